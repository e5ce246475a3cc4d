#include "widgets/exchange/importpage.h"
#include "widgets/tintedframe.h"
#include "widgets/wrappinglabel.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

// What the import page shows while no file is on the desk.
namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownImports = 5;

} // namespace

void ImportPage::buildStart()
{
    auto *done = new TintedFrame(TintedFrame::Tone::Info, m_start);
    m_doneRow = done;
    m_done = new WrappingLabel(done);
    m_done->setTextFormat(Qt::PlainText);
    auto *withdraw = new QPushButton(tr("&Withdraw this batch…"), done);
    auto *look = new QPushButton(tr("See thin&gs to do"), done);
    auto *doneRow = new QHBoxLayout(done);
    doneRow->addWidget(m_done, 1);
    doneRow->addWidget(withdraw);
    doneRow->addWidget(look);
    connect(withdraw, &QPushButton::clicked, this, &ImportPage::batchesAsked);
    connect(look, &QPushButton::clicked, this, &ImportPage::worklistAsked);
    done->hide();
    auto *title = new QLabel(tr("Import figures from a file"), m_start);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    auto *text = new WrappingLabel(m_start);
    text->setText(
        tr("Drop a file anywhere onto the window: an Excel workbook (.xlsx), an OpenDocument spreadsheet "
           "(.ods), a text table (.csv), exported figures (.json) or a bundle of another office (.zip). First "
           "you see what would change; nothing is changed before you say so, and a whole import can be "
           "withdrawn later."));
    auto *choose = new QPushButton(tr("&Choose a file…"), m_start);
    choose->setDefault(true);
    connect(choose, &QPushButton::clicked, this, &ImportPage::askFile);
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addStretch(1);
    m_recent = new QVBoxLayout;
    auto *column = new QVBoxLayout(m_start);
    column->addWidget(done);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(row);
    column->addLayout(m_recent);
    column->addStretch(1);
}

void ImportPage::showRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // the click may come from it
        }
        delete item;
    }
    const auto addTitle = [this](const QString &text) {
        auto *label = new QLabel(text, m_start);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        m_recent->addWidget(label);
    };
    const QStringList files = m_settings.value(keys::recentImports);
    if (!files.isEmpty())
        addTitle(tr("Files that were opened last"));
    for (const QString &file : files) {
        auto *button = new QPushButton(QDir::toNativeSeparators(file).replace(u'&', u"&&"_s), m_start);
        button->setFlat(true);
        button->setStyleSheet(u"text-align: left"_s);
        connect(button, &QPushButton::clicked, this, [this, file] { openFile(file); });
        m_recent->addWidget(button);
    }
    const Result<QList<Batch>> batches = m_workspace.editing().batches();
    int shown = 0;
    for (const Batch &batch : batches ? *batches : QList<Batch>()) {
        if (m_doneBatch == batch.id && batch.withdrawnAt.isValid())
            m_doneRow->hide();
        if (batch.kind != u"import" || shown == shownImports)
            continue;
        if (shown++ == 0)
            addTitle(tr("Last imports"));
        const QString when = batch.createdAt.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s);
        const QString state = batch.withdrawnAt.isValid() ? tr(" (withdrawn)") : QString();
        auto *line = new QLabel(tr("%1 · %2 · %3%4").arg(when, batch.name, batch.createdBy, state), m_start);
        line->setTextFormat(Qt::PlainText);
        m_recent->addWidget(line);
    }
    if (shown > 0) {
        auto *withdraw = new QPushButton(tr("Withdraw an i&mport…"), m_start);
        withdraw->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(withdraw, &QPushButton::clicked, this, &ImportPage::batchesAsked);
        m_recent->addWidget(withdraw);
    }
}

void ImportPage::showStart()
{
    m_later.stop();
    m_isOpening = false;
    m_file = {};
    m_choices = {};
    m_trial = {};
    m_isTried = false;
    m_isStopped = false;
    m_isCorrected = false;
    m_stack->setCurrentWidget(m_start);
    showRecent();
    updateButtons();
}

} // namespace parboard
