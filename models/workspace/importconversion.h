#pragma once

#include "models/workspace/importjob.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace parboard {

/// Turns workbooks of old Excel versions (.xls) into .xlsx with LibreOffice, where that is installed. It runs as a
/// process of its own with a profile of its own, so that an open LibreOffice neither takes the file nor is closed, and
/// writes into a temporary folder; the old file is only read.
class WorkbookConversion : public QObject
{
    Q_OBJECT
public:
    explicit WorkbookConversion(QObject *parent = nullptr);
    /// Ends what runs.
    ~WorkbookConversion() override;

    /// Where LibreOffice's `soffice` is on PATH; empty if it is not installed.
    static QString program();
    /// True for a file that holds a workbook of Excel 5 to 2003, whatever its name. An .xlsx that is locked by a
    /// password is an old Office file too, but none of these.
    static bool isOldWorkbook(const QString &path);
    /// What a person can type into a terminal to convert the file beside itself.
    static QString command(const QString &path);

    /// converted() or failed() follows, nothing after stop(). What ran before is given up.
    void start(const QString &path);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }

signals:
    void converted(const QString &path, const std::shared_ptr<const parboard::ConvertedWorkbook> &workbook);
    void failed(const QString &sentence);

private:
    void finish();
    void fail(const QString &reason);
    void forget();

    QString m_path;
    std::shared_ptr<ConvertedWorkbook> m_workbook;
    std::unique_ptr<QTemporaryDir> m_profile;
    QProcess *m_process = nullptr;
};

} // namespace parboard
