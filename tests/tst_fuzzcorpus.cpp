#include "fuzz/targets.h"
#include "fuzz/wholetable.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace parboard;
using namespace parboard::fuzz;
using namespace Qt::StringLiterals;

namespace {

QString fuzzFolder(const QString &name)
{
    return QStringLiteral(PARBOARD_SOURCE_DIR "/tests/fuzz/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QFileInfoList seedsOf(const Target &target)
{
    return QDir(fuzzFolder(u"corpus/"_s + target.name)).entryInfoList(QDir::Files, QDir::Name);
}

/// The words of a dictionary, as libFuzzer reads them: one in quotes a line, with \xAB for bytes.
QList<QByteArray> wordsFor(const Target &target)
{
    static const QRegularExpression escape(u"\\\\(x([0-9A-F]{2})|(.))"_s);
    QList<QByteArray> words;
    const QList<QByteArray> lines = contentOf(fuzzFolder(u"dictionaries/"_s + target.name + u".dict"_s)).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith('"'))
            continue;
        const QString text = QString::fromLatin1(line.sliced(1).chopped(1));
        QByteArray word;
        qsizetype at = 0;
        QRegularExpressionMatchIterator escapes = escape.globalMatch(text);
        while (escapes.hasNext()) {
            const QRegularExpressionMatch found = escapes.next();
            word += text.sliced(at, found.capturedStart() - at).toLatin1();
            word += found.captured(3).isEmpty() ? QByteArray::fromHex(found.captured(2).toLatin1())
                                                : found.captured(3).toLatin1();
            at = found.capturedEnd();
        }
        words += word + text.sliced(at).toLatin1();
    }
    return words;
}

/// Makes the same inputs on every run, as libFuzzer would begin: words put in, bytes changed, parts copied and taken
/// out.
class Mutator
{
public:
    Mutator(const Target &target, quint32 seed) : m_words(wordsFor(target)), m_random(seed)
    {
        for (const QFileInfo &file : seedsOf(target))
            m_seeds += contentOf(file.filePath());
    }

    QByteArray next()
    {
        QByteArray input = pick(m_seeds);
        const int changes = below(2) + 1;
        for (int i = 0; i < changes; ++i)
            change(input);
        return input;
    }

private:
    int below(qsizetype end) { return int(m_random.bounded(int(std::max<qsizetype>(end, 1)))); }
    const QByteArray &pick(const QList<QByteArray> &list) { return list[below(list.size())]; }

    void change(QByteArray &input)
    {
        const int at = below(input.size() + 1);
        switch (below(6)) {
        case 0:
            if (at < input.size())
                input[at] = char(below(256));
            break;
        case 1:
            input.insert(at, pick(m_words));
            break;
        case 2:
            input.replace(at, below(9), pick(m_words));
            break;
        case 3:
            input.remove(at, below(40));
            break;
        case 4:
            input.insert(below(input.size() + 1), input.mid(at, below(60)));
            break;
        default:
            const QByteArray &other = pick(m_seeds);
            input.replace(at, below(200), other.mid(below(other.size()), below(200)));
        }
    }

    QList<QByteArray> m_words;
    QList<QByteArray> m_seeds;
    QRandomGenerator m_random;
};

/// A table that gives one row and then another, whatever they are.
class TwoRows : public TableFile
{
public:
    TwoRows(const TableRow &first, const TableRow &second) : m_rows{first, second} {}

    [[nodiscard]] const QList<SheetInfo> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(qsizetype /*sheet*/) const override
    {
        return std::unique_ptr<RowReader>(std::make_unique<Rows>(m_rows));
    }

private:
    class Rows : public RowReader
    {
    public:
        explicit Rows(QList<TableRow> rows) : m_rows(std::move(rows)) {}
        Result<bool> next(TableRow &row) override
        {
            if (m_rows.isEmpty())
                return false;
            row = m_rows.takeFirst();
            return true;
        }
        [[nodiscard]] double progress() const override { return 1; }

    private:
        QList<TableRow> m_rows;
    };

