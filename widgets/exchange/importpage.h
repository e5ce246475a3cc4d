#pragma once

#include "models/core/settings.h"
#include "models/workspace/importtask.h"
#include "widgets/dialogs.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace parboard {

class ConversionOffer;
class ImportHead;
class ImportResults;
class ImportSheetPane;
class ImportSourceForm;

/// The desk for figures out of files: shows what would change before anything does. Everything that lasts runs in a
/// thread; a trial is run again after each correction.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    /// Workspace and settings must outlive the page.
    ImportPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent = nullptr);
    ~ImportPage() override;

    [[nodiscard]] bool isApplying() const { return m_task->isApplying(); }
    /// A file is on the desk, or being opened.
    [[nodiscard]] bool hasFile() const;
    [[nodiscard]] ImportTask *task() const { return m_task; }
    [[nodiscard]] ImportHead *head() const { return m_head; }
    [[nodiscard]] QListWidget *sheetList() const { return m_sheets; }
    [[nodiscard]] ImportSheetPane *sheetPane() const { return m_sheet; }
    [[nodiscard]] ImportResults *results() const { return m_results; }
    [[nodiscard]] ImportSourceForm *sourceForm() const { return m_source; }
    [[nodiscard]] QComboBox *strategyBox() const { return m_strategy; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] QPushButton *dropButton() const { return m_drop; }
    [[nodiscard]] QPushButton *dropAllButton() const { return m_dropAll; }
    [[nodiscard]] ConversionOffer *conversionOffer() const { return m_offer; }
    /// Files that wait until the one on the desk is imported or left out.
    [[nodiscard]] const QStringList &queue() const { return m_queue; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] QProgressBar *progressBar() const { return m_progress; }
    [[nodiscard]] QString summary() const;
    /// What was imported last, empty until then.
    [[nodiscard]] QString doneText() const;

public slots:
    /// Puts a file on the desk in place of the one before, or behind those that wait and behind one that was corrected;
    /// refused with a notice during an import.
    void openFile(const QString &path) { openFiles({path}); }
    /// Puts the first file on the desk; the others wait until it is imported or left out.
    void openFiles(const QStringList &paths);
    void askFile();
    /// Takes the file off the desk, nothing was changed; the next one of several follows.
    void drop();
    /// The same, but asks first if corrections and answers would be lost.
    void askToDrop();
    /// The same for all that wait, too.
    void dropAll();

signals:
    /// Figures were imported: those of `cells`, and more if the list is not complete.
    void imported(const QSet<parboard::CellKey> &cells, bool isComplete);
    /// An import begins or ends; while it runs nothing else may write.
    void applyingChanged(bool isApplying);
    void batchesAsked();
    void worklistAsked();
    void problem(const QString &sentence);
    void notice(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildStart();
    void buildDesk();
    void connectDesk();
    void connectTask();
    void connectOffer();
    void showStart();
    void showRecent();
    void begin(const QString &path, const ImportHints &hints = {});
    void goOn();
    void leaveOut();
    void showStopped();
    void takeBackNames(const NameDecisions &names);
    void takeSource();
    void corrected();
    /// Why nothing can be imported although the trial says so; empty if it can.
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] static QString notImportedText(const QString &path);
    void reopen(const CsvDialect &dialect);
    void showFile(const ImportFile &file);
    void takeFile(const ImportFile &file);
    void takeAgain(const ImportFile &file);
    void listSheets();
    void showSheet(int row);
    void showNumbers();
    void showTrial(const ImportTrial &trial);
    void judge();
    void showFindings(const ImportFindings &findings);
    void showApplied(const ImportOutcome &outcome);
    void fail(const QString &sentence);
    void takeLayout();
    void takeCheck(const QListWidgetItem *item);
    void tryLater();
    void tryNow();
    void apply();
    void updateButtons();
    void remember(const QString &path);
    /// How many figures the import would write.
    [[nodiscard]] qint64 wanted() const;
    [[nodiscard]] QString summaryText() const;
    /// One of several files is on the desk or on its way there.
    [[nodiscard]] bool isOneOfSeveral() const { return m_queueLength > 1; }

    Workspace &m_workspace;
    Settings &m_settings;
    Dialogs m_dialogs;
    Language m_language;
    ImportTask *m_task;
    ImportFile m_file;             ///< with the person's corrections in `sheets`
    QList<TableLayout> m_proposed; ///< of m_file.sheets, without the person's corrections
    QStringList m_queue;           ///< files that wait
    qsizetype m_queueLength = 0;   ///< of them, the one on the desk, and those before it
    QStringList m_told;            ///< what became of the files so far, sentences
    QString m_opening;             ///< the file that is being opened, or was last
    ImportChoices m_choices;
    QSet<qsizetype> m_taken; ///< places in m_file.sheets
    ImportTrial m_trial;
    bool m_isTried = false;  ///< m_trial is about what is chosen now
    bool m_isJudged = false; ///< and what the rules say of it is shown
    bool m_isOpening = false;
    bool m_isReopening = false; ///< the file on the desk, read in another dialect
    bool m_isStopped = false;   ///< a person stopped the trial: it begins again when asked for
    bool m_isCorrected = false; ///< something on the desk would be lost with the file
    bool m_isBackingUp = false;
    bool m_wasApplying = false;
    QTimer m_later;
    ConversionOffer *m_offer;
    QStackedWidget *m_stack;
    QWidget *m_start;
    QVBoxLayout *m_recent = nullptr;
    QWidget *m_doneRow = nullptr;
    QLabel *m_done = nullptr;
    std::optional<BatchId> m_doneBatch; ///< that m_done tells of
    QWidget *m_desk;
    ImportHead *m_head;
    QListWidget *m_sheets;
    ImportSheetPane *m_sheet;
    ImportResults *m_results;
    ImportSourceForm *m_source;
    QSplitter *m_splitter;
    QComboBox *m_strategy;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_drop;
    QPushButton *m_dropAll;
    QPushButton *m_import;
};

} // namespace parboard
