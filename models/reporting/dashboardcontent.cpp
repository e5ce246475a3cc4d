#include "models/reporting/dashboardcontent.h"

#include "models/analysis/guard.h"
#include "models/reporting/panels.h"
#include "models/reporting/tablebuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct DashboardText
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

QList<ComparedRow> panelRows(const ContentContext &context)
{
    QList<ComparedRow> rows;
    const QStringList codes = onTimeIndicators() + onlineServiceIndicators() + staffingIndicators();
    for (const QString &code : codes) {
        if (const ComparedIndicator *compared = context.compared(code))
            rows += compared->rows;
    }
    return rows;
}

QString title(const ContentContext &context)
{
    const QList<UnitId> &units = context.comparison.request.units;
    constexpr qsizetype mostNames = 5;
    if (units.isEmpty())
        return DashboardText::tr("Administrative reform: no unit chosen");
    if (units.size() > mostNames)
        return DashboardText::tr("Administrative reform in %n unit(s)", nullptr, int(units.size()));
    QStringList names;
    for (const UnitId unit : units)
        names += context.unitName(unit);
    return DashboardText::tr("Administrative reform: %1").arg(names.join(u", "_s));
}

/// Sentences for the strip: what is unlike across the panels, then what is unlike inside the on-time panel.
QStringList strip(const ContentContext &context, const QList<GuardNote> &notes)
{
    QStringList sentences;
    for (const GuardNote &note : notes) {
        if (note.kind == NoteKind::Period || note.kind == NoteKind::Territory)
            sentences += note.text;
    }
    if (const ComparedIndicator *onTime = context.compared(onTimeIndicators().constFirst())) {
        for (const GuardNote &note : onTime->notes) {
            if (note.kind == NoteKind::Scope || note.kind == NoteKind::Denominator)
                sentences += note.text;
        }
    }
    for (const GuardNote &note : context.comparison.notes)
        sentences += note.text;
    return sentences;
}

QString asOfText(const QList<GuardNote> &notes)
{
    const auto window =
        std::find_if(notes.cbegin(), notes.cend(), [](const GuardNote &note) { return note.kind == NoteKind::Window; });
    return window == notes.cend() ? DashboardText::tr("The sources state no cut-off day of their own.") : window->text;
}

} // namespace

DashboardContent buildDashboard(const Comparison &comparison, const Catalogue &catalogue,
                                const QHash<SourceId, Source> &sources, const DashboardOptions &options)
{
    SourceNumbering numbering(sources);
    const ContentContext context{comparison, catalogue, options, numbering};
    DashboardContent content;
    content.title = title(context);
    content.periodText =
        comparison.request.period ? comparison.request.period->name() : DashboardText::tr("Latest figure of each unit");
    const QList<ComparedRow> rows = panelRows(context);
    const QList<GuardNote> notes = guardNotes(rows, comparison.request, catalogue);
    content.strip = strip(context, notes);
    content.panels = {onTimePanel(context), onlineServicesPanel(context), staffingPanel(context)};
    content.table = buildFigureTable(context);
    content.sources = numbering.list();
    content.hasFigures = !content.table.areas.isEmpty();
    if (content.hasFigures)
        content.asOfText = asOfText(notes);
    return content;
}

} // namespace parboard
