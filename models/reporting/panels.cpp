#include "models/reporting/panels.h"

#include "models/analysis/guard.h"
#include "models/reporting/figuretext.h"
#include "models/reporting/paneltitles.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PanelText
{
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

const QString onTime = u"on_time_rate"_s;
const QString level3 = u"online_services_level3"_s;
const QString level4 = u"online_services_level4"_s;
const QString partialService = u"online_services_partial"_s;
const QString fullService = u"online_services_full"_s;
const QString reductionCases = u"staff_reduction_cases"_s;
const QString quotaCut = u"staff_quota_cut"_s;

/// The short label of a series in a panel.
QString seriesLabel(const QString &code)
{
    if (code == level3)
        return PanelText::tr("Level 3");
    if (code == level4)
        return PanelText::tr("Level 4");
    if (code == partialService)
        return PanelText::tr("Partial");
    if (code == fullService)
        return PanelText::tr("End to end");
    return code == quotaCut ? PanelText::tr("Posts cut") : PanelText::tr("Staff reductions");
}

bool isEntered(const ComparedRow &row)
{
    return row.entered;
}

ChartBar barOf(const ContentContext &context, const ComparedRow &row, const QString &label)
{
    ChartBar bar;
    bar.label = label;
    bar.state = markState(row);
    bar.value = row.value.value_or(0);
    bar.cell = row.cell;
    bar.description = context.description(row);
    const QString mark = context.numbering.mark(row);
    bar.valueText = mark.isEmpty() ? context.shownValue(row) : context.shownValue(row) + u' ' + mark;
    return bar;
}

/// The group of one unit from its rows; `label` names a row. In "latest" the period stands beside the name, or beside
/// each bar when the bars are of different periods.
template <typename Label>
ChartGroup groupOf(const ContentContext &context, UnitId unit, const QList<ComparedRow> &rows, const Label &label)
{
    QSet<Period> periods;
    for (const ComparedRow &row : rows) {
        if (row.entered)
            periods << row.cell.period;
    }
    ChartGroup group;
    group.heading = context.unitName(unit);
    group.emphasised = context.options.ownUnit == unit;
    if (context.isLatest() && periods.size() == 1)
        group.heading += u" · "_s + periods.cbegin()->name();
    for (const ComparedRow &row : rows) {
        // A unit of which nothing is known has no level or series to name: one row says so.
        QString text = rows.size() == 1 && !row.entered ? QString() : label(row);
        if (context.isLatest() && periods.size() > 1 && row.entered)
            text += u" (%1)"_s.arg(row.cell.period.shortName());
        group.bars += barOf(context, row, text);
    }
    return group;
}

QList<ComparedRow> numberedRows(const ContentContext &context, const QStringList &codes)
{
    QList<ComparedRow> rows;
    for (const QString &code : codes) {
        const ComparedIndicator *compared = context.compared(code);
        if (!compared)
            continue;
        std::copy_if(compared->rows.cbegin(), compared->rows.cend(), std::back_inserter(rows),
                     [](const ComparedRow &row) { return row.hasNumber(); });
    }
    return rows;
}

double axisMaximum(const QList<ComparedRow> &rows, double atLeast)
{
    double maximum = atLeast;
    for (const ComparedRow &row : rows)
        maximum = std::max(maximum, *row.value);
    return maximum > 0 ? maximum : 1;
}

/// What the panel is about, of whom and when: "… · 4 units · latest figure of each unit".
QString subtitle(const ContentContext &context, const QString &measure)
{
    const ComparisonRequest &request = context.comparison.request;
    const QString period = request.period ? request.period->name() : PanelText::tr("latest figure of each unit");
    return QStringList{measure, PanelText::tr("%n unit(s)", nullptr, int(request.units.size())), period}.join(u" · "_s);
}

/// Footnotes: guard notes that belong to the panel, and the notes on its figures.
QStringList panelNotes(const ContentContext &context, const QStringList &codes)
{
    QStringList notes;
    QStringList remarks;
    for (const QString &code : codes) {
        const ComparedIndicator *compared = context.compared(code);
        if (!compared)
            continue;
        for (const GuardNote &note : compared->notes) {
            const bool shownElsewhere =
                note.kind == NoteKind::Period || note.kind == NoteKind::Missing || note.kind == NoteKind::Scope;
            if (!shownElsewhere && !notes.contains(note.text))
                notes += note.text;
        }
        for (const ComparedRow &row : compared->rows) {
            if (!row.note.isEmpty())
                remarks += u"%1: %2."_s.arg(context.unitName(row.cell.unit), row.note);
        }
    }
    constexpr qsizetype mostRemarks = 6;
    if (remarks.size() > mostRemarks)
        return notes +
               QStringList{PanelText::tr("%n figure(s) carry a note: see the table.", nullptr, int(remarks.size()))};
    remarks.removeDuplicates();
    return notes + remarks;
}

/// Where every unit has one bar of the same kind, says the kind once in the subtitle: each unit then needs one row
/// only.
void sayCommonLabelOnce(ChartSpec &spec)
{
    qsizetype groups = 0;
    QSet<QString> labels;
    for (const ChartSection &section : std::as_const(spec.sections)) {
        for (const ChartGroup &group : section.groups) {
            if (group.bars.size() != 1)
                return;
            ++groups;
            if (!group.bars.constFirst().label.isEmpty())
                labels << group.bars.constFirst().label;
        }
    }
    if (groups < 2 || labels.size() != 1)
        return;
    spec.subtitle += u" · "_s + *labels.cbegin();
    for (ChartSection &section : spec.sections) {
        for (ChartGroup &group : section.groups)
            group.bars.first().label.clear();
    }
}

/// With more units than a screen holds, the own unit and those with a number come first: what is left out is silent.
void putKnownFirst(ChartSpec &spec)
{
    constexpr qsizetype few = 12;
    const auto rank = [](const ChartGroup &group) {
        const bool known = std::any_of(group.bars.cbegin(), group.bars.cend(),
                                       [](const ChartBar &bar) { return bar.state == MarkState::Number; });
        return group.emphasised ? 0 : known ? 1 : 2;
    };
    for (ChartSection &section : spec.sections) {
        if (section.groups.size() > few) {
            std::stable_sort(section.groups.begin(), section.groups.end(),
                             [&](const ChartGroup &left, const ChartGroup &right) { return rank(left) < rank(right); });
        }
    }
}

/// The median over whole units when at least three like figures are shown.
std::optional<ReferenceLine> medianLine(const ContentContext &context, const QList<ComparedRow> &rows)
{
    QList<ComparedRow> whole;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(whole), [](const ComparedRow &row) {
        return row.cell.scope == Scope::All && row.qualifier == Qualifier::Exact;
    });
    if (whole.size() < 3 || !areLike(whole))
        return std::nullopt;
    QList<double> values;
    for (const ComparedRow &row : std::as_const(whole))
        values += *row.value;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    const double median = values.size() % 2 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
    const QString text = numbertext::write(median, 2, conventionOf(context.options.language));
    return ReferenceLine{ReferenceLine::Kind::Median, median,
                         PanelText::tr("Median of %n unit(s): %1 %", nullptr, int(values.size())).arg(text)};
}

