#include "widgets/reports/sentenceedit.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// Texts whose numbers are bound to figures, edited by hand.
class TestSentenceEdit : public QObject
{
    Q_OBJECT

private slots:
    /// A number that a person overwrites is no longer the figure's.
    void anOverwrittenNumberIsPlainText()
    {
        SentenceEdit editor;
        const QString sentence = u"Đạt {on_time_rate|92,56 %} rồi."_s;
        editor.setSentence(sentence, {{u"Đạt "_s, false, {}}, {u"92,56 %"_s, false, {1}}, {u" rồi."_s, false, {}}});
        QCOMPARE(editor.sentence(), sentence);
        QCOMPARE(editor.toPlainText(), u"Đạt 92,56 % rồi."_s);
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(6);
        editor.setTextCursor(cursor);
        QTest::keyClicks(&editor, u"9"_s);
        QCOMPARE(editor.sentence(), u"Đạt 929,56 % rồi."_s);
    }

    void textBehindANumberIsNotPartOfIt()
    {
        SentenceEdit editor;
        editor.setSentence(u"Đạt {on_time_rate|92 %}"_s, {{u"Đạt "_s, false, {}}, {u"92 %"_s, false, {1}}});
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, u", tot"_s);
        QCOMPARE(editor.sentence(), u"Đạt {on_time_rate|92 %}, tot"_s);
    }

    void typedByAnInputMethodBehindANumberItIsPlain()
    {
        SentenceEdit editor;
        editor.setSentence(u"Đạt {on_time_rate|92 %}"_s, {{u"Đạt "_s, false, {}}, {u"92 %"_s, false, {1}}});
        editor.moveCursor(QTextCursor::End);
        QInputMethodEvent typed;
        typed.setCommitString(u" tốt"_s);
        QApplication::sendEvent(&editor, &typed);
        QCOMPARE(editor.sentence(), u"Đạt {on_time_rate|92 %} tốt"_s);
    }

    void onlyWhatWasWrittenIsAnEdit()
    {
        SentenceEdit editor;
        editor.setSentence(u"Một {unit} hai"_s,
                           {{u"Một "_s, false, {}}, {u"Cao Bằng"_s, false, {}}, {u" hai"_s, false, {}}});
        QVERIFY(!editor.isEdited());
        editor.moveCursor(QTextCursor::Start);
        QTest::keyClicks(&editor, u"A"_s);
        QVERIFY(editor.isEdited());
        QCOMPARE(editor.sentence(), u"AMột {unit} hai"_s);
    }

    /// A number that is no longer what was accepted is red, and its tooltip says what it was.
    void changedNumbersAreRed()
    {
        SentenceEdit editor;
        editor.setSentence(u"{on_time_rate|92 %}"_s, {{u"93 %"_s, true, {1}}});
        QTextCursor cursor(editor.document());
        cursor.setPosition(2);
        QCOMPARE(cursor.charFormat().foreground().color(), QColor(0xb0, 0x00, 0x20));
        QVERIFY(cursor.charFormat().toolTip().contains(u"92 %"_s));
        QCOMPARE(editor.sentence(), u"{on_time_rate|92 %}"_s);
    }
};

QTEST_MAIN(TestSentenceEdit)
#include "tst_sentenceedit.moc"
