#include "models/items/unitsuggestionmodel.h"

#include "models/core/viettext.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int noMatch = 3;

int distanceOf(const QString &key, const QString &query)
{
    if (key.startsWith(query))
        return 0;
    if (key.contains(u' ' + query))
        return 1;
    return key.contains(query) || viettext::matches(key, query) ? 2 : noMatch;
}

} // namespace

UnitSuggestionModel::UnitSuggestionModel(QObject *parent) : QAbstractListModel(parent) {}

void UnitSuggestionModel::setUnits(const Catalogue &catalogue, Scheme scheme, Language language)
{
    m_entries.clear();
    const QList<const Unit *> units = catalogue.unitsOf(scheme);
    for (const Unit *unit : units) {
        Entry entry;
        entry.id = unit->id;
        entry.name = catalogue.displayName(*unit, language, scheme);
        entry.region = unit->region(scheme).in(language);
        entry.keys = {viettext::foldedKey(entry.name)};
        for (const UnitName &name : unit->names)
            entry.keys << viettext::foldedKey(name.name.vi) << viettext::foldedKey(name.name.en);
        for (const UnitAlias &alias : unit->aliases)
            entry.keys << viettext::foldedKey(alias.alias);
        entry.keys.removeDuplicates();
        m_entries += entry;
    }
    refresh();
}

void UnitSuggestionModel::setExcluded(const QList<UnitId> &units)
{
    m_excluded = units;
    refresh();
}

void UnitSuggestionModel::setQuery(const QString &text)
{
    m_query = viettext::foldedKey(text);
    refresh();
}

int UnitSuggestionModel::distance(const Entry &entry) const
{
    if (m_query.isEmpty())
        return 0;
    int best = noMatch;
    for (const QString &key : entry.keys)
        best = std::min(best, distanceOf(key, m_query));
    return best;
}

void UnitSuggestionModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const int away = distance(m_entries.at(i));
        if (away < noMatch && !m_excluded.contains(m_entries.at(i).id))
            found.emplace_back(away, i);
    }
    std::sort(found.begin(), found.end());
    for (const auto &[away, entry] : std::as_const(found))
        m_shown += entry;
    endResetModel();
}

int UnitSuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant UnitSuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return entry.region.isEmpty() ? entry.name : u"%1, %2"_s.arg(entry.name, entry.region);
    case UnitRole:
        return qint64(entry.id);
    default:
        return {};
    }
}

} // namespace parboard
