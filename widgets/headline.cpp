#include "widgets/headline.h"

#include "widgets/wrappinglabel.h"

#include <QBoxLayout>
#include <QEvent>

namespace parboard {

using namespace Qt::StringLiterals;

Headline::Headline(QWidget *parent)
    : QWidget(parent), m_box(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_title(new WrappingLabel(this)),
      m_details(new WrappingLabel(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->addWidget(m_title, 1);
    m_box->addWidget(m_details, 0, Qt::AlignBottom);
    styleLabels();
}

void Headline::styleLabels()
{
    QFont large = font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    QPalette muted = palette();
    QColor colour = muted.color(QPalette::WindowText);
    colour.setAlphaF(0.75F);
    muted.setColor(QPalette::WindowText, colour);
    m_details->setPalette(muted);
}

void Headline::setTexts(const QString &title, const QString &periodText, const QString &asOfText)
{
    QStringList details;
    for (const QString &part : {periodText, asOfText}) {
        if (!part.isEmpty())
            details += part;
    }
    m_title->setText(title);
    m_details->setText(details.join(u"  ·  "_s));
    m_details->setVisible(!details.isEmpty());
    arrange();
}

QString Headline::title() const
{
    return m_title->text();
}

QString Headline::details() const
{
    return m_details->text();
}

void Headline::arrange()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const int details = m_details->fontMetrics().horizontalAdvance(m_details->text());
    const bool oneLine = title + details + 3 * fontMetrics().height() <= width();
    m_box->setDirection(oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_box->setSpacing(oneLine ? fontMetrics().height() : 0);
    // A wrapping label asks for little width; beside the title it needs all of its own.
    m_details->setMinimumWidth(oneLine ? details + 2 : 0);
    m_box->setAlignment(m_details, oneLine ? Qt::AlignBottom : Qt::Alignment());
}

void Headline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Headline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        styleLabels();
}

} // namespace parboard
