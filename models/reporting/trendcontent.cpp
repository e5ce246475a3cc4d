#include "models/reporting/trendcontent.h"

#include "models/analysis/guard.h"
#include "models/reporting/axisticks.h"
#include "models/reporting/figuretext.h"
#include "models/reporting/linelook.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct TrendText
{
    Q_DECLARE_TR_FUNCTIONS(Trend)
};

constexpr double fewestPlaces = 5; ///< on the axis of ranks: between whole places there is nothing

class TrendBuilder
{
public:
    TrendBuilder(const Trend &trend, const Catalogue &catalogue, const Indicator &indicator,
                 const TrendOptions &options)
        : m_trend(trend), m_catalogue(catalogue), m_indicator(indicator), m_options(options)
    {
        QList<ComparedRow> rows;
        for (const TrendSeries &series : trend.series) {
            for (const TrendPoint &point : series.points)
                rows += point.row;
        }
        m_decimals = decimalsNeeded(rows, indicator);
    }

    [[nodiscard]] LineSpec built() const
    {
        LineSpec spec;
        for (const Period &period : m_trend.axis)
            spec.places += period.shortName();
        for (const TrendSeries &series : m_trend.series)
            spec.series += line(series);
        spec.isInverted = m_indicator.unitOfMeasure == UnitOfMeasure::Rank;
        addTargets(spec);
        setTicks(spec);
        addRules(spec);
        spec.title = title();
        spec.subtitle = subtitle(spec.title);
        tellApart(spec);
        for (const GuardNote &note : m_trend.notes)
            spec.notes += note.text;
        if (hasUnfinished())
            spec.notes +=
                TrendText::tr("Hollow marks: the data do not reach the end of the period, or the number is not exact.");
        spec.notes += m_options.sources;
        spec.emptyText =
            TrendText::tr("Nothing is entered for this over time. Choose another indicator or other units.");
        if (!hasNumbers())
            spec.ticks.clear();
        return spec;
    }

private:
    [[nodiscard]] QString name(UnitId id) const
    {
        const Unit *unit = m_catalogue.unit(id);
        return unit ? m_catalogue.displayName(*unit, m_options.language, m_options.scheme) : QString();
    }

    [[nodiscard]] QString text(double value, const std::optional<double> &whole = std::nullopt) const
    {
        return valueText(value, whole, m_indicator, m_decimals, m_options.language);
    }

    [[nodiscard]] LineSeries line(const TrendSeries &series) const
    {
        LineSeries line{name(series.unit), series.unit == m_options.ownUnit, {}, {}};
        for (qsizetype place = 0; place < series.points.size(); ++place) {
            const TrendPoint &point = series.points.at(place);
            LinePoint mark;
            mark.place = int(place);
            mark.value = point.row.value;
            mark.isUnfinished = point.isUnfinished || point.row.qualifier != Qualifier::Exact;
            mark.segment = point.segment;
            mark.cell = point.row.cell;
            if (point.row.hasNumber()) {
                const QString number =
                    text(*point.row.value, point.row.computed ? std::nullopt : point.row.denominator);
                mark.valueText = (numbertext::qualifierText(point.row.qualifier) + u' ' + number).trimmed();
                mark.description = u"%1, %2: %3."_s.arg(line.label, point.period.name(), mark.valueText);
            }
            if (point.isUnfinished) {
                mark.description += u' ' + TrendText::tr("Unfinished: %1.")
                                               .arg(windowText(point.row.dataFrom, point.row.dataTo, point.row.asOf));
            }
            line.points += mark;
        }
        return line;
    }

    [[nodiscard]] bool hasNumbers() const
    {
        return std::ranges::any_of(m_trend.series, [](const TrendSeries &series) {
            return std::ranges::any_of(series.points, [](const TrendPoint &point) { return point.row.hasNumber(); });
        });
    }

