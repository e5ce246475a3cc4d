#include "models/storage/storageinfo.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace parboard {

using namespace Qt::StringLiterals;

QString sqliteVersion()
{
    const QString connection = u"parboard-version"_s;
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        memory.setDatabaseName(u":memory:"_s);
        QSqlQuery query(memory);
        if (memory.open() && query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

QStringList databaseDrivers()
{
    return QSqlDatabase::drivers();
}

} // namespace parboard
