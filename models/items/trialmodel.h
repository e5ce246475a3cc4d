#pragma once

#include "models/analysis/whatif.h"
#include "models/core/localtext.h"
#include "models/workspace/indexyear.h"

#include <QAbstractTableModel>
#include <QHash>

namespace parboard {

/// The components of a unit with the points they have and those that are tried on a copy. Tried points are typed or set
/// by tryPoints(); what a rule cannot give becomes the nearest that it can.
class TrialModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, MaximumColumn, PointsColumn, TriedColumn, LeftColumn, OwnerColumn };
    static constexpr int columns = OwnerColumn + 1;

    explicit TrialModel(Language language, QObject *parent = nullptr);

    /// Shows the components of a unit; edits of components that are still there stay.
    void setContent(const IndexYear &year, UnitId unit, ScoreForm form);
    [[nodiscard]] const UnitScore &score() const { return m_score; }
    [[nodiscard]] const IndexYear &year() const { return m_year; }
    [[nodiscard]] UnitId unit() const { return m_unit; }
    [[nodiscard]] ScoreForm form() const { return m_form; }
    [[nodiscard]] QList<TrialEdit> edits() const;
    void setEdits(const QList<TrialEdit> &edits);
    [[nodiscard]] Trial trial() const;
    [[nodiscard]] QList<WinnablePoints> winnable() const;
    [[nodiscard]] const SchemeNode *nodeAt(int row) const;
    /// The points that a row has now or is tried with.
    [[nodiscard]] Points shownPoints(int row) const;
    /// Tries points for a row; the same as it has take the edit back.
    void tryPoints(int row, Points points);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    void edited();
    void problem(const QString &sentence);

private:
    [[nodiscard]] QString text(int row, int column) const;

    Language m_language;
    IndexYear m_year;
    UnitId m_unit{};
    ScoreForm m_form = ScoreForm::SelfAssessed;
    UnitScore m_score;
    QStringList m_rows; ///< components that apply
    QHash<QString, Points> m_edits;
};

} // namespace parboard
