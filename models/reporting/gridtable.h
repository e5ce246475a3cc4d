#pragma once

#include "models/reporting/pageflow.h"
#include "models/reporting/reportdocument.h"
#include "models/reporting/textblock.h"

#include <QList>
#include <QStringList>

namespace parboard {

/// A table of texts broken for a width; columns share the width by what they need. The head stands again on every page,
/// rows are never split. Lengths are points.
class GridTable
{
public:
    GridTable(const ReportGrid &grid, const QString &fontFamily, qreal textSize, qreal width);

    /// Places head and rows; the first row stays with the head. Returns how many rows were placed.
    int addTo(PageFlow &flow) const;
    /// Head and first row: the room that a caption above wants below it.
    [[nodiscard]] qreal firstHeight() const;

private:
    struct Row
    {
        QList<TextBlock> texts;
        qreal height = 0;
    };

    void addRow(PageFlow &flow, const Row &row, bool isHead) const;
    [[nodiscard]] QList<qreal> columnWidths(const ReportGrid &grid, qreal width) const;
    [[nodiscard]] Row laidOut(const ReportGrid &grid, const QStringList &texts, bool isHead) const;

    QString m_family;
    qreal m_size;
    QList<qreal> m_widths;
    Row m_head;
    QList<Row> m_rows;
};

} // namespace parboard
