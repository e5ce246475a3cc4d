#include "widgets/exchange/exportdialog.h"

#include "widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

#include <chrono>

namespace parboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString suffixOf(ExportFormat format)
{
    return format == ExportFormat::Bundle ? u"zip"_s : codeIn(exportFormatCodes, format);
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language,
                           QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_settings(settings), m_dialogs(std::move(dialogs)),
      m_language(language), m_what(new QComboBox(this)), m_format(new QComboBox(this)),
      m_mark(new QCheckBox(tr("Begin so that &Excel reads the letters (byte order mark)"), this)),
      m_text(new WrappingLabel(this)), m_progress(new QProgressBar(this)),
      m_folder(new QPushButton(tr("&Open the folder"), this)), m_close(new QPushButton(tr("&Close"), this)),
      m_export(new QPushButton(tr("E&xport…"), this)), m_reader(workspace.clock())
{
    setWindowTitle(tr("Export figures"));
    m_what->addItem(tr("All figures with their sources"), int(What::Everything));
    m_what->addItem(tr("Figures of the units and the period on the dashboard"), int(What::Selection));
    m_what->addItem(tr("The dashboard as a workbook to read"), int(What::Dashboard));
    m_mark->setChecked(true);
    build();
    offerFormats();
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::offerFormats);
    connect(m_format, &QComboBox::currentIndexChanged, this,
            [this] { m_mark->setVisible(ExportFormat(m_format->currentData().toInt()) == ExportFormat::Csv); });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).path())); });
    connect(&m_reader, &BackgroundReader::failed, this, [this](const QString &sentence) {
        setRunning(false);
        m_text->setText(sentence);
    });
    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_text->setText(tr("%1 figures written…").arg(QLocale(QLocale::Vietnamese).toString(qint64(*m_count))));
    });
}

void ExportDialog::build()
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_text->setText(
        tr("Files of figures come back unchanged when they are imported. The dashboard as a workbook is made "
           "to be read only. Points of the reform index are in no file of figures: back the database up, or export "
           "the set of criteria on its page."));
    m_progress->setRange(0, 0); // how many figures there are is not known before
    m_progress->hide();
    m_folder->hide();
    m_export->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_mark);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_folder);
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addLayout(buttons);
}

void ExportDialog::offerFormats()
{
    m_format->clear();
    m_format->addItem(tr("Excel workbook (.xlsx)"), int(ExportFormat::Xlsx));
    if (What(m_what->currentData().toInt()) == What::Dashboard)
        return;
    m_format->addItem(tr("Text table (.csv)"), int(ExportFormat::Csv));
    m_format->addItem(tr("For programs (.json)"), int(ExportFormat::Json));
    m_format->addItem(tr("Bundle for another office (.zip)"), int(ExportFormat::Bundle));
    m_mark->hide();
}

ExportRequest ExportDialog::request() const
{
    const Selection &selection = m_workspace.selection();
    ExportRequest request;
    request.format = ExportFormat(m_format->currentData().toInt());
    request.language = m_language;
    request.selection = selection;
    request.byteOrderMark = m_mark->isChecked();
    request.by = m_workspace.editing().person();
    switch (What(m_what->currentData().toInt())) {
    case What::Everything:
        break;
    case What::Selection:
        request.units = QSet<UnitId>(selection.units.cbegin(), selection.units.cend());
        request.period = selection.period;
        break;
    case What::Dashboard:
        request.view = ExportView::Dashboard;
        break;
    }
    return request;
}

void ExportDialog::ask()
{
    const QString suffix = suffixOf(request().format);
    const QString last = m_settings.value(keys::exportFolder);
    const QDir folder(last.isEmpty() ? QDir::homePath() : last);
    const QString path = m_dialogs.saveFile(this, {tr("Export figures"), folder.filePath(tr("figures.%1").arg(suffix)),
                                                   u"%1 (*.%2)"_s.arg(m_format->currentText(), suffix), suffix});
    if (!path.isEmpty())
        write(path);
}

void ExportDialog::write(const QString &path)
{
    m_settings.set(keys::exportFolder, QFileInfo(path).absolutePath());
    m_count = std::make_shared<std::atomic<qint64>>(0);
    const auto outcome = std::make_shared<ExportOutcome>();
    setRunning(true);
    m_reader.start(
        m_workspace.path(),
        [wanted = request(), path, outcome, count = m_count](const Workspace &view,
                                                             const std::atomic_bool &stopped) -> Result<void> {
            const Result<ExportOutcome> written = exportFigures(view, wanted, path, [&](qint64 figures) {
                *count = figures;
                return !stopped;
            });
            if (!written)
                return written.error();
            *outcome = *written;
            return {};
        },
        [this, path, outcome] { showDone(path, *outcome); });
}

void ExportDialog::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_progress->setVisible(isRunning);
    for (QWidget *part : QList<QWidget *>{m_what, m_format, m_mark, m_export})
        part->setEnabled(!isRunning);
    m_close->setText(isRunning ? tr("&Stop") : tr("&Close"));
    m_folder->hide();
    if (isRunning)
        m_tick.start();
    else
        m_tick.stop();
}

void ExportDialog::showDone(const QString &path, const ExportOutcome &outcome)
{
    setRunning(false);
    m_file = path;
    QString told = tr("%1 figures were written to %2.")
                       .arg(QLocale(QLocale::Vietnamese).toString(outcome.figures), QDir::toNativeSeparators(path));
    if (outcome.shortenedNumbers > 0)
        told += u' ' + tr("%n number(s) have more digits than a workbook keeps; CSV and JSON keep them all.", nullptr,
                          int(outcome.shortenedNumbers));
    m_text->setText(told);
    m_folder->show();
    m_close->setFocus();
}

QString ExportDialog::text() const
{
    return m_text->text();
}

void ExportDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
        return;
    }
    m_reader.stop();
    setRunning(false);
    m_text->setText(tr("Stopped. An unfinished file is not kept."));
}

} // namespace parboard
