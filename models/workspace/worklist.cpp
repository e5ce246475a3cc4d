#include "models/workspace/worklist.h"

#include "models/core/reportingwindow.h"
#include "models/workspace/reportingmatrix.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct WorkText
{
    Q_DECLARE_TR_FUNCTIONS(Worklist)
};

/// A published index and the last month of the year after the assessed one in which it came out (domain.md b, c).
struct IndexCalendar
{
    QLatin1StringView code;
    int month = 0;
};

constexpr std::array indexCalendars{
    IndexCalendar{"par_index_score"_L1, 6}, IndexCalendar{"sipas_score"_L1, 6}, IndexCalendar{"papi_score"_L1, 5},
    IndexCalendar{"pci_score"_L1, 5},       IndexCalendar{"dti_score"_L1, 12},
};

QString dayText(QDate day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

WorkItem itemAt(WorkKind kind, WorkUrgency urgency, const CellKey &cell)
{
    WorkItem item;
    item.kind = kind;
    item.urgency = urgency;
    item.unit = cell.unit;
    item.period = cell.period;
    item.cell = cell;
    return item;
}

WorkItem findingItem(const Finding &finding)
{
    const bool isError = finding.severity == Severity::Error;
    WorkItem item = itemAt(WorkKind::Finding, isError ? WorkUrgency::Error : WorkUrgency::Warning, finding.cell);
    item.title = finding.text;
    item.detail = isError ? WorkText::tr("Correct a figure, or explain why it stands.")
                          : WorkText::tr("Check the figures; explain it if they are right.");
    if (!finding.explained.isEmpty()) {
        item.urgency = WorkUrgency::Explained;
        item.detail = WorkText::tr("Explained: %1").arg(finding.explained);
    }
    item.finding = finding;
    return item;
}

WorkItem silentItem(const SilentUnit &silent, QDate today)
{
    const QDate due = dueDay(silent.period);
    WorkItem item;
    item.kind = WorkKind::Silent;
    item.urgency = WorkUrgency::Due;
    item.unit = silent.unit;
    item.period = silent.period;
    item.title = WorkText::tr("Nothing reported yet for %1").arg(silent.period.name());
    const int days = int(today.daysTo(due));
    if (days > 0)
        item.detail = WorkText::tr("Due on %1, in %n day(s).", nullptr, days).arg(dayText(due));
    else if (days == 0)
        item.detail = WorkText::tr("Due today.");
    else
        item.detail = WorkText::tr("Was due on %1, %n day(s) ago.", nullptr, -days).arg(dayText(due));
    return item;
}

/// Nothing if no newer year can be out.
std::optional<WorkItem> staleItem(const IndexCalendar &calendar, const WorkFacts &facts, const WorkContext &context)
{
    const Indicator *indicator = context.catalogue.indicator(QString(calendar.code));
    if (!indicator || !facts.indexYears.contains(indicator->id))
        return std::nullopt;
    const int year = facts.indexYears.value(indicator->id);
    const QDate out = QDate(year + 2, calendar.month, 1).addMonths(1).addDays(-1);
    if (context.today <= out)
        return std::nullopt;
    WorkItem item;
    item.kind = WorkKind::StaleIndex;
    item.urgency = WorkUrgency::Note;
    item.period = Period::year(year + 1);
    item.title = WorkText::tr("%1: the newest year stored is %2")
                     .arg(indicator->name.in(context.language), QString::number(year));
    item.detail = WorkText::tr("The year %1 should have been published by %2. Enter or import it.")
                      .arg(QString::number(year + 1), dayText(out));
    return item;
}

WorkItem backupItem(const WorkFacts &facts)
{
    WorkItem item;
    item.kind = WorkKind::Backup;
    item.urgency = WorkUrgency::Due;
    item.title = WorkText::tr("The database was changed and not backed up for a week");
    item.detail = facts.lastBackup.isValid() ? WorkText::tr("The last backup is of %1.").arg(dayText(facts.lastBackup))
                                             : WorkText::tr("There is no backup yet.");
    return item;
}

QList<WorkItem> cellItems(const WorkFacts &facts)
{
    QList<WorkItem> items;
    for (auto it = facts.drafts.cbegin(); it != facts.drafts.cend(); ++it) {
        WorkItem item = itemAt(WorkKind::Draft, WorkUrgency::Warning, it.key());
        item.title = WorkText::tr("Typed but not stored: “%1”").arg(it.value());
        item.detail = WorkText::tr("Correct the text or empty the cell.");
        items += item;
    }
    for (const CellKey &cell : facts.contested) {
        WorkItem item = itemAt(WorkKind::Rivals, WorkUrgency::Warning, cell);
        item.title = WorkText::tr("Several sources give different numbers");
        item.detail = WorkText::tr("Choose one and say why.");
        items += item;
    }
    for (const UndocumentedFigures &figures : facts.undocumented) {
        WorkItem item = itemAt(WorkKind::Undocumented, WorkUrgency::Note, figures.first);
        item.title = WorkText::tr("%n figure(s) typed in without a document", nullptr, figures.count);
        item.detail = WorkText::tr("Name the document that they stand in.");
        items += item;
    }
    return items;
}

/// Positions in the catalogue, for an order that does not depend on row numbers.
class Order
{
public:
    explicit Order(const Catalogue &catalogue) : m_catalogue(catalogue)
    {
        for (qsizetype index = 0; index < catalogue.units.size(); ++index)
            m_units.insert(catalogue.units.at(index).id, index);
    }

    bool operator()(const WorkItem &left, const WorkItem &right) const
    {
        if (left.urgency != right.urgency || left.kind != right.kind)
            return std::pair(left.urgency, left.kind) < std::pair(right.urgency, right.kind);
        if (left.unit != right.unit)
            return m_units.value(left.unit, -1) < m_units.value(right.unit, -1);
        if (left.period != right.period)
            return left.period && right.period && isEarlier(*right.period, *left.period);
        const std::tuple leftKey(indicatorPosition(left), left.cell.scope, left.title);
        return leftKey < std::tuple(indicatorPosition(right), right.cell.scope, right.title);
    }

private:
    [[nodiscard]] int indicatorPosition(const WorkItem &item) const
    {
        const Indicator *indicator = m_catalogue.indicator(item.cell.indicator);
        return indicator ? indicator->position : 0;
    }

    const Catalogue &m_catalogue;
    QHash<UnitId, qsizetype> m_units;
};

} // namespace

