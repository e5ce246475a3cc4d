#pragma once

#include "models/core/backupinfo.h"
#include "widgets/dialogs.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace parboard {

/// Lets the person choose a backup: what there is, what will happen, and whether the chosen one is sound. It reads no
/// files itself; the answers to verificationAsked and the counts come from outside when they are ready.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    /// `backups` are the dated ones of `database`, newest first.
    RestoreDialog(const QString &database, const QList<BackupInfo> &backups, Dialogs dialogs,
                  QWidget *parent = nullptr);

    /// The backup chosen, empty if there is none.
    [[nodiscard]] QString file() const;
    void setFigureCount(const QString &file, qint64 count);
    void setVerification(const QString &file, const Verification &found);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QLabel *state() const { return m_state; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton *otherButton() const { return m_other; }

signals:
    void verificationAsked(const QString &file);

private:
    void buildList(const QList<BackupInfo> &backups);
    QTreeWidgetItem *addBackup(const BackupInfo &backup, const QString &reason);
    void askOther();
    void showState();
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &file) const;

    Dialogs m_dialogs;
    QString m_database;
    QHash<QString, Verification> m_found;
    QTreeWidget *m_list;
    QLabel *m_state;
    QPushButton *m_restore;
    QPushButton *m_other;
};

} // namespace parboard
