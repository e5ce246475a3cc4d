#include "models/items/importnamesmodel.h"

#include "models/core/viettext.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace parboard {

ImportNamesModel::ImportNamesModel(const Catalogue &catalogue, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_language(language)
{
}

namespace {

/// Keeps those of `names` that `which` holds as well.
NameDecisions common(const NameDecisions &names, const NameDecisions &which)
{
    NameDecisions both;
    for (auto it = names.units.cbegin(); it != names.units.cend(); ++it) {
        if (which.units.contains(it.key()))
            both.units.insert(it.key(), it.value());
    }
    for (auto it = names.indicators.cbegin(); it != names.indicators.cend(); ++it) {
        if (which.indicators.contains(it.key()))
            both.indicators.insert(it.key(), it.value());
    }
    return both;
}

void removeNames(NameDecisions &from, const NameDecisions &names)
{
    for (auto it = names.units.cbegin(); it != names.units.cend(); ++it)
        from.units.remove(it.key());
    for (auto it = names.indicators.cbegin(); it != names.indicators.cend(); ++it)
        from.indicators.remove(it.key());
}

} // namespace

void ImportNamesModel::begin(const NameDecisions &remembered)
{
    m_sources.clear();
    m_remembered = remembered;
    setNames({}, {});
}

void ImportNamesModel::setNames(const QList<UnknownName> &names, const NameDecisions &decisions)
{
    beginResetModel();
    m_open = names;
    m_decisions = decisions;
    for (const UnknownName &name : names)
        m_sources.insert({name.what, viettext::foldedKey(name.text)}, name);
    listRows();
    endResetModel();
}

void ImportNamesModel::listRows()
{
    m_names = m_open;
    QList<NameKey> listed;
    for (const UnknownName &name : std::as_const(m_open))
        listed += {name.what, viettext::foldedKey(name.text)};
    QList<NameKey> decided;
    for (auto it = m_decisions.units.cbegin(); it != m_decisions.units.cend(); ++it)
        decided += {UnknownName::What::Unit, it.key()};
    for (auto it = m_decisions.indicators.cbegin(); it != m_decisions.indicators.cend(); ++it)
        decided += {UnknownName::What::Indicator, it.key()};
    decided.removeIf([&listed](const NameKey &key) { return listed.contains(key); });
    // What was answered just now comes first: it is what one may want to correct.
    std::ranges::sort(decided, {},
                      [this](const NameKey &key) { return std::tuple(isRemembered(key), key.first, key.second); });
    for (const NameKey &key : std::as_const(decided))
        m_names += m_sources.value(key, UnknownName{key.first, key.second, {}, 0, 0, {}});
}

int ImportNamesModel::openCount() const
{
    return int(std::ranges::count_if(m_names, [this](const UnknownName &name) {
        return !isDecided({name.what, viettext::foldedKey(name.text)});
    }));
}

bool ImportNamesModel::isDecided(const NameKey &key) const
{
    return key.first == UnknownName::What::Unit ? m_decisions.units.contains(key.second)
                                                : m_decisions.indicators.contains(key.second);
}

bool ImportNamesModel::isRemembered(const NameKey &key) const
{
    const QString &name = key.second;
    // Answered otherwise on this desk, it is not what was remembered.
    if (key.first == UnknownName::What::Unit)
        return m_remembered.units.contains(name) && m_remembered.units.value(name) == m_decisions.units.value(name);
    return m_remembered.indicators.contains(name) &&
           m_remembered.indicators.value(name) == m_decisions.indicators.value(name);
}

NameDecisions ImportNamesModel::decisionsIn(const QList<int> &rows) const
{
    NameDecisions asked;
    for (const int row : rows) {
        const UnknownName &name = m_names.at(row);
        const QString key = viettext::foldedKey(name.text);
        if (name.what == UnknownName::What::Unit)
            asked.units.insert(key, std::nullopt);
        else
            asked.indicators.insert(key, std::nullopt);
    }
    return common(m_decisions, asked);
}

NameDecisions ImportNamesModel::rememberedAmong(const NameDecisions &names) const
{
    return common(m_remembered, names);
}

void ImportNamesModel::takeBack(const NameDecisions &names)
{
    beginResetModel();
    removeNames(m_decisions, names);
    removeNames(m_remembered, names);
    listRows();
    endResetModel();
    emit decided();
}

int ImportNamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int ImportNamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportNamesModel::nameOf(UnknownName::What what, const QString &code) const
{
    if (what == UnknownName::What::Unit) {
        const Unit *unit = m_catalogue.unit(code);
        return unit ? m_catalogue.displayName(*unit, m_language) : code;
    }
    const Indicator *indicator = m_catalogue.indicator(code);
    return indicator ? indicator->name.in(m_language) : code;
}

QString ImportNamesModel::answerText(const UnknownName &name) const
{
    const QString key = viettext::foldedKey(name.text);
    const QString leftOut = tr("Leave these rows out");
    if (name.what == UnknownName::What::Unit && m_decisions.units.contains(key)) {
        const Unit *unit = m_catalogue.unit(m_decisions.units.value(key).value_or(UnitId()));
        return unit ? m_catalogue.displayName(*unit, m_language) : leftOut;
    }
    if (name.what == UnknownName::What::Indicator && m_decisions.indicators.contains(key)) {
        const Indicator *indicator = m_catalogue.indicator(m_decisions.indicators.value(key).value_or(IndicatorId()));
        return indicator ? indicator->name.in(m_language) : leftOut;
    }
    if (name.proposals.isEmpty())
        return tr("Choose…");
    return tr("%1?").arg(nameOf(name.what, name.proposals.constFirst()));
}

QVariantList ImportNamesModel::answers(const UnknownName &name) const
{
    QVariantList answers;
    const auto add = [&answers](const QString &text, const QString &value) {
        answers += QVariant(QVariantList{text, value});
    };
    if (isDecided({name.what, viettext::foldedKey(name.text)}))
        add(tr("Take back the answer"), takeBackAnswer);
    for (const QString &proposal : name.proposals)
        add(nameOf(name.what, proposal), proposal);
    add(tr("Leave these rows out"), QString());
    if (name.what == UnknownName::What::Indicator) {
        for (const Indicator &indicator : m_catalogue.indicators)
            add(indicator.name.in(m_language), indicator.code);
        return answers;
    }
    for (const Unit &unit : m_catalogue.units)
        add(m_catalogue.displayName(unit, m_language), unit.key);
    return answers;
}

QString ImportNamesModel::textAt(const UnknownName &name, int column) const
{
    switch (column) {
    case NameColumn:
        return name.text;
    case KindColumn:
        return name.what == UnknownName::What::Unit ? tr("Unit") : tr("Indicator");
    case SheetColumn:
        return name.sheet;
    case RowColumn:
        return name.firstRow > 0 ? QLocale::c().toString(name.firstRow) : QString();
    case CountColumn:
        return name.rows > 0 ? QLocale(QLocale::Vietnamese).toString(name.rows) : QString();
    case OriginColumn:
        return originText({name.what, viettext::foldedKey(name.text)});
    default:
        return answerText(name);
    }
}

QString ImportNamesModel::originText(const NameKey &key) const
{
    if (!isDecided(key))
        return tr("not answered yet");
    return isRemembered(key) ? tr("an earlier import") : tr("answered here");
}

QVariant ImportNamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnknownName &name = m_names.at(index.row());
    if (role == AnswersRole)
        return index.column() == AnswerColumn ? QVariant(answers(name)) : QVariant();
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::EditRole;
    return isText ? QVariant(textAt(name, index.column())) : QVariant();
}