/// "Level 4: 648 to 1.565; end to end: 988".
QString seriesTitle(const ContentContext &context, const QStringList &codes, const QString &nothing)
{
    QStringList parts;
    for (const QString &code : codes) {
        const QList<ComparedRow> rows = numberedRows(context, {code});
        if (!rows.isEmpty())
            parts += u"%1: %2"_s.arg(seriesLabel(code), rangeText(context, rows));
    }
    return parts.isEmpty() ? nothing : parts.join(u"; "_s);
}

QList<ComparedRow> rowsOfSeries(const ContentContext &context, UnitId unit, const QStringList &codes)
{
    QList<ComparedRow> rows;
    for (const QString &code : codes)
        rows += context.rows(code, unit);
    return rows;
}

QString seriesLabelOf(const ContentContext &context, const ComparedRow &row)
{
    const Indicator *indicator = context.catalogue.indicator(row.cell.indicator);
    const QString label = seriesLabel(indicator ? indicator->code : QString());
    return row.cell.scope == Scope::All
               ? label
               : u"%1, %2"_s.arg(label, scopeName(row.cell.scope, context.unitKind(row.cell.unit)));
}

/// One section of the panel: the units that entered any of its series; a series that they lack shows as no number.
ChartSection serviceSection(const ContentContext &context, const QString &heading, const QStringList &codes)
{
    ChartSection section{heading, {}};
    for (const UnitId unit : context.comparison.request.units) {
        const QList<ComparedRow> rows = rowsOfSeries(context, unit, codes);
        if (std::any_of(rows.cbegin(), rows.cend(), isEntered)) {
            section.groups +=
                groupOf(context, unit, rows, [&](const ComparedRow &row) { return seriesLabelOf(context, row); });
        }
    }
    return section;
}

