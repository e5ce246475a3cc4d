#include "models/items/importnamesmodel.h"

#include "models/core/viettext.h"

#include <QLocale>

namespace parboard {

ImportNamesModel::ImportNamesModel(const Catalogue &catalogue, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_language(language)
{
}

void ImportNamesModel::setNames(const QList<UnknownName> &names, const NameDecisions &decisions)
{
    beginResetModel();
    m_names = names;
    m_decisions = decisions;
    endResetModel();
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
        return QLocale::c().toString(name.firstRow);
    case CountColumn:
        return QLocale(QLocale::Vietnamese).toString(name.rows);
    default:
        return answerText(name);
    }
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
    emit dataChanged(index, index);
    emit decided();
    return true;
}

} // namespace parboard
