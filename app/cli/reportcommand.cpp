#include "app/cli/reportcommand.h"

#include "app/cli/dashboardrequest.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/translator.h"
#include "models/reporting/fonts.h"
#include "models/reporting/report.h"
#include "widgets/charts/qtchartpainter.h"

#include <QDir>
#include <QFileInfo>

namespace parboard {

using namespace Qt::StringLiterals;

QString ReportCommand::name() const
{
    return u"report"_s;
}

QString ReportCommand::synopsis() const
{
    return tr("Write the summary as a PDF file for printing.");
}

QString ReportCommand::usage() const
{
    return u"--output FILE.pdf [--period PERIOD] [--units \"A,B\"] [--scheme 63|34] [--final] [--database FILE]"_s;
}

QList<QCommandLineOption> ReportCommand::options() const
{
    return dashboardOptions() + QList<QCommandLineOption>{{u"output"_s, tr("PDF file to write."), u"FILE.pdf"_s},
                                                          {u"final"_s, tr("Leave out the mark that this is a draft.")}};
}

QStringList ReportCommand::requiredOptions() const
{
    return {u"output"_s};
}

ExitCode ReportCommand::execute(const QCommandLineParser &line, Output &output) const
{
    const QString file = line.value(u"output"_s);
    if (QFileInfo(file).suffix().compare(u"pdf", Qt::CaseInsensitive) != 0)
        return output.wrongUsage(tr("“%1” does not end in .pdf. The summary is written as PDF.").arg(file), name());
    const Result<std::optional<Scheme>> scheme = readScheme(line);
    if (!scheme)
        return output.wrongUsage(scheme.error().sentence, name());
    const Result<DashboardContent> content = readDashboard(line, *scheme);
    if (!content)
        return output.failed(content.error());
    if (const Result<void> fonts = checkVietnameseFonts(); !fonts)
        output.message(fonts.error().sentence);
    ReportOptions options;
    options.printedAt = systemClock().now();
    options.language = currentLanguage();
    options.draft = !line.isSet(u"final"_s);
    const std::unique_ptr<ChartPainter> charts = makeChartPainter();
    if (const Result<void> written = writeReportPdf(file, *content, options, *charts); !written)
        return output.failed(written.error());
    output.message(tr("The summary is in %1.").arg(QDir::toNativeSeparators(file)));
    return ExitCode::Done;
}

} // namespace parboard
