#include "widgets/restoredialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace parboard {

namespace {

enum BackupColumn { DateColumn, ReasonColumn, SizeColumn, FiguresColumn };

constexpr int fileRole = Qt::UserRole;

} // namespace

RestoreDialog::RestoreDialog(const QString &database, const QList<BackupInfo> &backups, Dialogs dialogs,
                             QWidget *parent)
    : QDialog(parent), m_dialogs(std::move(dialogs)), m_database(database), m_list(new QTreeWidget(this)),
      m_state(new QLabel(this))
{
    setWindowTitle(tr("Restore from a backup"));
    auto *text = new QLabel(tr("The backup that you choose takes the place of %1. What the file holds now is kept: it "
                               "becomes a backup in this list, and you can go back to it in the same way.")
                                .arg(QDir::toNativeSeparators(database)),
                            this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAccessibleName(tr("State of the chosen backup"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_other = buttons->addButton(tr("Another &file…"), QDialogButtonBox::ActionRole);
    m_other->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_other, &QPushButton::clicked, this, &RestoreDialog::askOther);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::showState);
    buildList(backups);
    showState();
    const int line = fontMetrics().height();
    resize(line * 46, line * 26);
}

void RestoreDialog::buildList(const QList<BackupInfo> &backups)
{
    m_list->setHeaderLabels({tr("Date"), tr("Reason"), tr("Size"), tr("Figures")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Backups"));
    for (const BackupInfo &backup : backups)
        addBackup(backup, backupReasonText(backup.reason));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
}

QTreeWidgetItem *RestoreDialog::addBackup(const BackupInfo &backup, const QString &reason)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(DateColumn, QLocale().toString(backup.at, QLocale::ShortFormat));
    item->setText(ReasonColumn, reason);
    item->setText(SizeColumn, QLocale().formattedDataSize(backup.bytes));
    item->setText(FiguresColumn, tr("…"));
    item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setTextAlignment(FiguresColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(DateColumn, QDir::toNativeSeparators(backup.file));
    item->setData(DateColumn, fileRole, backup.file);
    return item;
}

QString RestoreDialog::file() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(DateColumn, fileRole).toString() : QString();
}

QTreeWidgetItem *RestoreDialog::itemOf(const QString &file) const
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->data(DateColumn, fileRole).toString() == file)
            return item;
    }
    return nullptr;
}

void RestoreDialog::setFigureCount(const QString &file, qint64 count)
{
    if (QTreeWidgetItem *item = itemOf(file))
        item->setText(FiguresColumn, QLocale().toString(count));
}

void RestoreDialog::setVerification(const QString &file, const Verification &found)
{
    m_found.insert(file, found);
    setFigureCount(file, found.figures);
    if (file == this->file())
        showState();
}

void RestoreDialog::askOther()
{
    const QString chosen = m_dialogs.openFile(this, {tr("Restore from another file"), QFileInfo(m_database).path(),
                                                     tr("parboard databases (*.db);;All files (*)")});
    if (chosen.isEmpty())
        return;
    const QFileInfo info(chosen);
    QTreeWidgetItem *item = itemOf(chosen);
    if (!item)
        item = addBackup({chosen, info.lastModified(), BackupReason::Manual, 1, info.size()},
                         tr("another file: %1").arg(info.fileName()));
    m_list->setCurrentItem(item);
}

void RestoreDialog::showState()
{
    m_restore->setEnabled(false);
    const QString chosen = file();
    if (chosen.isEmpty()) {
        m_state->setText(m_list->topLevelItemCount() > 0
                             ? tr("Choose a backup; it is checked before anything happens.")
                             : tr("There is no backup of this database yet. If you have a copy elsewhere, choose it "
                                  "with “Another file…”."));
        return;
    }
    const auto found = m_found.constFind(chosen);
    if (found == m_found.constEnd()) {
        m_state->setText(tr("The backup is being checked…"));
        emit verificationAsked(chosen);
        return;
    }
    m_restore->setEnabled(found->isSound());
    m_state->setText(found->isSound() ? tr("The backup is sound: %1 figures, %2 sources.")
                                            .arg(QLocale().toString(found->figures), QLocale().toString(found->sources))
                                      : tr("This backup cannot be used. %1").arg(found->problems.constFirst()));
}

} // namespace parboard
