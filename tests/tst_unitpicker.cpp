#include "support/testdatabase.h"
#include "widgets/chiparea.h"
#include "widgets/unitchip.h"
#include "widgets/unitpicker.h"
#include "widgets/unitsearchedit.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

class TestUnitPicker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_data = std::make_unique<TestDatabase>(NewContent::Empty); }

    void init()
    {
        m_picker = std::make_unique<UnitPicker>(m_data->workspace().catalogue(), Language::Vietnamese);
        m_picker->resize(1000, 80);
        m_picker->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_picker.get()));
    }

    void findsWithoutDiacritics_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("folded") << u"cao bang"_s << u"Cao Bằng"_s;
        QTest::newRow("capitals") << u"DA NANG"_s << u"Đà Nẵng"_s;
        QTest::newRow("old spelling of tones") << u"hoà binh"_s << u"Hòa Bình"_s;
        QTest::newRow("former name") << u"thua"_s << u"Huế"_s;
        QTest::newRow("district") << u"lac thuy"_s << u"Lạc Thủy (Hòa Bình)"_s;
    }

    void findsWithoutDiacritics()
    {
        QFETCH(QString, typed);
        UnitSearchEdit *edit = m_picker->searchEdit();
        type(typed);
        QVERIFY(edit->suggests());
        QTEST(edit->suggestions().value(0), "first");
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->suggests());
    }

    void enterAddsAndArrowsChoose()
    {
        QSignalSpy spy(m_picker.get(), &UnitPicker::choiceEdited);
        type(u"cao bang"_s);
        QTest::keyClick(m_picker->searchEdit(), Qt::Key_Return);
        QCOMPARE(m_picker->units(), QList<UnitId>{m_data->unit(u"Cao Bằng"_s)});
        QVERIFY(m_picker->searchEdit()->text().isEmpty());
        type(u"ha"_s);
        const QString second = m_picker->searchEdit()->suggestions().at(1);
        QTest::keyClick(m_picker->searchEdit(), Qt::Key_Down);
        QTest::keyClick(m_picker->searchEdit(), Qt::Key_Return);
        QCOMPARE(m_picker->units().value(1), m_data->unit(second));
        QCOMPARE(spy.count(), 2);
        type(u"cao bang"_s); // already chosen: not suggested again
        QVERIFY(!m_picker->searchEdit()->suggestions().contains(u"Cao Bằng"_s));
    }

    void staysQuietWhileAnInputMethodComposes()
    {
        UnitSearchEdit *edit = m_picker->searchEdit();
        QInputMethodEvent composing(u"cao"_s, {});
        QApplication::sendEvent(edit, &composing);
        QVERIFY(!edit->suggests());
        QTest::keyClick(edit, Qt::Key_Down); // belongs to the input method's window
        QVERIFY(!edit->suggests());
        QInputMethodEvent commit;
        commit.setCommitString(u"cao b"_s);
        QApplication::sendEvent(edit, &commit);
        QCOMPARE(edit->text(), u"cao b"_s);
        QVERIFY(edit->suggests());
    }

    void chipsMoveAndGoByKeyboard()
    {
        const UnitId caoBang = m_data->unit(u"Cao Bằng"_s);
        const UnitId haGiang = m_data->unit(u"Hà Giang"_s);
        m_picker->setChoice({caoBang, haGiang}, Scheme::Old63, haGiang);
        const QList<UnitChip *> chips = m_picker->chipArea()->chips();
        QCOMPARE(chips.size(), 2);
        QVERIFY(chips.at(1)->isOwn());
        QVERIFY(chips.at(1)->accessibleName().contains(u"Hà Giang"_s));
        QSignalSpy spy(m_picker.get(), &UnitPicker::choiceEdited);
        chips.at(0)->setFocus();
        QTest::keyClick(chips.at(0), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_picker->units(), QList<UnitId>({haGiang, caoBang}));
        QVERIFY(chips.at(0)->hasFocus());
        QTest::keyClick(chips.at(0), Qt::Key_Delete);
        QCOMPARE(m_picker->units(), QList<UnitId>{haGiang});
        QCOMPARE(spy.count(), 2);
        QVERIFY(chips.at(1)->hasFocus());
    }

    void chipsMoveByMouse()
    {
        const UnitId caoBang = m_data->unit(u"Cao Bằng"_s);
        const UnitId haGiang = m_data->unit(u"Hà Giang"_s);
        m_picker->setChoice({caoBang, haGiang}, Scheme::Old63, std::nullopt);
        QTRY_VERIFY(m_picker->chipArea()->chips().at(1)->x() > 0);
        UnitChip *first = m_picker->chipArea()->chips().at(0);
        const UnitChip *second = m_picker->chipArea()->chips().at(1);
        QSignalSpy spy(m_picker.get(), &UnitPicker::choiceEdited);
        QTest::mousePress(first, Qt::LeftButton, {}, QPoint(5, 5));
        const QPoint target = first->mapFromGlobal(second->mapToGlobal(second->rect().center()));
        QMouseEvent move(QEvent::MouseMove, target, first->mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(first, &move);
        QTest::mouseRelease(first, Qt::LeftButton, {}, first->rect().center());
        QCOMPARE(m_picker->units(), QList<UnitId>({haGiang, caoBang}));
        QCOMPARE(spy.count(), 1);
    }

    void addsRegionsAndAll()
    {
        emit m_picker->groupMenu()->aboutToShow();
        QList<QAction *> actions = m_picker->groupMenu()->actions();
        const auto all = actions.at(actions.size() - 2);
        all->trigger();
        QCOMPARE(m_picker->units().size(), 63);
        QCOMPARE(m_picker->chipArea()->chips().size(), 63);
        QVERIFY(m_picker->height() < 200); // two rows, the rest scrolls
        emit m_picker->groupMenu()->aboutToShow();
        m_picker->groupMenu()->actions().constLast()->trigger();
        QVERIFY(m_picker->units().isEmpty());
        emit m_picker->groupMenu()->aboutToShow();
        m_picker->groupMenu()->actions().at(2)->trigger();
        QVERIFY(m_picker->units().size() > 4 && m_picker->units().size() < 20);
    }

    void changesTheListOfProvincesAndBack()
    {
        const QList<UnitId> before{m_data->unit(u"Hòa Bình"_s), m_data->unit(u"Cao Bằng"_s)};
        m_picker->setChoice(before, Scheme::Old63, std::nullopt);
        chooseScheme(1);
        QCOMPARE(m_picker->scheme(), Scheme::New34);
        const Catalogue &catalogue = m_data->workspace().catalogue();
        QCOMPARE(m_picker->units(), QList<UnitId>({catalogue.unit(u"34-25"_s)->id, before.at(1)})); // Phú Thọ, Cao Bằng
        chooseScheme(0);
        QCOMPARE(m_picker->units(), before);
    }

private:
    void type(const QString &text)
    {
        m_picker->searchEdit()->setFocus();
        for (const QChar letter : text) {
            if (letter.unicode() < 128) {
                QTest::keyClick(m_picker->searchEdit(), letter.toLatin1());
            } else {
                QInputMethodEvent commit;
                commit.setCommitString(letter);
                QApplication::sendEvent(m_picker->searchEdit(), &commit);
            }
        }
    }

    void chooseScheme(int item)
    {
        m_picker->schemeBox()->setCurrentIndex(item);
        emit m_picker->schemeBox()->activated(item);
    }

    std::unique_ptr<TestDatabase> m_data;
    std::unique_ptr<UnitPicker> m_picker;
};

QTEST_MAIN(TestUnitPicker)
#include "tst_unitpicker.moc"
