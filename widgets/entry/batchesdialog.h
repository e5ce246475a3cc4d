#pragma once

#include "models/workspace/workspace.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace parboard {

/// The batches in which figures came in, and the way to take one back: first it says what would change and which later
/// edits would stay.
class BatchesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `workspace` must outlive the dialog.
    explicit BatchesDialog(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QString planText() const;
    [[nodiscard]] QPushButton *withdrawButton() const { return m_withdraw; }

signals:
    void problem(const QString &sentence);

private:
    void build();
    void load();
    void showPlan();
    void withdraw();
    [[nodiscard]] QString describe(const WithdrawalPlan &plan) const;

    Workspace &m_workspace;
    QList<Batch> m_batches;
    std::optional<WithdrawalPlan> m_plan;
    QTreeWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_withdraw;
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
