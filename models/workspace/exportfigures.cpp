#include "models/core/handover.h"
#include "models/core/numbertext.h"
#include "models/exchange/proposal.h"
#include "models/reporting/figuretext.h"
#include "models/workspace/exportcells.h"
#include "models/workspace/exportworkbook.h"
#include "models/workspace/figurecsv.h"
#include "models/workspace/figurejson.h"
#include "models/workspace/figuresheetcolumns.h"

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <thread>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct FigureSheetText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFigures)
};

constexpr int mostDecimals = 6;
constexpr int lastPrintedColumn = 14; // the title of the source; paper is not wide enough for the rest

/// The words that all figures of an indicator share, ready to be written.
struct IndicatorCells
{
    QByteArray code;
    QByteArray name;
    QByteArray measure;
    int decimals = 0;
};

struct SourceCells
{
    int number = 0;
    QByteArray title;
    QByteArray publisher;
    QByteArray url;
    QByteArray documentNo;
    QDate publishedOn;
    QByteArray kind;
    QByteArray note;
    QByteArray sha256;
};

/// Writes the sheet in the long form, figure by figure.
class FigureSheet
{
public:
    FigureSheet(XlsxWriter &workbook, const Catalogue &catalogue, const QHash<SourceId, Source> &sources)
        : m_sheet(workbook.addSheet(FigureSheetText::tr("Figures"))), m_catalogue(catalogue), m_sources(sources),
          m_day(workbook.format({.numberFormat = u"dd/mm/yyyy"_s})),
          m_yesNo(workbook.format({.numberFormat = FigureSheetText::tr(R"("yes";;"no")")})), m_text(workbook.format({}))
    {
        for (int decimals = 0; decimals <= mostDecimals; ++decimals)
            m_numbers.at(std::size_t(decimals)) = workbook.format({.numberFormat = numberFormat(decimals)});
        writeFigureSheetHeadings(workbook, m_sheet);
    }

    void write(const Figure &figure)
    {
        ++m_row;
        m_column = 0;
        turnTo(figure.cell);
        const IndicatorCells &indicator = indicatorOf(figure.cell.indicator);
        text(m_unitName);
        text(m_unitCode);
        text(m_scopes.at(std::size_t(figure.cell.scope)));
        text(indicator.code);
        text(indicator.name);
        text(m_periodCode);
        day(figure.dataFrom);
        day(figure.dataTo);
        day(figure.asOf);
        noteOn(figure);
        number(figure.value, indicator.decimals);
        text(indicator.measure);
        number(figure.denominator, 0);
        text(m_statuses.at(std::size_t(figure.status)));
        text(m_qualifiers.at(std::size_t(figure.qualifier)));
        const SourceCells &source = sourceOf(figure.source);
        text(source.title);
        text(source.publisher);
        text(source.url);
        text(source.documentNo);
        day(source.publishedOn);
        text(xlsxText(figure.note));
        m_sheet.number(m_row, m_column++, figure.chosen ? 1 : 0, m_yesNo);
        text(source.kind);
        text(source.note);
        text(xlsxText(figure.locator.quote));
        whole(figure.locator.start);
        whole(figure.locator.length);
        whole(figure.locator.paragraph);
        text(source.sha256);
    }

    void finish()
    {
        m_sheet.filter(0, 0, std::max(m_row, 1), figureSheetColumnCount() - 1);
        m_sheet.printUpTo(m_row, lastPrintedColumn);
    }

    /// The sources of the figures written, in the order in which they were first named.
    [[nodiscard]] QList<ListedSource> listedSources() const
    {
        QList<ListedSource> listed(m_sourceCells.size());
        for (auto it = m_sourceCells.cbegin(); it != m_sourceCells.cend(); ++it)
            listed[it->number - 1] = {it->number, m_sources.value(it.key())};
        return listed;
    }

private:
    void turnTo(const CellKey &cell)
    {
        if (m_isTurned && cell.unit == m_unit && cell.period == m_period)
            return;
        m_isTurned = true;
        m_unit = cell.unit;
        m_period = cell.period;
        const Unit *unit = m_catalogue.unit(cell.unit);
        const DatedUnit dated = unit ? datedUnit(*unit, cell.period, m_catalogue) : DatedUnit();
        m_unitName = xlsxText(dated.name);
        m_unitCode = xlsxText(dated.code);
        m_periodCode = xlsxText(cell.period.code());
    }

    const IndicatorCells &indicatorOf(IndicatorId id)
    {
        const auto known = m_indicators.constFind(id);
        if (known != m_indicators.cend())
            return *known;
        IndicatorCells cells;
        if (const Indicator *indicator = m_catalogue.indicator(id)) {
            cells = {xlsxText(indicator->code), xlsxText(indicator->name.vi),
                     xlsxText(unitOfMeasureText(indicator->unitOfMeasure)), indicator->decimals};
        }
        return *m_indicators.insert(id, cells);
    }

    const SourceCells &sourceOf(SourceId id)
    {
        const auto known = m_sourceCells.constFind(id);
        if (known != m_sourceCells.cend())
            return *known;
        const Source source = m_sources.value(id);
        return *m_sourceCells.insert(id,
                                     {int(m_sourceCells.size()) + 1, xlsxText(source.title), xlsxText(source.publisher),
                                      xlsxText(source.url), xlsxText(source.documentNo), source.publishedOn,
                                      xlsxText(source.kind), xlsxText(source.note), xlsxText(fileSha256(source))});
    }

