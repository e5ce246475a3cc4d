#include "widgets/reports/blocktitles.h"

#include "models/reporting/sentencetokens.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct BlockText
{
    Q_DECLARE_TR_FUNCTIONS(ReportBlock)
};

/// The words with what was accepted in place of the tokens.
QString plainWords(const QString &text)
{
    QString words;
    for (const SentencePiece &piece : sentencePieces(text))
        words += piece.token ? piece.token->accepted : piece.text;
    return words.simplified();
}

} // namespace

QString blockKindName(PlanBlock::Kind kind)
{
    switch (kind) {
    case PlanBlock::Kind::Heading:
        return BlockText::tr("Heading");
    case PlanBlock::Kind::Text:
        return BlockText::tr("Text");
    case PlanBlock::Kind::Sentences:
        return BlockText::tr("Sentences from figures");
    case PlanBlock::Kind::Table:
        return BlockText::tr("Table");
    case PlanBlock::Kind::Ranking:
        return BlockText::tr("Ranking");
    case PlanBlock::Kind::Map:
        return BlockText::tr("Map");
    case PlanBlock::Kind::Trend:
        return BlockText::tr("Trend");
    case PlanBlock::Kind::Panel:
        return BlockText::tr("Chart of the dashboard");
    case PlanBlock::Kind::Findings:
        return BlockText::tr("Findings");
    case PlanBlock::Kind::PageBreak:
        return BlockText::tr("New page");
    case PlanBlock::Kind::Statistics:
        return BlockText::tr("Appendix of statistics");
    case PlanBlock::Kind::Sources:
        break;
    }
    return BlockText::tr("List of sources");
}

QString reportBlockTitle(const PlanBlock &block, const Catalogue &catalogue, Language language)
{
    QStringList about;
    if (const QString words = plainWords(block.text.in(language)); !words.isEmpty())
        about += words;
    if (const Area *area = catalogue.area(block.area))
        about += area->name.in(language);
    for (const QString &code : block.indicators) {
        const Indicator *indicator = catalogue.indicator(code);
        about += indicator ? indicator->name.in(language) : BlockText::tr("the indicator of the page");
    }
    if (block.kind == PlanBlock::Kind::Panel)
        about += QString::number(block.level);
    const QString kind = blockKindName(block.kind);
    const QString indent(2 * (block.kind == PlanBlock::Kind::Heading ? block.level - 1 : 0), u' ');
    return indent + (about.isEmpty() ? kind : u"%1: %2"_s.arg(kind, about.join(u"; "_s)));
}

bool needsIndicators(PlanBlock::Kind kind)
{
    return kind == PlanBlock::Kind::Sentences || kind == PlanBlock::Kind::Table || kind == PlanBlock::Kind::Ranking ||
           kind == PlanBlock::Kind::Map || kind == PlanBlock::Kind::Trend;
}

PlanBlock newReportBlock(PlanBlock::Kind kind, const ReportPlan &plan)
{
    PlanBlock block;
    block.kind = kind;
    if (kind == PlanBlock::Kind::Heading)
        block.text = {BlockText::tr("New heading"), BlockText::tr("New heading")};
    if (kind == PlanBlock::Kind::Text)
        block.text = {BlockText::tr("New text"), BlockText::tr("New text")};
    if (!needsIndicators(kind))
        return block;
    block.indicators = {u"on_time_rate"_s};
    for (const PlanBlock &other : plan.blocks) {
        if (!other.indicators.isEmpty()) {
            block.indicators = {other.indicators.constFirst()};
            break;
        }
    }
    return block;
}

} // namespace parboard
