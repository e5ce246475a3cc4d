#include "models/reporting/publishedcontent.h"

#include "models/analysis/guard.h"
#include "models/reporting/changetext.h"
#include "models/reporting/figuretext.h"
#include "models/reporting/publishedhead.h"
#include "models/reporting/rankingcontent.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PublishedText
{
    Q_DECLARE_TR_FUNCTIONS(Published)
};

/// A claim as a row that is shown, whether it is the one in use or not.
ComparedRow rowOfClaim(const Figure &claim)
{
    ComparedRow row;
    row.cell = claim.cell;
    row.value = claim.value;
    row.denominator = claim.denominator;
    row.status = claim.status;
    row.qualifier = claim.qualifier;
    row.dataFrom = claim.dataFrom;
    row.dataTo = claim.dataTo;
    row.asOf = claim.asOf;
    row.note = claim.note;
    row.claims = {claim};
    row.claims.first().chosen = true; // it is the one that is shown here
    return row;
}

/// Builds the ranking of one year; holds what every step needs.
class PublishedBuilder
{
public:
    PublishedBuilder(const PublishedContext &context, const Indicator &score, const Indicator &rank)
        : m_context(context), m_score(score), m_rank(rank),
          m_span(context.index.spanOf(table().year, table().list)), m_options{context.language, std::nullopt,
                                                                              std::nullopt},
          m_numbering(context.sources),
          m_comparison(compared()), m_texts{m_comparison, context.catalogue, m_options, m_numbering}
    {
    }

    [[nodiscard]] PublishedContent built()
    {
        PublishedContent content;
        content.head = publishedHead(m_context);
        content.head += changeNotes();
        numberSources();
        RowSpec &spec = content.ranking;
        spec = buildRanking(m_texts, m_comparison.indicators.constFirst(), RankingOptions());
        takeRows(spec);
        spec.isDense = true; // score, rank and change need room
        spec.title = title();
        spec.subtitle = subtitle();
        if (!table().isComplete) {
            // The median of a top list is not that of all.
            spec.lines.clear();
            spec.band.reset();
        }
        spec.notes = content.head + readingNotes() + spec.notes;
        return content;
    }

private:
    [[nodiscard]] const PublishedTable &table() const { return m_context.table; }

    /// The scores alone, without places among those that happen to be entered.
    [[nodiscard]] Comparison compared() const
    {
        QList<UnitId> units;
        for (const PublishedStanding &standing : table().standings)
            units += standing.unit;
        ComparisonRequest request{units, {m_score.id}, Period::year(table().year), table().list, m_context.language};
        request.withChanges = false;
        Comparison comparison = compare(request, m_context.figures, m_context.catalogue);
        ComparedIndicator &scores = comparison.indicators.first();
        for (ComparedRow &row : scores.rows) {
            row.rank.reset();
            row.ranked = 0;
        }
        // Of a few scores the head tells how many there are; of nearly all, who is missing.
        if (!table().isComplete)
            scores.notes.removeIf([](const GuardNote &note) { return note.kind == NoteKind::Missing; });
        return comparison;
    }

    /// From the top down, so that the list of sources has those of the ranks too.
    void numberSources()
    {
        for (const PublishedStanding &standing : table().standings)
            sourceMarks(standing);
    }

    QString sourceMarks(const PublishedStanding &standing)
    {
        QStringList marks;
        for (const std::optional<Figure> &claim : {standing.score, standing.rank}) {
            const QString mark = claim ? m_numbering.mark(rowOfClaim(*claim)) : QString();
            if (!mark.isEmpty() && !marks.contains(mark))
                marks += mark;
        }
        return marks.join(QString());
    }

    void takeRows(RowSpec &spec)
    {
        QHash<UnitId, RowMark> marks;
        for (const RowMark &mark : std::as_const(spec.rows))
            marks.insert(mark.cell.unit, mark);
        spec.rows.clear();
        const bool hasSeveralSources = m_numbering.list().size() > 1;
        for (const PublishedStanding &standing : table().standings) {
            RowMark mark = marks.value(standing.unit);
            mark.emphasised = m_context.own.contains(standing.unit);
            mark.rankText = standing.place() ? QString::number(*standing.place()) : QString();
            mark.changeText = changeOf(standing);
            takeTexts(mark, standing);
            if (hasSeveralSources && standing.hasAny())
                mark.valueText += u' ' + sourceMarks(standing);
            spec.rows += mark;
        }
    }

