#pragma once

#include "models/analysis/whatif.h"
#include "models/core/localtext.h"
#include "models/workspace/indexyear.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QUndoStack>

#include <map>

namespace parboard {

/// The components of a unit with the points they have and those that are tried on a copy. Tried points are typed or set
/// by tryPoints(); what a rule cannot give becomes the nearest that it can. Each unit and year of a scheme keeps its
/// edits and their steps for undo.
class TrialModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, MaximumColumn, PointsColumn, TriedColumn, LeftColumn, OwnerColumn };
    static constexpr int columns = OwnerColumn + 1;

    explicit TrialModel(Language language, QObject *parent = nullptr);
    ~TrialModel() override;

    /// Shows the components of a unit with the edits that it had when it was last shown, as far as the components are
    /// still there.
    void setContent(const IndexYear &year, UnitId unit, ScoreForm form);
    [[nodiscard]] const UnitScore &score() const { return m_score; }
    [[nodiscard]] const IndexYear &year() const { return m_year; }
    [[nodiscard]] UnitId unit() const { return m_unit; }
    [[nodiscard]] ScoreForm form() const { return m_form; }
    [[nodiscard]] QList<TrialEdit> edits() const;
    /// Puts these edits in place of all, as a step of that name.
    void setEdits(const QList<TrialEdit> &edits, const QString &name);
    /// Of the unit and year that are shown; another for each, as long as the model lives.
    [[nodiscard]] QUndoStack *undoStack() const { return &m_kept->undo; }
    /// What the edits are kept under: scheme, year and unit.
    [[nodiscard]] QString key() const;
    [[nodiscard]] Trial trial() const;
    [[nodiscard]] QList<WinnablePoints> winnable() const;
    [[nodiscard]] const SchemeNode *nodeAt(int row) const;
    /// The points that a row has now or is tried with.
    [[nodiscard]] Points shownPoints(int row) const;
    /// Tries points for a row, as a slider does: following ones of the row are one step. The same as it has take the
    /// edit back.
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
    friend class TrialStep;
    using Edits = QHash<QString, Points>;

    struct Kept
    {
        Edits edits;
        QUndoStack undo;
        qint64 version = 0; ///< of the scheme
    };

    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] Edits possible(const Edits &edits) const;
    [[nodiscard]] Edits withPoints(int row, Points points) const;
    void push(const QString &name, const Edits &after, const QString &dragged = {});
    void replace(const Edits &edits);

    Language m_language;
    IndexYear m_year;
    UnitId m_unit{};
    ScoreForm m_form = ScoreForm::SelfAssessed;
    UnitScore m_score;
    QStringList m_rows;               ///< components that apply
    std::map<QString, Kept> m_trials; ///< by key()
    Kept *m_kept;
};

} // namespace parboard
