#include "layouttext.h"

#include "models/exchange/layoutshapes.h"
#include "models/storage/cataloguestore.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace parboard::test {

namespace {

QStringList subjectText(const Subject &subject, const Catalogue &catalogue)
{
    QStringList words;
    if (subject.unit)
        words += catalogue.unit(*subject.unit)->key;
    if (subject.indicator)
        words += catalogue.indicator(*subject.indicator)->code;
    if (subject.scope)
        words += codeIn(scopeCodes, *subject.scope);
    if (subject.period)
        words += subject.period->code();
    return words;
}

} // namespace

QStringList layoutText(const TableLayout &layout, const Catalogue &catalogue)
{
    static const QStringList shapes{u"Unknown"_s, u"Long"_s, u"UnitsDown"_s, u"IndicatorsDown"_s, u"Dossiers"_s};
    QStringList first{shapes.at(int(layout.shape)), u"from %1"_s.arg(layout.firstRow)};
    first += subjectText(layout.sheet, catalogue);
    const QList<std::pair<QString, QDate>> days{
        {u"since"_s, layout.dataFrom}, {u"until"_s, layout.dataTo}, {u"asof"_s, layout.asOf}};
    for (const auto &[name, day] : days) {
        if (day.isValid())
            first << name << day.toString(Qt::ISODate);
    }
    QStringList lines{first.join(u' ')};
    for (const ColumnMapping &mapping : layout.columns) {
        QStringList words{columnName(mapping.column), codeIn(columnRoleCodes, mapping.role)};
        words += subjectText(mapping.subject, catalogue);
        if (mapping.part)
            words += u"+part"_s;
        if (mapping.convention)
            words += *mapping.convention == numbertext::Convention::English ? u"english"_s : u"vietnamese"_s;
        if (mapping.multiplier.power > 0)
            words += u"x1e%1"_s.arg(mapping.multiplier.power);
        words += u'<' + mapping.heading + u'>';
        lines += words.join(u' ');
    }
    return lines;
}

Catalogue numberedCatalogue()
{
    Result<Catalogue> shipped = readShippedCatalogue(u":/catalogue"_s);
    if (!shipped)
        return {};
    Catalogue catalogue = std::move(shipped).value();
    qint64 id = 0;
    for (Unit &unit : catalogue.units)
        unit.id = UnitId(++id);
    for (Indicator &indicator : catalogue.indicators)
        indicator.id = IndicatorId(++id);
    catalogue.index();
    return catalogue;
}

LayoutProposal proposalFor(const QStringList &lines, const QStringList &merged, const Catalogue &catalogue,
                           MemoryTable::Cells cells, const QString &sheet)
{
    QList<MergedCells> ranges;
    for (const QString &range : merged)
        ranges += mergedRange(range);
    const MemoryTable file({{sheet, tableRows(lines), ranges}}, cells);
    const Result<TablePreview> preview = readPreview(file, 0);
    return preview ? proposeLayout(*preview, catalogue) : LayoutProposal{{}, {preview.error().sentence}};
}

QString differenceInRow(const Catalogue &catalogue)
{
    const auto fetched = [](const char *name) {
        return *static_cast<QStringList *>(QTest::qData(name, QMetaType::QStringList));
    };
    const QStringList expected = fetched("layout") + fetched("doubts");
    for (const MemoryTable::Cells cells : {MemoryTable::Cells::AsInWorkbook, MemoryTable::Cells::AsInCsv}) {
        const LayoutProposal proposal = proposalFor(fetched("lines"), fetched("merged"), catalogue, cells);
        const QStringList actual = layoutText(proposal.layout, catalogue) + proposal.doubts;
        if (actual != expected)
            return u"\n  proposed:\n    %1\n  expected:\n    %2"_s.arg(actual.join(u"\n    "_s),
                                                                       expected.join(u"\n    "_s));
        if (proposal.layout.fingerprint.size() != 32)
            return u"no fingerprint"_s;
    }
    return {};
}

void addLayoutColumns()
{
    for (const char *name : {"lines", "merged", "layout", "doubts"})
        QTest::addColumn<QStringList>(name);
}

void addLayout(const char *name, const QStringList &lines, const QStringList &merged, const QStringList &layout,
               const QStringList &doubts)
{
    QTest::newRow(name) << lines << merged << layout << doubts;
}

} // namespace parboard::test
