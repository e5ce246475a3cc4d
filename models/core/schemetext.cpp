#include "models/core/schemetext.h"

#include "models/core/csvtext.h"
#include "models/core/schemewords.h"
#include "models/core/viettext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace parboard {

using namespace Qt::StringLiterals;
using namespace schemewords;

namespace {

struct SchemeText
{
    Q_DECLARE_TR_FUNCTIONS(Scheme)
};

/// Whether texts are taken as they stand, or without what people's files carry around them (blanks, hidden characters).
enum class Texts { Exact, Cleaned };

/// Reads the rows one after the other; what cannot be read becomes a problem.
class SchemeReader
{
public:
    explicit SchemeReader(Texts texts) : m_texts(texts) {}

    SchemeReading read(const QList<QStringList> &rows)
    {
        if (!readHeadings(rows.value(0)))
            return m_reading;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            m_row = int(i) + 1;
            m_cells = rows.at(i);
            if (std::ranges::any_of(m_cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
                readRow();
        }
        m_row = 0;
        m_cells.clear();
        if (!m_hasScheme)
            problem(SchemeText::tr("There is no row of the kind “%1” with code, name and years.")
                        .arg(rowWords.at(SchemeRow).in(Language::Vietnamese)));
        return m_reading;
    }

private:
    void problem(const QString &sentence) { m_reading.problems += SchemeProblem{m_row, cell(CodeColumn), sentence}; }

    /// A cell that is looked up or read as a number.
    [[nodiscard]] QString cell(Column column) const { return viettext::cleaned(rawCell(column)).trimmed(); }

    /// A cell that is kept as text.
    [[nodiscard]] QString text(Column column) const { return m_texts == Texts::Exact ? rawCell(column) : cell(column); }

    /// A cell with numbers; as people write them some can be read in two ways.
    [[nodiscard]] QString numbers(Column column)
    {
        const QString text = cell(column);
        if (m_texts == Texts::Cleaned && hasDoubtfulNumber(text))
            problem(doubtfulNumberText(text));
        return text;
    }

    [[nodiscard]] QString rawCell(Column column) const
    {
        const int place = m_places.at(std::size_t(column));
        return place < 0 ? QString() : m_cells.value(place);
    }

    bool readHeadings(const QStringList &headings)
    {
        m_places.fill(-1);
        m_row = 1;
        for (int i = 0; i < int(headings.size()); ++i) {
            const std::optional<int> column = placeOf(headings.at(i), columnWords);
            if (column && m_places.at(std::size_t(*column)) >= 0)
                problem(SchemeText::tr("The column “%1” stands twice.").arg(headings.at(i)));
            else if (column)
                m_places.at(std::size_t(*column)) = i;
        }
        QStringList missing;
        for (const Column needed : {KindColumn, CodeColumn, NameColumn, PointsColumn, RuleColumn}) {
            if (m_places.at(std::size_t(needed)) < 0)
                missing += columnWords.at(std::size_t(needed)).in(Language::Vietnamese);
        }
        if (!missing.isEmpty())
            problem(SchemeText::tr("Columns are missing: %1.").arg(missing.join(u", "_s)));
        return missing.isEmpty();
    }

    void readRow()
    {
        const std::optional<int> kind = placeOf(cell(KindColumn), rowWords);
        if (!kind)
            problem(SchemeText::tr("“%1” is no kind of row; the kinds are %2.")
                        .arg(cell(KindColumn), listOf(rowWords, Language::Vietnamese)));
        else if (*kind == SchemeRow)
            readSchemeRow();
        else if (*kind == GroupRow)
            readGroup();
        else
            readNode(NodeKind(*kind - FieldRow));
    }

    /// The place of the cell's word; 0 for an empty cell, and with a problem for another word.
    template <std::size_t Size>
    int wordIn(Column column, const std::array<Word, Size> &words, const QString &sentence)
    {
        const QString word = cell(column);
        const std::optional<int> place = placeOf(word, words);
        if (!place && !word.isEmpty())
            problem(sentence.arg(word, listOf(words, Language::Vietnamese)));
        return place.value_or(0);
    }

    void readSchemeRow()
    {
        if (m_hasScheme)
            return problem(SchemeText::tr("A second scheme; a file holds one."));
        m_hasScheme = true;
        IndexScheme &scheme = m_reading.scheme;
        scheme.code = text(CodeColumn);
        scheme.name = {text(NameColumn), text(EnglishColumn)};
        scheme.document = text(DocumentColumn);
        scheme.note = text(NoteColumn);
        scheme.fromYear = year(FromColumn);
        scheme.toYear = year(ToColumn);
        scheme.kind = SchemeKind(
            wordIn(MethodColumn, schemeKindWords, SchemeText::tr("“%1” is no kind of scheme; the kinds are %2.")));
        static const QRegularExpression codeForm(u"\\A[a-z0-9][a-z0-9._-]{0,39}\\z"_s);
        if (!codeForm.match(scheme.code).hasMatch())
            problem(SchemeText::tr("The code of a scheme is small letters, digits and dashes, such as par-2022."));
        if (scheme.name.vi.isEmpty())
            problem(SchemeText::tr("The scheme has no name."));
        if (cell(FromColumn).isEmpty())
            problem(SchemeText::tr("The first year of the scheme is missing."));
        checkYears(scheme.fromYear, scheme.toYear);
    }

    void readGroup()
    {
        const std::optional<Points> from = readPoints(numbers(PointsColumn));
        constexpr Points whole = 100'000;
        constexpr int perHundredth = 10;
        if (!from || *from > whole || *from % perHundredth != 0 || text(NameColumn).isEmpty())
            return problem(
                SchemeText::tr("A group has a name and a percentage from which it counts, with at most two decimals."));
        const GroupBound bound{text(NameColumn), *from / perHundredth, year(FromColumn), year(ToColumn)};
        checkYears(bound.fromYear, bound.toYear);
        m_reading.scheme.groups += bound;
    }

    void readNode(NodeKind kind)
    {
        SchemeNode node;
        node.kind = kind;
        node.code = text(CodeColumn);
        node.parent = text(ParentColumn);
        node.name = {text(NameColumn), text(EnglishColumn)};
        node.indicator = text(IndicatorColumn);
        node.evidence = text(EvidenceColumn);
        node.owner = text(OwnerColumn);
        node.note = text(NoteColumn);
        if (node.code.isEmpty())
            problem(SchemeText::tr("The code is missing."));
        if (node.name.vi.isEmpty())
            problem(SchemeText::tr("The name is missing."));
        if (const QString points = numbers(PointsColumn); !points.isEmpty()) {
            node.maximum = readPoints(points);
            if (node.maximum.value_or(0) == 0)
                problem(
                    SchemeText::tr("“%1” are no points: a number above 0 with at most three decimals.").arg(points));
        }
        node.method =
            ScoreMethod(wordIn(MethodColumn, methodWords, SchemeText::tr("“%1” is no method; the methods are %2.")));
        if (const Result<ScoringRule> rule = readScoringRule(numbers(RuleColumn)))
            node.rule = *rule;
        else
            problem(rule.error().sentence);
        node.scope = Scope(wordIn(ScopeColumn, scopeWords, SchemeText::tr("“%1” is no level; the levels are %2.")));
        node.deadline = deadline();
        m_reading.scheme.nodes += node;
        m_reading.rows += m_row;
    }

    int year(Column column)
    {
        const QString text = cell(column);
        bool isNumber = false;
        const int year = text.toInt(&isNumber);
        constexpr int first = 2000;
        constexpr int last = 2100;
        if (text.isEmpty())
            return 0;
        if (!isNumber || year < first || year > last)
            problem(SchemeText::tr("“%1” is no year.").arg(text));
        return isNumber ? year : 0;
    }

    void checkYears(int first, int last)
    {
        if (last != 0 && last < first)
            problem(SchemeText::tr("The last year is before the first one."));
    }

    /// Day and month, with or without a year: 30/11, 30/11/2026, 2026-11-30.
    QDate deadline()
    {
        const QString text = cell(DeadlineColumn);
        for (const QString &form : {u"d/M/yyyy"_s, u"yyyy-MM-dd"_s}) {
            if (const QDate date = QDate::fromString(text, form); date.isValid())
                return date;
        }
        const QDate date = QDate::fromString(text + u"/%1"_s.arg(yearlessYear), u"d/M/yyyy"_s);
        if (!text.isEmpty() && !date.isValid())
            problem(SchemeText::tr("“%1” is no day; days are written 30/11.").arg(text));
        return date;
    }

    Texts m_texts;
    SchemeReading m_reading;
    std::array<int, ColumnCount> m_places{};
    QStringList m_cells;
    int m_row = 0;
    bool m_hasScheme = false;
};

/// Writes rows with the words and the decimal mark of one language.
class SchemeWriter
{
public:
    explicit SchemeWriter(Language language) : m_language(language) {}

