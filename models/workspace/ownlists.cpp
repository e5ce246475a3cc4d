#include "models/workspace/ownlists.h"

#include "models/storage/unitliststore.h"

#include <QCoreApplication>

namespace parboard {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(OwnLists)
};

} // namespace

Result<QStringList> ownListNames(const Workspace &workspace)
{
    const Result<QList<UnitList>> lists = UnitListStore(workspace.database()).all();
    if (!lists)
        return lists.error();
    QStringList names;
    for (const UnitList &list : *lists)
        names += list.name;
    return names;
}

Result<void> saveOwnList(const QString &name, const QList<UnitId> &units, const Workspace &workspace)
{
    if (name.simplified().isEmpty())
        return Error{ListText::tr("A list needs a name. Write one and save again.")};
    if (units.isEmpty())
        return Error{ListText::tr("A list needs provinces. Choose some on the dashboard first.")};
    return UnitListStore(workspace.database()).save({name.simplified(), units});
}

Result<void> removeOwnList(const QString &name, const Workspace &workspace)
{
    return UnitListStore(workspace.database()).remove(name);
}

} // namespace parboard