    [[nodiscard]] bool hasUnfinished() const
    {
        return std::ranges::any_of(m_trend.series, [](const TrendSeries &series) {
            return std::ranges::any_of(series.points, [](const TrendPoint &point) {
                return point.isUnfinished || (point.row.hasNumber() && point.row.qualifier != Qualifier::Exact);
            });
        });
    }

    void addTargets(LineSpec &spec) const
    {
        for (const Target &target : m_options.targets) {
            if (target.value)
                spec.targets += LineTarget{*target.value,
                                           TrendText::tr("Target %1 (%2)").arg(text(*target.value), target.document)};
        }
    }

    void setTicks(LineSpec &spec) const
    {
        QList<double> values;
        for (const LineSeries &series : std::as_const(spec.series)) {
            for (const LinePoint &point : series.points) {
                if (point.value)
                    values += *point.value;
            }
        }
        for (const LineTarget &target : std::as_const(spec.targets))
            values += target.at;
        if (values.isEmpty())
            return;
        double low = *std::ranges::min_element(values);
        double high = *std::ranges::max_element(values);
        const bool fromZero =
            m_indicator.unitOfMeasure == UnitOfMeasure::Count || m_indicator.unitOfMeasure == UnitOfMeasure::Vnd;
        if (fromZero)
            low = std::min(0.0, low);
        if (spec.isInverted) {
            low = 1; // the top is place 1, not the best place of these units
            high = std::max({high, fewestPlaces, mostRanked()});
        }
        QList<double> ticks = roundTicks(low, high);
        if (spec.isInverted)
            endWithPlaces(ticks, high);
        const int decimals = decimalsFor(ticks.at(1) - ticks.at(0));
        for (const double tick : std::as_const(ticks))
            spec.ticks += LineTick{tick, numbertext::write(tick, decimals, conventionOf(m_options.language))};
    }

    /// How many units the places are among, at most; 0 where no source says it.
    [[nodiscard]] double mostRanked() const
    {
        double most = 0;
        for (const TrendSeries &series : m_trend.series) {
            for (const TrendPoint &point : series.points) {
                if (point.row.hasNumber())
                    most = std::max(most, point.row.denominator.value_or(0));
            }
        }
        return most;
    }

    /// There is no place 0, and none behind the last.
    static void endWithPlaces(QList<double> &ticks, double last)
    {
        const double step = ticks.constLast() - ticks.at(ticks.size() - 2);
        ticks.first() = std::max(1.0, ticks.constFirst());
        ticks.last() = last;
        if (ticks.size() > 2 && last - ticks.at(ticks.size() - 2) < step / 2)
            ticks.removeAt(ticks.size() - 2); // their labels would touch
    }

    void addRules(LineSpec &spec) const
    {
        for (const TrendBreak &trendBreak : m_trend.breaks) {
            spec.rules +=
                LineRule{LineRule::Kind::Break, trendBreak.before - 0.5, trendBreak.what.label.in(m_options.language)};
        }
        for (const TrendEvent &event : m_options.events) {
            const QString label = u"%1: %2"_s.arg(dateText(event.on), event.text);
            if (const std::optional<double> at = placeOf(event.on))
                spec.rules += LineRule{LineRule::Kind::Event, *at, label};
            else
                spec.notes += TrendText::tr("Outside these periods: %1").arg(label);
        }
        std::ranges::stable_sort(spec.rules, {}, &LineRule::at);
    }

    /// Where a day lies on the axis, in places; between two periods where neither covers it. Nothing outside.
    [[nodiscard]] std::optional<double> placeOf(QDate day) const
    {
        for (int place = 0; place < m_trend.axis.size(); ++place) {
            const Period &period = m_trend.axis.at(place);
            if (day > period.to)
                continue;
            if (day < period.from)
                return place == 0 ? std::nullopt : std::optional(place - 0.5);
            return place - 0.5 + double(period.from.daysTo(day)) / (double(period.from.daysTo(period.to)) + 1);
        }
        return std::nullopt;
    }

