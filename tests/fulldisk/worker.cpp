#include "models/storage/statement.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSqlQuery>
#include <QSqlRecord>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int cellsOfBlock = 25;

class WorkerClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return moment; }

    QDateTime moment{QDate(2026, 11, 22), QTime(9, 0)};
};

[[noreturn]] void fail(const QString &what)
{
    std::printf("%s\n", qPrintable(what));
    std::exit(1);
}

/// Every row of what edits change.
QByteArray contentOf(const Database &database, const QStringList &tables)
{
    QStringList lines;
    for (const QString &table : tables) {
        QSqlQuery rows(database.handle());
        rows.setForwardOnly(true);
        if (!rows.exec(u"SELECT * FROM "_s + table))
            fail(u"cannot read "_s + table);
        const int columns = rows.record().count();
        while (rows.next()) {
            QString line = table;
            for (int column = 0; column < columns; ++column)
                line += u'\t' + rows.value(column).toString();
            lines += line;
        }
    }
    lines.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(lines.join(u'\n').toUtf8());
    return hash.result().toHex();
}

QByteArray everything(const Database &database)
{
    return contentOf(database, {u"figure"_s, u"locator"_s, u"history"_s, u"draft"_s, u"batch"_s, u"period_lock"_s,
                                u"period_lock_log"_s, u"source"_s, u"period"_s});
}

/// Takes the space away and gives it back: no file may become longer than some bytes, or a file fills the disk.
class Space
{
public:
    explicit Space(const QString &text) : m_text(text) { std::signal(SIGXFSZ, SIG_IGN); }

    void close() const
    {
        if (!isLimit()) {
            QFile filler(m_text);
            if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                fail(u"no filler"_s);
            while (filler.write(QByteArray(4096, 'x')) > 0 || filler.write("x") > 0) {
            }
            return;
        }
        setLimit(m_text.toULongLong());
    }
    void open() const
    {
        if (isLimit())
            setLimit(RLIM_INFINITY);
        else if (!QFile::remove(m_text))
            fail(u"the filler stays"_s);
    }

private:
    [[nodiscard]] bool isLimit() const { return !m_text.isEmpty() && m_text.front().isDigit(); }
    static void setLimit(rlim_t bytes)
    {
        const rlimit limit{bytes, RLIM_INFINITY};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            fail(u"no limit"_s);
    }

    QString m_text;
};

/// Somebody who does everything that changes figures, and looks after each step whether it was done or not at all.
class Person
{
public:
    explicit Person(Workspace &workspace, WorkerClock &clock)
        : m_workspace(workspace), m_clock(clock), m_session(workspace.editing())
    {
        QObject::connect(&m_session, &EditSession::problem, &m_session,
                         [this](const QString &sentence) { m_problem = sentence; });
        m_session.setPerson(u"Lan"_s);
        Source report;
        report.title = u"Báo cáo"_s;
        report.kind = u"publication"_s;
        const Result<SourceId> added = m_session.saveSource(report);
        if (!added)
            fail(u"no source"_s);
        m_report.source = *added;
    }

    /// How many of the steps were refused.
    int round()
    {
        m_failed = 0;
        ++m_round;
        const CellKey one = cell(0);
        step("type", [&] { return m_session.enter({one, double(m_round)}, {}); });
        step("type again", [&] { return m_session.enter({one, m_round + 0.5}, {}); });
        step("paste", [&] { return paste(); });
        step("keep a draft", [&] { return m_session.keepDraft(cell(1), u"%1x"_s.arg(m_round)); });
        step("undo", [&] { return undo(); });
        step("redo", [&] { return redo(); });
        step("rival", [&] { return m_session.enter({one, m_round + 0.7}, m_report); });
        const Result<CellStory> story = m_session.story(one);
        const int other = story && !story->claims.isEmpty() ? story->claims.constLast().claim : 0;
        step("choose", [&] { return m_session.choose(one, other, u"đúng hơn"_s); });
        step("remove", [&] { return m_session.remove(one, other); });
        const Result<QList<ClaimVersion>> bin = m_session.removedFigures(1);
        if (bin && !bin->isEmpty() && bin->constFirst().cell == one)
            step("restore", [&] { return m_session.restore(bin->constFirst()); });
        step("withdraw", [&] { return withdraw(); });
        const Period period = Period::quarter(2045, 1);
        step("lock", [&] { return m_session.lock(one.unit, period); });
        step("unlock", [&] { return m_session.unlock(one.unit, period, u"thử"_s); });
        m_clock.moment = m_clock.moment.addSecs(60LL * 60); // the backup of the last round is too old
        step("paste with a backup", [&] { return paste(); });
        return m_failed;
    }

