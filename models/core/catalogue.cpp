#include "models/core/catalogue.h"

#include "models/core/nearnames.h"
#include "models/core/viettext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

template <typename Key, typename Item>
const Item *lookUp(const QHash<Key, qsizetype> &index, const QList<Item> &items, const Key &key)
{
    const auto found = index.constFind(key);
    return found == index.cend() ? nullptr : &items.at(*found);
}

/// Up to three of `candidates` (shown text by key) that are near `wanted`, quoted and joined.
QString nearest(const QString &wanted, const QMultiHash<QString, QString> &candidates)
{
    QStringList shown = nearNames(wanted, candidates);
    for (QString &name : shown)
        name = u"“%1”"_s.arg(name);
    return shown.join(u", "_s);
}

} // namespace

void Catalogue::index()
{
    indexUnits();
    m_indicatorById.clear();
    m_indicatorByCode.clear();
    for (qsizetype i = 0; i < indicators.size(); ++i) {
        m_indicatorById.insert(indicators.at(i).id, i);
        m_indicatorByCode.insert(indicators.at(i).code, i);
    }
    m_breaksByIndicator.clear();
    for (const SeriesBreak &seriesBreak : std::as_const(breaks)) {
        const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(seriesBreak.indicator));
        for (const Indicator &candidate : std::as_const(indicators)) {
            if (pattern.match(candidate.code).hasMatch())
                m_breaksByIndicator[candidate.code] += seriesBreak;
        }
    }
}

void Catalogue::indexUnits()
{
    m_unitById.clear();
    m_unitByKey.clear();
    m_unitByFolded.clear();
    for (qsizetype i = 0; i < units.size(); ++i) {
        const Unit &candidate = units.at(i);
        m_unitById.insert(candidate.id, i);
        m_unitByKey.insert(candidate.key, i);
        QSet<QString> words;
        for (const UnitName &name : candidate.names)
            words << viettext::foldedKey(name.name.vi) << viettext::foldedKey(name.name.en);
        for (const UnitAlias &alias : candidate.aliases)
            words << viettext::foldedKey(alias.alias);
        for (const QString &word : std::as_const(words))
            m_unitByFolded.insert(word, i);
    }
}

const Unit *Catalogue::unit(UnitId id) const
{
    return lookUp(m_unitById, units, id);
}

const Unit *Catalogue::unit(const QString &key) const
{
    return lookUp(m_unitByKey, units, key);
}

const Indicator *Catalogue::indicator(IndicatorId id) const
{
    return lookUp(m_indicatorById, indicators, id);
}

const Indicator *Catalogue::indicator(const QString &code) const
{
    return lookUp(m_indicatorByCode, indicators, code);
}

const Area *Catalogue::area(const QString &code) const
{
    const auto found =
        std::find_if(areas.cbegin(), areas.cend(), [&code](const Area &area) { return area.code == code; });
    return found == areas.cend() ? nullptr : &*found;
}

QList<SeriesBreak> Catalogue::breaksOf(const QString &code) const
{
    return m_breaksByIndicator.value(code);
}

QList<const Unit *> Catalogue::unitsNamed(const QString &text, std::optional<Scheme> scheme) const
{
    QList<const Unit *> found;
    const auto add = [&](const Unit *candidate) {
        const Unit *member =
            candidate && candidate->kind == UnitKind::District ? unit(candidate->parentKey) : candidate;
        if (member && (!scheme || member->kind == UnitKind::Nation || member->isIn(*scheme)) &&
            !found.contains(candidate))
            found += candidate;
    };
    add(unit(text.trimmed()));
    const QList<qsizetype> matches = m_unitByFolded.values(viettext::foldedKey(text));
    for (const qsizetype match : matches)
        add(&units.at(match));
    if (found.isEmpty() && scheme) {
        for (const Unit &candidate : units) {
            if (candidate.code(*scheme) == text.trimmed() && !text.trimmed().isEmpty())
                add(&candidate);
        }
    }
    std::sort(found.begin(), found.end(), [](const Unit *left, const Unit *right) { return left->key < right->key; });
    return found;
}

Result<const Unit *> Catalogue::findUnit(const QString &text, std::optional<Scheme> scheme) const
{
    const QList<const Unit *> found = unitsNamed(text, scheme);
    if (found.size() == 1)
        return found.constFirst();
    if (found.size() > 1) {
        return Error{
            CatalogueText::tr("“%1” names %n unit(s) with different territories. Choose the list of 63 or of 34 "
                              "provinces (--scheme 63 or --scheme 34).",
                              nullptr, int(found.size()))
                .arg(text)};
    }
    QMultiHash<QString, QString> candidates;
    for (auto it = m_unitByFolded.cbegin(); it != m_unitByFolded.cend(); ++it)
        candidates.insert(it.key(), units.at(it.value()).nameOn().name.vi);
    const QString near = nearest(viettext::foldedKey(text), candidates);
    if (near.isEmpty())
        return Error{
            CatalogueText::tr("There is no unit named “%1”. “parboard catalogue units” lists them all.").arg(text)};
    return Error{CatalogueText::tr("There is no unit named “%1”. Did you mean %2?").arg(text, near)};
}

Result<const Indicator *> Catalogue::findIndicator(const QString &code) const
{
    if (const Indicator *found = indicator(code.trimmed()))
        return found;
    QMultiHash<QString, QString> candidates;
    for (const Indicator &candidate : indicators)
        candidates.insert(candidate.code, candidate.code);
    const QString near = nearest(code.trimmed(), candidates);
    if (near.isEmpty()) {
        return Error{
            CatalogueText::tr("There is no indicator “%1”. “parboard catalogue indicators” lists them all.").arg(code)};
    }
    return Error{CatalogueText::tr("There is no indicator “%1”. Did you mean %2?").arg(code, near)};
}

QString Catalogue::displayName(const Unit &unit, Language language, std::optional<Scheme> scheme) const
{
    const QString name = unit.nameOn().name.in(language);
    if (unit.kind == UnitKind::District) {
        const Unit *parent = this->unit(unit.parentKey);
        return parent ? u"%1 (%2)"_s.arg(name, parent->nameOn().name.in(language)) : name;
    }
    if (scheme || unit.kind != UnitKind::Province)
        return name;
    const bool livesOn = std::any_of(units.cbegin(), units.cend(), [&](const Unit &other) {
        return other.key != unit.key && other.kind == UnitKind::Province &&
               other.nameOn().name.vi == unit.nameOn().name.vi;
    });
    if (!livesOn)
        return name;
    return unit.isIn(Scheme::New34) ? CatalogueText::tr("%1 (of the 34)").arg(name)
                                    : CatalogueText::tr("%1 (of the 63)").arg(name);
}

QList<const Unit *> Catalogue::unitsOf(Scheme scheme) const
{
    QList<const Unit *> provinces;
    for (const Unit &candidate : units) {
        if (candidate.kind == UnitKind::Province && candidate.isIn(scheme))
            provinces += &candidate;
    }
    std::sort(provinces.begin(), provinces.end(),
              [scheme](const Unit *left, const Unit *right) { return left->code(scheme) < right->code(scheme); });
    QList<const Unit *> all = provinces;
    for (const Unit &candidate : units) {
        const Unit *parent = candidate.kind == UnitKind::District ? unit(candidate.parentKey) : nullptr;
        if (parent && parent->isIn(scheme))
            all += &candidate;
    }
    return all;
}

} // namespace parboard
