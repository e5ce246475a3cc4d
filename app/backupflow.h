#pragma once

#include "models/storage/backup.h"
#include "models/storage/restore.h"

#include <QObject>
#include <QThreadPool>

class QWidget;

namespace parboard {

class RestoreDialog;
struct WindowContext;

/// The backups of the window: on start, by hand, and back from one. Files are read and written in one thread beside the
/// window's, with connections of its own; the window never waits.
class BackupFlow : public QObject
{
    Q_OBJECT
public:
    /// `context` must outlive the object.
    BackupFlow(QWidget &window, const WindowContext &context);
    /// Waits for a backup or a restore that is under way.
    ~BackupFlow() override;

    /// The backup on start: made when it is due, and only failures are said.
    void backUpIfDue(const QString &database);
    void backUpNow(const QString &database);
    /// Opens the dialog with the backups of `database`.
    void askRestore(const QString &database);
    /// Replaces `database`, which must be closed; restored() tells how it went.
    void restore(const QString &backup, const QString &database);

signals:
    void problem(const QString &sentence);
    void done(const QString &sentence);
    /// A dated backup was made: what is told of backups is out of date.
    void backedUp();
    void restoreAsked(const QString &backup, const QString &database);
    /// The database holds the backup now, or what it held before if `isError`; `sentence` says which.
    void restored(const QString &database, bool isError, const QString &sentence);

private:
    template <typename Work, typename Then>
    void inBackground(Work work, Then then, int priority = 0);
    void connectDialog(RestoreDialog *dialog, const QList<BackupInfo> &backups);

    QWidget &m_window;
    const WindowContext &m_context;
    QThreadPool m_pool; ///< of one thread: one thing after the other
};

} // namespace parboard
