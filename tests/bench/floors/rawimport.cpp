#include "../measure.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

using namespace parboard::bench;

namespace {

/// Places of the columns of the long CSV (models/workspace/figurecsv.h).
enum Column : std::size_t { UnitCode = 1, Indicator = 3, Period = 4, Value = 8, Title = 12, Publisher = 13, Day = 16 };

/// A database as a plain program of the C API uses it: whatever goes wrong ends it.
class RawDatabase
{
public:
    explicit RawDatabase(const char *path)
    {
        check(sqlite3_open(path, &m_database));
        for (const char *pragma :
             {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"})
            execute(pragma);
    }
    ~RawDatabase() { sqlite3_close(m_database); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void check(int code) const
    {
        if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
            return;
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_database));
        std::exit(1);
    }
    void execute(const char *sql) const { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }
    void run(sqlite3_stmt *statement) const
    {
        check(sqlite3_step(statement));
        check(sqlite3_reset(statement));
    }
    [[nodiscard]] sqlite3_int64 lastId() const { return sqlite3_last_insert_rowid(m_database); }

private:
    sqlite3 *m_database = nullptr;
};

using Ids = std::unordered_map<std::string, sqlite3_int64>;

Ids idsBy(const RawDatabase &database, const char *sql)
{
    Ids ids;
    sqlite3_stmt *statement = database.prepare(sql);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto *text = static_cast<const char *>(sqlite3_column_blob(statement, 0));
        ids.emplace(std::string(text, std::size_t(sqlite3_column_bytes(statement, 0))),
                    sqlite3_column_int64(statement, 1));
    }
    sqlite3_finalize(statement);
    return ids;
}

/// Cuts a line where the commas are that stand outside of quotes; no quote stands within a quoted text of these files.
void cut(std::string_view line, std::vector<std::string_view> &cells)
{
    cells.clear();
    while (true) {
        const bool isQuoted = line.starts_with('"');
        const std::size_t end = isQuoted ? line.find('"', 1) : line.find(',');
        cells.push_back(line.substr(isQuoted, end == std::string_view::npos ? end : end - isQuoted));
        const std::size_t comma = isQuoted ? end + 1 : end;
        if (comma >= line.size())
            return;
        line.remove_prefix(comma + 1);
    }
}

void bindText(sqlite3_stmt *statement, int place, std::string_view text)
{
    sqlite3_bind_text(statement, place, text.data(), int(text.size()), SQLITE_STATIC);
}

/// 2020-Q1 of the files that bench_generate makes.
sqlite3_int64 addQuarter(const RawDatabase &database, std::string_view code)
{
    constexpr std::array<std::array<const char *, 2>, 4> ends{
        {{"-01-01", "-03-31"}, {"-04-01", "-06-30"}, {"-07-01", "-09-30"}, {"-10-01", "-12-31"}}};
    const int quarter = code.back() - '0';
    const std::string year(code.substr(0, 4));
    sqlite3_stmt *statement = database.prepare("INSERT INTO period (kind, from_date, to_date) VALUES (?, ?, ?)");
    const std::string from = year + ends.at(std::size_t(quarter - 1))[0];
    const std::string to = year + ends.at(std::size_t(quarter - 1))[1];
    sqlite3_bind_int(statement, 1, quarter);
    bindText(statement, 2, from);
    bindText(statement, 3, to);
    database.run(statement);
    sqlite3_finalize(statement);
    return database.lastId();
}

sqlite3_int64 addSource(const RawDatabase &database, const std::vector<std::string_view> &cells)
{
    sqlite3_stmt *statement =
        database.prepare("INSERT INTO source (title, publisher, published_on, kind) VALUES (?, ?, ?, 'report')");
    bindText(statement, 1, cells[Title]);
    bindText(statement, 2, cells[Publisher]);
    bindText(statement, 3, cells[Day]);
    database.run(statement);
    sqlite3_finalize(statement);
    return database.lastId();
}

int importFile(const RawDatabase &database, const char *csv)
{
    const Ids units = idsBy(database, "SELECT key, id FROM unit UNION ALL SELECT code, unit_id FROM unit_code "
                                      "WHERE COALESCE(valid_to, '9999') > '2024-12-31' "
                                      "AND COALESCE(valid_from, '') <= '2010-01-01'");
    const Ids indicators = idsBy(database, "SELECT code, id FROM indicator");
    Ids periods;
    Ids sources;
    database.execute("BEGIN IMMEDIATE");
    database.execute(
        "INSERT INTO batch (name, kind, created_at, created_by) VALUES ('raw', 'import', '2025-01-31', '')");
    const sqlite3_int64 batch = database.lastId();
    sqlite3_stmt *insert = database.prepare(
        "INSERT INTO figure (period_id, indicator_id, unit_id, scope, claim, value, status, qualifier, "
        "source_id, batch_id, chosen) VALUES (?, ?, ?, 0, 1, ?, 0, 0, ?, ?, 1)");
    std::ifstream file(csv, std::ios::binary);
    std::string line;
    std::string key;
    std::vector<std::string_view> cells;
    const auto idOf = [&key](Ids &ids, std::string_view text) -> sqlite3_int64 & { return ids[key.assign(text)]; };
    int figures = 0;
    std::getline(file, line); // headings
    while (std::getline(file, line)) {
        cut(line, cells);
        sqlite3_int64 &period = idOf(periods, cells[Period]);
        if (period == 0)
            period = addQuarter(database, cells[Period]);
        sqlite3_int64 &source = idOf(sources, cells[Title]);
        if (source == 0)
            source = addSource(database, cells);
        double value = 0;
        std::from_chars(cells[Value].data(), cells[Value].data() + cells[Value].size(), value);
        sqlite3_bind_int64(insert, 1, period);
        sqlite3_bind_int64(insert, 2, indicators.at(key.assign(cells[Indicator])));
        sqlite3_bind_int64(insert, 3, units.at(key.assign(cells[UnitCode])));
        sqlite3_bind_double(insert, 4, value);
        sqlite3_bind_int64(insert, 5, source);
        sqlite3_bind_int64(insert, 6, batch);
        database.run(insert);
        ++figures;
    }
    sqlite3_finalize(insert);
    database.execute("COMMIT");
    return figures;
}

} // namespace

/// Floor of an import: floor_rawimport DATABASE CSV, a plain loop over the C API of SQLite, one row a statement, from a
/// file of bench_generate into our schema with its triggers and foreign keys. Nothing is checked, detected or compared.
int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    int figures = 0;
    const double milliseconds = duration([&] {
        const RawDatabase database(argv[1]);
        figures = importFile(database, argv[2]);
    });
    printResult({milliseconds}, figures);
    return 0;
}
