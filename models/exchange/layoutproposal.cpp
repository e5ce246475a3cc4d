#include "models/exchange/layoutproposal.h"

#include "models/exchange/headingperiod.h"
#include "models/exchange/layoutshapes.h"
#include "models/exchange/legacyrows.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ProposalText
{
    Q_DECLARE_TR_FUNCTIONS(LayoutProposal)
};

/// A name for the layout: its shape and which words stand over which column, and what the numbers are multiplied by,
/// which a title may say. Periods, rows, the other words of titles and the file's name do not count: the form of the
/// next quarter has the same name.
QString fingerprintOf(const TableLayout &layout)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(int(layout.shape)));
    int column = -1;
    for (const ColumnMapping &mapping : layout.columns) {
        if (mapping.column == column || mapping.heading.isEmpty())
            continue; // another use of the same column
        column = mapping.column;
        const HeadingText heading(withoutPeriods(mapping.heading, false));
        hash.addData('\n' + QByteArray::number(column) + '\t' + heading.folded.toUtf8());
        if (mapping.multiplier.power > 0)
            hash.addData('\t' + QByteArray::number(mapping.multiplier.power));
    }
    return QString::fromLatin1(hash.result().toHex().first(32));
}

/// The row with most texts, to be corrected by a person.
LayoutProposal unknownLayout(const HeadingRows &rows)
{
    LayoutProposal proposal;
    qsizetype most = 0;
    for (const HeadingBlock &block : rows.blocks()) {
        if (block.first != block.last || block.columns.size() <= most)
            continue;
        most = block.columns.size();
        proposal.layout.firstRow = block.firstRow;
        proposal.layout.columns.clear();
        for (const HeadingColumn &column : block.columns) {
            ColumnMapping mapping;
            mapping.column = column.column;
            mapping.heading = column.heading();
            proposal.layout.columns += mapping;
        }
    }
    proposal.doubts +=
        rows.count() == 0
            ? ProposalText::tr("The sheet is empty. Choose another one.")
            : ProposalText::tr("No heading of this sheet was recognised. Above the figures a row must name "
                               "the columns (such as Unit, Indicator, Period, Value); write such a row, or "
                               "choose what each column holds.");
    return proposal;
}

LayoutProposal finished(LayoutProposal proposal, const TitleFacts &facts)
{
    TableLayout &layout = proposal.layout;
    layout.fingerprint = fingerprintOf(layout);
    if (layout.shape == TableLayout::Shape::Unknown)
        return proposal;
    const QStringList problems = layoutProblems(layout);
    const bool unitIsOpen =
        layout.column(ColumnRole::Unit) == nullptr && layout.column(ColumnRole::UnitCode) == nullptr;
    if (unitIsOpen && !facts.unitDoubt.isEmpty())
        proposal.doubts += facts.unitDoubt;
    TableLayout withoutSheet = layout;
    withoutSheet.sheet.period.reset();
    if (!facts.periodDoubt.isEmpty() && layoutProblems(withoutSheet) != problems)
        proposal.doubts += facts.periodDoubt;
    proposal.doubts += problems;
    proposal.doubts.removeDuplicates();
    return proposal;
}

} // namespace

LayoutProposal proposeLayout(const TablePreview &preview, const Catalogue &catalogue)
{
    const HeadingRows rows(preview);
    const Result<HeadingWords> words = HeadingWords::load(u":/import/headings.csv"_s, catalogue);
    if (!words)
        return {{}, {words.error().sentence}};
    const IndicatorNames names(catalogue, *words);

    ShapeReading best;
    TitleFacts bestFacts;
    QHash<qsizetype, TitleFacts> titles; // by the first row of the heading
    const QList<HeadingBlock> blocks = rows.blocks();
    for (const HeadingBlock &block : blocks) {
        if (!titles.contains(block.first))
            titles.insert(block.first, readTitle(rows.textsAbove(block.first), preview.sheet, catalogue, *words));
        const TitleFacts facts = titles.value(block.first);
        const HeadingReader reader(catalogue, *words, names, facts);
        const ShapeInput input{rows, block, reader, facts};
        for (const ShapeReading &reading : {readPlainTable(input), readDossierForm(input)}) {
            const bool isFirst = best.proposal.layout.shape == TableLayout::Shape::Unknown;
            if (reading.proposal.layout.shape == TableLayout::Shape::Unknown ||
                (!isFirst && reading.weight <= best.weight))
                continue; // of equal readings the upper and shorter heading: pages repeat theirs
            best = reading;
            bestFacts = facts;
        }
    }
    const bool isUnknown = best.proposal.layout.shape == TableLayout::Shape::Unknown;
    LayoutProposal proposal = finished(isUnknown ? unknownLayout(rows) : best.proposal, bestFacts);
    for (const QString &text : preview.doubtfulTexts)
        proposal.doubts += doubtfulFontText(text);
    return proposal;
}

} // namespace parboard
