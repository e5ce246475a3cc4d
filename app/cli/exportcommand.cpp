#include "app/cli/exportcommand.h"

#include "app/cli/dashboardrequest.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/cli/unitnames.h"
#include "app/translator.h"
#include "models/core/settings.h"
#include "models/workspace/export.h"
#include "widgets/namedialog.h"

#include <QDir>
#include <QSet>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QSet<UnitId> asSet(const QList<UnitId> &units)
{
    return {units.cbegin(), units.cend()};
}

/// What --units, --period and --scheme choose of the figures.
Result<void> chooseFigures(const QCommandLineParser &line, std::optional<Scheme> scheme, const Workspace &workspace,
                           ExportRequest &request)
{
    if (!line.isSet(u"units"_s))
        return {};
    if (scheme || request.period) {
        const Result<Wanted> wanted = resolveWanted(line, request.period, scheme, {}, workspace);
        if (!wanted)
            return wanted.error();
        request.units = asSet(wanted->units);
        return {};
    }
    const Result<QList<UnitId>> units = unitsOfEveryList(line, workspace.catalogue()); // unit_code tells them apart
    if (!units)
        return units.error();
    request.units = asSet(*units);
    return {};
}

/// What is asked for, as far as the words alone say it; the error is one of usage.
Result<ExportRequest> readRequest(const QCommandLineParser &line)
{
    ExportRequest request;
    const QString named = line.value(u"format"_s);
    const std::optional<ExportFormat> format = valueIn(exportFormatCodes, named);
    if (!format)
        return Error{ExportCommand::tr("“%1” is not a format. Write --format csv, json, xlsx or bundle.").arg(named)};
    const QString viewName = line.isSet(u"view"_s) ? line.value(u"view"_s) : codeIn(exportViewCodes, request.view);
    const std::optional<ExportView> view = valueIn(exportViewCodes, viewName);
    if (!view)
        return Error{ExportCommand::tr("“%1” is not a view. Write --view figures or --view dashboard.").arg(viewName)};
    request.format = *format;
    request.view = *view;
    request.byteOrderMark = line.isSet(u"bom"_s);
    request.language = currentLanguage();
    const QString file = line.value(u"output"_s);
    const bool isXlsx = *format == ExportFormat::Xlsx;
    request.by = personName(Settings());
    if (*view == ExportView::Dashboard && !isXlsx)
        return Error{ExportCommand::tr("The dashboard goes out as a workbook: write --format xlsx.")};
    if (request.byteOrderMark && *format != ExportFormat::Csv)
        return Error{ExportCommand::tr("--bom is for --format csv.")};
    if (isXlsx && (file.isEmpty() || file == u"-"))
        return Error{ExportCommand::tr("A workbook is written to a file: name it with --output.")};
    if (*format == ExportFormat::Bundle && (file.isEmpty() || file == u"-"))
        return Error{ExportCommand::tr("A bundle is written to a file: name it with --output.")};
    if (*view == ExportView::Figures && line.value(u"period"_s) == u"latest")
        return Error{ExportCommand::tr("Figures are exported of one named period or, without --period, of all.")};
    return request;
}

/// Adds what only the database can tell: units and period.
Result<void> complete(ExportRequest &request, const QCommandLineParser &line, std::optional<Scheme> scheme,
                      const Workspace &workspace)
{
    const Result<std::optional<Period>> period = readPeriod(line);
    if (!period)
        return period.error();
    request.period = *period;
    if (request.view == ExportView::Figures)
        return chooseFigures(line, scheme, workspace, request);
    const Result<Selection> selection = chosenSelection(line, scheme, workspace);
    if (!selection)
        return selection.error();
    request.selection = *selection;
    return {};
}

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::synopsis() const
{
    return tr("Write the figures with their sources to a file or to standard output.");
}

QString ExportCommand::usage() const
{
    return u"--format csv|json|xlsx|bundle [--output FILE|-] [--view figures|dashboard] [--bom] [--units \"A,B\"] "
           "[--period PERIOD] [--scheme 63|34] [--database FILE]"_s;
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return {databaseOption(),
            {u"format"_s,
             tr("Format: csv, json, xlsx (a workbook) or bundle (figures, documents and earlier versions, for another "
                "office)."),
             u"csv|json|xlsx|bundle"_s},
            {u"output"_s, tr("File to write; - or nothing for standard output, csv and json only."), u"FILE|-"_s},
            {u"view"_s,
             tr("What a workbook holds: every figure with its source (figures), or the three panels with charts and "
                "the table of all indicators (dashboard)."),
             u"figures|dashboard"_s},
            {u"bom"_s, tr("Begin a csv with a byte order mark, by which Excel knows that it is UTF-8.")},
            unitsOption(),
            periodOption(),
            schemeOption()};
}

QStringList ExportCommand::requiredOptions() const
{
    return {u"format"_s};
}

ExitCode ExportCommand::execute(const QCommandLineParser &line, Output &output) const
{
    Result<ExportRequest> request = readRequest(line);
    if (!request)
        return output.wrongUsage(request.error().sentence, name());
    const Result<std::optional<Scheme>> scheme = readScheme(line);
    if (!scheme)
        return output.wrongUsage(scheme.error().sentence, name());
    const Result<std::unique_ptr<Workspace>> workspace = openForReading(line);
    if (!workspace)
        return output.failed(workspace.error());
    if (const Result<void> completed = complete(*request, line, *scheme, **workspace); !completed)
        return output.failed(completed.error());
    const QString file = line.value(u"output"_s);
    const bool toStandardOutput = file.isEmpty() || file == u"-";
    const Result<ExportOutcome> written = toStandardOutput ? exportFigures(**workspace, *request, output.device())
                                                           : exportFigures(**workspace, *request, file);
    if (!written)
        return output.failed(written.error());
    if (written->shortenedNumbers > 0) {
        output.message(tr("%n number(s) have more than the 16 digits that a workbook keeps; csv and json keep all.",
                          nullptr, int(written->shortenedNumbers)));
    }
    if (!toStandardOutput)
        output.message(tr("The figures are in %1.").arg(QDir::toNativeSeparators(file)));
    return ExitCode::Done;
}

} // namespace parboard