    [[nodiscard]] QList<QStringList> rows(const IndexScheme &scheme) const
    {
        QStringList headings;
        for (const Word &word : columnWords)
            headings += word.in(m_language);
        QList<QStringList> rows{headings, schemeRow(scheme)};
        for (const GroupBound &group : scheme.groups)
            rows += groupRow(group);
        for (const SchemeNode &node : scheme.nodes)
            rows += nodeRow(node);
        return rows;
    }

private:
    template <typename Place, std::size_t Size>
    [[nodiscard]] QString word(const std::array<Word, Size> &words, Place place) const
    {
        return words.at(std::size_t(place)).in(m_language);
    }

    [[nodiscard]] QString points(Points points) const
    {
        return certainNumber(pointsText(points, m_language == Language::English ? u'.' : u','));
    }

    [[nodiscard]] static QString yearText(int year) { return year == 0 ? QString() : QString::number(year); }

    [[nodiscard]] QStringList row(RowKind kind) const
    {
        QStringList cells(ColumnCount);
        cells[KindColumn] = word(rowWords, kind);
        return cells;
    }

    [[nodiscard]] QStringList schemeRow(const IndexScheme &scheme) const
    {
        QStringList cells = row(SchemeRow);
        cells[CodeColumn] = scheme.code;
        cells[NameColumn] = scheme.name.vi;
        cells[EnglishColumn] = scheme.name.en;
        cells[MethodColumn] = word(schemeKindWords, scheme.kind);
        cells[FromColumn] = yearText(scheme.fromYear);
        cells[ToColumn] = yearText(scheme.toYear);
        cells[DocumentColumn] = scheme.document;
        cells[NoteColumn] = scheme.note;
        return cells;
    }

