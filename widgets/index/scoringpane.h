#pragma once

#include "models/items/indextreemodel.h"
#include "widgets/dialogs.h"
#include "widgets/index/indexdetails.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTreeView;

namespace parboard {

class CellDelegate;
class Settings;

/// Scoring a unit's year: the tree of criteria with the three kinds of points, the totals above it, the details beside
/// it.
class ScoringPane : public QWidget
{
    Q_OBJECT
public:
    /// Workspace and settings must outlive the pane.
    ScoringPane(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language,
                QWidget *parent = nullptr);
    ~ScoringPane() override;

    void setContent(const IndexYear &year, UnitId unit);
    /// Stores what is typed in the tree and beside it; false if something of it was refused.
    bool commit();

    [[nodiscard]] IndexTreeModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] IndexDetails *details() const { return m_details; }
    [[nodiscard]] QString totals() const;

signals:
    void problem(const QString &sentence);
    void figureAsked(const parboard::CellKey &cell);

private:
    void build();
    void showDetails(const QModelIndex &current);
    void showTotals();
    void copyTable();

    Workspace &m_workspace;
    Settings &m_settings;
    Language m_language;
    IndexTreeModel *m_model;
    QTreeView *m_tree;
    CellDelegate *m_cells;
    IndexDetails *m_details;
    QSplitter *m_splitter;
    QLabel *m_totals;
};

} // namespace parboard
