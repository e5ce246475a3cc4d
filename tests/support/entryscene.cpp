#include "entryscene.h"

#include "models/storage/statement.h"
#include "widgets/entry/entryview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace parboard::test {

EntryScene::EntryScene(NewContent content)
    : base(content), settings(std::make_unique<Settings>(base.file(u"settings.ini"_s)))
{
    session().setPerson(u"Lan"_s);
    page = std::make_unique<EntryPage>(base.workspace(), *settings, Dialogs::desktop(), Language::Vietnamese);
    problems = std::make_unique<QSignalSpy>(page.get(), &EntryPage::problem);
    notices = std::make_unique<QSignalSpy>(page.get(), &EntryPage::notice);
    page->showForm(base.unit(u"Cao Bằng"_s), Period::quarter(2026, 3));
    page->resize(1366, 700);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("the page is not shown");
    view().setFocus();
}

CellKey EntryScene::cell(const QString &indicator) const
{
    return {base.unit(u"Cao Bằng"_s), base.indicator(indicator), Scope::All, Period::quarter(2026, 3)};
}

QModelIndex EntryScene::at(const QString &indicator) const
{
    return model().indexOf(cell(indicator));
}

QString EntryScene::money() const
{
    for (const Indicator &indicator : base.workspace().catalogue().indicators) {
        if (indicator.unitOfMeasure == UnitOfMeasure::Vnd)
            return indicator.code;
    }
    return {};
}

QString EntryScene::second() const
{
    const Result<entrytext::Entry> doubtful =
        entrytext::read(u"5.678"_s, *base.workspace().catalogue().indicator(money()));
    for (const Indicator &indicator : base.workspace().catalogue().indicators) {
        const Result<entrytext::Entry> entry = entrytext::read(u"5.678"_s, indicator);
        if (doubtful && entry && entry->otherValue && indicator.code != money())
            return indicator.code;
    }
    return {};
}

std::optional<double> EntryScene::stored(const CellKey &cell) const
{
    const Result<FigureSet> figures = session().claims({cell.unit}, {cell.indicator}, {cell.period});
    const Figure *figure = chosenClaim(*figures, cell);
    return figure ? figure->value : std::nullopt;
}

void EntryScene::goTo(const QModelIndex &index) const
{
    view().setCurrentIndex(index);
    view().setFocus();
}

QLineEdit *EntryScene::begin(const QString &text) const
{
    QTest::keyClicks(&view(), text.first(1));
    auto *editor = qobject_cast<QLineEdit *>(view().indexWidget(view().currentIndex()));
    if (editor)
        QTest::keyClicks(editor, text.sliced(1));
    return editor;
}

void EntryScene::type(const QString &text, Qt::Key leave) const
{
    if (QLineEdit *editor = begin(text))
        QTest::keyClick(editor, leave);
    else
        qFatal("no editor opened");
}

void EntryScene::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
}

void EntryScene::refuseWrites(bool refuse) const
{
    const QString pragma = refuse ? u"PRAGMA query_only = ON"_s : u"PRAGMA query_only = OFF"_s;
    if (!execute(base.workspace().database(), pragma))
        qFatal("the database does not obey");
}

} // namespace parboard::test
