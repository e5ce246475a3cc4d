#include "programrun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace parboard::test {

namespace {

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Program::Program()
{
    // Another user must be able to look into the folder for the tests of rights.
    QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7755));
    // Qt complains on standard error when there is none.
    QDir(m_folder.path()).mkdir(u"run"_s);
    QFile::setPermissions(file(u"run"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

ProgramRun Program::start(const QString &program, const QStringList &arguments,
                          const std::function<void()> &inChild) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"QT_LOGGING_RULES"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, file(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, file(u"run"_s));
    environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1795338000"_s);
    process.setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
    process.setChildProcessModifier(inChild);
#else
    Q_UNUSED(inChild)
#endif
    process.start(program, arguments);
    constexpr int longest = 60000;
    if (!process.waitForFinished(longest))
        qFatal("%s did not end: %s", qPrintable(program), qPrintable(process.errorString()));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

ProgramRun Program::run(const QStringList &arguments) const
{
    return start(QStringLiteral(PARBOARD_PROGRAM), arguments);
}

ProgramRun Program::runWithoutRights(const QStringList &arguments) const
{
    if (!isRoot())
        return run(arguments);
    const QStringList nobody{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
                             QStringLiteral(PARBOARD_PROGRAM)};
    return start(u"setpriv"_s, nobody + arguments);
}

ProgramRun Program::runWithFileLimit(const QStringList &arguments, qint64 bytes) const
{
    return start(QStringLiteral(PARBOARD_PROGRAM), arguments, [bytes] {
#ifdef Q_OS_UNIX
        ::signal(SIGXFSZ, SIG_IGN); // writing then fails with an error code
        const auto most = static_cast<rlim_t>(bytes);
        const rlimit limit{most, most};
        ::setrlimit(RLIMIT_FSIZE, &limit);
#endif
    });
}

ProgramRun Program::runOther(const QString &program, const QStringList &arguments) const
{
    return start(program, arguments);
}

bool Program::canDropRights()
{
    return !isRoot() || !QStandardPaths::findExecutable(u"setpriv"_s).isEmpty();
}

QString Program::sampleDatabase(const QString &name) const
{
    const QString original = file(u"original.db"_s);
    if (!QFileInfo::exists(original)) {
        const ProgramRun made = run({u"init"_s, u"--database"_s, original, u"--sample"_s});
        if (made.exitCode != 0)
            qFatal("init failed: %s", qPrintable(made.err));
    }
    QString copy = file(name);
    if (!QFileInfo::exists(copy) && !QFile::copy(original, copy))
        qFatal("cannot copy %s", qPrintable(copy));
    return copy;
}

QByteArray fileBytes(const QString &path)
{
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return content.readAll();
}

} // namespace parboard::test
