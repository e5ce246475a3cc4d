#pragma once

#include "models/core/period.h"
#include "models/core/result.h"
#include "models/core/unit.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QSize>

#include <optional>

/// Options that several verbs share: how they are declared and how they are read.
namespace parboard {

QCommandLineOption databaseOption();
QCommandLineOption languageOption();
QCommandLineOption helpOption();
QCommandLineOption jsonOption();
QCommandLineOption periodOption();
QCommandLineOption unitsOption();
QCommandLineOption schemeOption();

/// --scheme; nothing if it is not given; an error (of usage) for other values than 63 and 34.
Result<std::optional<Scheme>> readScheme(const QCommandLineParser &line);

/// --period; nothing for "latest" and if it is not given.
Result<std::optional<Period>> readPeriod(const QCommandLineParser &line);

/// A size such as 1366x768, in pixels.
Result<QSize> readSize(const QString &text);

} // namespace parboard
