#include "models/reporting/picturenotes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace parboard {

namespace {

struct NotesText
{
    Q_DECLARE_TR_FUNCTIONS(PictureNotes)
};

qreal heightOf(const QList<TextBlock> &column)
{
    qreal height = 0;
    for (const TextBlock &text : column)
        height += text.height();
    return height;
}

} // namespace

PictureNotes::PictureNotes(const QStringList &texts, const QFont &font, qreal width, int columns, qreal mostHeight)
    : m_font(font), m_columns(columns), m_gap(QFontMetricsF(font).height())
{
    m_columnWidth = (width - (columns - 1) * m_gap) / columns;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            m_texts.append(TextBlock(text, font, m_columnWidth));
    }
    if (!m_texts.isEmpty())
        arrange(mostHeight);
}

void PictureNotes::arrange(qreal mostHeight)
{
    const qreal step = m_texts.first().lineHeight();
    for (qsizetype count = m_texts.size(); count >= 0; --count) {
        for (qreal height = step; height <= std::max(mostHeight, step); height += step) {
            m_filled = filled(count, height + 0.01);
            if (m_filled.isEmpty())
                continue;
            for (const QList<TextBlock> &column : std::as_const(m_filled))
                m_height = std::max(m_height, heightOf(column));
            m_complete = count == m_texts.size();
            return;
        }
    }
}

QList<QList<TextBlock>> PictureNotes::filled(qsizetype count, qreal height) const
{
    QList<TextBlock> texts = m_texts.first(count);
    if (count < m_texts.size())
        texts.append(TextBlock(
            NotesText::tr("%n more notes and sources are in the report.", nullptr, int(m_texts.size() - count)), m_font,
            m_columnWidth));
    QList<QList<TextBlock>> columns{{}};
    for (const TextBlock &text : texts) {
        if (heightOf(columns.last()) + text.height() > height) {
            columns.append(QList<TextBlock>());
            if (columns.size() > m_columns || text.height() > height)
                return {};
        }
        columns.last().append(text);
    }
    return columns;
}

void PictureNotes::draw(QPainter &painter, QPointF at, const QColor &colour) const
{
    for (qsizetype column = 0; column < m_filled.size(); ++column) {
        qreal y = at.y();
        for (const TextBlock &text : m_filled.at(column)) {
            text.draw(painter, QPointF(at.x() + qreal(column) * (m_columnWidth + m_gap), y), colour);
            y += text.height();
        }
    }
}

} // namespace parboard
