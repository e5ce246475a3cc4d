#include "models/exchange/csvdialect.h"

#include "models/exchange/csvrecords.h"

#include <QHash>

#include <algorithm>

namespace parboard {

namespace {

/// So many rows tell the separator.
constexpr qsizetype rowsLookedAt = 200;
/// Below it the text is taken to have one column.
constexpr double leastEvenness = 0.25;

/// The text at once, then its end.
TextSource sourceOf(QByteArrayView text)
{
    return [text, given = false](QByteArray &into) mutable -> Result<bool> {
        if (given)
            return false;
        given = true;
        into.append(text);
        return true;
    };
}

/// A quote without its other half: the separator cuts a quoted text in two, or it is a sign for inches.
bool hasHalfQuotes(const TableRow &row, char quote)
{
    return std::ranges::any_of(row.cells, [quote](const TableCell &cell) { return cell.text.count(quote) % 2 != 0; });
}

/// How many columns each row has, 1 for rows in which a quoted text is cut; an error in the text ends the list, since
/// the last row of a sample may be cut.
QList<int> columnCounts(QByteArrayView text, char separator, char quote)
{
    CsvRecords records(sourceOf(text), separator, quote);
    TableRow row;
    QList<int> counts;
    while (counts.size() < rowsLookedAt) {
        const Result<bool> found = records.next(row);
        if (!found || !*found)
            break;
        counts += hasHalfQuotes(row, quote) ? 1 : records.columns();
    }
    return counts;
}

/// The share of commas that do not stand between two digits.
double shareOfRealCommas(QByteArrayView text)
{
    const auto isDigit = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text[at] >= '0' && text[at] <= '9';
    };
    double all = 0;
    double real = 0;
    for (qsizetype at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
        ++all;
        real += isDigit(at - 1) && isDigit(at + 1) ? 0 : 1;
    }
    return all > 0 ? real / all : 0;
}

/// The most frequent number of columns above one.
struct Evenness
{
    int columns = 1;
    double share = 0; ///< of the rows that have it, less for few columns
};

Evenness evenness(const QList<int> &counts)
{
    QHash<int, int> rows;
    for (const int count : counts) {
        if (count > 1)
            ++rows[count];
    }
    Evenness best;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const double share = double(row.value()) / double(counts.size()) * (1 - 1 / double(row.key() + 1));
        if (share > best.share)
            best = {.columns = row.key(), .share = share};
    }
    return best;
}

/// What a comma counts less: two digits with a comma between are rather one number, three parts may be three.
double commaWeight(QByteArrayView text, int columns)
{
    const double least = columns == 2 ? 0.3 : 0.5;
    return least + (1 - least) * shareOfRealCommas(text);
}

} // namespace

char namedSeparator(QByteArrayView text)
{
    if (text.size() < 5 || text.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return '\0';
    const bool alone = text.size() == 5 || text[5] == '\r' || text[5] == '\n';
    const bool usable = text[4] != '\r' && text[4] != '\n' && text[4] != '"' && static_cast<uchar>(text[4]) < 0x80;
    return alone && usable ? text[4] : '\0';
}

SeparatorGuess guessSeparator(QByteArrayView text, char quote)
{
    if (const char named = namedSeparator(text); named != '\0')
        return {.separator = named, .confidence = 1};
    SeparatorGuess best;
    for (const char separator : csvSeparators) {
        const Evenness even = evenness(columnCounts(text, separator, quote));
        const double fit = separator == ',' ? even.share * commaWeight(text, even.columns) : even.share;
        if (fit > best.confidence)
            best = {.separator = separator, .confidence = fit};
    }
    if (best.confidence >= leastEvenness)
        return best;
    // One column: a separator that the text does not hold leaves it whole.
    const auto *unused =
        std::ranges::find_if(csvSeparators, [&text](char separator) { return !text.contains(separator); });
    return {.separator = unused != csvSeparators.end() ? *unused : '\t', .confidence = 0};
}

} // namespace parboard
