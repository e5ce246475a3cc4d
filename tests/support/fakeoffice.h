#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace parboard::test {

/// Writes a file that has what tells an old workbook, and no figures.
void writeOldWorkbook(const QString &path);

/// A stand-in for LibreOffice: the first `soffice` on PATH as long as the object lives.
class FakeOffice
{
public:
    /// `script` is what it does, as lines of sh; $dir is the folder for the result and $name the name without suffix.
    explicit FakeOffice(const QString &script);
    ~FakeOffice();
    FakeOffice(const FakeOffice &) = delete;
    FakeOffice &operator=(const FakeOffice &) = delete;

    /// A file beside it, for what the script leaves there.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

/// PATH without any program as long as the object lives.
class NoOffice
{
public:
    NoOffice();
    ~NoOffice();
    NoOffice(const NoOffice &) = delete;
    NoOffice &operator=(const NoOffice &) = delete;

private:
    QByteArray m_path;
};

} // namespace parboard::test
