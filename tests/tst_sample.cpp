#include "models/core/csvtext.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

csvtext::Table table(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    Result<csvtext::Table> parsed = csvtext::parse(QString::fromUtf8(file.readAll()));
    return parsed ? std::move(parsed).value() : csvtext::Table();
}

} // namespace

/// The bundled real figures arrive whole, each with its source.
class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_base = std::make_unique<test::TestDatabase>();
        m_sources = *m_base->workspace().sources();
        QVERIFY(m_base->workspace()
                    .forEachFigure([this](const Figure &figure) {
                        m_figures[figure.cell] += figure;
                        ++m_count;
                        return true;
                    })
                    .ok());
    }
    void cleanupTestCase() { m_base.reset(); }

    void everyArticleFigureIsThere()
    {
        const csvtext::Table rows = table(u"figures.csv"_s);
        QCOMPARE(rows.rowCount(), 100);
        for (qsizetype row = 0; row < rows.rowCount(); ++row) {
            const Figure *figure = find(rows, row, rows.cell(row, u"indicator"_s), rows.cell(row, u"period"_s),
                                        *valueIn(scopeCodes, rows.cell(row, u"scope"_s)));
            QVERIFY2(figure, qPrintable(u"row %1"_s.arg(row + 2)));
            QCOMPARE(*figure->value, rows.cell(row, u"value"_s).toDouble());
            QCOMPARE(figure->denominator.value_or(0), rows.cell(row, u"denominator"_s).toDouble());
            QCOMPARE(codeIn(qualifierCodes, figure->qualifier), rows.cell(row, u"qualifier"_s));
            QCOMPARE(figure->asOf.toString(Qt::ISODate), rows.cell(row, u"as_of"_s));
            QVERIFY(figure->locator.paragraph.value_or(0) > 0);
        }
    }

    void everyIndexValueIsThere()
    {
        const csvtext::Table rows = table(u"indices.csv"_s);
        QCOMPARE(rows.rowCount(), 2036);
        for (qsizetype row = 0; row < rows.rowCount(); ++row) {
            const QString index = rows.cell(row, u"index"_s).toLower();
            for (const auto &[suffix, value, whole] :
                 {std::tuple(u"_score"_s, u"score"_s, u"scale_max"_s), std::tuple(u"_rank"_s, u"rank"_s, u"n"_s)}) {
                if (rows.cell(row, value).isEmpty())
                    continue;
                const Figure *figure = find(rows, row, index + suffix, rows.cell(row, u"year"_s), Scope::All);
                QVERIFY2(figure, qPrintable(u"row %1 %2"_s.arg(row + 2).arg(value)));
                QCOMPARE(*figure->value, rows.cell(row, value).toDouble());
                QCOMPARE(*figure->denominator, rows.cell(row, whole).toDouble());
            }
        }
    }

    void nothingElseIsThere()
    {
        const csvtext::Table rows = table(u"indices.csv"_s);
        qsizetype expected = 100;
        for (qsizetype row = 0; row < rows.rowCount(); ++row)
            expected += (rows.cell(row, u"score"_s).isEmpty() ? 0 : 1) + (rows.cell(row, u"rank"_s).isEmpty() ? 0 : 1);
        QCOMPARE(m_count, expected);
    }

    void everyFigureHasASourceWithTitleAndPublisher()
    {
        QCOMPARE(m_sources.size(), 89 + 1); // and the test source of TestDatabase
        for (const QList<Figure> &claims : std::as_const(m_figures)) {
            for (const Figure &claim : claims) {
                const Source source = m_sources.value(claim.source);
                QVERIFY(!source.title.isEmpty());
                QVERIFY2(!source.publisher.isEmpty(), qPrintable(source.key));
            }
        }
    }

private:
    /// The claim of this row's unit from this row's source.
    const Figure *find(const csvtext::Table &rows, qsizetype row, const QString &indicator, const QString &period,
                       Scope scope)
    {
        const CellKey cell{m_base->workspace().catalogue().unit(rows.cell(row, u"unit"_s))->id,
                           m_base->indicator(indicator), scope, *Period::parse(period)};
        const auto claims = m_figures.constFind(cell);
        if (claims == m_figures.cend())
            return nullptr;
        const QString denominator = rows.cell(row, u"n"_s);
        const auto found = std::find_if(claims->cbegin(), claims->cend(), [&](const Figure &claim) {
            const bool sameBase = denominator.isEmpty() || !indicator.endsWith(u"_rank"_s) ||
                                  claim.denominator == std::optional(denominator.toDouble());
            return sameBase && m_sources.value(claim.source).key == rows.cell(row, u"source"_s);
        });
        return found == claims->cend() ? nullptr : &*found;
    }

    std::unique_ptr<test::TestDatabase> m_base;
    QHash<SourceId, Source> m_sources;
    FigureSet m_figures;
    qsizetype m_count = 0;
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