    [[nodiscard]] bool undoEverything()
    {
        while (m_session.undoStack()->canUndo()) {
            if (!undo())
                return false;
        }
        return true;
    }
    [[nodiscard]] bool redoEverything()
    {
        while (m_session.undoStack()->canRedo()) {
            if (!redo())
                return false;
        }
        return true;
    }

private:
    void step(const char *name, const std::function<Result<void>()> &work)
    {
        const QByteArray before = everything(m_workspace.database());
        const Result<void> done = work();
        const QByteArray after = everything(m_workspace.database());
        const QString place = u"%1 in round %2: "_s.arg(QString::fromLatin1(name)).arg(m_round);
        if (!done) {
            ++m_failed;
            if (after != before)
                fail(place + u"refused, but something changed: "_s + done.error().sentence);
            if (!done.error().sentence.endsWith(u'.'))
                fail(place + u"no sentence: "_s + done.error().sentence);
        } else if (after == before && !m_allowsNothing) {
            fail(place + u"acknowledged, but nothing changed"_s);
        }
        m_allowsNothing = false;
    }

    [[nodiscard]] CellKey cell(int number) const
    {
        const Catalogue &catalogue = m_workspace.catalogue();
        return {catalogue.unit(u"63-04"_s)->id, catalogue.indicators.at(number).id, Scope::All,
                Period::quarter(2040, 1)};
    }

    Result<void> paste()
    {
        QList<EnteredFigure> figures;
        for (int number = 2; number < 2 + cellsOfBlock; ++number)
            figures += EnteredFigure{cell(number), m_clock.moment.time().msecsSinceStartOfDay() + m_round / 7.0};
        const Result<BatchId> batch = m_session.enterMany(u"Dán"_s, figures, {}, {{cell(1), u"%1y"_s.arg(m_round)}});
        if (!batch)
            return batch.error();
        m_pasted = *batch;
        return {};
    }
    Result<void> withdraw()
    {
        const Result<WithdrawalPlan> plan = m_session.planWithdrawal(m_pasted);
        const Result<QList<Batch>> batches = m_session.batches();
        if (!plan || !batches)
            fail(u"no plan"_s);
        const auto batch = std::ranges::find(*batches, m_pasted, &Batch::id);
        return m_session.withdraw(*plan, *batch);
    }
    Result<void> undo()
    {
        return moved([this] { m_session.undoStack()->undo(); });
    }
    Result<void> redo()
    {
        m_allowsNothing = !m_session.undoStack()->canRedo(); // the undo before it was refused
        return moved([this] { m_session.undoStack()->redo(); });
    }
    Result<void> moved(const std::function<void()> &move)
    {
        m_problem.clear();
        move();
        return m_problem.isEmpty() ? Result<void>() : Result<void>(Error{m_problem});
    }

    Workspace &m_workspace;
    WorkerClock &m_clock;
    EditSession &m_session;
    EntrySource m_report;
    BatchId m_pasted{};
    QString m_problem;
    int m_round = 0;
    int m_failed = 0;
    bool m_allowsNothing = false;
};

/// Works with room, without, and with room again.
void work(Workspace &workspace, WorkerClock &clock, const Space &space)
{
    const QStringList figures{u"figure"_s, u"locator"_s};
    const QByteArray first = contentOf(workspace.database(), figures);
    Person person(workspace, clock);
    for (int round = 0; round < 2; ++round) {
        if (person.round() != 0)
            fail(u"refused although there was room"_s);
    }
    space.close();
    int refused = 0;
    constexpr int enough = 14; // a whole round
    constexpr int most = 40;
    for (int round = 0; round < most && refused < enough; ++round)
        refused += person.round();
    if (refused < enough)
        fail(u"the disk was not full"_s);
    space.open();
    if (person.round() != 0)
        fail(u"refused although there was room again"_s);
    const QByteArray last = contentOf(workspace.database(), figures);
    if (!person.undoEverything() || contentOf(workspace.database(), figures) != first)
        fail(u"undo does not lead back to the beginning"_s);
    if (!person.redoEverything() || contentOf(workspace.database(), figures) != last)
        fail(u"redo does not lead to the end again"_s);
}

} // namespace

/// worker DATABASE [SPACE]: edits figures while the space is taken away and given back, then tells what the database
/// holds. SPACE is the longest that a file may become, in bytes, or a file that fills the disk. Without SPACE it only
/// tells.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    WorkerClock clock;
    const bool works = words.size() > 2;
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(words.value(1), works ? Access::ReadWrite : Access::ReadOnly, clock);
    if (!workspace)
        fail(workspace.error().sentence);
    if (works)
        work(**workspace, clock, Space(words.at(2)));
    std::printf("%s\n", everything((*workspace)->database()).constData());
    return 0;
}
