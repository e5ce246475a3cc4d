#include "models/storage/sourcestore.h"
#include "support/bundleoffice.h"
#include "widgets/entry/attachmentbox.h"

#include <QDir>
#include <QPushButton>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// What others call a file decides nothing about where it is saved here.
class TestAttachmentNames : public QObject
{
    Q_OBJECT

private slots:
    /// Found in review: a bundle that named its document "../../../tmp/evil0.sh" had that proposed for saving.
    void foldersInABundleAreNotProposed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("above") << u"../../../tmp/evil0.sh"_s << u"evil0.sh"_s;
        QTest::newRow("from the root") << u"/tmp/evil0.sh"_s << u"evil0.sh"_s;
        QTest::newRow("of Windows") << u"..\\..\\evil0.sh"_s << u"evil0.sh"_s;
        QTest::newRow("a drive") << u"C:\\Users\\evil0.sh"_s << u"evil0.sh"_s;
        QTest::newRow("nothing but a folder") << u"../.."_s << QString();
        QTest::newRow("plain") << u"Báo cáo quý I.pdf"_s << u"Báo cáo quý I.pdf"_s;
    }
    void foldersInABundleAreNotProposed()
    {
        QFETCH(QString, name);
        QFETCH(QString, proposed);
        const BundleOffice from(u"An"_s);
        Source source;
        source.title = u"Báo cáo 12"_s;
        source.kind = u"report"_s;
        const Result<SourceId> id = from.base.workspace().editing().saveSource(source, {{}, name, "#!/bin/sh", {}});
        QVERIFY(id.ok());
        QCOMPARE(SourceStore(from.database()).content(*id)->fileName, name); // so the bundle says it
        EnteredFigure entered;
        entered.cell = from.base.figure(u"Cao Bằng"_s, u"dossiers_new"_s, Period::quarter(2025, 3), 0).cell;
        entered.value = 5;
        QVERIFY(from.base.workspace().editing().enter(entered, {*id}).ok());
        const BundleOffice to(u"Bình"_s);
        QVERIFY(to.take(from.bundle()).ok());
        const Result<QHash<SourceId, Source>> all = SourceStore(to.database()).all();
        const auto taken = std::ranges::find(*all, u"Báo cáo 12"_s, &Source::title);
        QVERIFY(taken != all->cend());
        const Result<SourceContent> content = SourceStore(to.database()).content(taken->id);
        QCOMPARE(content->file, "#!/bin/sh");
        QCOMPARE(content->fileName, proposed);
        QCOMPARE(proposedFor(*content), QDir::home().filePath(proposed));
    }

    /// Databases hold what programs before took as it was.
    void foldersInADatabaseAreNotProposed()
    {
        QCOMPARE(proposedFor({{}, u"../../../tmp/evil0.sh"_s, "#!/bin/sh", {}}), QDir::home().filePath(u"evil0.sh"_s));
    }

private:
    /// Where the box proposes to save a kept file.
    static QString proposedFor(const SourceContent &content)
    {
        QString proposed;
        Dialogs dialogs;
        dialogs.saveFile = [&proposed](QWidget *, const FileQuestion &question) {
            proposed = question.folder;
            return QString();
        };
        AttachmentBox box(dialogs, Language::Vietnamese);
        box.setContent(content);
        box.saveButton()->click();
        return proposed;
    }
};

QTEST_MAIN(TestAttachmentNames)
#include "tst_attachmentnames.moc"
