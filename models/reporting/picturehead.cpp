#include "models/reporting/picturehead.h"

#include "models/reporting/picturetext.h"

#include <QPainter>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal titleFactor = 1.6;
constexpr qreal stripShare = 0.17; // of the picture's height at most

} // namespace

PictureHead::PictureHead(const DashboardContent &content, const PictureLook &look, const QSizeF &size,
                         const PictureOptions &options)
    : m_look(look), m_width(size.width() - 2 * look.margin())
{
    QStringList facts{content.periodText, content.asOfText};
    facts.removeAll(QString());
    m_title = TextBlock(content.title, look.font(titleFactor, QFont::Bold), m_width);
    m_maker = TextBlock(pictureMaker(options), look.font(), m_width / 3, Qt::AlignRight);
    m_period = TextBlock(facts.join(u"  ·  "_s), look.font(1.1), m_width - m_maker.usedWidth() - look.small());
    layOutStrip(content.strip, size.height() * stripShare);
}

void PictureHead::layOutStrip(const QStringList &sentences, qreal mostHeight)
{
    const qreal room = m_width - 2 * m_look.small();
    for (qsizetype index = 0; index < sentences.size(); ++index) {
        const TextBlock text(sentences.at(index), m_look.font(), room);
        if (index > 0 && m_stripHeight + text.height() + text.lineHeight() > mostHeight) {
            const int left = int(sentences.size() - index);
            m_strip.append(
                TextBlock(PictureText::tr("%n more remarks are in the report.", nullptr, left), m_look.font(), room));
            m_stripHeight += m_strip.last().height();
            break;
        }
        m_strip.append(text);
        m_stripHeight += text.height();
    }
    if (!m_strip.isEmpty())
        m_stripHeight += m_look.gap();
}

qreal PictureHead::height() const
{
    return m_title.height() + std::max(m_period.height(), m_maker.height()) +
           (m_strip.isEmpty() ? 0 : m_stripHeight + m_look.gap());
}

void PictureHead::draw(QPainter &painter, QPointF at) const
{
    m_title.draw(painter, at, m_look.colours().text);
    at.ry() += m_title.height();
    m_period.draw(painter, at, m_look.colours().mutedText);
    m_maker.draw(painter, at + QPointF(m_width - m_maker.width(), 0), m_look.colours().mutedText);
    at.ry() += std::max(m_period.height(), m_maker.height()) + m_look.gap();
    if (m_strip.isEmpty())
        return;
    painter.fillRect(QRectF(at, QSizeF(m_width, m_stripHeight)), m_look.stripGround());
    painter.fillRect(QRectF(at, QSizeF(m_look.small() * 0.3, m_stripHeight)), m_look.stripEdge());
    QPointF text = at + QPointF(m_look.small(), m_look.gap() / 2);
    for (const TextBlock &sentence : m_strip) {
        sentence.draw(painter, text, m_look.stripText());
        text.ry() += sentence.height();
    }
}

QString pictureMaker(const PictureOptions &options)
{
    if (!options.createdAt.isValid())
        return PictureText::tr("Made with parboard");
    return PictureText::tr("Made with parboard on %1").arg(options.createdAt.date().toString(u"dd/MM/yyyy"_s));
}

} // namespace parboard
