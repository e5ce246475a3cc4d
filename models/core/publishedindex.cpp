#include "models/core/publishedindex.h"

#include "models/core/csvtext.h"
#include "models/core/viettext.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PublishedText
{
    Q_DECLARE_TR_FUNCTIONS(PublishedIndex)
};

using PublishedCsv = csvtext::Table;

const QString otherIndex = u"-"_s;

Error unusableTable(const QString &file, const QString &detail)
{
    return {PublishedText::tr("The bundled file %1 cannot be used. Install parboard again.").arg(file), detail};
}

Result<PublishedCsv> readPublishedCsv(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return unusableTable(name, file.errorString());
    Result<PublishedCsv> table = csvtext::parse(QString::fromUtf8(file.readAll()));
    return table ? table : unusableTable(name, table.error().sentence);
}

/// The cells of one row; remembers whether any of them could not be read.
class PublishedRow
{
public:
    PublishedRow(const PublishedCsv &table, qsizetype row) : m_table(table), m_row(row) {}

    [[nodiscard]] const QString &text(const QString &column) const { return m_table.cell(m_row, column); }
    [[nodiscard]] LocalText local(const QString &column) const
    {
        return {text(column + u"_vi"_s), text(column + u"_en"_s)};
    }
    [[nodiscard]] std::optional<double> number(const QString &column)
    {
        if (text(column).isEmpty())
            return std::nullopt;
        bool ok = false;
        const double value = text(column).toDouble(&ok);
        m_isRight = m_isRight && ok;
        return value;
    }
    [[nodiscard]] std::optional<int> whole(const QString &column)
    {
        const std::optional<double> value = number(column);
        return value ? std::optional(int(*value)) : std::nullopt;
    }
    /// "A:90 B:80 C:70"
    [[nodiscard]] QList<PublishedBand> bands(const QString &column)
    {
        QList<PublishedBand> bands;
        for (const QString &part : text(column).split(u' ', Qt::SkipEmptyParts)) {
            bool ok = false;
            bands += {part.section(u':', 0, 0), part.section(u':', 1, 1).toDouble(&ok)};
            m_isRight = m_isRight && ok;
        }
        return bands;
    }
    [[nodiscard]] bool isRight() const { return m_isRight; }

private:
    const PublishedCsv &m_table;
    qsizetype m_row;
    bool m_isRight = true;
};

/// One row of published.csv; nothing if it cannot be read.
std::optional<PublishedSpan> spanIn(PublishedRow row)
{
    const QString &list = row.text(u"list"_s);
    if (list != u"63" && list != u"34")
        return std::nullopt;
    PublishedSpan span;
    span.list = list == u"34" ? Scheme::New34 : Scheme::Old63;
    span.fromYear = row.whole(u"from_year"_s).value_or(0);
    span.toYear = row.whole(u"to_year"_s).value_or(0);
    span.scaleMax = row.number(u"scale_max"_s);
    span.n = row.whole(u"n"_s);
    span.named = row.whole(u"named"_s);
    span.issuer = row.local(u"issuer"_s);
    span.document = row.text(u"document"_s);
    span.series = row.local(u"series"_s);
    span.bands = row.bands(u"bands"_s);
    span.bandNote = row.local(u"bands"_s);
    span.dimensions = row.local(u"dimensions"_s);
    span.note = row.local(u"note"_s);
    const bool isRight = row.isRight() && span.fromYear > 0 && (span.toYear == 0 || span.toYear >= span.fromYear);
    return isRight ? std::optional(span) : std::nullopt;
}

/// The index that the row is about. Its names and indicators stand in its first row only.
PublishedIndex &openIndex(QList<PublishedIndex> &indices, const PublishedRow &row)
{
    const QString code = row.text(u"index"_s);
    if (indices.isEmpty() || indices.constLast().code != code) {
        PublishedIndex index;
        index.code = code;
        index.name = row.local(u"name"_s);
        index.longName = row.local(u"full"_s);
        index.scoreIndicator = row.text(u"score"_s);
        index.rankIndicator = row.text(u"rank"_s);
        index.parts = row.text(u"parts"_s);
        index.isLive = row.text(u"live"_s) == u"1";
        indices += index;
    }
    return indices.last();
}

Result<QList<PublishedIndex>> readSpans(const QString &folder)
{
    const QString name = u"published.csv"_s;
    const Result<PublishedCsv> table = readPublishedCsv(folder, name);
    if (!table)
        return table.error();
    QList<PublishedIndex> indices;
    for (qsizetype at = 0; at < table->rowCount(); ++at) {
        const PublishedRow row(*table, at);
        const std::optional<PublishedSpan> span = spanIn(row);
        PublishedIndex &index = openIndex(indices, row);
        if (!span || index.name.vi.isEmpty() || index.scoreIndicator.isEmpty() || index.rankIndicator.isEmpty())
            return unusableTable(name, u"row %1"_s.arg(at + 2));
        index.spans += *span;
    }
    return indices;
}

