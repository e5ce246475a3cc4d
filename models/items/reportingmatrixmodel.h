#pragma once

#include "models/workspace/reportingmatrix.h"

#include <QAbstractTableModel>

namespace parboard {

/// Who has reported what: units as rows, periods as columns, a letter and counts in each cell.
class ReportingMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole + 1 ///< ReportingState as int
    };

    /// `catalogue` must outlive the model.
    ReportingMatrixModel(const Catalogue &catalogue, Language language, QObject *parent = nullptr);

    void setMatrix(const ReportingMatrix &matrix);
    [[nodiscard]] const ReportingMatrix &matrix() const { return m_matrix; }
    /// What a state is called.
    static QString stateText(ReportingState state);
    /// The letter that stands for it.
    static QString stateSign(ReportingState state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString unitName(int row) const;
    [[nodiscard]] QString cellText(const ReportingCell &cell) const;
    [[nodiscard]] QString sentence(int row, int column) const;
    /// What a report is measured against.
    [[nodiscard]] QString measure(int row, int column) const;

    const Catalogue &m_catalogue;
    Language m_language;
    ReportingMatrix m_matrix;
};

} // namespace parboard
