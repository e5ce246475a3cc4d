// bench_generate --size mini|S|M|L --out FILE [--seed N] [--quarters N] [--csv FILE]
//
// Makes a database of a known size for measuring: the 63 provinces, made-up districts and communes, quarterly figures
// of 80 indicators until the end of 2024. The same size and seed give the same figures on every machine.
//
//   S     302,400   63 provinces x 80 indicators x 60 quarters
//   M   3,686,400   and 705 districts
//   L  10,045,800   and 10,599 communes x 10 indicators
//
// The figures obey the rules of resources/catalogue/rules.csv: parts add up, dossiers are carried on from quarter to
// quarter, rates follow from their counts. In one of twenty reports of provinces and districts a fault is planted; the
// program prints how many of each, and `parboard check` finds these and nothing else. --csv writes the same figures as
// the long table (unit, indicator, period, value ...) that export writes and import reads. --quarters 0 leaves the
// units without figures: the database that such a table is imported into.

#include "generator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace parboard;
using namespace parboard::bench;
using namespace Qt::StringLiterals;

namespace {

int failed(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.addOption({u"size"_s, u"mini, S, M or L."_s, u"size"_s, u"S"_s});
    line.addOption({u"out"_s, u"The new database."_s, u"file"_s});
    line.addOption({u"seed"_s, u"Another number gives other figures."_s, u"number"_s, u"1"_s});
    line.addOption({u"csv"_s, u"Also writes the figures as CSV."_s, u"file"_s});
    line.addOption({u"quarters"_s, u"How many quarters, until the end of 2024."_s, u"number"_s});
    line.addHelpOption();
    line.process(app);
    Result<GeneratedSize> size = sizeNamed(line.value(u"size"_s));
    if (!size)
        return failed(size.error().sentence);
    if (line.isSet(u"quarters"_s))
        size->quarters = line.value(u"quarters"_s).toInt();
    if (!line.isSet(u"out"_s))
        return failed(u"--out is missing: the new database."_s);
    QElapsedTimer timer;
    timer.start();
    const Result<Generated> done = generate(line.value(u"out"_s), *size, line.value(u"seed"_s).toULongLong());
    if (!done)
        return failed(done.error().sentence);
    QTextStream out(stdout);
    out << "figures " << done->figures << " in " << timer.elapsed() << " ms\n";
    for (auto planted = done->planted.cbegin(); planted != done->planted.cend(); ++planted)
        out << "planted " << planted.key() << ' ' << planted.value() << '\n';
    if (line.isSet(u"csv"_s)) {
        if (const Result<void> written = writeCsv(line.value(u"out"_s), line.value(u"csv"_s)); !written)
            return failed(written.error().sentence);
    }
    return 0;
}