QVariant ImportNamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name in the file");
    case KindColumn:
        return tr("Kind");
    case SheetColumn:
        return tr("Sheet");
    case RowColumn:
        return tr("First row");
    case CountColumn:
        return tr("Figures");
    case OriginColumn:
        return tr("Answer from");
    case AnswerColumn:
        return tr("What it means");
    default:
        return {};
    }
}

Qt::ItemFlags ImportNamesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == AnswerColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportNamesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool mayBe = checkIndex(index, CheckIndexOption::IndexIsValid) && role == Qt::EditRole &&
                       index.column() == AnswerColumn && value.isValid();
    if (!mayBe)
        return false;
    const UnknownName &name = m_names.at(index.row());
    const QString key = viettext::foldedKey(name.text);
    const QString code = value.toString();
    if (code == takeBackAnswer) {
        emit takeBackAsked(decisionsIn({index.row()}));
        return true;
    }
    if (name.what == UnknownName::What::Unit) {
        const Unit *unit = m_catalogue.unit(code);
        if (!unit && !code.isEmpty())
            return false;
        m_decisions.units.insert(key, unit ? std::optional(unit->id) : std::nullopt);
    } else {
        const Indicator *indicator = m_catalogue.indicator(code);
        if (!indicator && !code.isEmpty())
            return false;
        m_decisions.indicators.insert(key, indicator ? std::optional(indicator->id) : std::nullopt);
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit decided();
    return true;
}

} // namespace parboard
