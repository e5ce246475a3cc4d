#include "models/files/readahead.h"

#include <QtTest>

#include <atomic>

using namespace parboard;

namespace {

QByteArray numbered(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype place = 0; place < size; ++place)
        bytes[place] = char((place * 7 + place / 251) % 256);
    return bytes;
}

/// Bytes that come in pieces of a size, and an error in place of the end if there is one.
class PieceSource : public ByteSource
{
public:
    PieceSource(QByteArray bytes, qint64 piece, std::atomic_int &reads)
        : m_bytes(std::move(bytes)), m_piece(piece), m_reads(reads)
    {
    }
    PieceSource(QByteArray bytes, qint64 piece, std::atomic_int &reads, const Error &failure)
        : PieceSource(std::move(bytes), piece, reads)
    {
        m_failure = failure;
    }
    Result<qint64> read(char *to, qint64 most) override
    {
        ++m_reads;
        if (m_at == m_bytes.size() && m_failure)
            return *m_failure;
        const qint64 count = std::min({most, m_piece, qint64(m_bytes.size() - m_at)});
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count;
    }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    std::atomic_int &m_reads;
    std::optional<Error> m_failure;
    qsizetype m_at = 0;
};

} // namespace

/// A source read by a thread of its own gives what it gives without.
class TestReadAhead : public QObject
{
    Q_OBJECT

private slots:
    void bytesStayInTheirOrder_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("piece");
        QTest::addColumn<qint64>("asked");
        for (const qint64 size : {0, 1, 1000, 3'000'017}) {
            QTest::addRow("%lld bytes, small pieces", size) << size << qint64(4099) << qint64(1 << 20);
            QTest::addRow("%lld bytes, asked for little", size) << size << qint64(1 << 20) << qint64(777);
        }
    }
    void bytesStayInTheirOrder()
    {
        QFETCH(qint64, size);
        QFETCH(qint64, piece);
        QFETCH(qint64, asked);
        const QByteArray bytes = numbered(size);
        std::atomic_int reads = 0;
        ReadAhead ahead(std::make_unique<PieceSource>(bytes, piece, reads));
        QCOMPARE(ahead.size(), size);
        QByteArray got;
        QByteArray room(asked, Qt::Uninitialized);
        while (true) {
            const Result<qint64> count = ahead.read(room.data(), asked);
            QVERIFY(count.ok());
            if (*count == 0)
                break;
            got.append(room.constData(), *count);
        }
        QCOMPARE(got.size(), bytes.size());
        QVERIFY(got == bytes);
        QCOMPARE(*ahead.read(room.data(), asked), 0); // the end stays the end
    }

    void errorComesBehindTheBytesBeforeIt()
    {
        std::atomic_int reads = 0;
        const Error damaged{QStringLiteral("damaged")};
        ReadAhead ahead(std::make_unique<PieceSource>(numbered(1000), 300, reads, damaged));
        QByteArray room(1 << 20, Qt::Uninitialized);
        qint64 got = 0;
        Result<qint64> count = qint64(0);
        do {
            count = ahead.read(room.data(), room.size());
            got += count ? *count : 0;
        } while (count && *count > 0);
        QCOMPARE(got, 1000);
        QVERIFY(!count.ok());
        QCOMPARE(count.error().sentence, damaged.sentence);
    }

    void stopsSoonWhenNobodyReads()
    {
        std::atomic_int reads = 0;
        {
            const ReadAhead ahead(std::make_unique<PieceSource>(numbered(3'000'000), 100, reads));
            QTRY_VERIFY(reads > 0);
        }
        const int atTheEnd = reads;
        QVERIFY2(atTheEnd < 20, qPrintable(QString::number(atTheEnd))); // of 30,000
    }
};

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
