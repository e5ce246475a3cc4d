#include "models/exchange/rowinterpreter.h"

#include "models/core/periodtext.h"
#include "models/core/viettext.h"
#include "models/exchange/cellnumber.h"
#include "models/exchange/statetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace parboard {

using namespace Qt::StringLiterals;

using entrytext::Entry;

namespace {

struct InterpreterText
{
    Q_DECLARE_TR_FUNCTIONS(RowInterpreter)
};

constexpr std::array sourceRoles{ColumnRole::SourceTitle,     ColumnRole::SourcePublisher, ColumnRole::SourceUrl,
                                 ColumnRole::SourceDocument,  ColumnRole::SourcePublished, ColumnRole::SourceKind,
                                 ColumnRole::SourceNote};

QString stringIn(QByteArrayView text)
{
    return viettext::cleaned(QString::fromUtf8(text)).trimmed();
}

/// The words of rows that sum up a table: they are about the unit of the sheet.
bool isTotal(QByteArrayView text)
{
    static const QStringList words{u"tong so"_s, u"tong cong"_s, u"cong"_s, u"toan tinh"_s, u"tong"_s, u"total"_s};
    return words.contains(viettext::foldedKey(QString::fromUtf8(text)));
}

std::optional<int> wholeNumber(QByteArrayView text)
{
    bool ok = false;
    const int number = text.toByteArray().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

RowInterpreter::RowInterpreter(const Catalogue &catalogue, const TableLayout &layout, QString sheet,
                               const NameDecisions &decisions, ProposedSources &sources,
                               const QList<MergedCells> &merged)
    : m_catalogue(catalogue), m_layout(layout), m_sheet(std::move(sheet)), m_names(catalogue, decisions),
      m_sources(sources), m_columns(layout, merged)
{
}

void RowInterpreter::read(const TableRow &row, RowResults &results)
{
    if (row.number < m_layout.firstRow)
        return;
    m_results = &results;
    m_row = row.number;
    m_isRejected = false;
    m_columns.turnTo(row);
    m_common = {};
    m_sums.clear();
    bool hasNumber = false;
    for (qsizetype place = 0; place < m_layout.columns.size(); ++place) {
        const ColumnRole role = m_layout.columns.at(place).role;
        const bool isNumber = role == ColumnRole::Figure || role == ColumnRole::Value || role == ColumnRole::Status;
        hasNumber = hasNumber || (isNumber && m_columns.at(place));
    }
    if (!hasNumber || m_columns.repeatsHeadings() || !readCommon())
        return;
    for (qsizetype place = 0; place < m_layout.columns.size(); ++place) {
        const ColumnMapping &mapping = m_layout.columns.at(place);
        if (mapping.role == ColumnRole::Figure || mapping.role == ColumnRole::Value)
            readNumber(mapping, m_columns.at(place));
    }
    addSums();
}

bool RowInterpreter::readCommon()
{
    m_common.dataFrom = m_layout.dataFrom;
    m_common.dataTo = m_layout.dataTo;
    m_common.asOf = m_layout.asOf;
    if (!readDay(ColumnRole::DataFrom, m_common.dataFrom) || !readDay(ColumnRole::DataTo, m_common.dataTo) ||
        !readDay(ColumnRole::AsOf, m_common.asOf) || !readStates())
        return false;
    m_common.note = stringIn(m_columns.text(ColumnRole::Note));
    readLocator();
    m_source = readSource();
    return true;
}

bool RowInterpreter::readDay(ColumnRole role, QDate &day)
{
    const TableCell *cell = m_columns.cell(role);
    if (!cell)
        return true;
    const QString text = stringIn(cell->text);
    day = periodtext::readDay(text.first(std::min<qsizetype>(text.size(), cell->kind == TableCell::Kind::Date ? 10 : text.size())));
    if (!day.isValid() && !text.isEmpty()) {
        reject(cell->column, text, InterpreterText::tr("it is no day; write 14/3/2020"));
        return false;
    }
    return true;
}

bool RowInterpreter::readStates()
{
    if (const TableCell *cell = m_columns.cell(ColumnRole::Status)) {
        const std::optional<Status> status = statetext::status(stringIn(cell->text));
        if (!status) {
            reject(cell->column, stringIn(cell->text), InterpreterText::tr("it is no state of a figure"));
            return false;
        }
        m_common.status = *status;
    }
    if (const TableCell *cell = m_columns.cell(ColumnRole::Qualifier)) {
        const std::optional<Qualifier> qualifier = statetext::qualifier(stringIn(cell->text));
        if (!qualifier) {
            reject(cell->column, stringIn(cell->text), InterpreterText::tr("it is no word such as over or about"));
            return false;
        }
        m_common.qualifier = *qualifier;
    }
    if (const TableCell *cell = m_columns.cell(ColumnRole::Chosen))
        m_common.chosen = cell->text != "0" && cell->text.compare("false", Qt::CaseInsensitive) != 0;
    return true;
}

void RowInterpreter::readLocator()
{
    m_common.locator.quote = QString::fromUtf8(m_columns.text(ColumnRole::Quote));
    m_common.locator.start = wholeNumber(m_columns.text(ColumnRole::QuoteStart));
    m_common.locator.length = wholeNumber(m_columns.text(ColumnRole::QuoteLength));
    m_common.locator.paragraph = wholeNumber(m_columns.text(ColumnRole::QuoteParagraph));
}

int RowInterpreter::readSource()
{
    std::string key;
    for (const ColumnRole role : sourceRoles) {
        const QByteArrayView text = m_columns.text(role);
        key.append(text.data(), std::size_t(text.size())).append(1, '\0');
    }
    if (key.size() == sourceRoles.size())
        return 0; // none of the columns says anything: the file itself
    if (const int *known = m_sourcePlaces.find(key))
        return *known;
    Source source;
    source.title = stringIn(m_columns.text(ColumnRole::SourceTitle));
    source.publisher = stringIn(m_columns.text(ColumnRole::SourcePublisher));
    source.url = stringIn(m_columns.text(ColumnRole::SourceUrl));
    source.documentNo = stringIn(m_columns.text(ColumnRole::SourceDocument));
    source.publishedOn = periodtext::readDay(stringIn(m_columns.text(ColumnRole::SourcePublished)));
    source.kind = stringIn(m_columns.text(ColumnRole::SourceKind));
    source.note = stringIn(m_columns.text(ColumnRole::SourceNote));
    if (source.title.isEmpty())
        source.title = source.documentNo.isEmpty() ? source.publisher : source.documentNo;
    return m_sourcePlaces.insert(key, m_sources.place(source));
}

void RowInterpreter::readNumber(const ColumnMapping &mapping, const TableCell *cell)
{
    const bool isEmpty = !cell || (cell->kind == TableCell::Kind::Text && stringIn(cell->text).isEmpty());
    const bool isState = isEmpty && mapping.role == ColumnRole::Value && !carriesNumber(m_common.status);
    if (isEmpty && !isState) {
        if (mapping.part)
            addToSum(mapping, std::nullopt);
        else if (mapping.role == ColumnRole::Value)
            reject(mapping.column, {}, InterpreterText::tr("neither a number nor a state is given"));
        return;
    }
    const std::optional<CellKey> key = keyFor(mapping.subject);
    if (!key)
        return;
    const Indicator &indicator = *m_catalogue.indicator(key->indicator);
    if (isState) {
        propose(*key, Entry(), mapping.column);
        return;
    }
    if (cell->kind == TableCell::Kind::Text && !mapping.convention)
        m_numbers[mapping.column].look(cell->text);
    const auto settled = m_settled.constFind(mapping.column);
    const std::optional<numbertext::Convention> convention =
        mapping.convention ? mapping.convention : settled == m_settled.cend() ? std::nullopt : std::optional(*settled);
    const Result<Entry> entry = numberIn(*cell, indicator, convention);
    if (!entry || entry->otherValue) {
        reject(mapping.column, stringIn(cell->text),
               entry ? InterpreterText::tr("it may be %1 or %2; say how numbers are written in this column")
                           .arg(numbertext::writeShort(*entry->value, 6), numbertext::writeShort(*entry->otherValue, 6))
                     : entry.error().sentence);
        if (mapping.part)
            addToSum(mapping, std::nullopt);
        return;
    }
    if (entry->value && !carriesNumber(m_common.status)) {
        reject(mapping.column, stringIn(cell->text),
               InterpreterText::tr("the row says that there is no number, but here is one"));
        return;
    }
    if (mapping.part)
        addToSum(mapping, entry->value);
    else
        propose(*key, *entry, mapping.column);
}

void RowInterpreter::addToSum(const ColumnMapping &mapping, std::optional<double> value)
{
    auto found = std::ranges::find(m_sums, mapping.subject, &Sum::subject);
    if (found == m_sums.end()) {
        m_sums += Sum{mapping.subject, 0, mapping.column, true};
        found = std::prev(m_sums.end());
    }
    found->value += value.value_or(0);
    found->isWhole = found->isWhole && value.has_value();
}

void RowInterpreter::addSums()
{
    for (const Sum &sum : std::as_const(m_sums)) {
        if (!sum.isWhole) {
            reject(sum.column, {}, InterpreterText::tr("a part of this sum is missing; write 0 if there was none"));
            continue;
        }
        Entry entry;
        entry.value = sum.value;
        if (const std::optional<CellKey> key = keyFor(sum.subject))
            propose(*key, entry, sum.column);
    }
}

std::optional<CellKey> RowInterpreter::keyFor(const Subject &column)
{
    const std::optional<Period> period = periodFor(column);
    const std::optional<IndicatorId> indicator = period ? indicatorFor(column) : std::nullopt;
    const std::optional<UnitId> unit = indicator ? unitFor(column, *period) : std::nullopt;
    if (!unit)
        return std::nullopt;
    const QByteArrayView text = m_columns.text(ColumnRole::Scope);
    const std::optional<Scope> said = text.empty() ? column.scope : m_names.scope(text);
    if (!text.empty() && !said) {
        reject(m_columns.cell(ColumnRole::Scope)->column, stringIn(text),
               InterpreterText::tr("it is no level (all, department, district, commune, centre)"));
        return std::nullopt;
    }
    return CellKey{*unit, *indicator, said.value_or(m_layout.sheet.scope.value_or(Scope::All)), *period};
}

std::optional<Period> RowInterpreter::periodFor(const Subject &column)
{
    if (const TableCell *cell = m_columns.cell(ColumnRole::Period)) {
        const std::optional<Period> period = m_names.period(cell->text);
        if (!period)
            reject(cell->column, stringIn(cell->text), InterpreterText::tr("it is no period; write 2020-Q1 or Quý I/2020"));
        return period;
    }
    const std::optional<Period> period = column.period ? column.period : m_layout.sheet.period;
    if (!period)
        reject(-1, {}, InterpreterText::tr("the period is not given"));
    return period;
}

std::optional<IndicatorId> RowInterpreter::indicatorFor(const Subject &column)
{
    const TableCell *cell = m_columns.cell(ColumnRole::Indicator);
    if (!cell) {
        const std::optional<IndicatorId> indicator = column.indicator ? column.indicator : m_layout.sheet.indicator;
        if (!indicator)
            reject(-1, {}, InterpreterText::tr("the indicator is not given"));
        return indicator;
    }
    const FoundName<IndicatorId> &found = m_names.indicator(cell->text);
    if (!found.id) {
        ++(found.leftOut ? m_results->leftOut : m_results->unknown);
        if (!found.leftOut)
            m_unknown.add(UnknownName::What::Indicator, stringIn(cell->text), m_sheet, m_row, 1, found.proposals);
    }
    return found.id;
}

std::optional<UnitId> RowInterpreter::unitFor(const Subject &column, const Period &period)
{
    const QByteArrayView name = m_columns.text(ColumnRole::Unit);
    const QByteArrayView code = m_columns.text(ColumnRole::UnitCode);
    const std::optional<UnitId> given = column.unit ? column.unit : m_layout.sheet.unit;
    if (name.empty() && code.empty()) {
        if (!given)
            reject(-1, {}, InterpreterText::tr("the unit is not given"));
        return given;
    }
    if (given && isTotal(name))
        return given;
    const FoundName<UnitId> &found = m_names.unit(name, code, period);
    if (!found.contradiction.isEmpty()) {
        reject(-1, stringIn(name), found.contradiction);
    } else if (!found.id) {
        ++(found.leftOut ? m_results->leftOut : m_results->unknown);
        if (!found.leftOut)
            m_unknown.add(UnknownName::What::Unit, stringIn(name.empty() ? code : name), m_sheet, m_row, 1,
                          found.proposals);
    }
    return found.id;
}

std::optional<double> RowInterpreter::readDenominator(const Indicator &indicator)
{
    const TableCell *cell = m_columns.cell(ColumnRole::Denominator);
    const ColumnMapping *mapping = cell ? m_layout.column(ColumnRole::Denominator) : nullptr;
    if (!mapping || cell->text.empty())
        return std::nullopt;
    Indicator whole; // a denominator has no range of its own
    whole.unitOfMeasure = indicator.unitOfMeasure == UnitOfMeasure::Points ? UnitOfMeasure::Points : UnitOfMeasure::Count;
    const Result<Entry> entry = numberIn(*cell, whole, mapping->convention);
    if (entry && !entry->otherValue && entry->value)
        return entry->value;
    reject(cell->column, stringIn(cell->text), InterpreterText::tr("it is no number to be the denominator"));
    return std::nullopt;
}

void RowInterpreter::propose(const CellKey &key, const Entry &entry, int column)
{
    ProposedFigure proposed{m_common, m_source, m_row, column};
    Figure &figure = proposed.figure;
    figure.cell = key;
    figure.value = entry.value;
    if (!carriesNumber(entry.status))
        figure.status = entry.status;
    if (entry.qualifier != Qualifier::Exact)
        figure.qualifier = entry.qualifier;
    figure.denominator = entry.denominator;
    if (m_columns.cell(ColumnRole::Denominator)) {
        const qsizetype before = m_results->rejected.size();
        if (const std::optional<double> denominator = readDenominator(*m_catalogue.indicator(key.indicator)))
            figure.denominator = denominator;
        if (m_results->rejected.size() > before)
            return;
    }
    m_results->figures += std::move(proposed);
}

void RowInterpreter::reject(int column, const QString &text, const QString &reason)
{
    if (column < 0) {
        if (m_isRejected)
            return; // what the whole row lacks is told once
        m_isRejected = true;
    }
    m_results->rejected += RejectedCell{m_sheet, m_row, column, text, reason};
}

} // namespace parboard
