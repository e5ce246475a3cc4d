#include "models/core/viettext.h"
#include "models/storage/cataloguestore.h"
#include "models/storage/transaction.h"
#include "models/workspace/workspace.h"

namespace parboard {

using namespace Qt::StringLiterals;

Result<UnitId> Workspace::addUnit(const QString &name, UnitKind kind, UnitId parent)
{
    if (editing().isBusy())
        return Error{tr("Figures are being changed just now. Wait until that is done.")};
    const Unit *above = m_catalogue.unit(parent);
    const QString plain = viettext::cleaned(name).simplified();
    if (plain.isEmpty() || above == nullptr)
        return Error{tr("A unit needs a name and the province that it belongs to.")};
    int own = 0;
    for (const Unit &unit : std::as_const(m_catalogue.units)) {
        own += unit.key.startsWith(u"own-"_s) ? 1 : 0;
        const bool isSame = viettext::foldedKey(unit.nameOn().name.vi) == viettext::foldedKey(plain);
        if (unit.parentKey == above->key && isSame)
            return Error{tr("There is already a unit %1 there.").arg(unit.nameOn().name.vi)};
    }
    Unit unit;
    unit.key = u"own-%1"_s.arg(own + 1);
    unit.kind = kind;
    unit.parentKey = above->key;
    unit.names += UnitName{{plain, plain}, codeIn(unitKindCodes, kind), {}};
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const CatalogueStore store(*m_database);
    Result<UnitId> id = store.addUnit(unit);
    if (!id)
        return id;
    Result<Catalogue> catalogue = store.load();
    if (!catalogue)
        return catalogue.error();
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    m_catalogue = std::move(catalogue).value();
    return id;
}

} // namespace parboard
