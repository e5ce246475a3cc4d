#include "widgets/exchange/importsourceform.h"

#include "widgets/datefield.h"

#include <QHBoxLayout>
#include <QLabel>

namespace parboard {

ImportSourceForm::ImportSourceForm(QWidget *parent)
    : QWidget(parent), m_title(new QLineEdit(this)), m_publisher(new QLineEdit(this)), m_number(new QLineEdit(this)),
      m_date(new DateField(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const QString &text, QLineEdit *field, int stretch) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(field, stretch);
        connect(field, &QLineEdit::editingFinished, this, &ImportSourceForm::changed);
    };
    add(tr("So&urce"), m_title, 3);
    add(tr("Publisher"), m_publisher, 2);
    add(tr("Document number"), m_number, 1);
    add(tr("Day"), m_date, 0);
    m_date->setFixedWidth(fontMetrics().averageCharWidth() * 14);
}

ImportSourceForm::~ImportSourceForm()
{
    // A field that has the focus loses it when it goes, and says that it was edited.
    for (QLineEdit *field : {m_title, m_publisher, m_number, static_cast<QLineEdit *>(m_date)})
        field->disconnect(this);
}

void ImportSourceForm::setSource(const Source &source)
{
    m_source = source;
    m_title->setText(source.title);
    m_publisher->setText(source.publisher);
    m_number->setText(source.documentNo);
    m_date->setDate(source.publishedOn);
}

QString ImportSourceForm::dayProblem() const
{
    return m_date->isReadable() ? QString() : DateField::problemWith(m_date->text());
}

Source ImportSourceForm::source() const
{
    Source source = m_source;
    if (const QString title = m_title->text().trimmed(); !title.isEmpty())
        source.title = title;
    source.publisher = m_publisher->text().trimmed();
    source.documentNo = m_number->text().trimmed();
    source.publishedOn = m_date->date();
    return source;
}

} // namespace parboard
