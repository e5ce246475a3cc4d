#include "widgets/formparts.h"

#include "widgets/tintedframe.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLayout>

#include <memory>

namespace parboard::formparts {

using namespace Qt::StringLiterals;

QLabel *text(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

QLabel *strong(const QString &words, QWidget *parent)
{
    QLabel *label = text(words, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *quiet(const QString &words, QWidget *parent)
{
    QLabel *label = text(words, parent);
    QPalette colours = label->palette();
    QColor ink = colours.color(QPalette::WindowText);
    constexpr float quietShare = 0.75F;
    ink.setAlphaF(quietShare);
    colours.setColor(QPalette::WindowText, ink);
    label->setPalette(colours);
    return label;
}

QLabel *problem(QWidget *parent)
{
    QLabel *label = text({}, parent);
    label->hide();
    return label;
}

QColor problemColour(const QWidget &widget)
{
    const QWidget *ground = widget.parentWidget() ? widget.parentWidget() : &widget;
    return isDark(ground->palette()) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1d, 0x1d);
}

void showProblem(QLabel &label, const QString &sentence)
{
    QPalette colours = label.palette();
    colours.setColor(QPalette::WindowText, problemColour(label));
    label.setPalette(colours);
    label.setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
    label.setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(&label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

void clear(QLayout &layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout.takeAt(0)}) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
    }
}

void refocus(QWidget &root, const QString &name)
{
    if (name.isEmpty())
        return;
    auto *widget = root.findChild<QWidget *>(name);
    if (!widget || !widget->isEnabled())
        widget = root.findChild<QAbstractButton *>();
    if (widget)
        widget->setFocus();
}

QString focusedName(const QWidget &root)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && root.isAncestorOf(focused) ? focused->objectName() : QString();
}

} // namespace parboard::formparts
