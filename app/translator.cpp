#include "app/translator.h"

#include "models/core/log.h"
#include "models/core/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

bool install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(name, folder) && QCoreApplication::installTranslator(translator);
}

} // namespace

std::optional<Language> languageOf(const QString &code)
{
    if (code == u"vi")
        return Language::Vietnamese;
    if (code == u"en")
        return Language::English;
    return std::nullopt;
}

QString languageCode(Language language)
{
    return language == Language::English ? u"en"_s : u"vi"_s;
}

Language preferredLanguage()
{
    return languageOf(Settings().value(keys::language)).value_or(Language::Vietnamese);
}

void installLanguage(Language language)
{
    // British English: days before months, as in Vietnam.
    QLocale::setDefault(language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                      : QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    const QString code = languageCode(language);
    // Ours last: the translator installed last is asked first, and ours has texts of Qt that Debian's Qt lacks in
    // Vietnamese.
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(u"parboard_"_s + code, u":/translations"_s))
        qCWarning(logApp) << "no translation for" << code;
}

Language currentLanguage()
{
    return QLocale().language() == QLocale::English ? Language::English : Language::Vietnamese;
}

} // namespace parboard
