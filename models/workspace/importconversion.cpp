#include "models/workspace/importconversion.h"

#include "models/files/filesniffer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <csignal>
#include <unistd.h>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// As much of a file as its names of streams are looked for in: old workbooks have at most 65,536 rows a sheet.
constexpr qint64 searchedBytes = qint64(64) * 1024 * 1024;

/// A name as the directory of an OLE file holds it: UTF-16, ended by a zero ([MS-CFB] 2.6.1).
QByteArray streamName(const QString &name)
{
    QByteArray bytes;
    for (const QChar letter : name + QChar::Null) {
        bytes += char(letter.cell());
        bytes += char(letter.row());
    }
    return bytes;
}

/// soffice is a script that starts other programs: all of them are one group, which is ended as one.
void endGroup(QProcess &process)
{
    if (const qint64 id = process.processId(); id > 0)
        ::kill(-pid_t(id), SIGKILL);
    process.waitForFinished();
}

} // namespace

WorkbookConversion::WorkbookConversion(QObject *parent) : QObject(parent) {}

WorkbookConversion::~WorkbookConversion()
{
    stop();
}

QString WorkbookConversion::program()
{
    return QStandardPaths::findExecutable(u"soffice"_s);
}

bool WorkbookConversion::isOldWorkbook(const QString &path)
{
    QFile file(path);
    if (sniffFile(path) != FileKind::OldOffice || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = file.read(searchedBytes);
    return content.contains(streamName(u"Workbook"_s)) || content.contains(streamName(u"Book"_s));
}

QString WorkbookConversion::command(const QString &path)
{
    const QString quoted = u'\'' + QString(path).replace(u'\'', u"'\\''"_s) + u'\'';
    return u"soffice --headless --convert-to xlsx "_s + quoted;
}

void WorkbookConversion::start(const QString &path)
{
    stop();
    m_path = path;
    m_workbook = std::make_shared<ConvertedWorkbook>();
    m_profile = std::make_unique<QTemporaryDir>();
    m_process = new QProcess(this);
    if (!m_workbook->folder.isValid() || !m_profile->isValid()) {
        const QString reason = m_workbook->folder.errorString() + m_profile->errorString();
        forget();
        emit failed(tr("There is no room for the converted file: %1.").arg(reason));
        return;
    }
    m_process->setChildProcessModifier([] { ::setsid(); });
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setWorkingDirectory(m_workbook->folder.path());
    connect(m_process, &QProcess::finished, this, &WorkbookConversion::finish);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process->errorString());
    });
    m_process->start(program(), {u"-env:UserInstallation="_s + QUrl::fromLocalFile(m_profile->path()).toString(),
                                 u"--headless"_s, u"--norestore"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s,
                                 m_workbook->folder.path(), QFileInfo(path).absoluteFilePath()});
}

void WorkbookConversion::stop()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    endGroup(*m_process);
    forget();
}

void WorkbookConversion::finish()
{
    m_workbook->file = m_workbook->folder.filePath(QFileInfo(m_path).completeBaseName() + u".xlsx"_s);
    const bool isEnded = m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    if (!isEnded || !QFileInfo::exists(m_workbook->file)) {
        fail(QString::fromLocal8Bit(m_process->readAllStandardError()).trimmed());
        return;
    }
    const std::shared_ptr<const ConvertedWorkbook> workbook = m_workbook;
    forget();
    emit converted(m_path, workbook);
}

void WorkbookConversion::fail(const QString &reason)
{
    forget();
    emit failed(tr("LibreOffice could not convert %1. Open it in Excel or LibreOffice, save it as .xlsx, and import "
                   "that. %2")
                    .arg(QDir::toNativeSeparators(m_path), reason)
                    .trimmed());
}

void WorkbookConversion::forget()
{
    m_process->deleteLater(); // its own signal may be running
    m_process = nullptr;
    m_profile.reset();
    m_workbook.reset();
}

} // namespace parboard
