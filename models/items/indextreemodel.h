#pragma once

#include "models/workspace/indexdesk.h"

#include <QAbstractItemModel>
#include <QHash>

namespace parboard {

/// A scheme as a tree with the points of one unit and year: fields, criteria, components. Points of components are
/// typed into their cells and stored at once; sums follow. What an edit is refused for is told by problem().
class IndexTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, MaximumColumn, SelfColumn, AppraisedColumn, FinalColumn, StateColumn, DeadlineColumn };
    static constexpr int columns = DeadlineColumn + 1;
    enum Role {
        CodeRole = Qt::UserRole + 1, ///< of the node
        NumberRole                   ///< the points as a number, where the text carries more
    };

    /// The desk must outlive the model.
    IndexTreeModel(IndexDesk &desk, Language language, QObject *parent = nullptr);

    /// Shows another unit or year. Deadlines before `today` of what is not submitted are marked.
    void setContent(const IndexYear &year, UnitId unit, QDate today);
    /// The same unit, year and scheme with other entries: what is selected and unfolded stays.
    void refresh(const IndexYear &year);

    [[nodiscard]] const IndexYear &year() const { return m_year; }
    [[nodiscard]] UnitId unit() const { return m_unit; }
    [[nodiscard]] const UnitScore &score(ScoreForm form) const { return m_scores.at(std::size_t(form)); }
    [[nodiscard]] const SchemeNode *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &code, int column = NameColumn) const;
    /// The entry of a component, also one without content yet.
    [[nodiscard]] IndexEntry entryOf(const QString &code) const;
    /// Stores an entry of the unit and year shown.
    bool store(const IndexEntry &entry, const QString &what);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    void problem(const QString &sentence);

private:
    void score();
    [[nodiscard]] const QList<int> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] const SchemeNode &node(const QModelIndex &index) const;
    [[nodiscard]] QString text(const SchemeNode &node, int column) const;
    [[nodiscard]] QString pointsText(const SchemeNode &node, ScoreForm form) const;
    [[nodiscard]] QString sumText(const SchemeNode &node, ScoreForm form) const;
    [[nodiscard]] QString toolTip(const SchemeNode &node, int column) const;
    [[nodiscard]] QString accessibleText(const SchemeNode &node, int column) const;
    [[nodiscard]] bool isComputed(const SchemeNode &node, int column) const;
    [[nodiscard]] bool isLate(const SchemeNode &node) const;
    [[nodiscard]] QDate deadlineOf(const SchemeNode &node) const;

    IndexDesk &m_desk;
    Language m_language;
    IndexYear m_year;
    UnitId m_unit{};
    QDate m_today;
    std::array<UnitScore, 3> m_scores; ///< by form
    QList<QList<int>> m_children;      ///< places of nodes: of the root, then of each node
    QList<int> m_parents;              ///< -1: the root
};

/// The form whose points stand in a column; nothing for the other columns.
std::optional<ScoreForm> formOfColumn(int column);

} // namespace parboard
