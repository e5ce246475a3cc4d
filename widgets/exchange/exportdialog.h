#pragma once

#include "models/core/settings.h"
#include "models/workspace/backgroundreader.h"
#include "models/workspace/export.h"
#include "widgets/dialogs.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace parboard {

/// Asks what goes out and in which format, writes it in a thread, and tells where it is.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Workspace and settings must outlive the dialog.
    ExportDialog(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language,
                 QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *whatBox() const { return m_what; }
    [[nodiscard]] QComboBox *formatBox() const { return m_format; }
    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    [[nodiscard]] QPushButton *folderButton() const { return m_folder; }
    /// How it ended, or what goes out.
    [[nodiscard]] QString text() const;

    /// Stops what runs (an unfinished file is not kept), or closes.
    void reject() override;

private:
    enum class What { Everything, Selection, Dashboard };

    void build();
    void offerFormats();
    void ask();
    void write(const QString &path);
    void showDone(const QString &path, const ExportOutcome &outcome);
    void setRunning(bool isRunning);
    [[nodiscard]] ExportRequest request() const;

    Workspace &m_workspace;
    Settings &m_settings;
    Dialogs m_dialogs;
    Language m_language;
    QComboBox *m_what;
    QComboBox *m_format;
    QCheckBox *m_mark;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_folder;
    QPushButton *m_close;
    QPushButton *m_export;
    QString m_file; ///< written last
    bool m_isRunning = false;
    std::shared_ptr<std::atomic<qint64>> m_count;
    QTimer m_tick;
    BackgroundReader m_reader;
};

} // namespace parboard
