#include "widgets/datefield.h"

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
    });
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
