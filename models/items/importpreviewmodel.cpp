#include "models/items/importpreviewmodel.h"

#include "models/analysis/guard.h"
#include "models/exchange/proposal.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

QString columnRoleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ignored:
        return ImportPreviewModel::tr("Not read");
    case ColumnRole::Unit:
        return ImportPreviewModel::tr("Unit");
    case ColumnRole::UnitCode:
        return ImportPreviewModel::tr("Code of the unit");
    case ColumnRole::Scope:
        return ImportPreviewModel::tr("Level");
    case ColumnRole::Indicator:
        return ImportPreviewModel::tr("Indicator");
    case ColumnRole::Period:
        return ImportPreviewModel::tr("Period");
    case ColumnRole::DataFrom:
        return ImportPreviewModel::tr("Data from");
    case ColumnRole::DataTo:
        return ImportPreviewModel::tr("Data to");
    case ColumnRole::AsOf:
        return ImportPreviewModel::tr("As of");
    case ColumnRole::Value:
        return ImportPreviewModel::tr("Value");
    case ColumnRole::Denominator:
        return ImportPreviewModel::tr("Denominator");
    case ColumnRole::Status:
        return ImportPreviewModel::tr("State");
    case ColumnRole::Qualifier:
        return ImportPreviewModel::tr("Over, under, about");
    case ColumnRole::SourceTitle:
        return ImportPreviewModel::tr("Source: title");
    case ColumnRole::SourcePublisher:
        return ImportPreviewModel::tr("Source: publisher");
    case ColumnRole::SourceUrl:
        return ImportPreviewModel::tr("Source: link");
    case ColumnRole::SourceDocument:
        return ImportPreviewModel::tr("Source: document number");
    case ColumnRole::SourcePublished:
        return ImportPreviewModel::tr("Source: day");
    case ColumnRole::Note:
        return ImportPreviewModel::tr("Note");
    case ColumnRole::Chosen:
        return ImportPreviewModel::tr("In use");
    case ColumnRole::SourceKind:
        return ImportPreviewModel::tr("Source: kind");
    case ColumnRole::SourceNote:
        return ImportPreviewModel::tr("Source: note");
    case ColumnRole::SourceSha256:
        return ImportPreviewModel::tr("Source: SHA-256 of the file");
    case ColumnRole::Quote:
    case ColumnRole::QuoteStart:
    case ColumnRole::QuoteLength:
    case ColumnRole::QuoteParagraph:
        return ImportPreviewModel::tr("Place in the source");
    case ColumnRole::Figure:
        break;
    }
    return ImportPreviewModel::tr("Figures");
}

ImportPreviewModel::ImportPreviewModel(const Catalogue &catalogue, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_language(language)
{
}

void ImportPreviewModel::setSheet(const QList<ImportPreviewRow> &rows, const TableLayout &layout)
{
    beginResetModel();
    m_rows = rows;
    m_layout = layout;
    m_columns = 0;
    for (const ImportPreviewRow &row : rows)
        m_columns = std::max(m_columns, int(row.texts.size()));
    endResetModel();
}

void ImportPreviewModel::setLayout(const TableLayout &layout)
{
    m_layout = layout;
    if (m_columns == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, m_columns - 1));
}

QString ImportPreviewModel::subjectOf(const ColumnMapping &figures) const
{
    const Subject &subject = figures.subject;
    const Indicator *indicator = m_catalogue.indicator(subject.indicator.value_or(IndicatorId()));
    const Unit *unit = m_catalogue.unit(subject.unit.value_or(UnitId()));
    QStringList parts;
    if (indicator)
        parts += indicator->name.in(m_language);
    if (unit)
        parts += m_catalogue.displayName(*unit, m_language);
    if (subject.period)
        parts += subject.period->name();
    if (subject.scope && *subject.scope != Scope::All)
        parts += scopeName(*subject.scope);
    const QString numbers = parts.isEmpty() ? columnRoleText(figures.role) : parts.join(u" · "_s);
    const QString meaning =
        figures.multiplier.power == 0 ? numbers : tr("%1, times %2").arg(numbers, multiplierText(figures.multiplier));
    return figures.part ? tr("part of: %1").arg(meaning) : meaning;
}

QString ImportPreviewModel::meaningOf(int column) const
{
    QStringList meanings;
    for (const ColumnMapping &mapping : m_layout.columns) {
        if (mapping.column != column || mapping.role == ColumnRole::Ignored)
            continue;
        const bool isNumber = mapping.role == ColumnRole::Figure || mapping.role == ColumnRole::Value;
        meanings += isNumber ? subjectOf(mapping) : columnRoleText(mapping.role);
    }
    return meanings.isEmpty() ? columnRoleText(ColumnRole::Ignored) : meanings.join(u" + "_s);
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportPreviewRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.texts.value(index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return row.number < m_layout.firstRow ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= m_rows.size())
            return {};
        const qint64 number = m_rows.at(section).number;
        return number < m_layout.firstRow ? tr("%1 heading").arg(number) : QLocale::c().toString(number);
    }
    const QString letters = columnLetters(section);
    const QString meaning = meaningOf(section);
    return role == Qt::ToolTipRole ? u"%1: %2"_s.arg(letters, meaning) : u"%1\n%2"_s.arg(letters, meaning);
}

} // namespace parboard