    void takeTexts(RowMark &mark, const PublishedStanding &standing) const
    {
        QStringList values;
        QStringList said;
        if (standing.score) {
            values += m_texts.shownValue(rowOfClaim(*standing.score));
            said += mark.description;
        }
        if (standing.rank) {
            const ComparedRow row = rowOfClaim(*standing.rank);
            values += m_texts.shownValue(row);
            said += m_texts.description(row);
            if (!standing.score)
                mark.cell = row.cell; // what a click explains
        }
        if (standing.position && table().n)
            said +=
                PublishedText::tr("Place %1 of %2 by score, computed here.").arg(*standing.position).arg(*table().n);
        const QString band = m_span && standing.score ? m_span->bandOf(*standing.score->value) : QString();
        if (!band.isEmpty())
            values += PublishedText::tr("group %1").arg(band);
        if (const QString day = readingDay(standing); !day.isEmpty()) {
            values += day;
            said += day + u'.';
        }
        if (!mark.changeText.isEmpty())
            said += PublishedText::tr("Against %1: %2.").arg(m_context.before.year).arg(mark.changeText);
        if (standing.hasAny()) {
            mark.valueText = values.join(u" · "_s);
            mark.description = said.join(u' ');
        } else if (m_span && m_span->named) {
            mark.description += u' ' + m_span->note.in(m_context.language);
        }
    }

    /// The day of a figure that moves daily: a score of decision 766 says nothing without it (domain.md a.5).
    [[nodiscard]] QString readingDay(const PublishedStanding &standing) const
    {
        if (!m_context.index.isLive || !standing.hasAny())
            return {};
        const Figure &claim = standing.score ? *standing.score : *standing.rank;
        const QDate published = m_context.sources.value(claim.source).publishedOn;
        if (claim.asOf.isValid())
            return PublishedText::tr("read on %1").arg(dateText(claim.asOf));
        return published.isValid() ? PublishedText::tr("source of %1").arg(dateText(published))
                                   : PublishedText::tr("day of reading unknown");
    }

    [[nodiscard]] bool isNewSeries() const { return !m_context.index.newSeriesIn(table().year).vi.isEmpty(); }
    [[nodiscard]] bool comparesScores() const { return !isNewSeries() && table().scale == m_context.before.scale; }
    [[nodiscard]] bool comparesRanks() const { return !isNewSeries() && table().n == m_context.before.n; }

    /// "+1,20 điểm · lên 3 bậc"; without better or worse: a rank says it, and it depends on the others too.
    [[nodiscard]] QString changeOf(const PublishedStanding &standing) const
    {
        const PublishedStanding *before = m_context.before.of(standing.unit);
        if (!before)
            return {};
        QStringList parts;
        const auto isExact = [](const std::optional<Figure> &score) {
            return score && score->qualifier == Qualifier::Exact;
        };
        if (comparesScores() && isExact(standing.score) && isExact(before->score)) {
            const double change = *standing.score->value - *before->score->value;
            parts += std::abs(change) < 1e-9 ? PublishedText::tr("same score")
                                             : differenceText(change, std::nullopt, m_score, m_context.language);
        }
        if (comparesRanks() && standing.place() && before->place()) {
            const int change = *standing.place() - *before->place();
            parts += change == 0 ? PublishedText::tr("same place")
                                 : differenceText(change, std::nullopt, m_rank, m_context.language);
        }
        return parts.join(u" · "_s);
    }