    [[nodiscard]] QStringList groupRow(const GroupBound &group) const
    {
        QStringList cells = row(GroupRow);
        constexpr int perHundredth = 10;
        cells[NameColumn] = group.name;
        cells[PointsColumn] = points(group.from * perHundredth);
        cells[FromColumn] = yearText(group.fromYear);
        cells[ToColumn] = yearText(group.toYear);
        return cells;
    }

    [[nodiscard]] QStringList nodeRow(const SchemeNode &node) const
    {
        QStringList cells = row(RowKind(int(node.kind) + FieldRow));
        cells[CodeColumn] = node.code;
        cells[ParentColumn] = node.parent;
        cells[NameColumn] = node.name.vi;
        cells[EnglishColumn] = node.name.en;
        cells[PointsColumn] = node.maximum ? points(*node.maximum) : QString();
        cells[MethodColumn] = word(methodWords, node.method);
        cells[RuleColumn] = writeScoringRule(node.rule, m_language);
        cells[IndicatorColumn] = node.indicator;
        if (!node.indicator.isEmpty() || node.scope != Scope::All)
            cells[ScopeColumn] = word(scopeWords, node.scope);
        cells[EvidenceColumn] = node.evidence;
        cells[OwnerColumn] = node.owner;
        cells[DeadlineColumn] = node.deadline.toString(node.deadline.year() == yearlessYear ? u"d/M"_s : u"d/M/yyyy"_s);
        cells[NoteColumn] = node.note;
        return cells;
    }

    Language m_language;
};

/// The apostrophe that csvtext::line put in front of text that a spreadsheet would run, taken away again.
QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && csvtext::needsApostrophe(cell) ? cell.mid(1) : cell;
}

} // namespace

SchemeReading readScheme(const QList<QStringList> &rows)
{
    return SchemeReader(Texts::Cleaned).read(rows);
}

QList<QStringList> schemeRows(const IndexScheme &scheme, Language language)
{
    return SchemeWriter(language).rows(scheme);
}

QString schemeText(const IndexScheme &scheme)
{
    QString text;
    for (const QStringList &row : SchemeWriter(Language::English).rows(scheme))
        text += csvtext::line(row);
    return text;
}

SchemeReading readSchemeText(const QString &text)
{
    const Result<csvtext::Table> table = csvtext::parse(text);
    if (!table) {
        SchemeReading reading;
        reading.problems += SchemeProblem{0, {}, table.error().sentence};
        return reading;
    }
    QList<QStringList> rows{table->header()};
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (const QString &column : table->header())
            cells += withoutGuard(table->cell(row, column));
        rows += cells;
    }
    return SchemeReader(Texts::Exact).read(rows);
}

} // namespace parboard
