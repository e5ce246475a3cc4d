#include "models/storage/verification.h"

#include "models/storage/database.h"
#include "models/storage/databasefile.h"
#include "models/storage/readrows.h"

#include <QCoreApplication>
#include <QDir>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct VerificationText
{
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

constexpr int mostFindings = 20; ///< of one kind: a damaged file has thousands

class Verifier
{
public:
    explicit Verifier(const Database &database) : m_database(database) {}

    Verification run()
    {
        m_result.schemaVersion = int(number(u"PRAGMA user_version"_s));
        checkStructure();
        checkReferences();
        checkFigures();
        m_result.figures = number(u"SELECT COUNT(*) FROM figure"_s);
        m_result.sources = number(u"SELECT COUNT(*) FROM source"_s);
        return m_result;
    }

private:
    void failed(const Error &error)
    {
        if (!m_result.problems.contains(error.sentence))
            m_result.problems += error.sentence;
    }

    qint64 number(const QString &sql)
    {
        const Result<QVariant> value = queryValue(m_database, sql);
        if (!value)
            failed(value.error());
        return value ? value->toLongLong() : 0;
    }

    void checkStructure()
    {
        QStringList found;
        const Result<void> read =
            forEachRow(m_database, u"PRAGMA integrity_check(%1)"_s.arg(mostFindings), [&](Statement &row) {
                if (row.text(0) != u"ok")
                    found += row.text(0).simplified();
            });
        for (const QString &finding : std::as_const(found))
            m_result.problems += VerificationText::tr("The file is damaged. SQLite says: %1.").arg(finding);
        if (!read)
            failed(read.error());
    }

    void checkReferences()
    {
        const Result<void> read =
            forEachRow(m_database, u"SELECT \"table\", parent, COUNT(*) FROM pragma_foreign_key_check GROUP BY 1, 2"_s,
                       [&](Statement &row) {
                           m_result.problems +=
                               VerificationText::tr("%Ln row(s) of table “%1” point to rows of “%2” that are "
                                                    "not there.",
                                                    nullptr, row.integer(2))
                                   .arg(row.text(0), row.text(1));
                       });
        if (!read)
            failed(read.error());
    }

    void checkFigures()
    {
        const qint64 disputed = number(u"SELECT COUNT(*) FROM (SELECT 1 FROM figure WHERE chosen = 1 "
                                       "GROUP BY period_id, indicator_id, unit_id, scope HAVING COUNT(*) > 1)"_s);
        if (disputed > 0) {
            m_result.problems +=
                VerificationText::tr("%Ln figure(s) have more than one chosen claim.", nullptr, int(disputed));
        }
        const qint64 torn = number(u"SELECT COUNT(*) FROM figure WHERE (status < 4) IS NOT (value IS NOT NULL)"_s);
        if (torn > 0) {
            m_result.problems += VerificationText::tr("%Ln figure(s) have a value that does not agree with their "
                                                      "status.",
                                                      nullptr, int(torn));
        }
    }

    const Database &m_database;
    Verification m_result;
};

} // namespace

Verification verify(const QString &file)
{
    const Result<std::unique_ptr<Database>> database = Database::openAnySchema(file, Access::ReadOnly);
    if (!database)
        return {{database.error().sentence}};
    return Verifier(**database).run();
}

Result<qint64> figureCount(const QString &file)
{
    const Result<std::unique_ptr<Database>> database = Database::openAnySchema(file, Access::ReadOnly);
    if (!database)
        return database.error();
    const Result<QVariant> count = queryValue(**database, u"SELECT COUNT(*) FROM figure"_s);
    if (!count)
        return count.error();
    return count->toLongLong();
}

} // namespace parboard
