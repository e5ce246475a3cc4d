#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Runs `program` to its end; its exit code, or -1.
int run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return ended ? process.exitCode() : -1;
}

/// The keys of a desktop entry. QSettings would not read those with a language.
QHash<QString, QString> readEntry(const QString &fileName)
{
    QFile file(fileName);
    QHash<QString, QString> entry;
    if (!file.open(QIODevice::ReadOnly))
        return entry;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines)
        entry.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return entry;
}

} // namespace

/// What `cmake --install` puts on a computer works from where it was put.
class tst_packaging : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void installedProgramRuns();
    void desktopEntryNamesInstalledFiles();

private:
    [[nodiscard]] QString file(const QString &path) const { return m_folder.filePath(path); }

    QTemporaryDir m_folder;
};

void tst_packaging::initTestCase()
{
    const QString buildFolder = QFileInfo(QCoreApplication::applicationDirPath()).path();
    QCOMPARE(run(u"cmake"_s, {u"--install"_s, buildFolder, u"--prefix"_s, m_folder.path()}), 0);
}

void tst_packaging::installedProgramRuns()
{
    QCOMPARE(run(file(u"bin/parboard"_s), {u"init"_s, u"--database"_s, file(u"a.db"_s)}), 0);
    QVERIFY(QFile::exists(file(u"a.db"_s)));
}

void tst_packaging::desktopEntryNamesInstalledFiles()
{
    const QHash<QString, QString> entry = readEntry(file(u"share/applications/parboard.desktop"_s));
    QCOMPARE(entry.value(u"Type"_s), u"Application"_s);
    QVERIFY(!entry.value(u"Name"_s).isEmpty());
    QVERIFY(!entry.value(u"Comment[vi]"_s).isEmpty());
    const QString program = entry.value(u"Exec"_s).section(u' ', 0, 0);
    QVERIFY(QFileInfo(file(u"bin/"_s + program)).isExecutable());
    const QString icon = entry.value(u"Icon"_s);
    QVERIFY(QFile::exists(file(u"share/icons/hicolor/scalable/apps/%1.svg"_s.arg(icon))));
}

QTEST_GUILESS_MAIN(tst_packaging)
#include "tst_packaging.moc"
