#include "models/items/importfindingsmodel.h"
#include "support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

/// The list of what the quality rules say against an import.
class TestImportFindingsModel : public QObject
{
    Q_OBJECT
    using Model = ImportFindingsModel;

private slots:
    void showsSeverityPlaceAndText()
    {
        const TestDatabase base(NewContent::Empty);
        Model model(base.workspace().catalogue(), Language::Vietnamese);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Finding finding;
        finding.severity = Severity::Error;
        finding.cell = base.figure(u"Cao Bằng"_s, u"dossiers_late"_s, Period::quarter(2026, 3), 5).cell;
        finding.text = u"5 ≠ 6"_s;
        Finding explained = finding;
        explained.explained = u"đã hỏi"_s;
        finding.severity = Severity::Warning;
        model.setFindings({explained, finding});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, Model::SeverityColumn).data().toString(), Model::tr("Explained"));
        QVERIFY(model.index(0, Model::TextColumn).data().toString().contains(u"đã hỏi"_s));
        QCOMPARE(model.index(1, Model::SeverityColumn).data().toString(), Model::tr("Warning"));
        QCOMPARE(model.index(1, Model::UnitColumn).data().toString(), u"Cao Bằng"_s);
        QCOMPARE(model.index(1, Model::PeriodColumn).data().toString(), Period::quarter(2026, 3).name());
        QCOMPARE(model.index(1, Model::TextColumn).data(Qt::ToolTipRole).toString(), u"5 ≠ 6"_s);
        QVERIFY(!model.headerData(Model::TextColumn, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_MAIN(TestImportFindingsModel)
#include "tst_importfindingsmodel.moc"
