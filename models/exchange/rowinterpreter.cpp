#include "models/exchange/rowinterpreter.h"

#include "models/core/periodtext.h"
#include "models/core/viettext.h"
#include "models/exchange/cellnumber.h"
#include "models/exchange/plainnumber.h"
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

constexpr std::array sourceRoles{ColumnRole::SourceTitle,    ColumnRole::SourcePublisher, ColumnRole::SourceUrl,
                                 ColumnRole::SourceDocument, ColumnRole::SourcePublished, ColumnRole::SourceKind,
                                 ColumnRole::SourceNote,     ColumnRole::SourceSha256};

/// What a text means, looked up once for equal texts.
template <typename Value, typename Read>
const Value &cached(TextCache<Value> &cache, QByteArrayView text, const Read &read)
{
    const std::string_view key(text.data(), std::size_t(text.size()));
    const Value *known = cache.find(key);
    return known ? *known : cache.insert(key, read(stringIn(text)));
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
    m_rejected.clear();
    m_columns.turnTo(row);
    m_common = {};
    m_sums.clear();
    bool hasNumber = false;
    for (qsizetype place = 0; place < m_layout.columns.size(); ++place) {
        const ColumnRole role = m_layout.columns.at(place).role;
        const bool isNumber = role == ColumnRole::Figure || role == ColumnRole::Value || role == ColumnRole::Status;
        hasNumber = hasNumber || (isNumber && m_columns.at(place) != nullptr);
    }
    if (!hasNumber || m_columns.repeatsHeadings() || isTooLong(row) || !readCommon())
        return;
    const auto isTotal = [](const TableCell &cell) { return NameLookup::isTotal(cell.text); };
    const bool hasNoUnit = m_layout.column(ColumnRole::Unit) != nullptr && m_columns.text(ColumnRole::Unit).empty() &&
                           m_columns.text(ColumnRole::UnitCode).empty();
    m_isTotal = hasNoUnit && std::ranges::any_of(row.cells, isTotal);
    const bool isStateOnly =
        m_layout.shape == TableLayout::Shape::Long && m_layout.column(ColumnRole::Value) == nullptr;
    for (qsizetype place = 0; place < m_layout.columns.size(); ++place) {
        const ColumnMapping &mapping = m_layout.columns.at(place);
        if (mapping.role == ColumnRole::Figure || mapping.role == ColumnRole::Value)
            readNumber(mapping, m_columns.at(place));
        else if (mapping.role == ColumnRole::Status && isStateOnly)
            readNumber(mapping, nullptr);
    }
    addSums();
}

bool RowInterpreter::isTooLong(const TableRow &row)
{
    const bool isLong = m_lastHeaded >= 0 && !row.cells.isEmpty() && row.cells.constLast().column > m_lastHeaded;
    const QString text = isLong ? stringIn(row.cells.constLast().text) : QString();
    if (text.isEmpty())
        return false;
    reject(row.cells.constLast().column, text,
           InterpreterText::tr("the row has more cells than there are headings, so a mark between cells may stand "
                               "within a number or a text; put that in quotes"));
    return true;
}

void RowInterpreter::refuseLongRows()
{
    for (const ColumnMapping &mapping : m_layout.columns) {
        if (!mapping.heading.isEmpty() || mapping.role != ColumnRole::Ignored)
            m_lastHeaded = std::max(m_lastHeaded, mapping.column);
    }
}

bool RowInterpreter::readCommon()
{
    m_common.dataFrom = m_layout.dataFrom;
    m_common.dataTo = m_layout.dataTo;
    m_common.asOf = m_layout.asOf;
    if (!readDay(ColumnRole::DataFrom, m_common.dataFrom) || !readDay(ColumnRole::DataTo, m_common.dataTo) ||
        !readDay(ColumnRole::AsOf, m_common.asOf) || !readStates() || !readChosen() || !readLocator())
        return false;
    if (m_common.dataFrom.isValid() && m_common.dataTo.isValid() && m_common.dataTo < m_common.dataFrom) {
        reject(-1, {}, InterpreterText::tr("the data would end before they begin"));
        return false;
    }
    if (m_columns.cell(ColumnRole::Note))
        m_common.note = stringIn(m_columns.text(ColumnRole::Note));
    const std::optional<int> source = readSource();
    m_source = source.value_or(0);
    return source.has_value();
}

bool RowInterpreter::readDay(ColumnRole role, QDate &day)
{
    constexpr qsizetype dayLength = 10;
    const TableCell *cell = m_columns.cell(role);
    QByteArrayView text = m_columns.text(role);
    if (text.empty())
        return true;
    if (cell->kind == TableCell::Kind::Date)
        text = text.first(std::min(text.size(), dayLength)); // without the time
    day = cached(m_days, text, periodtext::readDay);
    if (day.isValid())
        return true;
    reject(cell->column, stringIn(text), InterpreterText::tr("it is no day; write 14/3/2020"));
    return false;
}

