#include "models/storage/settingstore.h"

#include "models/storage/readrows.h"

namespace parboard {

using namespace Qt::StringLiterals;

Result<QString> SettingStore::value(const QString &key) const
{
    QString text;
    Statement select(m_database, u"SELECT value FROM setting WHERE key = :key"_s);
    select.bind(u":key"_s, key);
    if (Result<void> done = forEachRow(select, [&text](const Statement &row) { text = row.text(0); }); !done)
        return done.error();
    return text;
}

Result<void> SettingStore::set(const QString &key, const QString &text) const
{
    if (text.isEmpty())
        return Statement(m_database, u"DELETE FROM setting WHERE key = :key"_s).bind(u":key"_s, key).run();
    return Statement(m_database, u"INSERT INTO setting (key, value) VALUES (:key, :value) "
                                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bind(u":key"_s, key)
        .bind(u":value"_s, text)
        .run();
}

} // namespace parboard
