#include "widgets/entry/attachmentbox.h"

#include "models/core/numbertext.h"
#include "models/reporting/figuretext.h"
#include "widgets/entry/removefiledialog.h"
#include "widgets/flowlayout.h"
#include "widgets/formparts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr double kilo = 1000;

/// "812 B", "1,2 MB".
QString sizeText(qint64 bytes, Language language)
{
    auto size = double(bytes);
    QString unit = u"B"_s;
    for (const QString &larger : {u"kB"_s, u"MB"_s}) {
        if (size < kilo)
            break;
        size /= kilo;
        unit = larger;
    }
    return numbertext::writeShort(size, unit == u"B" ? 0 : 1, conventionOf(language)) + QChar::Nbsp + unit;
}

QString hashOf(const QByteArray &file)
{
    return QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
}

/// The one local file that is being dragged; empty for anything else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

AttachmentBox::AttachmentBox(Dialogs dialogs, Language language, QWidget *parent)
    : QFrame(parent), m_dialogs(std::move(dialogs)), m_language(language), m_summary(formparts::text({}, this)),
      m_hash(new QLineEdit(this)), m_attach(new QPushButton(this)),
      m_save(new QPushButton(tr("Save attached file &as…"), this)),
      m_remove(new QPushButton(tr("&Remove the attached file…"), this)), m_undo(new QPushButton(this)),
      m_problem(formparts::problem(this))
{
    setFrameShape(StyledPanel);
    setAcceptDrops(true);
    m_hash->setReadOnly(true);
    m_hash->setAccessibleName(tr("SHA-256 of the file"));
    m_hash->setToolTip(tr("SHA-256: the same file always has the same one"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_attach, m_save, m_remove, m_undo}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_hash);
    column->addLayout(buttons);
    column->addWidget(m_problem);
    connect(m_attach, &QPushButton::clicked, this, &AttachmentBox::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &AttachmentBox::saveFile);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentBox::askRemove);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_changed.reset();
        render();
        m_attach->setFocus();
    });
    render();
}

void AttachmentBox::setContent(const SourceContent &content)
{
    m_kept = content;
    m_changed.reset();
    render();
}

std::optional<SourceContent> AttachmentBox::changed() const
{
    return m_changed;
}

bool AttachmentBox::removesFile() const
{
    return m_changed && m_changed->file.isEmpty() && !m_kept.file.isEmpty();
}

void AttachmentBox::askRemove()
{
    auto *dialog = new RemoveFileDialog(m_kept.fileName, sizeText(m_kept.file.size(), m_language), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_changed = SourceContent{m_kept.text, {}, {}, {}};
        render();
        m_undo->setFocus();
    });
    dialog->open();
}

void AttachmentBox::render()
{
    const SourceContent &shown = m_changed ? *m_changed : m_kept;
    const bool any = !shown.file.isEmpty();
    QString words = tr("No file is attached. Choose one, or drop it here; up to 50 MB. It is kept in the database.");
    if (any && m_changed)
        words = tr("%1, %2. It is kept in the database when you save.");
    else if (any)
        words = tr("%1, %2. Kept in the database.");
    else if (removesFile())
        words = tr("“%1” is removed from the database when you save.").arg(m_kept.fileName);
    m_summary->setText(any ? words.arg(shown.fileName, sizeText(shown.file.size(), m_language)) : words);
    m_hash->setVisible(any);
    m_hash->setText(any ? u"SHA-256 "_s + shown.sha256 : QString());
    m_hash->setCursorPosition(0);
    m_attach->setText(any ? tr("Attach an&other file…") : tr("Attach a &file…"));
    m_save->setVisible(!m_kept.file.isEmpty());
    m_remove->setVisible(!m_kept.file.isEmpty() && !m_changed);
    m_undo->setVisible(m_changed.has_value());
    m_undo->setText(removesFile() ? tr("&Keep the file") : tr("&Do not attach"));
    formparts::showProblem(*m_problem, {});
}

void AttachmentBox::attach(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    QString wrong;
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        wrong = tr("“%1” cannot be read. Check that it still exists and that you may open it.").arg(name);
    else if (file.size() > mostBytes)
        wrong = tr("“%1” has %2; at most 50 MB can be kept. Attach a smaller file, such as the pages that matter.")
                    .arg(name, sizeText(file.size(), m_language));
    else if (file.size() == 0)
        wrong = tr("“%1” is empty. Choose another file.").arg(name);
    if (wrong.isEmpty()) {
        SourceContent content{m_kept.text, name, file.readAll(), {}};
        if (content.file.size() == file.size()) {
            content.sha256 = hashOf(content.file);
            m_changed = content;
        } else {
            wrong = tr("“%1” could not be read to its end. Try again, or copy it to this computer first.").arg(name);
        }
    }
    render();
    formparts::showProblem(*m_problem, wrong);
}

void AttachmentBox::chooseFile()
{
    const QString path = m_dialogs.openFile(this, {tr("Attach a file"), {}, tr("All files (*)")});
    if (!path.isEmpty())
        attach(path);
}

void AttachmentBox::saveFile()
{
    const QString path =
        m_dialogs.saveFile(this, {tr("Save attached file"),
                                  QDir::home().filePath(QFileInfo(m_kept.fileName).fileName()), tr("All files (*)")});
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(m_kept.file) == m_kept.file.size() && file.commit();
    formparts::showProblem(*m_problem,
                           written ? QString()
                                   : tr("“%1” could not be written. Choose another folder, or make room on the disk.")
                                         .arg(QDir::toNativeSeparators(path)));
}

QString AttachmentBox::summary() const
{
    return m_summary->text();
}

QString AttachmentBox::problem() const
{
    return m_problem->text();
}

void AttachmentBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentBox::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    attach(draggedFile(event->mimeData()));
}

} // namespace parboard
