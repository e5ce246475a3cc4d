#include "widgets/exchange/importhead.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;

namespace {

ImportFile textTable(double confidence, bool isChosen = false)
{
    ImportFile file;
    file.path = u"a.csv"_s;
    file.csv = CsvDetection();
    file.csv->dialect.encoding = TextEncoding::Tcvn3;
    file.csv->encodingConfidence = confidence;
    file.csv->reason = u"because"_s;
    file.csv->sample = {{3, u"Cao B»ng"_s, u"Cao Bằng"_s}};
    file.isDialectChosen = isChosen;
    return file;
}

} // namespace

/// What is said of the file on the import desk.
class TestImportHead : public QObject
{
    Q_OBJECT

private slots:
    void saysHowSureTheEncodingIs()
    {
        ImportHead head;
        head.showFile(textTable(0.9));
        QCOMPARE(head.certaintyText(), ImportHead::tr("certain"));
        QCOMPARE(head.encodingBox()->currentData().toInt(), int(TextEncoding::Tcvn3));
        QVERIFY(head.sampleText().contains(u"Cao Bằng"_s));
        head.showFile(textTable(0.49));
        QCOMPARE(head.certaintyText(), ImportHead::tr("in doubt: check the letters below"));
        head.showFile(textTable(1, true));
        QCOMPARE(head.certaintyText(), ImportHead::tr("chosen by you"));
    }

    void showsTextsOfOldFontsBeforeAndAfter()
    {
        ImportHead head;
        ImportFile file;
        file.path = u"a.xlsx"_s;
        file.format = TableFormat::Xlsx;
        ImportSheet sheet;
        sheet.legacy = {{u"tØnh"_s, u"tỉnh"_s, {}}, {u"huyÖn"_s, u"huyện"_s, {}}, {u"x·?"_s, u"xã?"_s, u"?"_s}};
        file.sheets = {sheet, sheet};
        head.showFile(file);
        QVERIFY(head.sampleText().contains(u"tØnh → tỉnh"_s));
        QVERIFY(!head.sampleText().contains(u"xã"_s)); // the tool tip has the rest
        const QList<QLabel *> labels = head.findChildren<QLabel *>();
        const bool isTold = std::ranges::any_of(labels, [](const QLabel *label) {
            return label->toolTip().count(u"huyện"_s) == 1 && label->toolTip().contains(u"xã? (");
        });
        QVERIFY(isTold);
        file.sheets.clear();
        head.showFile(file);
        QCOMPARE(head.sampleText(), QString());
    }

    void onlyOneOfSeveralHasAPlace()
    {
        ImportHead head;
        head.showPlace(1, 1);
        QCOMPARE(head.placeText(), QString());
        head.showPlace(2, 3);
        QVERIFY(head.placeText().contains(u"2/3"_s));
    }

    void aChosenEncodingIsTold()
    {
        ImportHead head;
        head.showFile(textTable(0.9));
        QList<TextEncoding> chosen;
        connect(&head, &ImportHead::dialectChosen, &head,
                [&chosen](const CsvDialect &dialect) { chosen += dialect.encoding; });
        head.encodingBox()->setCurrentIndex(head.encodingBox()->findData(int(TextEncoding::Vni)));
        QVERIFY(chosen.isEmpty());
        emit head.encodingBox()->activated(head.encodingBox()->currentIndex());
        QCOMPARE(chosen, QList{TextEncoding::Vni});
    }
};

QTEST_MAIN(TestImportHead)
#include "tst_importhead.moc"
