#pragma once

#include "models/core/result.h"

#include <QFile>
#include <QJsonObject>
#include <QString>

namespace parboard {

/// How a verb ended; scripts depend on the numbers.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// Where a verb writes: results to standard output, sentences for the person to standard error, both in UTF-8.
class Output
{
public:
    Output();

    /// Standard output, for results that are written bit by bit.
    QIODevice &device() { return m_results; }
    /// A line of the result.
    void line(const QString &text);
    /// The one JSON document of the result.
    void json(const QJsonObject &document);
    /// A sentence for the person.
    void message(const QString &sentence);

    ExitCode failed(const Error &error);
    /// Says what is wrong with the words after "parboard" and where the usage is explained; `verb` may be empty.
    ExitCode wrongUsage(const QString &sentence, const QString &verb = {});
    /// Done, or Failed if the result did not reach standard output (a full disk).
    ExitCode done();

private:
    QFile m_results;
    QFile m_messages;
};

} // namespace parboard