    /// What is not compared with the year before, and why. Nothing if there is nothing to compare with.
    [[nodiscard]] QStringList changeNotes() const
    {
        const PublishedTable &before = m_context.before;
        if (before.scores() + before.ranks() == 0)
            return {};
        if (isNewSeries()) {
            return {PublishedText::tr("Not compared with %1: a new series begins (%2).")
                        .arg(QString::number(before.year),
                             m_context.index.newSeriesIn(table().year).in(m_context.language))};
        }
        QStringList notes;
        if (!comparesScores() && before.scale && table().scale) {
            notes += PublishedText::tr("Scores are not compared with %1: the scale ended at %2 then.")
                         .arg(QString::number(before.year), scaleText(*before.scale, m_context.language));
        }
        const bool hadPlaces = before.ranks() > 0 || before.isComplete;
        if (!comparesRanks() && hadPlaces && before.n && table().n) {
            notes += PublishedText::tr("Ranks are not compared with %1: %2 were ranked then, %3 now.")
                         .arg(before.year)
                         .arg(*before.n)
                         .arg(*table().n);
        }
        return notes;
    }

    [[nodiscard]] QStringList readingNotes() const
    {
        QStringList notes;
        if (m_span && !m_span->dimensions.vi.isEmpty())
            notes += PublishedText::tr("Made of: %1.").arg(m_span->dimensions.in(m_context.language));
        const bool hasPositions = std::ranges::any_of(
            table().standings, [](const PublishedStanding &standing) { return standing.position.has_value(); });
        if (hasPositions) {
            notes += PublishedText::tr("Numbers in front are places by score, computed here; a rank behind a score is "
                                       "what a source printed.");
        }
        if (table().scores() + table().ranks() > 0)
            notes += PublishedText::tr("Neighbours often differ by hundredths of a point: the score says more than "
                                       "the place.");
        return notes;
    }

    /// The finding: where the own unit stands, else who comes first.
    [[nodiscard]] QString title() const
    {
        const QString what =
            PublishedText::tr("%1 of %2").arg(m_context.index.name.in(m_context.language)).arg(table().year);
        const QList<PublishedStanding> &standings = table().standings;
        if (table().scores() + table().ranks() == 0)
            return PublishedText::tr("%1: no figures").arg(what);
        const auto own = std::ranges::find_if(standings, [this](const PublishedStanding &standing) {
            return m_context.own.contains(standing.unit) && standing.place();
        });
        const auto isFirst = [](const PublishedStanding &standing) { return standing.place() == 1; };
        const auto told = own != standings.end() ? own : standings.begin();
        const bool isLeader = isFirst(*told) && std::ranges::count_if(standings, isFirst) == 1;
        if (own == standings.end() && !isLeader)
            return what;
        const QString name = m_texts.unitName(told->unit);
        // A place that nobody published is no rank: the score is what is told.
        if (isLeader) {
            return (told->rank ? PublishedText::tr("%1: %2 ranks first of %3")
                               : PublishedText::tr("%1: %2 has the highest score of %3"))
                .arg(what, name, numberRanked(*told));
        }
        return (told->rank ? PublishedText::tr("%1: %2 ranks %3 of %4")
                           : PublishedText::tr("%1: %2 is number %3 of %4 by score"))
            .arg(what, name, QString::number(*told->place()), numberRanked(*told));
    }

    [[nodiscard]] QString numberRanked(const PublishedStanding &standing) const
    {
        if (standing.rank && standing.rank->denominator)
            return QString::number(int(*standing.rank->denominator));
        return table().n ? QString::number(*table().n) : u"?"_s;
    }

    [[nodiscard]] QString subtitle() const
    {
        QStringList parts{m_context.index.fullName(m_context.language), Period::year(table().year).name()};
        if (table().scale)
            parts += PublishedText::tr("scale 0 to %1").arg(scaleText(*table().scale, m_context.language));
        if (table().n)
            parts += PublishedText::tr("N = %1").arg(*table().n);
        return parts.join(u" · "_s);
    }

    const PublishedContext &m_context;
    const Indicator &m_score;
    const Indicator &m_rank;
    const PublishedSpan *m_span;
    DashboardOptions m_options;
    SourceNumbering m_numbering;
    Comparison m_comparison;
    ContentContext m_texts;
};

} // namespace

PublishedContent buildPublished(const PublishedContext &context)
{
    const Indicator *score = context.catalogue.indicator(context.index.scoreIndicator);
    const Indicator *rank = context.catalogue.indicator(context.index.rankIndicator);
    return score && rank ? PublishedBuilder(context, *score, *rank).built() : PublishedContent();
}

} // namespace parboard
