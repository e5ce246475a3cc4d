#pragma once

#include "models/core/localtext.h"
#include "models/workspace/importjudge.h"

#include <QAbstractTableModel>

namespace parboard {

/// What the quality rules say against the figures of a trial: how much it weighs, the place, the text.
class ImportFindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn = 0, UnitColumn, IndicatorColumn, ScopeColumn, PeriodColumn, TextColumn, ColumnCount };

    /// `catalogue` must outlive the model.
    ImportFindingsModel(const Catalogue &catalogue, Language language, QObject *parent = nullptr);

    void setFindings(const QList<Finding> &findings);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const Finding &finding, int column) const;

    const Catalogue &m_catalogue;
    Language m_language;
    QList<Finding> m_findings;
};

} // namespace parboard
