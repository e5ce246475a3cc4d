#include "models/core/backupinfo.h"

#include "models/core/enumcodes.h"

#include <QCoreApplication>

namespace parboard {

namespace {

struct BackupReasonText
{
    Q_DECLARE_TR_FUNCTIONS(BackupReason)
};

constexpr EnumCodes<BackupReason, 5> reasonCodes{{{BackupReason::Start, "start"},
                                                  {BackupReason::Migration, "migration"},
                                                  {BackupReason::Bulk, "bulk"},
                                                  {BackupReason::Manual, "manual"},
                                                  {BackupReason::BeforeRestore, "before-restore"}}};

} // namespace

QString backupReasonCode(BackupReason reason)
{
    return codeIn(reasonCodes, reason);
}

QString backupReasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Start:
        return BackupReasonText::tr("daily, when the program starts");
    case BackupReason::Migration:
        return BackupReasonText::tr("before a new version of parboard changed the file");
    case BackupReason::Bulk:
        return BackupReasonText::tr("before many figures changed at once");
    case BackupReason::Manual:
        break;
    case BackupReason::BeforeRestore:
        return BackupReasonText::tr("before another backup was restored");
    }
    return BackupReasonText::tr("made by hand");
}

BackupReason backupReasonOf(QStringView code)
{
    return valueIn(reasonCodes, code).value_or(BackupReason::Manual);
}

} // namespace parboard
