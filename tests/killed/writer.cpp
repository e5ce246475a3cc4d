#include "models/workspace/importjob.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

/// Says that `value` is stored: from here on nothing may lose it.
void acknowledge(int value)
{
    std::printf("%d\n", value);
    std::fflush(stdout);
}

CellKey cellNumber(const Catalogue &catalogue, int number)
{
    // Only those that take any number: on a quick machine the numbers grow beyond a scale of 1 before the kill.
    QList<IndicatorId> open;
    for (const Indicator &indicator : catalogue.indicators) {
        if (!indicator.maximum)
            open += indicator.id;
    }
    const Unit *unit = catalogue.unit(u"63-04"_s);
    return {unit->id, open.at(number % open.size()), Scope::All,
            Period::quarter(2030 + number / int(open.size()) % 50, 1)};
}

/// Types one figure after the other, for ever.
int typeFigures(Workspace &workspace)
{
    for (int number = 1;; ++number) {
        if (!workspace.editing().enter({cellNumber(workspace.catalogue(), number), double(number)}, {}))
            return 1;
        acknowledge(number);
    }
}

/// Stores blocks of figures as batches, for ever; each block holds its number in every cell.
int storeBlocks(Workspace &workspace)
{
    constexpr int cells = 200;
    for (int block = 1;; ++block) {
        QList<EnteredFigure> figures;
        for (int number = 0; number < cells; ++number)
            figures += {cellNumber(workspace.catalogue(), number), double(block)};
        if (!workspace.editing().enterMany(u"Lô %1"_s.arg(block), figures, {}))
            return 1;
        acknowledge(block);
    }
}

/// Types the same text into one cell after the other, key by key, for ever, and leaves no cell.
int typeDrafts(Workspace &workspace)
{
    const QString text = u"1.234,5 tr"_s;
    for (int key = 1;; ++key) {
        const int cell = (key - 1) / int(text.size());
        const int typed = (key - 1) % int(text.size()) + 1;
        if (!workspace.editing().keepDraft(cellNumber(workspace.catalogue(), cell), text.first(typed)))
            return 1;
        acknowledge(key);
    }
}

/// Imports one file after the other beside the database, for ever; each holds its number in every cell.
int importFiles(const Workspace &workspace)
{
    constexpr int rows = 2000;
    for (int import = 1;; ++import) {
        const QString path = workspace.path() + u"-%1.csv"_s.arg(import);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write("unit_code,indicator,period,value\n");
        for (int number = 0; number < rows; ++number) {
            const CellKey cell = cellNumber(workspace.catalogue(), number);
            const QStringList words{u"63-04"_s, workspace.catalogue().indicator(cell.indicator)->code,
                                    cell.period.code(), QString::number(import)};
            file.write(words.join(u',').toUtf8() + '\n');
        }
        file.close();
        const Result<ProposedImport> proposed = proposeImport(path, workspace);
        if (!proposed || !applyImport({&*proposed}, workspace, u"Lan"_s))
            return 1;
        acknowledge(import);
    }
}

} // namespace

/// Writes until it is killed: writer type|blocks|drafts|import|open DATABASE. "open" only opens, which brings an old
/// file up to date.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    acknowledge(0);
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(words.value(2), Access::ReadWrite, clock);
    if (!workspace)
        return 1;
    (*workspace)->editing().setPerson(u"Lan"_s);
    if (words.value(1) == u"open")
        return 0;
    if (words.value(1) == u"drafts")
        return typeDrafts(**workspace);
    if (words.value(1) == u"import")
        return importFiles(**workspace);
    return words.value(1) == u"type" ? typeFigures(**workspace) : storeBlocks(**workspace);
}