bool WorkItem::operator==(const WorkItem &other) const
{
    const auto mark = [](const WorkItem &item) { return item.finding ? item.finding->fingerprint() : QString(); };
    return kind == other.kind && urgency == other.urgency && title == other.title && detail == other.detail &&
           unit == other.unit && period == other.period && cell == other.cell && mark(*this) == mark(other);
}

QList<WorkItem> buildWorklist(const QList<Finding> &findings, const WorkFacts &facts, const WorkContext &context)
{
    QList<WorkItem> items = cellItems(facts);
    for (const Finding &finding : findings)
        items += findingItem(finding);
    for (const SilentUnit &silent : facts.silent)
        items += silentItem(silent, context.today);
    for (const IndexCalendar &calendar : indexCalendars) {
        if (const std::optional<WorkItem> item = staleItem(calendar, facts, context))
            items += *item;
    }
    if (facts.backupOverdue)
        items += backupItem(facts);
    std::ranges::stable_sort(items, Order(context.catalogue));
    return items;
}

QString workKindText(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Finding:
        return WorkText::tr("Quality rules");
    case WorkKind::Draft:
        return WorkText::tr("Typed, not stored");
    case WorkKind::Rivals:
        return WorkText::tr("Rivals without a choice");
    case WorkKind::Undocumented:
        return WorkText::tr("Without a document");
    case WorkKind::Silent:
        return WorkText::tr("Nothing reported");
    case WorkKind::StaleIndex:
        return WorkText::tr("Old indices");
    case WorkKind::Backup:
        return WorkText::tr("Backup");
    }
    return {};
}

QString workUrgencyText(WorkUrgency urgency)
{
    switch (urgency) {
    case WorkUrgency::Error:
        return WorkText::tr("Error");
    case WorkUrgency::Due:
        return WorkText::tr("Due");
    case WorkUrgency::Warning:
        return WorkText::tr("Warning");
    case WorkUrgency::Note:
        return WorkText::tr("Note");
    case WorkUrgency::Explained:
        return WorkText::tr("Explained");
    }
    return {};
}

} // namespace parboard
