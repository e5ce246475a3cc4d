#include "models/reporting/publishedhead.h"

#include "models/analysis/guard.h"
#include "models/reporting/figuretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PublishedHeadText
{
    Q_DECLARE_TR_FUNCTIONS(Published)
};

constexpr qsizetype mostRivalsTold = 6;

/// The figures that are shown.
QList<Figure> shownClaims(const PublishedTable &table)
{
    QList<Figure> claims;
    for (const PublishedStanding &standing : table.standings) {
        for (const std::optional<Figure> &claim : {standing.score, standing.rank}) {
            if (claim)
                claims += *claim;
        }
    }
    return claims;
}

/// "17/04/2024" or "from 17/04/2024 to 21/10/2025"; empty without a valid day.
QString daysText(QList<QDate> days)
{
    days.removeIf([](QDate day) { return !day.isValid(); });
    if (days.isEmpty())
        return {};
    const QDate first = *std::ranges::min_element(days);
    const QDate last = *std::ranges::max_element(days);
    return first == last ? dateText(first) : PublishedHeadText::tr("%1 to %2").arg(dateText(first), dateText(last));
}

/// 2024-04-17 as people write it; 2019-05 as 05/2019.
QString publishedOnText(const QString &code)
{
    const QDate day = QDate::fromString(code, Qt::ISODate);
    return day.isValid() ? dateText(day) : code.section(u'-', 1, 1) + u'/' + code.section(u'-', 0, 0);
}

QString datesText(const PublishedContext &context)
{
    const PublishedYear *facts = context.index.factsOf(context.table.year);
    if (facts && !facts->publishedOn.isEmpty())
        return PublishedHeadText::tr("Published: %1.").arg(publishedOnText(facts->publishedOn));
    QList<QDate> read;
    QList<QDate> printed;
    for (const Figure &claim : shownClaims(context.table)) {
        read += claim.asOf;
        printed += context.sources.value(claim.source).publishedOn;
    }
    if (const QString days = daysText(read); !days.isEmpty())
        return PublishedHeadText::tr("Read on: %1.").arg(days);
    if (const QString days = daysText(printed); !days.isEmpty())
        return PublishedHeadText::tr("Date of the sources: %1.").arg(days);
    return PublishedHeadText::tr("No source says on which day it was published or read.");
}

/// Score or rank of a claim with who says it: "91,81 điểm (Báo Hải Phòng)".
QString saidBy(const Figure &claim, const PublishedContext &context)
{
    const Indicator *indicator = context.catalogue.indicator(claim.cell.indicator);
    const Source source = context.sources.value(claim.source);
    const QString value =
        indicator ? valueText(*claim.value, claim.denominator, *indicator, indicator->decimals, context.language)
                  : QString();
    return u"%1 (%2)"_s.arg(value, source.publisher.isEmpty() ? source.title : source.publisher);
}

void addRivals(QStringList &items, UnitId unit, const std::optional<Figure> &used, const QList<Figure> &rivals,
               const PublishedContext &context)
{
    const Unit *named = context.catalogue.unit(unit);
    if (!used || !named || rivals.isEmpty())
        return;
    QStringList others;
    for (const Figure &rival : rivals)
        others += saidBy(rival, context);
    items += PublishedHeadText::tr("%1: shown %2, another source %3")
                 .arg(context.catalogue.displayName(*named, context.language, context.table.list),
                      saidBy(*used, context), others.join(u", "_s));
}

/// Ranks that were printed among another number than the year's: "12/63" of PAPI, whose N was 61.
QString otherNumberText(const PublishedContext &context)
{
    const std::optional<int> n = context.table.n;
    QStringList items;
    for (const PublishedStanding &standing : context.table.standings) {
        const Unit *unit = context.catalogue.unit(standing.unit);
        if (!n || !unit || !standing.rank || int(standing.rank->denominator.value_or(*n)) == *n)
            continue;
        items += u"%1 (%2/%3)"_s.arg(context.catalogue.displayName(*unit, context.language, context.table.list),
                                     QString::number(int(*standing.rank->value)),
                                     QString::number(int(*standing.rank->denominator)));
    }
    return items.isEmpty() ? QString()
                           : PublishedHeadText::tr("Printed among another number than %1: %2.")
                                 .arg(QString::number(*n), items.join(u", "_s));
}

QString issuerText(const PublishedContext &context, const PublishedSpan *span)
{
    const QString name = context.index.fullName(context.language);
    if (!span)
        return name + u'.';
    const QString issuer = span->issuer.in(context.language);
    if (span->document.isEmpty())
        return PublishedHeadText::tr("%1, published by %2.").arg(name, issuer);
    return PublishedHeadText::tr("%1, published by %2 under %3.").arg(name, issuer, span->document);
}

QString numbersText(const PublishedContext &context)
{
    const PublishedTable &table = context.table;
    QStringList parts;
    if (table.scale)
        parts += PublishedHeadText::tr("scale 0 to %1").arg(scaleText(*table.scale, context.language));
    if (table.n)
        parts += PublishedHeadText::tr("N = %1").arg(*table.n);
    parts += PublishedHeadText::tr("%n score(s) here", nullptr, table.scores());
    parts += PublishedHeadText::tr("%n published rank(s) here", nullptr, table.ranks());
    return PublishedHeadText::tr("%1: %2.").arg(Period::year(table.year).name(), parts.join(u", "_s));
}

} // namespace

QString scaleText(double scale, Language language)
{
    return numbertext::writeShort(scale, 2, conventionOf(language));
}

QString rivalsText(const PublishedContext &context)
{
    QStringList items;
    for (const PublishedStanding &standing : context.table.standings) {
        addRivals(items, standing.unit, standing.score, standing.rivalScores, context);
        addRivals(items, standing.unit, standing.rank, standing.rivalRanks, context);
    }
    if (items.isEmpty())
        return {};
    const qsizetype more = items.size() - mostRivalsTold;
    if (more > 0) {
        items = items.first(mostRivalsTold);
        items += PublishedHeadText::tr("%n more", nullptr, int(more));
    }
    return PublishedHeadText::tr("Sources differ. %1.").arg(items.join(u"; "_s));
}

QStringList publishedHead(const PublishedContext &context)
{
    const PublishedSpan *span = context.index.spanOf(context.table.year, context.table.list);
    const PublishedYear *facts = context.index.factsOf(context.table.year);
    QStringList head{issuerText(context, span), numbersText(context), datesText(context)};
    // The mean is that of the older list where a year was published for both.
    const bool isOfList = context.index.listsOf(context.table.year).constFirst() == context.table.list;
    if (facts && facts->mean && isOfList) {
        const Indicator *score = context.catalogue.indicator(context.index.scoreIndicator);
        const QString mean =
            score ? valueText(*facts->mean, std::nullopt, *score, score->decimals, context.language) : QString();
        head += PublishedHeadText::tr("National mean: %1.").arg(mean);
    }
    if (span)
        head += {span->bandNote.in(context.language), span->note.in(context.language)};
    head += {otherNumberText(context), rivalsText(context)};
    head.removeAll(QString());
    return head;
}

} // namespace parboard
