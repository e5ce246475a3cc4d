#include "models/files/contentdigest.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace parboard;

/// Digests are those of SHA-256, whatever the pieces.
class TestContentDigest : public QObject
{
    Q_OBJECT

private slots:
    void knownAnswers_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("expected");
        // FIPS 180-4, examples of NIST.
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    void knownAnswers()
    {
        QFETCH(QByteArray, content);
        ContentDigest digest;
        digest.add(content);
        QTEST(digest.hex(), "expected");
    }

    void piecesDoNotMatter()
    {
        QByteArray content;
        for (int at = 0; at < 5000; ++at)
            content += char(at * 7);
        for (const qsizetype piece : {1, 63, 64, 65, 4096}) {
            ContentDigest digest;
            for (qsizetype at = 0; at < content.size(); at += piece)
                digest.add(QByteArrayView(content).sliced(at, qMin(piece, content.size() - at)));
            QCOMPARE(digest.hex(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        }
    }
};

QTEST_MAIN(TestContentDigest)
#include "tst_contentdigest.moc"
