#pragma once

#include "models/exchange/odsstyles.h"
#include "models/exchange/table.h"
#include "models/exchange/workbookxml.h"

#include <vector>

namespace parboard {

/// The rows of one table of an .ods file's content.xml. Repeated rows are given one by one, empty ones cost nothing.
class OdsRows : public RowReader
{
public:
    /// Must not outlive `styles`; `sheet` counts the tables from 0, `file` is the name for sentences.
    OdsRows(std::unique_ptr<ByteSource> source, qsizetype sheet, const OdsStyles &styles, const QString &file);

    Result<bool> next(TableRow &row) override;
    [[nodiscard]] double progress() const override { return m_xml.bytes().progress(); }
    [[nodiscard]] QList<MergedCells> merged() const override { return m_merged; }

private:
    struct ColumnStyle
    {
        int end = 0; ///< the column after the last that has it
        QString style;
    };

    void enterTable(qsizetype sheet);
    /// Goes to the next table:table-row; false at the end of the table.
    bool nextRow();
    void readColumn();
    /// Reads the open row into m_cells; says how often it is repeated.
    qint64 readRow();
    /// Makes m_cells the rows that are given next.
    void give(qint64 repeat);
    /// Adds the open cell, `repeat` times from `column` on.
    void readCell(int column, qint64 repeat);
    void addMerged(int column);
    [[nodiscard]] QString styleOf(const QString &own, int column) const;
    [[nodiscard]] qint64 repeatOf(QStringView attribute);

    const OdsStyles &m_styles;
    QString m_file;
    WorkbookXml m_xml;
    QList<ColumnStyle> m_columns;
    QString m_rowStyle;
    QList<TableCell> m_cells; ///< of the row that is given
    std::vector<QByteArray> m_texts;
    QList<MergedCells> m_merged;
    qint64 m_row = 0;    ///< the last one given or passed over
    qint64 m_repeat = 0; ///< how often m_cells must still be given
    qint64 m_given = 0;  ///< cells so far
    int m_groups = 0;    ///< header rows and groups that are open
    bool m_inTable = false;
};

} // namespace parboard
