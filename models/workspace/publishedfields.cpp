#include "models/workspace/publishedfields.h"

#include "models/core/publishedindex.h"
#include "models/storage/figurestore.h"
#include "models/storage/sourcestore.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PublishedFieldsText
{
    Q_DECLARE_TR_FUNCTIONS(PublishedFields)
};

/// The claim in use of a percentage, if it is an exact one.
const Figure *usedClaim(const FigureSet &figures, const CellKey &cell)
{
    const auto claims = figures.constFind(cell);
    if (claims == figures.cend())
        return nullptr;
    const auto used = std::ranges::find_if(*claims, [](const Figure &claim) {
        return claim.chosen && claim.hasNumber() && claim.qualifier == Qualifier::Exact;
    });
    return used == claims->cend() ? nullptr : &*used;
}

/// Collects what is published of one unit after the other.
class PublishedFieldReader
{
public:
    PublishedFieldReader(const IndexYear &year, const PublishedIndex &index, const Catalogue &catalogue)
        : m_year(year), m_total(catalogue.indicator(index.scoreIndicator))
    {
        for (const SchemeNode *field : year.stored.scheme.childrenOf({}))
            m_fields += {field->code, catalogue.indicator(index.parts + field->code)};
    }

    [[nodiscard]] QList<IndicatorId> indicators() const
    {
        QList<IndicatorId> ids;
        if (m_total)
            ids += m_total->id;
        for (const auto &[code, indicator] : m_fields) {
            if (indicator)
                ids += indicator->id;
        }
        return ids;
    }

    /// Nothing if none of its fields is published: the total alone stands among the published indices.
    [[nodiscard]] std::optional<UnitScore> read(UnitId unit, const FigureSet &figures)
    {
        UnitScore score;
        score.unit = unit;
        score.isPublished = true;
        bool hasAny = false;
        for (const auto &[code, indicator] : m_fields) {
            score.fields += FieldScore{code, sumOf(unit, indicator, code, figures)};
            hasAny = hasAny || score.fields.constLast().sum.missing.isEmpty();
        }
        score.total = sumOf(unit, m_total, {}, figures);
        return hasAny ? std::optional(score) : std::nullopt;
    }

    [[nodiscard]] const QSet<SourceId> &sources() const { return m_sources; }

private:
    IndexSum sumOf(UnitId unit, const Indicator *indicator, const QString &code, const FigureSet &figures)
    {
        constexpr int whole = 10'000;
        constexpr double hundred = 100;
        IndexSum sum;
        const Figure *claim =
            indicator ? usedClaim(figures, {unit, indicator->id, Scope::All, Period::year(m_year.year)}) : nullptr;
        if (claim) {
            sum.maximum = whole;
            sum.points = Points(std::lround(*claim->value * hundred));
            m_sources << claim->source;
        } else {
            sum.missing += code;
        }
        return sum;
    }

    const IndexYear &m_year;
    const Indicator *m_total;
    QList<std::pair<QString, const Indicator *>> m_fields;
    QSet<SourceId> m_sources;
};

} // namespace

Result<PublishedFields> publishedFields(const IndexYear &year, const Workspace &workspace)
{
    const IndexScheme &scheme = year.stored.scheme;
    const PublishedIndex *index = publishedIndex(u"PAR_INDEX"_s);
    if (!index || scheme.kind != SchemeKind::National || !scheme.code.startsWith(u"par-"))
        return PublishedFields();
    QList<UnitId> units;
    const QList<const Unit *> listed = workspace.catalogue().unitsOf(schemeOn(Period::year(year.year).to));
    for (const Unit *unit : listed) {
        if (unit->kind == UnitKind::Province && !year.entries.contains(unit->id))
            units += unit->id;
    }
    PublishedFieldReader reader(year, *index, workspace.catalogue());
    const Result<FigureSet> figures =
        FigureStore(workspace.database()).inPeriods(units, reader.indicators(), {Period::year(year.year)});
    if (!figures)
        return figures.error();
    PublishedFields published;
    for (const UnitId unit : units) {
        if (const std::optional<UnitScore> score = reader.read(unit, *figures))
            published.scores += *score;
    }
    std::ranges::stable_sort(published.scores, std::ranges::greater(),
                             [](const UnitScore &score) { return score.total.percent().value_or(-1); });
    const Result<QHash<SourceId, Source>> sources = SourceStore(workspace.database()).withIds(reader.sources());
    if (!sources)
        return sources.error();
    for (const Source &source : *sources)
        published.sources += source.publisher.isEmpty() ? source.title : source.publisher;
    published.sources.sort();
    published.sources.removeDuplicates();
    return published;
}

QString publishedFieldsNote(const PublishedFields &published)
{
    return published.sources.isEmpty()
               ? QString()
               : PublishedFieldsText::tr("Published percentages: %1.").arg(published.sources.join(u"; "_s));
}

} // namespace parboard