/// Units that entered none of `codes`: one stub each.
QList<ChartGroup> silentGroups(const ContentContext &context, const QStringList &codes)
{
    QList<ChartGroup> groups;
    for (const UnitId unit : context.comparison.request.units) {
        const QList<ComparedRow> rows = rowsOfSeries(context, unit, codes);
        if (!rows.isEmpty() && std::none_of(rows.cbegin(), rows.cend(), isEntered)) {
            groups += groupOf(context, unit, {rows.constFirst()}, [](const ComparedRow &) { return QString(); });
        }
    }
    return groups;
}

} // namespace

ChartSpec onTimePanel(const ContentContext &context)
{
    ChartSpec spec;
    const QList<ComparedRow> rows = numberedRows(context, {onTime});
    spec.title = onTimeTitle(context, rows);
    spec.subtitle = subtitle(context, PanelText::tr("Dossiers resolved on time, % of resolved"));
    spec.axisMaximum = axisMaximum(rows, 100);
    ChartSection section;
    for (const UnitId unit : context.comparison.request.units) {
        section.groups += groupOf(context, unit, context.rows(onTime, unit), [&](const ComparedRow &row) {
            return scopeName(row.cell.scope, context.unitKind(row.cell.unit));
        });
    }
    if (!section.groups.isEmpty())
        spec.sections = {section};
    if (context.options.onTimeTarget) {
        const double target = *context.options.onTimeTarget;
        const QString text = numbertext::writeShort(target, 2, conventionOf(context.options.language));
        spec.lines += {ReferenceLine::Kind::Target, target, PanelText::tr("Own target: %1 %").arg(text)};
    }
    if (const std::optional<ReferenceLine> median = medianLine(context, rows))
        spec.lines += *median;
    spec.notes = panelNotes(context, {onTime});
    sayCommonLabelOnce(spec);
    putKnownFirst(spec);
    return spec;
}

ChartSpec onlineServicesPanel(const ContentContext &context)
{
    ChartSpec spec;
    const QStringList all = onlineServiceIndicators();
    spec.title = seriesTitle(context, all, PanelText::tr("Online services: no figure yet"));
    spec.subtitle = subtitle(context, PanelText::tr("Online public services by level, number of services"));
    spec.axisMaximum = axisMaximum(numberedRows(context, all), 0);
    const ChartSection levels =
        serviceSection(context, PanelText::tr("Levels 3 and 4 (until 23/06/2022)"), {level3, level4});
    const ChartSection forms = serviceSection(context, PanelText::tr("Partial and end to end (Decree 42/2022)"),
                                              {partialService, fullService});
    for (const ChartSection &section : {levels, forms}) {
        if (!section.groups.isEmpty())
            spec.sections += section;
    }
    const QList<ChartGroup> silent = silentGroups(context, all);
    if (!silent.isEmpty())
        spec.sections += {spec.sections.isEmpty() ? QString() : PanelText::tr("No figure"), silent};
    spec.notes = panelNotes(context, all);
    return spec;
}

ChartSpec staffingPanel(const ContentContext &context)
{
    ChartSpec spec;
    const QStringList all = staffingIndicators();
    spec.title = seriesTitle(context, all, PanelText::tr("Staffing reductions: no figure yet"));
    spec.subtitle = subtitle(context, PanelText::tr("Staffing reductions, people and posts"));
    spec.axisMaximum = axisMaximum(numberedRows(context, all), 0);
    ChartSection section;
    for (const UnitId unit : context.comparison.request.units) {
        QList<ComparedRow> rows;
        const QList<ComparedRow> series = rowsOfSeries(context, unit, all);
        std::copy_if(series.cbegin(), series.cend(), std::back_inserter(rows), isEntered);
        if (rows.isEmpty() && !series.isEmpty())
            rows = {series.constFirst()};
        section.groups +=
            groupOf(context, unit, rows, [&](const ComparedRow &row) { return seriesLabelOf(context, row); });
    }
    if (!section.groups.isEmpty())
        spec.sections = {section};
    spec.notes = panelNotes(context, all);
    sayCommonLabelOnce(spec);
    putKnownFirst(spec);
    return spec;
}

QStringList onTimeIndicators()
{
    return {onTime};
}

QStringList onlineServiceIndicators()
{
    return {level3, level4, partialService, fullService};
}

QStringList staffingIndicators()
{
    return {reductionCases, quotaCut};
}

} // namespace parboard
