#include "widgets/datefield.h"

#include "widgets/formparts.h"

namespace parboard {

using namespace Qt::StringLiterals;

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setToolTip(tr("A day such as 14/06/2026, or nothing"));
    // Typed as 1.6.2026: shown as everywhere else as soon as it is understood.
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const QDate day = date(); day.isValid())
            setDate(day);
        mark();
    });
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (isReadable())
            mark(); // the mark goes as soon as the day is corrected
    });
}

void DateField::setTyped(const QString &text)
{
    setText(text);
    mark();
}

QString DateField::problemWith(const QString &text)
{
    return tr("“%1” is no day. Write it as 14/06/2026, or leave it empty.").arg(text.trimmed());
}

void DateField::mark()
{
    QPalette colours;
    if (!isReadable())
        colours.setColor(QPalette::Text, formparts::problemColour(*this));
    setPalette(colours);
    setAccessibleDescription(isReadable() ? QString() : problemWith(text()));
}

void DateField::setDate(QDate date)
{
    setText(date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString());
}

QDate DateField::date() const
{
    QString typed = text().simplified().remove(u' ');
    typed.replace(u'.', u'/').replace(u'-', u'/');
    const QDate day = QDate::fromString(typed, u"d/M/yyyy"_s);
    return day.year() >= 1900 ? day : QDate();
}

bool DateField::isReadable() const
{
    return text().trimmed().isEmpty() || date().isValid();
}

} // namespace parboard
