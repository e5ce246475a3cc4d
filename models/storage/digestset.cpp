#include "models/storage/digestset.h"

#include "models/storage/statement.h"

#include <atomic>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// Several sets may stand beside one database.
QString nextTable()
{
    static std::atomic_int made = 0;
    return u"temp.digest_set_%1"_s.arg(++made);
}

} // namespace

DigestSet::DigestSet(const Database &database) : m_database(database), m_table(nextTable()) {}

DigestSet::~DigestSet()
{
    const Result<void> dropped = execute(m_database, u"DROP TABLE IF EXISTS "_s + m_table);
    Q_UNUSED(dropped) // it goes with the connection at the latest
}

Result<void> DigestSet::fill(const std::function<Result<void>()> &addAll)
{
    // A savepoint also works where a transaction runs already.
    if (Result<void> begun = execute(m_database, u"SAVEPOINT digest_set"_s); !begun)
        return begun;
    Result<void> done =
        execute(m_database, u"CREATE TABLE IF NOT EXISTS "_s + m_table + u" (digest BLOB PRIMARY KEY) WITHOUT ROWID"_s);
    if (done) {
        m_insert = std::make_unique<Statement>(m_database,
                                               u"INSERT OR IGNORE INTO "_s + m_table + u" (digest) VALUES (:digest)"_s);
        done = addAll();
        m_insert.reset();
    }
    if (!done) {
        const Result<void> undone = execute(m_database, u"ROLLBACK TO digest_set"_s);
        Q_UNUSED(undone) // the first error is the one to tell
    }
    const Result<void> released = execute(m_database, u"RELEASE digest_set"_s);
    return done ? released : done;
}

Result<void> DigestSet::add(const QByteArray &digest)
{
    return m_insert->bind(u":digest"_s, QVariant(digest)).run();
}

Result<bool> DigestSet::contains(const QByteArray &digest) const
{
    Statement select(m_database, u"SELECT 1 FROM "_s + m_table + u" WHERE digest = :digest"_s);
    select.bind(u":digest"_s, QVariant(digest));
    const Result<void> ran = select.run();
    if (!ran)
        return ran.error();
    const bool found = select.next();
    const Result<void> finished = found ? Result<void>() : select.finish();
    return finished ? Result<bool>(found) : finished.error();
}

} // namespace parboard
