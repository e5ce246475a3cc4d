#include "models/exchange/headingperiod.h"
#include "models/exchange/tablelayout.h"
#include "models/workspace/importjob.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

/// What column C of the table means as it is proposed: "dossiers_new 2025-Q2".
QString thirdColumn(const TableLayout &layout, const Catalogue &catalogue)
{
    for (const ColumnMapping &mapping : layout.columns) {
        if (mapping.column != 2)
            continue;
        const std::optional<Period> period = mapping.subject.period ? mapping.subject.period : layout.sheet.period;
        return mapping.subject.indicator ? catalogue.indicator(*mapping.subject.indicator)->code + u' ' +
                                               (period ? period->code() : QString())
                                         : codeIn(columnRoleCodes, mapping.role);
    }
    return {};
}

} // namespace

/// What a person corrected in one file of a form is there in the next one, whatever its headings say of the period.
class TestRemembered : public QObject
{
    Q_OBJECT

private slots:
    void correctionsHoldForTheNextPeriod_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *name, const QString &first, const QString &next, const QString &meaning) {
            QTest::newRow(name) << first << next << meaning;
        };
        row("title", u"Báo cáo quý I/2025;;\nĐơn vị;Số hồ sơ tiếp nhận;Cột lạ\n"_s,
            u"Báo cáo quý II/2025;;\nĐơn vị;Số hồ sơ tiếp nhận;Cột lạ\n"_s, u"dossiers_new 2025-Q2"_s);
        row("among words", u"Đơn vị;Số hồ sơ tiếp nhận quý I/2025;Cột lạ quý I/2025\n"_s,
            u"Đơn vị;Số hồ sơ tiếp nhận quý II/2025;Cột lạ quý II/2025\n"_s, u"dossiers_new 2025-Q2"_s);
        row("in brackets", u"Đơn vị;Số hồ sơ tiếp nhận (quý I/2025);Cột lạ (quý I/2025)\n"_s,
            u"Đơn vị;Số hồ sơ tiếp nhận (quý II/2025);Cột lạ (quý II/2025)\n"_s, u"dossiers_new 2025-Q2"_s);
        row("above", u"Đơn vị;Quý I/2025;\n;Số hồ sơ tiếp nhận;Cột lạ\n"_s,
            u"Đơn vị;Quý II/2025;\n;Số hồ sơ tiếp nhận;Cột lạ\n"_s, u"dossiers_new 2025-Q2"_s);
        row("alone", u"Đơn vị;Số hồ sơ tiếp nhận;Quý I/2025\n"_s, u"Đơn vị;Số hồ sơ tiếp nhận;Quý II/2025\n"_s,
            u"dossiers_new 2025-Q2"_s);
        row("after a dash", u"Đơn vị;Số hồ sơ tiếp nhận;Cột lạ - Q1-2025\n"_s,
            u"Đơn vị;Số hồ sơ tiếp nhận;Cột lạ - Q2-2025\n"_s, u"dossiers_new 2025-Q2"_s);
        row("months", u"Đơn vị;Số hồ sơ tiếp nhận;Cột lạ 6 tháng đầu năm 2025\n"_s,
            u"Đơn vị;Số hồ sơ tiếp nhận;Cột lạ 9 tháng năm 2025\n"_s, u"dossiers_new 2025-9M"_s);
        row("a year", u"Đơn vị;Số hồ sơ tiếp nhận;Cột lạ năm 2024\n"_s,
            u"Đơn vị;Số hồ sơ tiếp nhận;Cột lạ năm 2025\n"_s, u"dossiers_new 2025"_s);
        row("a bare year", u"Đơn vị;Số hồ sơ tiếp nhận;Cột lạ 2024\n"_s, u"Đơn vị;Số hồ sơ tiếp nhận;Cột lạ 2025\n"_s,
            u"dossiers_new 2025"_s);
        row("quarter to year", u"Đơn vị;Số hồ sơ tiếp nhận;Cột lạ quý I/2025\n"_s,
            u"Đơn vị;Số hồ sơ tiếp nhận;Cột lạ năm 2025\n"_s, u"dossiers_new 2025"_s);
        row("other capitals", u"Đơn vị;Số hồ sơ tiếp nhận;Cột lạ quý I/2025\n"_s,
            u"ĐƠN VỊ;SỐ HỒ SƠ TIẾP NHẬN;CỘT LẠ QUÝ II/2025\n"_s, u"dossiers_new 2025-Q2"_s);
        row("a quarter without year", u"Năm 2025;;\nĐơn vị;Số hồ sơ tiếp nhận;Cột lạ quý I\n"_s,
            u"Năm 2025;;\nĐơn vị;Số hồ sơ tiếp nhận;Cột lạ quý II\n"_s, u"dossiers_new 2025-Q2"_s);
        row("up to a day", u"Quý I/2025;;\nĐơn vị;Số hồ sơ tiếp nhận;Cột lạ (tính đến 31/3/2025)\n"_s,
            u"Quý II/2025;;\nĐơn vị;Số hồ sơ tiếp nhận;Cột lạ (tính đến 30/6/2025)\n"_s, u"dossiers_new 2025-Q2"_s);
        row("from day to day", u"Quý I/2025;;\nĐơn vị;Số hồ sơ tiếp nhận;Cột lạ từ 15/12/2024 đến 14/3/2025\n"_s,
            u"Quý II/2025;;\nĐơn vị;Số hồ sơ tiếp nhận;Cột lạ từ 15/3/2025 đến 14/6/2025\n"_s,
            u"dossiers_new 2025-Q2"_s);
        row("a month", u"Quý I/2025;;\nĐơn vị;Số hồ sơ tiếp nhận;Cột lạ tháng 3/2025\n"_s,
            u"Quý II/2025;;\nĐơn vị;Số hồ sơ tiếp nhận;Cột lạ tháng 6/2025\n"_s, u"dossiers_new 2025-Q2"_s);
    }
    void correctionsHoldForTheNextPeriod()
    {
        QFETCH(QString, first);
        QFETCH(QString, next);
        const TestDatabase base(NewContent::Empty);
        Result<ProposedImport> import = proposed(base, first);
        QVERIFY(import.ok());
        TableLayout &layout = import->sheets.first().layout;
        for (ColumnMapping &mapping : layout.columns) {
            if (mapping.column != 2)
                continue;
            mapping.role = ColumnRole::Figure;
            mapping.subject.indicator = base.indicator(u"dossiers_new"_s);
            const std::optional<Period> &sheet = layout.sheet.period;
            mapping.subject.period =
                periodOfHeading(mapping.heading, sheet ? std::optional(sheet->to.year()) : std::nullopt);
        }
        if (!layout.sheet.period)
            layout.sheet.period = Period::quarter(2025, 1);
        import->choices.sheets = {import->sheets.constFirst()};
        const Result<ImportOutcome> outcome = applyImport({&*import}, base.workspace(), u"Lan"_s);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
        QVERIFY(outcome->batch);
        const Result<ProposedImport> later = proposed(base, next);
        QVERIFY(later.ok());
        QTEST(thirdColumn(later->sheets.constFirst().layout, base.workspace().catalogue()), "meaning");
    }

private:
    static Result<ProposedImport> proposed(const TestDatabase &base, const QString &head)
    {
        QFile file(base.file(u"a.csv"_s));
        const QString text = head + u"Cao Bằng;100;5\nLai Châu;200;6\n"_s;
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no file");
        file.close();
        return proposeImport(file.fileName(), base.workspace());
    }
};

QTEST_GUILESS_MAIN(TestRemembered)
#include "tst_remembered.moc"
