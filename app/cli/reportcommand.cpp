#include "app/cli/reportcommand.h"

#include "app/cli/dashboardrequest.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/translator.h"
#include "models/reporting/fonts.h"
#include "models/workspace/reportexport.h"
#include "models/workspace/reporttemplates.h"
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
    return tr("Write a report: PDF for printing, ODT or HTML for editing, XLSX for its tables.");
}

QString ReportCommand::usage() const
{
    return u"--output FILE.pdf|FILE.odt|FILE.html|FILE.xlsx [--template NAME] [--period PERIOD] [--units \"A,B\"] "
           "[--scheme 63|34] [--final] [--database FILE]"_s;
}

QList<QCommandLineOption> ReportCommand::options() const
{
    return dashboardOptions() +
           QList<QCommandLineOption>{{u"output"_s, tr("File to write: .pdf, .odt, .html or .xlsx."), u"FILE"_s},
                                     {u"template"_s,
                                      tr("summary, full, comparison, atlas, a report kept in the "
                                         "database, or a template file (.json)."),
                                      u"NAME"_s, u"summary"_s},
                                     {u"final"_s, tr("Leave out the mark that this is a draft.")}};
}

QStringList ReportCommand::requiredOptions() const
{
    return {u"output"_s};
}

ExitCode ReportCommand::execute(const QCommandLineParser &line, Output &output) const
{
    const QString file = line.value(u"output"_s);
    if (!reportSuffixes().contains(QFileInfo(file).suffix().toLower()))
        return output.wrongUsage(
            tr("“%1” does not end in .pdf, .odt, .html or .xlsx, which reports are written as.").arg(file), name());
    const Result<std::optional<Scheme>> scheme = readScheme(line);
    if (!scheme)
        return output.wrongUsage(scheme.error().sentence, name());
    const Result<std::unique_ptr<Workspace>> opened = openForReading(line);
    if (!opened)
        return output.failed(opened.error());
    if (const Result<void> written = write(file, line, *scheme, **opened, output); !written)
        return output.failed(written.error());
    output.message(tr("The report is in %1.").arg(QDir::toNativeSeparators(file)));
    return ExitCode::Done;
}

Result<void> ReportCommand::write(const QString &file, const QCommandLineParser &line, std::optional<Scheme> scheme,
                                  const Workspace &workspace, Output &output) const
{
    const QString wanted = line.value(u"template"_s);
    const Result<ReportPlan> plan =
        wanted.endsWith(u".json"_s) ? readReportFile(wanted, workspace) : findReportPlan(wanted, workspace);
    if (!plan)
        return plan.error();
    const Result<Selection> selection = chosenSelection(line, scheme, workspace);
    if (!selection)
        return selection.error();
    const Result<ReportBody> body = reportBody(workspace);
    if (!body)
        return body.error();
    if (const Result<void> fonts = checkVietnameseFonts(); !fonts)
        output.message(fonts.error().sentence);
    const QDateTime now = systemClock().now();
    ReportComposer composer(*plan, {*selection, currentLanguage(), *body, !line.isSet(u"final"_s), now.date()},
                            workspace);
    ReportOptions options;
    options.printedAt = now;
    options.language = currentLanguage();
    options.committee = body->name;
    const std::unique_ptr<ChartPainter> charts = makeChartPainter();
    const bool isLong = composer.parts() > 1;
    return writeReport(file, composer, options, *charts, [&](int done, int all) {
        constexpr int every = 10;
        if (isLong && done % every == 0)
            output.message(tr("Page %1 of %2").arg(done + 1).arg(all));
        return true;
    });
}

} // namespace parboard