    void text(const QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            m_sheet.text(m_row, m_column, bytes, m_text);
        ++m_column;
    }

    void day(QDate date) { m_sheet.date(m_row, m_column++, date, m_day); }

    void number(std::optional<double> value, int decimals)
    {
        if (value)
            m_sheet.number(m_row, m_column, *value, m_numbers.at(std::size_t(shownDecimals(*value, decimals))));
        ++m_column;
    }

    void whole(std::optional<int> value)
    {
        if (value)
            m_sheet.number(m_row, m_column, *value, m_numbers.front());
        ++m_column;
    }

    /// What the number alone does not say, at the cell of the number.
    void noteOn(const Figure &figure)
    {
        const bool isPlain = figure.status == Status::Reported && figure.qualifier == Qualifier::Exact;
        if (isPlain || m_notes >= mostCellNotes)
            return;
        ++m_notes;
        m_sheet.note(m_row, m_column,
                     carriesNumber(figure.status)
                         ? FigureSheetText::tr("The source says: %1.")
                               .arg(QStringList{numbertext::qualifierText(figure.qualifier), statusWord(figure.status)}
                                        .join(u' ')
                                        .trimmed())
                         : FigureSheetText::tr("No number: %1. An empty cell is not zero.")
                               .arg(statusWordInFiles(figure.status)));
    }

    template <std::size_t Size, typename Enum, typename Word>
    static std::array<QByteArray, Size> wordsOf(const EnumCodes<Enum, Size> &codes, const Word &word)
    {
        std::array<QByteArray, Size> words;
        for (const auto &[value, code] : codes)
            words.at(std::size_t(value)) = xlsxText(word(value));
        return words;
    }

    XlsxSheet &m_sheet;
    const Catalogue &m_catalogue;
    const QHash<SourceId, Source> &m_sources;
    XlsxFormat m_day;
    XlsxFormat m_yesNo;
    XlsxFormat m_text;
    std::array<XlsxFormat, mostDecimals + 1> m_numbers{};
    std::array<QByteArray, 5> m_scopes = wordsOf(scopeCodes, scopeWordInFiles);
    std::array<QByteArray, 8> m_statuses = wordsOf(statusCodes, statusWordInFiles);
    std::array<QByteArray, 6> m_qualifiers = wordsOf(qualifierCodes, qualifierWordInFiles);
    QHash<IndicatorId, IndicatorCells> m_indicators;
    QHash<SourceId, SourceCells> m_sourceCells;
    bool m_isTurned = false;
    UnitId m_unit{};
    Period m_period;
    QByteArray m_unitName;
    QByteArray m_unitCode;
    QByteArray m_periodCode;
    int m_row = 0;
    int m_column = 0;
    int m_notes = 0;
};

using FigureBlocks = HandOver<QList<Figure>>;

/// Makes the workbook of the figures that come; how many numbers it had to shorten. Nothing is put in place unless
/// `isWhole` says at their end that all have come.
Result<qint64> writeFigures(FigureBlocks &blocks, const std::atomic_bool &isWhole, const Workspace &workspace,
                            const QHash<SourceId, Source> &sources, const QString &path)
{
    const Result<std::unique_ptr<XlsxWriter>> workbook = XlsxWriter::create(
        path, workbookProperties(workspace, FigureSheetText::tr("Figures on administrative reform")));
    if (!workbook)
        return workbook.error();
    FigureSheet sheet(**workbook, workspace.catalogue(), sources);
    while (const std::optional<QList<Figure>> figures = blocks.take()) {
        for (const Figure &figure : *figures)
            sheet.write(figure);
        if ((*workbook)->hasFailed())
            return (*workbook)->finish().error();
    }
    if (!isWhole)
        return qint64(0);
    sheet.finish();
    addSourceSheet(**workbook, sheet.listedSources(), workspace);
    const qint64 shortened = (*workbook)->shortenedNumbers();
    const Result<void> finished = (*workbook)->finish();
    return finished ? Result<qint64>(shortened) : finished.error();
}

} // namespace

/// The figures are read in the caller's thread, which has the database, and written in another.
Result<ExportOutcome> exportFigureWorkbook(const Workspace &workspace, const ExportRequest &request,
                                           const QString &path, const ExportProgress &progress)
{
    constexpr qsizetype figuresInBlock = 500;
    constexpr std::size_t blocksAhead = 4;
    const Result<QHash<SourceId, Source>> sources = workspace.sources();
    if (!sources)
        return sources.error();
    FigureBlocks blocks(blocksAhead);
    std::atomic_bool isWhole = false;
    Result<qint64> shortened = qint64(0);
    std::thread writer([&] {
        shortened = writeFigures(blocks, isWhole, workspace, *sources, path);
        blocks.close();
    });
    ExportOutcome outcome;
    QList<Figure> block;
    bool isWanted = true;
    const Result<void> read = workspace.forEachFigure([&](const Figure &figure) {
        if (!request.lets(figure))
            return true;
        outcome.count(progress);
        block += figure;
        if (block.size() >= figuresInBlock)
            isWanted = blocks.give(std::exchange(block, {}));
        return isWanted && !outcome.isCancelled;
    });
    isWhole = read.ok() && !outcome.isCancelled && isWanted && blocks.give(std::move(block));
    blocks.end();
    writer.join();
    if (!read)
        return read.error();
    if (!shortened)
        return shortened.error();
    outcome.shortenedNumbers = *shortened;
    return outcome;
}

} // namespace parboard
