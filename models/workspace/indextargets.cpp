#include "models/workspace/indextargets.h"

#include "models/storage/settingstore.h"
#include "models/storage/transaction.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct IndexTargetText
{
    Q_DECLARE_TR_FUNCTIONS(IndexTargets)
};

constexpr int mostTarget = 10'000;

/// "index_target/par-2022/2024/63-04"
QString targetKey(const IndexYear &year, UnitId unit, const Workspace &workspace)
{
    const Unit *named = workspace.catalogue().unit(unit);
    return u"index_target/%1/%2/%3"_s.arg(year.stored.scheme.code, QString::number(year.year),
                                          named ? named->key : QString());
}

} // namespace

Result<IndexTargets> indexTargets(const IndexYear &year, UnitId unit, const Workspace &workspace)
{
    const Result<QString> text = SettingStore(workspace.database()).value(targetKey(year, unit, workspace));
    if (!text)
        return text.error();
    IndexTargets targets;
    const QJsonObject stored = QJsonDocument::fromJson(text->toUtf8()).object();
    for (auto it = stored.constBegin(); it != stored.constEnd(); ++it) {
        if (it->isDouble())
            targets.insert(it.key(), it->toInt());
    }
    return targets;
}

Result<void> setIndexTarget(const IndexYear &year, UnitId unit, const QString &field, std::optional<int> target,
                            const Workspace &workspace)
{
    if (target && (*target < 0 || *target > mostTarget))
        return Error{IndexTargetText::tr("A target is between 0 and 100 %.")};
    Result<Transaction> transaction = Transaction::begin(workspace.database());
    if (!transaction)
        return transaction.error();
    Result<IndexTargets> targets = indexTargets(year, unit, workspace);
    if (!targets)
        return targets.error();
    if (target)
        targets->insert(field, *target);
    else
        targets->remove(field);
    QJsonObject stored;
    for (auto it = targets->cbegin(); it != targets->cend(); ++it)
        stored.insert(it.key(), *it);
    const QString text =
        stored.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact));
    if (Result<void> kept = SettingStore(workspace.database()).set(targetKey(year, unit, workspace), text); !kept)
        return kept;
    return transaction->commit();
}

} // namespace parboard
