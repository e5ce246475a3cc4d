#pragma once

#include "models/core/localtext.h"
#include "models/workspace/importtask.h"

#include <QAbstractTableModel>

namespace parboard {

/// The first rows of a sheet with what each column is taken for; rows of the heading stand out.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// `catalogue` must outlive the model.
    ImportPreviewModel(const Catalogue &catalogue, Language language, QObject *parent = nullptr);

    void setSheet(const QList<ImportPreviewRow> &rows, const TableLayout &layout);
    /// Shows the same rows under a corrected layout.
    void setLayout(const TableLayout &layout);
    /// What a column is taken for, in words: "Unit", the name of an indicator, "Not read".
    [[nodiscard]] QString meaningOf(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What the numbers of a column are about.
    [[nodiscard]] QString subjectOf(const ColumnMapping &figures) const;

    const Catalogue &m_catalogue;
    Language m_language;
    QList<ImportPreviewRow> m_rows;
    TableLayout m_layout;
    int m_columns = 0;
};

/// What a column may hold, in words; of Figure "Figures".
QString columnRoleText(ColumnRole role);

} // namespace parboard
