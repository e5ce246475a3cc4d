#include "app/cli/output.h"

#include "models/core/log.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct OutputText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Output::Output()
{
    if (!m_results.open(stdout, QIODevice::WriteOnly) || !m_messages.open(stderr, QIODevice::WriteOnly))
        qCWarning(logApp) << "standard output or standard error is closed";
}

void Output::line(const QString &text)
{
    m_results.write(text.toUtf8() + '\n');
}

void Output::json(const QJsonObject &document)
{
    m_results.write(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Output::message(const QString &sentence)
{
    m_messages.write(sentence.toUtf8() + '\n');
    m_messages.flush();
}

ExitCode Output::failed(const Error &error)
{
    message(error.sentence);
    if (!error.detail.isEmpty())
        qCInfo(logApp).noquote() << error.detail;
    return ExitCode::Failed;
}

ExitCode Output::wrongUsage(const QString &sentence, const QString &verb)
{
    message(sentence);
    message(OutputText::tr("“parboard help%1” explains the usage.").arg(verb.isEmpty() ? QString() : u' ' + verb));
    return ExitCode::WrongUsage;
}

ExitCode Output::done()
{
    if (m_results.isOpen() && m_results.flush() && m_results.error() == QFileDevice::NoError)
        return ExitCode::Done;
    return failed(
        {OutputText::tr("The result could not be written to standard output. Check the disk or the program that "
                        "reads it.")});
}

} // namespace parboard
