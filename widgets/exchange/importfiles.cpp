#include "models/workspace/importlayout.h"
#include "widgets/exchange/conversionoffer.h"
#include "widgets/exchange/importhead.h"
#include "widgets/exchange/importpage.h"
#include "widgets/exchange/importresults.h"
#include "widgets/exchange/importsheetpane.h"
#include "widgets/exchange/importsourceform.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

// How files come onto the desk of the import page, one after the other, and leave it.
namespace parboard {

namespace {

constexpr qsizetype recentImportsKept = 8;

} // namespace

bool ImportPage::hasFile() const
{
    return m_stack->currentWidget() == m_desk;
}

void ImportPage::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_task->isApplying()) {
        emit notice(tr("An import is running. Wait until it is done, or stop it."));
        return;
    }
    if (m_workspace.access() == Access::ReadOnly) {
        emit problem(tr("This database may only be read, so nothing can be imported into it."));
        return;
    }
    if (isOneOfSeveral() || (hasFile() && m_isCorrected)) { // nobody loses corrections by dropping a file
        m_queue += paths;
        m_queueLength += paths.size();
        emit notice(tr("%n file(s) were put behind those that wait.", nullptr, int(paths.size())));
        m_head->showPlace(m_queueLength - m_queue.size(), m_queueLength);
        updateButtons();
        return;
    }
    m_told.clear();
    m_queue = paths.sliced(1);
    m_queueLength = paths.size();
    begin(paths.constFirst());
}

void ImportPage::begin(const QString &path, const ImportHints &hints)
{
    m_isTried = false;
    m_isStopped = false;
    m_later.stop();
    m_offer->dismiss();
    m_isOpening = true;
    m_isReopening = false;
    m_opening = path;
    m_task->open(path, hints);
    if (!hasFile()) { // the desk of a file before stays until the new one is there
        m_sheets->clear();
        m_results->clear();
        m_summary->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
        m_stack->setCurrentWidget(m_desk);
        m_head->hide();
        m_splitter->hide();
        m_source->hide();
    }
    updateButtons();
}

void ImportPage::goOn()
{
    showStart();
    if (!m_queue.isEmpty()) {
        begin(m_queue.takeFirst());
        return;
    }
    m_queueLength = 0;
    m_done->setText(m_told.join(u'\n'));
    m_doneRow->setVisible(!m_told.isEmpty());
}

void ImportPage::askFile()
{
    const QString last = m_settings.value(keys::importFolder);
    openFiles(m_dialogs.openFiles(
        this, {tr("Import figures from files"), last.isEmpty() ? QDir::homePath() : last,
               tr("Tables and bundles (*.xlsx *.ods *.csv *.tsv *.txt *.json *.zip *.xls);;All files (*)")}));
}

void ImportPage::drop()
{
    if (m_task->isApplying())
        return;
    leaveOut();
    m_task->close();
    goOn();
}

void ImportPage::dropAll()
{
    if (m_task->isApplying())
        return;
    for (const QString &path : std::as_const(m_queue))
        m_told += notImportedText(path);
    m_queue.clear();
    drop();
}

void ImportPage::leaveOut()
{
    if (isOneOfSeveral())
        m_told += notImportedText(m_opening);
}

QString ImportPage::notImportedText(const QString &path)
{
    return tr("%1 was not imported.").arg(QFileInfo(path).fileName());
}

void ImportPage::connectOffer()
{
    connect(m_offer, &ConversionOffer::converted, this,
            [this](const QString &path, const std::shared_ptr<const ConvertedWorkbook> &workbook) {
                ImportHints hints;
                hints.converted = workbook;
                begin(path, hints);
            });
    connect(m_offer, &ConversionOffer::failed, this, [this](const QString &sentence) {
        emit problem(sentence);
        if (isOneOfSeveral()) {
            m_told += sentence;
            goOn();
        }
    });
    connect(m_offer, &ConversionOffer::refused, this, [this] {
        if (isOneOfSeveral()) {
            leaveOut();
            goOn();
        }
    });
}

