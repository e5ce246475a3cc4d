#include "shownimport.h"

#include "widgets/exchange/importtable.h"

#include <QFile>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace parboard::test {

namespace {

constexpr int patience = 60'000; ///< milliseconds; a loaded machine is slow

} // namespace

ShownImport::ShownImport() : settings(base.file(u"settings.ini"_s))
{
    Dialogs dialogs = Dialogs::desktop();
    dialogs.openFiles = [this](QWidget *, const FileQuestion &) { return answer; };
    page = std::make_unique<ImportPage>(base.workspace(), settings, dialogs, Language::Vietnamese);
    page->resize(1366, 700);
    page->show();
}

QString ShownImport::write(const QString &name, const QByteArray &content) const
{
    QFile file(base.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

bool ShownImport::opens(const QStringList &paths) const
{
    page->openFiles(paths);
    return isQuiet();
}

bool ShownImport::isQuiet() const
{
    return QTest::qWaitFor([this] { return page->importButton()->isVisible() && !page->task()->isBusy(); }, patience);
}

int ShownImport::rows(ImportResults::Tab tab) const
{
    return page->results()->table(tab)->model()->rowCount();
}

bool ShownImport::isTried() const
{
    return QTest::qWaitFor([this] { return page->importButton()->isEnabled(); }, patience);
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(box->findData(value));
    emit box->activated(box->currentIndex());
}

} // namespace parboard::test
