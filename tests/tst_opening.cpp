#include "models/exchange/opentable.h"
#include "models/workspace/export.h"
#include "models/workspace/importtask.h"
#include "support/tabletext.h"
#include "support/testdatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

QByteArray headedRow(const QByteArray &first, const QByteArray &second)
{
    return "<row><c t=\"inlineStr\"><is><t>" + first + "</t></is></c><c/><c t=\"inlineStr\"><is><t>" + second +
           "</t></is></c></row>";
}

QString written(const TestDatabase &base, const QString &name, const QByteArray &content)
{
    QFile file(base.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

/// A workbook whose heading has a gap, so that its merged cells are looked for at the end of `rows` rows.
QString longWorkbook(const TestDatabase &base, int rows)
{
    QByteArray xml = headedRow("Đơn vị", "Cột lạ");
    for (int row = 0; row < rows; ++row)
        xml += "<row><c t=\"inlineStr\"><is><t>Cao Bằng</t></is></c><c/><c><v>1</v></c></row>";
    const QByteArray merged = "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>";
    return written(base, u"long.xlsx"_s, zipBytes(workbookParts(sheetXml(xml, merged))));
}

QString text(const MergedCells &range)
{
    return u"%1-%2 %3-%4"_s.arg(range.firstRow).arg(range.lastRow).arg(range.firstColumn).arg(range.lastColumn);
}

QStringList texts(const QList<MergedCells> &ranges)
{
    QStringList texts;
    for (const MergedCells &range : ranges)
        texts += text(range);
    return texts;
}

} // namespace

/// Opening a file: whatever it holds, it is quick or can be stopped.
class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void mergedCellsThatOverlapAreLeftOut()
    {
        const QList<MergedCells> ranges{{5, 6, 0, 1}, {1, 3, 2, 4}, {1, 1, 0, 1}, {2, 9, 4, 4}, {2, 2, 0, 1},
                                        {4, 4, 2, 4}, {1, 3, 2, 4}, {3, 5, 1, 1}, {4, 9, 5, 9}, {9, 9, 0, 9}};
        QCOMPARE(texts(apart(ranges)),
                 QStringList({u"1-1 0-1"_s, u"1-3 2-4"_s, u"2-2 0-1"_s, u"3-5 1-1"_s, u"4-4 2-4"_s, u"4-9 5-9"_s}));
    }

    /// Found in review: a range that is written thousands of times kept the program busy for seconds.
    void rangesWrittenManyTimesAreOne()
    {
        const TestDatabase base(NewContent::Empty);
        const QByteArray rows = headedRow("Đơn vị", "Số hồ sơ tiếp nhận") + headedRow("Cao Bằng", "5");
        QByteArray merged = "<mergeCells>";
        for (int count = 0; count < 2'000; ++count)
            merged += "<mergeCell ref=\"A1:SR60\"/><mergeCell ref=\"B2:SR60\"/>";
        const QString path =
            written(base, u"a.xlsx"_s, zipBytes(workbookParts(sheetXml(rows, merged + "</mergeCells>"))));
        const Result<OpenedTable> opened = openTable(path);
        QVERIFY(opened.ok());
        QCOMPARE(texts(*opened->file->mergedCells(0)), QStringList{u"1-60 0-511"_s});
        QVERIFY(proposeImport(path, base.workspace()).ok());
    }

    void manyRangesAreSortedOutAtOnce()
    {
        QList<MergedCells> ranges;
        constexpr int rows = 2'000;
        for (int row = rows; row > 0; --row) {
            for (int column = 0; column < 300; column += 2)
                ranges += {row, row + 1, column, column + 1}; // of each two rows the second one's overlap
        }
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(apart(ranges).size(), ranges.size() / 2);
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed()))); // 0.1 s; pair by pair: minutes
    }

    void readingIsWatchedAndStopped_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.csv", "a.json", "a.xlsx", "a.zip", "a.ods"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void readingIsWatchedAndStopped()
    {
        QFETCH(QString, name);
        const TestDatabase base;
        const QString path = fileOf(base, name);
        int asked = 0;
        const auto stops = std::make_shared<ReadWatch>([&asked](double) {
            ++asked;
            return false;
        });
        const Result<ProposedImport> stopped = proposeImport(path, base.workspace(), {}, stops);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().sentence, u"The reading was stopped; nothing was changed."_s);
        QVERIFY2(asked <= 2, qPrintable(QString::number(asked))); // no part is read on
        double last = 0;
        const auto listens = std::make_shared<ReadWatch>([&last](double done) {
            last = done;
            return done >= 0 && done <= 1;
        });
        const Result<ProposedImport> import = proposeImport(path, base.workspace(), {}, listens);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().sentence));
        QVERIFY(last > 0);
        listens->end();
        last = -1;
        QVERIFY(tryImport({&*import}, base.workspace()).ok());
        QCOMPARE(last, -1);
    }

    /// Found in review: nothing could stop a file that was being opened, and closing the window waited for it.
    void aTaskThatGoesWhileItOpensIsNotWaitedFor()
    {
        TestDatabase base(NewContent::Empty);
        const QString path = longWorkbook(base, 300'000);
        QElapsedTimer clock;
        clock.start();
        {
            ImportTask task(base.workspace());
            bool isOpen = false;
            connect(&task, &ImportTask::opened, &task, [&isOpen] { isOpen = true; });
            task.open(path);
            QTRY_VERIFY_WITH_TIMEOUT(isOpen, 60'000);
        }
        const qint64 whole = clock.elapsed();
        qint64 shortest = whole;
        for (int attempt = 0; attempt < 5 && shortest * 2 > whole; ++attempt) { // others use the machine as well
            clock.start();
            {
                ImportTask task(base.workspace());
                task.open(path);
            }
            shortest = std::min(shortest, clock.elapsed());
        }
        QVERIFY2(shortest * 2 < whole, qPrintable(u"%1 of %2 ms"_s.arg(shortest).arg(whole)));
    }

private:
    /// The bundled figures in the format of `name`; of .ods a table of our own.
    static QString fileOf(const TestDatabase &base, const QString &name)
    {
        if (name.endsWith(u"ods"))
            return QStringLiteral(PARBOARD_SOURCE_DIR "/tests/data/tables/libreoffice.ods");
        ExportRequest request;
        request.format = name.endsWith(u"csv")    ? ExportFormat::Csv
                         : name.endsWith(u"json") ? ExportFormat::Json
                         : name.endsWith(u"xlsx") ? ExportFormat::Xlsx
                                                  : ExportFormat::Bundle;
        if (!exportFigures(base.workspace(), request, base.file(name)))
            qFatal("not exported");
        return base.file(name);
    }
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