void ImportPage::remember(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList recent = m_settings.value(keys::recentImports);
    recent.removeAll(full);
    recent.prepend(full);
    m_settings.set(keys::recentImports, QStringList(recent.first(std::min(recent.size(), recentImportsKept))));
    m_settings.set(keys::importFolder, QFileInfo(full).path());
}

void ImportPage::reopen(const CsvDialect &dialect)
{
    m_isTried = false;
    m_isStopped = false;
    corrected();
    m_later.stop();
    m_isOpening = true;
    m_isReopening = true;
    m_opening = m_file.path;
    ImportHints hints;
    hints.dialect = dialect;
    m_task->open(m_file.path, hints);
    updateButtons();
}

/// Everything as the file and what was remembered of its form propose it.
void ImportPage::takeFile(const ImportFile &file)
{
    m_file = file;
    m_choices = file.choices;
    m_taken.clear();
    m_proposed.clear();
    for (qsizetype place = 0; place < file.sheets.size(); ++place) {
        const SheetChoice &sheet = file.sheets.at(place).proposed;
        m_proposed += sheet.layout;
        const QList<SheetChoice> &chosen = file.choices.sheets;
        if (std::ranges::find(chosen, sheet.sheet, &SheetChoice::sheet) != chosen.cend())
            m_taken.insert(place);
    }
}

/// The file of the desk, read in another dialect: what the person corrected and decided stays.
void ImportPage::takeAgain(const ImportFile &file)
{
    const ImportFile before = std::exchange(m_file, {});
    const QList<TableLayout> proposed = m_proposed;
    const QSet<qsizetype> taken = m_taken;
    ImportChoices choices = m_choices;
    choices.file = m_source->source();
    takeFile(file);
    m_choices = choices;
    m_taken += taken;
    const bool sameColumns = before.csv && file.csv && before.csv->dialect.separator == file.csv->dialect.separator;
    const qsizetype sheets = std::min(m_file.sheets.size(), before.sheets.size());
    for (qsizetype place = 0; place < sheets; ++place) {
        TableLayout &layout = m_file.sheets[place].proposed.layout;
        layout = withCorrections(layout, proposed.at(place), before.sheets.at(place).proposed.layout, sameColumns);
    }
}

void ImportPage::listSheets()
{
    m_sheets->clear();
    for (qsizetype place = 0; place < m_file.sheets.size(); ++place) {
        const ImportSheet &sheet = m_file.sheets.at(place);
        const QString name = sheet.proposed.name.isEmpty() ? tr("Table") : sheet.proposed.name;
        auto *item = new QListWidgetItem(sheet.hidden ? tr("%1 (hidden)").arg(name) : name, m_sheets);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_taken.contains(place) ? Qt::Checked : Qt::Unchecked);
    }
    m_sheets->setVisible(m_file.sheets.size() > 1);
}

void ImportPage::showFile(const ImportFile &file)
{
    m_isOpening = false;
    if (std::exchange(m_isReopening, false)) {
        takeAgain(file);
    } else {
        takeFile(file);
        m_isCorrected = false;
        m_results->begin(file.choices.names);
        m_sheet->begin();
    }
    m_trial = {};
    m_isTried = false;
    m_doneRow->hide();
    remember(file.path);
    m_head->showFile(file);
    m_head->showPlace(m_queueLength - m_queue.size(), m_queueLength);
    m_source->setSource(m_choices.file);
    m_source->setEnabled(file.format != TableFormat::Bundle);
    m_strategy->setCurrentIndex(m_strategy->findData(int(m_choices.conflicts.all)));
    m_results->clear();
    const QSignalBlocker quiet(m_sheets);
    listSheets();
    m_head->show();
    m_splitter->show();
    m_source->show();
    m_stack->setCurrentWidget(m_desk);
    const int first = m_taken.isEmpty() ? 0 : int(*std::ranges::min_element(m_taken));
    m_sheets->setCurrentRow(first);
    if (file.sheets.isEmpty())
        emit problem(tr("%1 holds no table.").arg(QFileInfo(file.path).fileName()));
    showSheet(first);
    if (!focusWidget())
        m_sheet->preview()->setFocus();
    tryNow();
}

} // namespace parboard
