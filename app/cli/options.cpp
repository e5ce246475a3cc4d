#include "app/cli/options.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QCommandLineOption databaseOption()
{
    return {u"database"_s, OptionText::tr("Database file; without it your own database."), u"FILE"_s};
}

QCommandLineOption languageOption()
{
    return {u"lang"_s, OptionText::tr("Language: vi or en."), u"vi|en"_s};
}

QCommandLineOption helpOption()
{
    return {{u"help"_s, u"h"_s}, OptionText::tr("Show this help.")};
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, OptionText::tr("Write one JSON document to standard output and nothing else.")};
}

QCommandLineOption periodOption()
{
    return {u"period"_s,
            OptionText::tr("Period: 2020-Q1 to 2020-Q4, 2020-H1 (six months), 2020-9M, 2020, 2011..2020, or latest."),
            u"PERIOD"_s};
}

QCommandLineOption unitsOption()
{
    return {u"units"_s, OptionText::tr("Names of provinces or districts, separated by commas; marks may be left out."),
            u"\"A,B\""_s};
}

QCommandLineOption schemeOption()
{
    return {u"scheme"_s,
            OptionText::tr("List of provinces that the names are of: the 63 until 30 June 2025, the 34 since."),
            u"63|34"_s};
}

Result<std::optional<Scheme>> readScheme(const QCommandLineParser &line)
{
    if (!line.isSet(u"scheme"_s))
        return std::optional<Scheme>();
    const QString text = line.value(u"scheme"_s);
    if (text == u"63")
        return std::optional(Scheme::Old63);
    if (text == u"34")
        return std::optional(Scheme::New34);
    return Error{OptionText::tr("“%1” is not a list of provinces. Write --scheme 63 or --scheme 34.").arg(text)};
}

Result<std::optional<Period>> readPeriod(const QCommandLineParser &line)
{
    const QString text = line.value(u"period"_s);
    if (text.isEmpty() || text == u"latest")
        return std::optional<Period>();
    const Result<Period> period = Period::parse(text);
    if (!period)
        return period.error();
    return std::optional(*period);
}

Result<QSize> readSize(const QString &text)
{
    static const QRegularExpression form(u"^([1-9]\\d{2,4})x([1-9]\\d{2,4})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    constexpr int largest = 16384;
    if (!match.hasMatch() || size.width() > largest || size.height() > largest) {
        return Error{OptionText::tr(
                         "“%1” is not a size. Write width and height in pixels such as 1366x768, each from 100 to %2.")
                         .arg(text)
                         .arg(largest)};
    }
    return size;
}

} // namespace parboard
