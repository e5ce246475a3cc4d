#include "models/core/settings.h"
#include "widgets/namedialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// The name that is kept with every figure.
class TestNameDialog : public QObject
{
    Q_OBJECT

private slots:
    void theOneThatWasSetElseTheLogin()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        qputenv("USER", "lan.nguyen");
        QCOMPARE(personName(settings), u"lan.nguyen"_s);
        settings.set(keys::personName, u"Nguyễn Thị Lan"_s);
        QCOMPARE(personName(settings), u"Nguyễn Thị Lan"_s);
        settings.set(keys::personName, QString());
        qunsetenv("USER");
        qunsetenv("USERNAME");
        QVERIFY(!personName(settings).isEmpty()); // history always names somebody
    }

    void askedByKeyboard()
    {
        NameDialog dialog(u"Lan"_s);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *edit = dialog.findChild<QLineEdit *>();
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->selectedText(), u"Lan"_s); // typing replaces it
        QTest::keyClicks(edit, u"  "_s);
        QVERIFY(!ok->isEnabled());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(edit, u"Hoa  "_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.name(), u"Hoa"_s);
    }

    void emptyNameCannotBeAcceptedFromTheStart()
    {
        NameDialog dialog(QString{});
        QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    }

    void escapeChangesNothing()
    {
        NameDialog dialog(u"Lan"_s);
        dialog.open();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }
};

QTEST_MAIN(TestNameDialog)
#include "tst_namedialog.moc"