    QList<TableRow> m_rows;
    QList<SheetInfo> m_sheets{SheetInfo()};
};

TableRow rowOf(qint64 number, const QList<TableCell> &cells)
{
    return {number, cells};
}

TableCell textAt(int column, QByteArrayView text)
{
    TableCell cell;
    cell.column = column;
    cell.text = text;
    return cell;
}

} // namespace

/// What libFuzzer runs for hours (tests/fuzz), run for seconds: every seed, and the same changes of them each time.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private slots:
    void seedsAreSmall()
    {
        qint64 size = 0;
        for (QDirIterator walk(fuzzFolder(u"corpus"_s), QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
            walk.next();
            size += walk.fileInfo().size();
        }
        QVERIFY(size > 50'000);
        QVERIFY(size < 300'000);
    }

    void seeds_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("path");
        for (int place = 0; place < targets().size(); ++place) {
            const QFileInfoList files = seedsOf(targets()[place]);
            QVERIFY(files.size() > 20);
            for (const QFileInfo &file : files)
                QTest::addRow("%s %s", qPrintable(targets()[place].name), qPrintable(file.fileName()))
                    << place << file.filePath();
        }
    }

    /// The name of a seed says what becomes of it, so a target that no longer reaches its reader is noticed.
    void seeds()
    {
        QFETCH(int, target);
        QFETCH(QString, path);
        const Outcome outcome = targets()[target].run(contentOf(path));
        QCOMPARE(outcome.broken, QString());
        const QString name = QFileInfo(path).fileName();
        QVERIFY(name.startsWith(u"taken-") || name.startsWith(u"refused-"));
        QCOMPARE(outcome.taken, name.startsWith(u"taken-"));
    }

    void changedSeeds_data()
    {
        QTest::addColumn<int>("target");
        for (int place = 0; place < targets().size(); ++place)
            QTest::newRow(qPrintable(targets()[place].name)) << place;
    }

    void changedSeeds()
    {
        QFETCH(int, target);
        constexpr int rounds = 1500;
        Mutator mutator(targets()[target], 20'241'123);
        int taken = 0;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray input = mutator.next();
            const Outcome outcome = targets()[target].run(input);
            QVERIFY2(outcome.broken.isEmpty(),
                     qPrintable(u"round %1: %2\n%3"_s.arg(round).arg(outcome.broken, QString::fromUtf8(input))));
            taken += outcome.taken ? 1 : 0;
        }
        QVERIFY2(taken > rounds / 50 && taken < rounds * 49 / 50, qPrintable(QString::number(taken)));
    }

    void brokenPromisesAreSeen_data()
    {
        QTest::addColumn<TableRow>("row");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, const TableRow &row, const QString &words) {
            QTest::newRow(name) << row << words;
        };
        const TableCell a = textAt(0, "a");
        add("nothing", rowOf(2, {a}), {});
        add("the same row again", rowOf(1, {a}), u"row 1 after row 1"_s);
        add("no cells", rowOf(2, {}), u"without cells"_s);
        add("the same column again", rowOf(2, {a, a}), u"column 0 after column 0"_s);
        add("a column beyond any sheet", rowOf(2, {textAt(16'384, "a")}), u"column 16384"_s);
        add("no text", rowOf(2, {textAt(0, {})}), u"without text"_s);
        add("no UTF-8", rowOf(2, {textAt(0, "\xC3(")}), u"no UTF-8"_s);
        TableCell number = textAt(0, "5");
        number.kind = TableCell::Kind::Number;
        number.number = 6;
        add("another number", rowOf(2, {number}), u"does not say"_s);
        TableCell day = textAt(0, "2024-02-30");
        day.kind = TableCell::Kind::Date;
        add("no day", rowOf(2, {day}), u"a day that is none"_s);
    }

    void brokenPromisesAreSeen()
    {
        QFETCH(TableRow, row);
        QFETCH(QString, words);
        std::unique_ptr<TableFile> file = std::make_unique<TwoRows>(rowOf(1, {textAt(0, "a")}), row);
        const Outcome outcome = readWholeTable(std::move(file), "x");
        QCOMPARE(outcome.broken.isEmpty(), words.isEmpty());
        QVERIFY2(outcome.broken.contains(words), qPrintable(outcome.broken));
        QVERIFY(!readWholeTable(Error{}, "x").broken.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