Result<void> readYears(const QString &folder, QList<PublishedIndex> &indices)
{
    const QString name = u"years.csv"_s;
    const Result<PublishedCsv> table = readPublishedCsv(folder, name);
    if (!table)
        return table.error();
    for (qsizetype at = 0; at < table->rowCount(); ++at) {
        PublishedRow row(*table, at);
        const auto index = std::ranges::find(indices, row.text(u"index"_s), &PublishedIndex::code);
        const PublishedYear year{row.whole(u"year"_s).value_or(0), row.text(u"published_on"_s), row.number(u"mean"_s)};
        if (index == indices.end() || !row.isRight() || year.year == 0)
            return unusableTable(name, u"row %1"_s.arg(at + 2));
        index->years += year;
    }
    return {};
}

} // namespace

QString PublishedSpan::bandOf(double score) const
{
    const auto band = std::ranges::find_if(bands, [score](const PublishedBand &bound) { return score >= bound.from; });
    return band == bands.end() ? QString() : band->name;
}

QString PublishedIndex::fullName(Language language) const
{
    return u"%1 (%2)"_s.arg(longName.in(language), name.in(language));
}

const PublishedSpan *PublishedIndex::spanOf(int year, std::optional<Scheme> list) const
{
    const auto span = std::ranges::find_if(
        spans, [&](const PublishedSpan &held) { return held.holdsIn(year) && (!list || held.list == *list); });
    return span == spans.end() ? nullptr : &*span;
}

QList<Scheme> PublishedIndex::listsOf(int year) const
{
    QList<Scheme> lists;
    for (const PublishedSpan &span : spans) {
        if (span.holdsIn(year) && !lists.contains(span.list))
            lists += span.list;
    }
    return lists.isEmpty() ? QList<Scheme>{schemeOn({year, 12, 31})} : lists;
}

LocalText PublishedIndex::newSeriesIn(int year) const
{
    const auto span = std::ranges::find_if(
        spans, [year](const PublishedSpan &held) { return held.fromYear == year && !held.series.vi.isEmpty(); });
    return span == spans.end() ? LocalText() : span->series;
}

const PublishedYear *PublishedIndex::factsOf(int year) const
{
    const auto facts = std::ranges::find(years, year, &PublishedYear::year);
    return facts == years.end() ? nullptr : &*facts;
}

Result<PublishedIndices> PublishedIndices::read(const QString &folder)
{
    Result<QList<PublishedIndex>> indices = readSpans(folder);
    if (!indices)
        return indices.error();
    if (const Result<void> years = readYears(folder, *indices); !years)
        return years.error();
    const QString name = u"aliases.csv"_s;
    const Result<PublishedCsv> table = readPublishedCsv(folder, name);
    if (!table)
        return table.error();
    PublishedIndices read;
    read.m_indices = std::move(*indices);
    for (qsizetype at = 0; at < table->rowCount(); ++at) {
        const Alias alias{u' ' + viettext::foldedKey(table->cell(at, u"alias"_s)) + u' ', table->cell(at, u"index"_s)};
        if (alias.key.size() < 4 || (alias.code != otherIndex && !read.index(alias.code)))
            return unusableTable(name, u"row %1"_s.arg(at + 2));
        read.m_aliases += alias;
    }
    std::ranges::stable_sort(read.m_aliases, std::ranges::greater(),
                             [](const Alias &alias) { return alias.key.size(); });
    return read;
}

const PublishedIndices &PublishedIndices::shipped()
{
    static const PublishedIndices indices = [] {
        Result<PublishedIndices> read = PublishedIndices::read(u":/index"_s);
        return read ? std::move(*read) : PublishedIndices();
    }();
    return indices;
}

const PublishedIndex *PublishedIndices::index(const QString &code) const
{
    const auto found = std::ranges::find(m_indices, code, &PublishedIndex::code);
    return found == m_indices.end() ? nullptr : &*found;
}

const PublishedIndex *PublishedIndices::ofIndicator(const QString &indicatorCode) const
{
    const auto found = std::ranges::find_if(m_indices, [&](const PublishedIndex &index) {
        return index.scoreIndicator == indicatorCode || index.rankIndicator == indicatorCode ||
               (!index.parts.isEmpty() && indicatorCode.startsWith(index.parts));
    });
    return found == m_indices.end() ? nullptr : &*found;
}

const PublishedIndex *PublishedIndices::named(const QString &text) const
{
    if (const PublishedIndex *exact = index(text.trimmed().toUpper()))
        return exact;
    QString left = u' ' + viettext::foldedKey(text) + u' ';
    const PublishedIndex *found = nullptr;
    for (const Alias &alias : m_aliases) {
        if (!left.contains(alias.key))
            continue;
        // What was read once is not read again as the shorter name inside it.
        left.replace(alias.key, u" | "_s);
        const PublishedIndex *meant = index(alias.code);
        if (meant && found && meant != found)
            return nullptr;
        found = meant ? meant : found;
    }
    return found;
}

const PublishedIndex *publishedIndex(const QString &code)
{
    return PublishedIndices::shipped().index(code);
}

const PublishedIndex *indexNamed(const QString &text)
{
    return PublishedIndices::shipped().named(text);
}

} // namespace parboard
