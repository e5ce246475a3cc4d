#include "widgets/entry/sourceform.h"

#include "widgets/datefield.h"
#include "widgets/entry/attachmentbox.h"
#include "widgets/explanationwriter.h"
#include "widgets/formparts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int sourceNoteLines = 3;

/// A field with the place below it for what is wrong.
QWidget *withProblem(QWidget *field, QLabel *problem, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(field);
    column->addWidget(problem);
    return both;
}

} // namespace

SourceForm::SourceForm(Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_number(new QLineEdit(this)), m_title(new QLineEdit(this)),
      m_titleProblem(formparts::problem(this)), m_publisher(new QLineEdit(this)), m_date(new DateField(this)),
      m_dateProblem(formparts::problem(this)), m_link(new QLineEdit(this)), m_linkProblem(formparts::problem(this)),
      m_note(new QPlainTextEdit(this)), m_attachment(new AttachmentBox(std::move(dialogs), language, this))
{
    for (const QString &code : {u"publication"_s, u"article"_s, u"dataset"_s, u"entry"_s})
        m_kind->addItem(kindText(code), code);
    m_number->setPlaceholderText(tr("125/BC-UBND"));
    m_link->setPlaceholderText(u"https://"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * sourceNoteLines + 2 * m_note->frameWidth() + 8);
    build();
}

void SourceForm::build()
{
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addStretch(); // rows keep their height however tall the dialog is
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &label, QWidget *field, QWidget *row) {
        auto *words = new QLabel(label);
        words->setBuddy(field);
        form->addRow(words, row);
    };
    add(tr("&Kind"), m_kind, m_kind);
    add(tr("Document &number"), m_number, m_number);
    add(tr("&Title (required)"), m_title, withProblem(m_title, m_titleProblem, this));
    add(tr("&Publisher"), m_publisher, m_publisher);
    add(tr("Dat&e"), m_date, withProblem(m_date, m_dateProblem, this));
    add(tr("&Link"), m_link, withProblem(m_link, m_linkProblem, this));
    add(tr("N&ote"), m_note, m_note);
    form->addRow(tr("Attached file"), m_attachment);
    QWidget *before = m_kind;
    for (QWidget *next :
         {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_publisher),
          static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_note),
          static_cast<QWidget *>(m_attachment->attachButton())}) {
        setTabOrder(before, next);
        before = next;
    }
}

QString SourceForm::kindText(const QString &code)
{
    if (code == u"publication")
        return tr("report or document");
    if (code == u"article")
        return tr("news article");
    if (code == u"dataset")
        return tr("data set");
    return code == u"entry" ? tr("typed in") : code;
}

void SourceForm::setSource(const Source &source, const SourceContent &content)
{
    m_source = source;
    if (m_kind->findData(source.kind) < 0 && !source.kind.isEmpty())
        m_kind->addItem(source.kind, source.kind);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(source.kind)));
    m_source.kind = m_kind->currentData().toString();
    m_number->setText(source.documentNo);
    m_title->setText(source.title);
    m_publisher->setText(source.publisher);
    m_date->setDate(source.publishedOn);
    m_link->setText(source.url);
    m_note->setPlainText(source.note);
    m_attachment->setContent(content);
    for (QLabel *problem : {m_titleProblem, m_dateProblem, m_linkProblem})
        formparts::showProblem(*problem, {});
}

Source SourceForm::source() const
{
    Source source = m_source;
    source.kind = m_kind->currentData().toString();
    source.documentNo = m_number->text().trimmed();
    source.title = m_title->text().trimmed();
    source.publisher = m_publisher->text().trimmed();
    source.publishedOn = m_date->date();
    source.url = m_link->text().trimmed();
    source.note = m_note->toPlainText().trimmed();
    return source;
}

bool SourceForm::isChanged() const
{
    return source() != m_source || m_attachment->changed() || !m_date->isReadable();
}

bool SourceForm::check()
{
    const QString link = m_link->text().trimmed();
    const bool linkFails = !link.isEmpty() && openableUrl(link).isEmpty();
    const bool titleFails = m_title->text().trimmed().isEmpty();
    formparts::showProblem(*m_titleProblem,
                           titleFails ? tr("Give the title: it is what people find the source by.") : QString());
    formparts::showProblem(*m_dateProblem, m_date->isReadable()
                                               ? QString()
                                               : tr("This is no day. Write it as 14/06/2026, or leave it empty."));
    formparts::showProblem(*m_linkProblem,
                           linkFails ? tr("A link begins with https:// or http://. Correct it, or leave it empty.")
                                     : QString());
    if (titleFails)
        m_title->setFocus();
    else if (!m_date->isReadable())
        m_date->setFocus();
    else if (linkFails)
        m_link->setFocus();
    return !titleFails && m_date->isReadable() && !linkFails;
}

void SourceForm::focusFirst()
{
    m_number->setFocus();
}

} // namespace parboard
