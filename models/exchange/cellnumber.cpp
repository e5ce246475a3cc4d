#include "models/exchange/cellnumber.h"

#include "models/core/viettext.h"
#include "models/exchange/plainnumber.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace parboard {

using namespace Qt::StringLiterals;

using entrytext::Entry;
using numbertext::Convention;

namespace {

struct NumberText
{
    Q_DECLARE_TR_FUNCTIONS(CellNumber)
};

constexpr int mostDecimals = 6;

Result<Entry> checked(Entry entry, const Indicator &indicator)
{
    const double value = *entry.value;
    if ((indicator.minimum && value < *indicator.minimum) || (indicator.maximum && value > *indicator.maximum)) {
        return Error{NumberText::tr("%1 is outside what this indicator can be: %2 to %3")
                         .arg(numbertext::writeShort(value, mostDecimals),
                              indicator.minimum ? numbertext::writeShort(*indicator.minimum, mostDecimals) : u"−∞"_s,
                              indicator.maximum ? numbertext::writeShort(*indicator.maximum, mostDecimals) : u"∞"_s)};
    }
    return entry;
}

/// The value of a cell that holds a number. Times 100 brings digits that the file never had: 0.9256 -> 92.56.
Result<Entry> ofNumber(const TableCell &cell, const Indicator &indicator)
{
    if (!std::isfinite(cell.number))
        return Error{NumberText::tr("it is no number")};
    Entry entry;
    entry.value = cell.number;
    if (cell.percent) {
        if (indicator.unitOfMeasure != UnitOfMeasure::Percent)
            return Error{NumberText::tr("it is a percentage, but this indicator is none")};
        entry.value = QByteArray::number(cell.number * 100, 'g', 14).toDouble();
    }
    return checked(entry, indicator);
}

Result<Entry> ofText(QByteArrayView bytes, const Indicator &indicator, std::optional<Convention> settled)
{
    const QString text = viettext::cleaned(QString::fromUtf8(bytes)).trimmed();
    if (text == u"-"_s || text == u"–"_s || text == u"—"_s)
        return Error{NumberText::tr("a dash may mean zero or nothing; write 0, or … for not reported")};
    // The settled convention holds for the whole column, so a count's 1.234 is not turned into 1234 against it.
    const bool isStrict = settled && !text.contains(u'/');
    const Result<numbertext::Reading> reading = isStrict ? numbertext::read(text, *settled) : Error{};
    if (!reading) {
        Result<Entry> entry = entrytext::read(text, indicator, settled);
        if (entry)
            return entry;
        return Error{NumberText::tr("it is no number of this indicator"), entry.error().sentence};
    }
    if (reading->percent && indicator.unitOfMeasure != UnitOfMeasure::Percent)
        return Error{NumberText::tr("it is a percentage, but this indicator is none")};
    const bool isWhole =
        indicator.unitOfMeasure == UnitOfMeasure::Count || indicator.unitOfMeasure == UnitOfMeasure::Rank;
    if (reading->isAmbiguous() && isWhole && reading->value != std::floor(reading->value))
        return Error{NumberText::tr("read as the other numbers of its column it would be no whole number")};
    Entry entry;
    entry.value = reading->value;
    entry.qualifier = reading->qualifier;
    return checked(entry, indicator);
}

/// The decimal point is moved in the digits that name the number: times ten to the power brings a double's own errors.
double withPointMoved(double value, int power)
{
    const QByteArray digits = QByteArray::number(value, 'e', QLocale::FloatingPointShortest);
    const qsizetype mark = digits.indexOf('e');
    const int exponent = digits.sliced(mark + 1).toInt() + power;
    bool isNumber = false;
    const double moved = (digits.first(mark + 1) + QByteArray::number(exponent)).toDouble(&isNumber);
    return isNumber ? moved : std::numeric_limits<double>::infinity(); // beyond what a double holds
}

/// "1,5" thousand dossiers: what stands in the cell need not be whole nor in the indicator's range, what it means must.
Result<Entry> multiplied(const TableCell &cell, const Indicator &indicator, std::optional<Convention> settled,
                         int power)
{
    Indicator written;
    written.unitOfMeasure = UnitOfMeasure::Points;
    Result<Entry> entry = numberIn(cell, written, settled);
    if (!entry || !entry->value)
        return entry;
    entry->value = withPointMoved(*entry->value, power);
    if (entry->otherValue) {
        entry->otherValue = withPointMoved(*entry->otherValue, power);
        return entry;
    }
    if (!std::isfinite(*entry->value))
        return Error{NumberText::tr("it is no number")};
    if (indicator.unitOfMeasure == UnitOfMeasure::Count && *entry->value != std::floor(*entry->value)) {
        return Error{NumberText::tr("multiplied by %1 it is no whole number")
                         .arg(numbertext::writeShort(withPointMoved(1, power), 0))};
    }
    return checked(*std::move(entry), indicator);
}

} // namespace

Result<Entry> numberIn(const TableCell &cell, const Indicator &indicator, std::optional<Convention> settled, int power)
{
    if (power != 0)
        return multiplied(cell, indicator, settled, power);
    switch (cell.kind) {
    case TableCell::Kind::Number:
        return ofNumber(cell, indicator);
    case TableCell::Kind::Text:
        break;
    case TableCell::Kind::Date:
        return Error{NumberText::tr("it is a date; a spreadsheet may have made it out of 1/3 or 5.3")};
    case TableCell::Kind::Boolean:
        return Error{NumberText::tr("it is a truth value, not a number")};
    case TableCell::Kind::Error:
        return Error{cell.text.isEmpty()
                         ? NumberText::tr("it is a formula that has not been calculated; open the file with Excel or "
                                          "LibreOffice and save it again")
                         : NumberText::tr("the spreadsheet could not compute it")};
    }
    const PlainNumber plain = plainNumber(cell.text);
    if (plain.kind != PlainNumber::Kind::Other && plain.kind != PlainNumber::Kind::Doubtful) {
        Entry entry;
        entry.value = plain.value;
        return checked(entry, indicator);
    }
    return ofText(cell.text, indicator, settled);
}

} // namespace parboard
