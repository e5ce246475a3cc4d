#pragma once

#include "models/workspace/backgroundreader.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace parboard {

/// The batches in which figures came in, and the way to take one back: first it says what would change and which later
/// edits would stay. That is worked out in a thread; a big batch is also withdrawn in one, with a bar and a way to stop
/// it. The list holds the newest batches and gets older ones as one scrolls down.
class BatchesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `workspace` must outlive the dialog.
    explicit BatchesDialog(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QString planText() const;
    [[nodiscard]] QPushButton *withdrawButton() const { return m_withdraw; }
    /// While what withdrawing would change is still worked out.
    [[nodiscard]] bool isPlanning() const { return m_planner.isRunning(); }
    [[nodiscard]] QProgressBar *progressBar() const { return m_progress; }
    /// Ends a withdrawal that is under way, or else closes the dialog.
    void reject() override;

signals:
    void problem(const QString &sentence);

private:
    void build();
    void load();
    void loadOlder();
    void showPlan();
    void takePlan(const WithdrawalPlan &plan);
    void showProgress(int done, int all);
    void setBusy(bool busy);
    void withdraw();
    [[nodiscard]] QString describe(const WithdrawalPlan &plan) const;

    Workspace &m_workspace;
    QList<Batch> m_batches;
    std::optional<WithdrawalPlan> m_plan;
    bool m_hasOlder = false; ///< there may be batches below the last row
    QTreeWidget *m_list;
    QPlainTextEdit *m_text;
    QProgressBar *m_progress;
    QPushButton *m_withdraw;
    QPushButton *m_stop;
    BackgroundReader m_planner;
};

/// Figures that were removed, and the way to bring them back.
class BinDialog : public QDialog
{
    Q_OBJECT
public:
    /// `workspace` must outlive the dialog.
    explicit BinDialog(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }

signals:
    void problem(const QString &sentence);

private:
    void load();
    void restore();

    Workspace &m_workspace;
    QList<ClaimVersion> m_removed;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_restore;
};

} // namespace parboard
