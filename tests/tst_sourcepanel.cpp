#include "widgets/explanationwriter.h"
#include "widgets/sourcepanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

ClaimExplanation articleClaim()
{
    ClaimExplanation claim;
    claim.label = u"Hồ sơ đúng hạn"_s;
    claim.valueText = u"11.881"_s;
    claim.chosen = true;
    claim.sourceTitle = u"Bài <b>số 1</b> & phụ lục"_s;
    claim.publisher = u"Sở KH&CN Cao Bằng"_s;
    claim.publishedOn = u"16/3/2020"_s;
    claim.url = u"https://example.gov.vn/bai?so=1&kỳ=I"_s;
    claim.place = u"đoạn 11"_s;
    return claim;
}

FigureExplanation computedFigure()
{
    FigureExplanation explanation;
    explanation.title = u"Tỷ lệ đúng hạn, Cao Bằng, quý I/2020"_s;
    explanation.valueText = u"92,56 %"_s;
    explanation.computedText = u"= 11.881 / (11.881 + 955)"_s;
    ClaimExplanation late = articleClaim();
    late.label = u"Hồ sơ trễ hạn"_s;
    late.valueText = u"955"_s;
    explanation.inputs = {articleClaim(), late};
    explanation.history = {u"1/10/2026: 92,5 %"_s};
    return explanation;
}

QStringList hrefs(const QTextDocument &document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                found += it.fragment().charFormat().anchorHref();
        }
    }
    return found;
}

} // namespace

class TestSourcePanel : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoWhenNothingIsChosen()
    {
        const SourcePanel panel;
        QVERIFY(!panel.text().isEmpty());
        QVERIFY(!panel.copySourceAction()->isEnabled());
    }

    void showsInputsWithTheirSourceOnce()
    {
        SourcePanel panel;
        panel.showExplanation(computedFigure());
        const QString text = panel.text();
        for (const QString &part : {u"92,56 %"_s, u"= 11.881 / (11.881 + 955)"_s, u"Hồ sơ trễ hạn: 955"_s,
                                    u"Sở KH&CN Cao Bằng"_s, u"đoạn 11"_s, u"1/10/2026: 92,5 %"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QCOMPARE(text.count(u"Sở KH&CN Cao Bằng"_s), 1);
    }

    void takesDataAsPlainText()
    {
        SourcePanel panel;
        panel.showExplanation(computedFigure());
        QVERIFY(panel.text().contains(u"Bài <b>số 1</b> & phụ lục"_s));
    }

    void showsRivals()
    {
        FigureExplanation explanation = computedFigure();
        ClaimExplanation rival = articleClaim();
        rival.chosen = false;
        rival.valueText = u"90 %"_s;
        rival.publisher = u"Cổng dịch vụ công quốc gia"_s;
        explanation.claims = {articleClaim(), rival};
        SourcePanel panel;
        panel.showExplanation(explanation);
        QVERIFY(panel.text().contains(u"90 %"_s));
        QVERIFY(panel.text().indexOf(u"90 %"_s) > panel.text().lastIndexOf(u"Sở KH&CN"_s));
    }

    void opensOnlyWebAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << u"https://example.gov.vn/a"_s << true;
        QTest::newRow("http") << u"http://example.gov.vn"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("bare words") << u"không có địa chỉ"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
    }

    void opensOnlyWebAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, opens);
        FigureExplanation explanation = computedFigure();
        for (ClaimExplanation &claim : explanation.inputs)
            claim.url = address;
        SourcePanel panel;
        panel.showExplanation(explanation);
        QCOMPARE(!hrefs(*panel.browser()->document()).isEmpty(), opens);
        QVERIFY(panel.text().contains(address)); // still to be read
    }

    void handsLinksToTheBrowser()
    {
        SourcePanel panel;
        QList<QUrl> opened;
        panel.setUrlOpener([&opened](const QUrl &url) {
            opened += url;
            return opened.size() < 2;
        });
        QSignalSpy problems(&panel, &SourcePanel::problem);
        emit panel.browser()->anchorClicked(QUrl(u"https://example.gov.vn/"_s));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(problems.count(), 0);
        emit panel.browser()->anchorClicked(QUrl(u"https://example.gov.vn/"_s));
        QCOMPARE(problems.count(), 1); // no browser: said in words
        emit panel.browser()->anchorClicked(QUrl(u"file:///etc/passwd"_s));
        QCOMPARE(opened.size(), 2);
    }

    void copiesTheSourceAsALine()
    {
        SourcePanel panel;
        panel.showExplanation(computedFigure());
        panel.copySourceAction()->trigger();
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY(line.startsWith(u"Sở KH&CN Cao Bằng, Bài <b>số 1</b> & phụ lục, 16/3/2020"_s));
        QVERIFY(!line.contains(u'\n'));
    }
};

QTEST_MAIN(TestSourcePanel)
#include "tst_sourcepanel.moc"
