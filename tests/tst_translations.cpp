#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One <message> of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type;      ///< of the translation: empty when finished, else unfinished, obsolete, vanished
    QStringList texts; ///< one, or one for each plural form
    bool plural = false;

    [[nodiscard]] QString key() const { return context + u" | "_s + source + u" | "_s + comment; }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value(u"type"_s).toString();
    if (!message.plural) {
        message.texts += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        return;
    }
    while (xml.readNextStartElement())
        message.texts += xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readMessages(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages += readMessage(xml, context);
    }
    return messages;
}

/// %1, %L2, %n in the text, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%(?:L?\\d{1,2}|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : form.globalMatch(text))
        found += match.captured().remove(u'L');
    found.removeDuplicates();
    found.sort();
    return found;
}

bool hasMnemonic(QString text)
{
    static const QRegularExpression form(u"&[\\p{L}\\p{N}]"_s);
    return text.remove(u"&&"_s).contains(form);
}

/// The tone mark on the first vowel of a syllable that ends in oa, oe, uy: hòa, khỏe, thủy, not hoà, khoẻ, thuỷ. After
/// q the u is no vowel: quý.
bool hasMisplacedTone(const QString &text)
{
    static const QRegularExpression form(u"(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(form);
}

/// What is wrong with the translation, in words; empty when nothing is.
QString problemWith(const Message &message)
{
    if (!message.type.isEmpty())
        return message.type;
    if (message.texts.isEmpty())
        return u"no translation"_s;
    for (const QString &text : message.texts) {
        if (text.trimmed().isEmpty())
            return u"empty"_s;
        if (placeholders(text) != placeholders(message.source))
            return u"other placeholders: "_s + text;
        if (hasMnemonic(text) != hasMnemonic(message.source))
            return u"mnemonic (&) in one only: "_s + text;
        if (text != text.normalized(QString::NormalizationForm_C))
            return u"not NFC: "_s + text;
        if (hasMisplacedTone(text))
            return u"tone mark, write hòa, khỏe, thủy: "_s + text;
    }
    return {};
}

QString committed(const QString &language)
{
    return QStringLiteral(PARBOARD_SOURCE_DIR "/translations/parboard_") + language + u".ts"_s;
}

/// Runs lupdate as `./dev translate` does, into `file`; false if it failed.
bool updateTranslations(const QString &file, const QStringList &options)
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(PARBOARD_SOURCE_DIR));
    const QStringList arguments{u"-I"_s,         u"."_s,      u"-silent"_s,          u"-no-obsolete"_s,
                                u"-locations"_s, u"none"_s,   u"-source-language"_s, u"en"_s,
                                u"app"_s,        u"models"_s, u"widgets"_s};
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                  arguments + options + QStringList{u"-ts"_s, file});
    return lupdate.waitForFinished(60'000) && lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0;
}

QStringList keysOf(const QList<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys += message.key();
    keys.sort();
    return keys;
}

QStringList without(const QStringList &all, const QStringList &those)
{
    const QSet<QString> drop(those.begin(), those.end());
    QStringList rest;
    std::ranges::copy_if(all, std::back_inserter(rest), [&](const QString &key) { return !drop.contains(key); });
    return rest;
}

} // namespace

/// Both languages are complete and in step with the sources.
class tst_translations : public QObject
{
    Q_OBJECT
private slots:
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void sourcesAreInStep_data();
    void sourcesAreInStep();
    void problemsAreFound_data();
    void problemsAreFound();
};

void tst_translations::everyMessageIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("vi") << u"vi"_s;
    QTest::newRow("en") << u"en"_s;
}

void tst_translations::everyMessageIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(committed(language));
    QStringList problems;
    for (const Message &message : messages) {
        if (const QString problem = problemWith(message); !problem.isEmpty())
            problems += message.key() + u": "_s + problem;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(language == u"en" || messages.size() > 100);
}

void tst_translations::sourcesAreInStep_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("vi") << u"vi"_s << QStringList{u"-target-language"_s, u"vi_VN"_s};
    QTest::newRow("en") << u"en"_s << QStringList{u"-target-language"_s, u"en_US"_s, u"-pluralonly"_s};
}

void tst_translations::sourcesAreInStep()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QVERIFY2(updateTranslations(fresh, options), "lupdate failed");
    const QStringList inSources = keysOf(readMessages(fresh));
    const QStringList inFile = keysOf(readMessages(committed(language)));
    QVERIFY2(without(inSources, inFile).isEmpty(),
             qPrintable(u"Run ./dev translate. Not in the file:\n"_s + without(inSources, inFile).join(u'\n')));
    QVERIFY2(without(inFile, inSources).isEmpty(), qPrintable(u"Run ./dev translate. No longer in the sources:\n"_s +
                                                              without(inFile, inSources).join(u'\n')));
}

void tst_translations::problemsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << u"&Open %1"_s << u"&Mở %1"_s << QString();
    QTest::newRow("good tones") << u"x"_s
                                << u"Quý, hoàn thành ở Hòa Bình, Thủy, ngoài, huyện, UỶ-BAN"_s.replace(u"UỶ"_s, u"ỦY"_s)
                                << QString();
    QTest::newRow("local digits") << u"%1 of %2"_s << u"%L1 trên %2"_s << QString();
    QTest::newRow("ampersand") << u"a & b"_s << u"a && b"_s << QString();
    QTest::newRow("empty") << u"x"_s << u" "_s << u"empty"_s;
    QTest::newRow("placeholder lost") << u"%1 of %2"_s << u"%1"_s << u"other placeholders"_s;
    QTest::newRow("placeholder more") << u"x"_s << u"%n"_s << u"other placeholders"_s;
    QTest::newRow("mnemonic lost") << u"&Open"_s << u"Mở"_s << u"mnemonic"_s;
    QTest::newRow("mnemonic more") << u"Open"_s << u"&Mở"_s << u"mnemonic"_s;
    QTest::newRow("NFD") << u"x"_s << u"Hòa Bình"_s.normalized(QString::NormalizationForm_D) << u"not NFC"_s;
    QTest::newRow("hoa") << u"x"_s << u"Hoà Bình"_s << u"tone mark"_s;
    QTest::newRow("UY") << u"x"_s << u"UỶ BAN"_s << u"tone mark"_s;
    QTest::newRow("khoe") << u"x"_s << u"sức khoẻ."_s << u"tone mark"_s;
}

void tst_translations::problemsAreFound()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, problem);
    Message message;
    message.source = source;
    message.texts = {translation};
    const QString found = problemWith(message);
    QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.startsWith(problem), qPrintable(found));
    message.type = u"unfinished"_s;
    QCOMPARE(problemWith(message), u"unfinished"_s);
}

QTEST_GUILESS_MAIN(tst_translations)
#include "tst_translations.moc"
