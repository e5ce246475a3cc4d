#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace parboard::test {

/// How a run of the real program ended.
struct ProgramRun
{
    int exitCode = -1;
    QByteArray out;
    QString err;

    /// Standard output as its one JSON document; an empty object if it is anything else.
    [[nodiscard]] QJsonObject json() const;
};

/// Runs the built program as a person without a display would: own empty home, no DISPLAY, no platform setting.
class Program
{
public:
    Program();

    [[nodiscard]] ProgramRun run(const QStringList &arguments) const;
    /// The same without the rights of root; a test that runs as an ordinary user runs as that user.
    [[nodiscard]] ProgramRun runWithoutRights(const QStringList &arguments) const;
    /// The same where no file can become longer than `bytes`: writing fails there, as on a full disk.
    [[nodiscard]] ProgramRun runWithFileLimit(const QStringList &arguments, qint64 bytes) const;
    /// Another program, in the same surroundings.
    [[nodiscard]] ProgramRun runOther(const QString &program, const QStringList &arguments) const;
    /// False as root without setpriv: rights cannot be tested then.
    [[nodiscard]] static bool canDropRights();
    /// A path in the folder of this object; the folder goes with it.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Makes a database with the bundled figures once and returns a copy of it named `name`.
    [[nodiscard]] QString sampleDatabase(const QString &name = QStringLiteral("sample.db")) const;

private:
    [[nodiscard]] ProgramRun start(const QString &program, const QStringList &arguments,
                                   const std::function<void()> &inChild = {}) const;

    QTemporaryDir m_folder;
};

/// Whole content of a file; fails the program if it cannot be read.
QByteArray fileBytes(const QString &path);

} // namespace parboard::test