bool RowInterpreter::readStates()
{
    if (const TableCell *cell = m_columns.cell(ColumnRole::Status)) {
        const std::optional<Status> status =
            cached(m_statuses, cell->text, [](const QString &text) { return statetext::status(text); });
        if (!status) {
            reject(cell->column, stringIn(cell->text), InterpreterText::tr("it is no state of a figure"));
            return false;
        }
        m_common.status = *status;
    }
    if (const TableCell *cell = m_columns.cell(ColumnRole::Qualifier)) {
        const std::optional<Qualifier> qualifier =
            cached(m_qualifiers, cell->text, [](const QString &text) { return statetext::qualifier(text); });
        if (!qualifier) {
            reject(cell->column, stringIn(cell->text), InterpreterText::tr("it is no word such as over or about"));
            return false;
        }
        m_common.qualifier = *qualifier;
    }
    return true;
}

bool RowInterpreter::readChosen()
{
    const TableCell *cell = m_columns.cell(ColumnRole::Chosen);
    if (!cell || cell->text == "1")
        return true;
    const std::optional<bool> chosen = statetext::truth(stringIn(cell->text));
    if (!chosen)
        reject(cell->column, stringIn(cell->text), InterpreterText::tr("it is neither yes nor no"));
    m_common.chosen = chosen.value_or(false);
    return chosen.has_value();
}

bool RowInterpreter::readLocator()
{
    if (m_columns.cell(ColumnRole::Quote))
        m_common.locator.quote = QString::fromUtf8(m_columns.cell(ColumnRole::Quote)->text);
    return readPlace(ColumnRole::QuoteStart, m_common.locator.start) &&
           readPlace(ColumnRole::QuoteLength, m_common.locator.length) &&
           readPlace(ColumnRole::QuoteParagraph, m_common.locator.paragraph);
}

bool RowInterpreter::readPlace(ColumnRole role, std::optional<int> &place)
{
    const QByteArrayView text = m_columns.text(role);
    if (text.empty())
        return true;
    bool isNumber = false;
    place = text.toByteArray().toInt(&isNumber);
    if (isNumber && *place >= 0)
        return true;
    reject(m_columns.cell(role)->column, stringIn(text), InterpreterText::tr("it is no place in a text"));
    return false;
}

std::optional<int> RowInterpreter::readSource()
{
    if (isSourceOfLast())
        return m_lastSource;
    m_key.clear();
    for (const ColumnRole role : sourceRoles) {
        const QByteArrayView text = m_columns.text(role);
        m_key.append(text.data(), std::size_t(text.size())).append(1, '\0');
    }
    const std::optional<int> place = sourceOfKey();
    if (place)
        m_lastSource = *place;
    else
        m_key.clear(); // each row of it is rejected
    return place;
}

bool RowInterpreter::isSourceOfLast() const
{
    std::string_view rest = m_key;
    for (const ColumnRole role : sourceRoles) {
        const QByteArrayView text = m_columns.text(role);
        const auto size = std::size_t(text.size());
        if (rest.size() <= size || rest[size] != '\0' ||
            rest.compare(0, size, std::string_view(text.data(), size)) != 0)
            return false;
        rest.remove_prefix(size + 1);
    }
    return rest.empty();
}

std::optional<int> RowInterpreter::sourceOfKey()
{
    if (m_key.size() == sourceRoles.size())
        return 0; // none of the columns says anything: the file itself
    if (const int *known = m_sourcePlaces.find(m_key))
        return *known;
    const Source &file = m_sources.all().constFirst();
    Source source;
    if (!readDay(ColumnRole::SourcePublished, source.publishedOn) || !readSourceKey(source))
        return std::nullopt;
    source.title = stringIn(m_columns.text(ColumnRole::SourceTitle));
    source.publisher = stringIn(m_columns.text(ColumnRole::SourcePublisher));
    source.url = stringIn(m_columns.text(ColumnRole::SourceUrl));
    source.documentNo = stringIn(m_columns.text(ColumnRole::SourceDocument));
    source.kind = stringIn(m_columns.text(ColumnRole::SourceKind));
    source.note = stringIn(m_columns.text(ColumnRole::SourceNote));
    for (const QString &name : {source.documentNo, source.publisher, source.url, file.title}) {
        if (source.title.isEmpty())
            source.title = name; // a source without any name cannot be found again
    }
    if (source.kind.isEmpty())
        source.kind = u"publication"_s;
    return m_sourcePlaces.insert(m_key, m_sources.place(source));
}

bool RowInterpreter::readSourceKey(Source &source)
{
    const QString text = stringIn(m_columns.text(ColumnRole::SourceSha256));
    const std::optional<QString> key = fileKey(text);
    source.key = key.value_or(QString());
    if (!text.isEmpty() && !key)
        reject(m_columns.cell(ColumnRole::SourceSha256)->column, text, InterpreterText::tr("it is no SHA-256"));
    return text.isEmpty() || key;
}