    /// The finding: where the strong line, or the only one, went from and to without a break in between.
    [[nodiscard]] QString title() const
    {
        const QString measure = m_indicator.name.in(m_options.language);
        const TrendSeries *told = m_trend.series.size() == 1 ? &m_trend.series.constFirst() : nullptr;
        for (const TrendSeries &series : m_trend.series) {
            if (series.unit == m_options.ownUnit)
                told = &series;
        }
        if (!told)
            return measure;
        const TrendPoint *last = nullptr;
        const TrendPoint *first = nullptr;
        for (const TrendPoint &point : told->points) {
            if (!point.row.hasNumber() || point.isUnfinished || point.row.qualifier != Qualifier::Exact)
                continue;
            if (!last || point.segment != last->segment)
                first = &point;
            last = &point;
        }
        // A place is told with how many it is among.
        const bool isRank = m_indicator.unitOfMeasure == UnitOfMeasure::Rank;
        const auto numberOf = [&](const TrendPoint &point) {
            return text(*point.row.value, isRank ? point.row.denominator : std::nullopt);
        };
        if (!last || first == last)
            return last ? TrendText::tr("%1: %2 in %3").arg(name(told->unit), numberOf(*last), last->period.name())
                        : measure;
        return TrendText::tr("%1: from %2 (%3) to %4 (%5)")
            .arg(name(told->unit), numberOf(*first), first->period.shortName(), numberOf(*last),
                 last->period.shortName());
    }

    /// Few lines of which none is the own unit's look different; of many all are grey, and small multiples tell more.
    static void tellApart(LineSpec &spec)
    {
        const bool hasStrong = std::ranges::any_of(spec.series, &LineSeries::emphasised);
        if (hasStrong || spec.series.size() > lineLookCount)
            return;
        for (int at = 0; at < int(spec.series.size()); ++at)
            spec.series[at].look = at;
    }

    [[nodiscard]] QString subtitle(const QString &title) const
    {
        QStringList parts{m_indicator.name.in(m_options.language)};
        parts.removeAll(title);
        if (m_trend.request.scope != Scope::All)
            parts += scopeName(m_trend.request.scope);
        if (!m_trend.axis.isEmpty())
            parts += u"%1 – %2"_s.arg(m_trend.axis.constFirst().shortName(), m_trend.axis.constLast().shortName());
        parts += unitOfMeasureText(m_indicator.unitOfMeasure);
        if (m_indicator.unitOfMeasure == UnitOfMeasure::Rank)
            parts += TrendText::tr("1 on top");
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    const Trend &m_trend;
    const Catalogue &m_catalogue;
    const Indicator &m_indicator;
    const TrendOptions &m_options;
    int m_decimals = 0;
};

} // namespace

LineSpec buildTrend(const Trend &trend, const Catalogue &catalogue, const TrendOptions &options)
{
    const Indicator *indicator = catalogue.indicator(trend.request.indicator);
    return indicator ? TrendBuilder(trend, catalogue, *indicator, options).built() : LineSpec();
}

QList<LineSpec> buildSmallMultiples(const Trend &trend, const Catalogue &catalogue, const TrendOptions &options)
{
    LineSpec all = buildTrend(trend, catalogue, options);
    for (LineSeries &series : all.series)
        series.emphasised = false;
    QList<LineSpec> specs;
    for (qsizetype at = 0; at < all.series.size(); ++at) {
        LineSpec spec = all;
        spec.title = all.series.at(at).label;
        spec.subtitle.clear();
        spec.notes.clear();
        spec.series[at].emphasised = true;
        for (LineSeries &series : spec.series)
            series.look.reset();
        for (LineSeries &series : spec.series)
            series.label.clear(); // the title names the strong one, the grey ones are background
        specs += spec;
    }
    return specs;
}

} // namespace parboard
