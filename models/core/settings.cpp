#include "models/core/settings.h"

namespace parboard {

using namespace Qt::StringLiterals;

Settings::Settings()
    : m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"parboard"_s, u"parboard"_s))
{
}

Settings::Settings(const QString &file) : m_store(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

} // namespace parboard