void RowInterpreter::readNumber(const ColumnMapping &mapping, const TableCell *cell)
{
    const bool isEmpty =
        cell == nullptr || (cell->kind == TableCell::Kind::Text &&
                            plainNumber(cell->text).kind == PlainNumber::Kind::Other && stringIn(cell->text).isEmpty());
    const bool isState = isEmpty && mapping.role != ColumnRole::Figure && !carriesNumber(m_common.status);
    if (isEmpty && !isState) {
        if (mapping.part)
            addToSum(mapping, Part::Empty);
        else if (mapping.role != ColumnRole::Figure)
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
    const Result<Entry> entry = numberIn(*cell, indicator, conventionOf(mapping), powerOf(mapping, indicator));
    QString problem;
    if (!entry) {
        problem = entry.error().sentence;
    } else if (entry->otherValue) {
        problem = InterpreterText::tr("it may be %1 or %2; say how numbers are written in this column")
                      .arg(numbertext::writeShort(*entry->value, 6), numbertext::writeShort(*entry->otherValue, 6));
    } else if (entry->value && !carriesNumber(m_common.status)) {
        problem = InterpreterText::tr("the row says that there is no number, but here is one");
    } else if (mapping.part && (!entry->value || entry->qualifier != Qualifier::Exact)) {
        problem = InterpreterText::tr("a part of a sum must be one exact number");
    }
    if (!problem.isEmpty()) {
        reject(mapping.column, stringIn(cell->text), problem);
        if (mapping.part)
            addToSum(mapping, Part::Rejected);
    } else if (mapping.part) {
        addToSum(mapping, Part::Given, *entry->value);
    } else {
        propose(*key, *entry, mapping.column);
    }
}

int RowInterpreter::powerOf(const ColumnMapping &mapping, const Indicator &indicator)
{
    const Multiplier multiplier = m_columns.multiplierOf(mapping);
    const int power = multiplier.powerFor(indicator);
    const QString measure = power > 0 ? m_columns.measureOfRow() : QString();
    if (!measure.isEmpty())
        m_rowMeasures.insert(measure, multiplier);
    return power;
}

std::optional<numbertext::Convention> RowInterpreter::conventionOf(const ColumnMapping &mapping) const
{
    if (mapping.convention)
        return mapping.convention;
    const auto settled = m_settled.constFind(mapping.column);
    return settled == m_settled.cend() ? std::nullopt : std::optional(*settled);
}

void RowInterpreter::addToSum(const ColumnMapping &mapping, Part part, double value)
{
    auto found = std::ranges::find(m_sums, mapping.subject, &Sum::subject);
    if (found == m_sums.end()) {
        m_sums += Sum{mapping.subject, 0, mapping.column, false, false};
        found = std::prev(m_sums.end());
    }
    found->value += value;
    found->hasPart = found->hasPart || part != Part::Empty;
    found->lacksPart = found->lacksPart || part != Part::Given;
}

void RowInterpreter::addSums()
{
    for (const Sum &sum : std::as_const(m_sums)) {
        if (!sum.hasPart)
            continue;
        if (sum.lacksPart) {
            reject(sum.column, {}, InterpreterText::tr("a part of this sum is missing; write 0 if there was none"));
            continue;
        }
        Entry entry;
        entry.value = sum.value;
        if (const std::optional<CellKey> key = keyFor(sum.subject))
            propose(*key, entry, sum.column);
    }
}

bool RowInterpreter::readDenominator(const Indicator &indicator, std::optional<double> &denominator)
{
    const TableCell *cell = m_columns.cell(ColumnRole::Denominator);
    const ColumnMapping *mapping = cell ? m_layout.column(ColumnRole::Denominator) : nullptr;
    if (mapping == nullptr || m_columns.text(ColumnRole::Denominator).empty())
        return true;
    Indicator whole; // a denominator has no range of its own
    whole.unitOfMeasure =
        indicator.unitOfMeasure == UnitOfMeasure::Points ? UnitOfMeasure::Points : UnitOfMeasure::Count;
    const Result<Entry> entry = numberIn(*cell, whole, conventionOf(*mapping), mapping->multiplier.powerFor(whole));
    const bool isNumber = entry && !entry->otherValue && entry->value && entry->qualifier == Qualifier::Exact;
    if (isNumber && *entry->value > 0) {
        denominator = entry->value;
        return true;
    }
    reject(cell->column, stringIn(cell->text),
           isNumber ? InterpreterText::tr("a denominator must be greater than zero")
                    : InterpreterText::tr("it is no number to be the denominator"));
    return false;
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
    if (readDenominator(*m_catalogue.indicator(key.indicator), figure.denominator))
        m_results->figures += std::move(proposed);
}

void RowInterpreter::reject(int column, const QString &text, const QString &reason)
{
    if (m_rejected.contains(column))
        return;
    m_rejected += column;
    m_results->rejected += RejectedCell{m_sheet, m_row, column, text, reason};
}

} // namespace parboard
