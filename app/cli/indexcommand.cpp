#include "app/cli/indexcommand.h"

#include "app/cli/indexjson.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/cli/unitnames.h"
#include "models/analysis/schemecheck.h"
#include "models/core/settings.h"
#include "models/workspace/indexdesk.h"
#include "models/workspace/schemefile.h"
#include "widgets/namedialog.h"

#include <QJsonArray>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct IndexCommandText
{
    Q_DECLARE_TR_FUNCTIONS(IndexCommand)
};

QJsonObject problemObject(const SchemeProblem &problem)
{
    return {{u"row"_s, problem.row}, {u"code"_s, problem.code}, {u"reason"_s, problem.text}};
}

/// --import: the scheme of a file becomes the next version of its code; nothing is stored of a broken one.
ExitCode importScheme(const QCommandLineParser &line, Output &output)
{
    const Result<SchemeReading> reading = readSchemeFile(line.value(u"import"_s));
    if (!reading)
        return output.failed(reading.error());
    const Result<std::unique_ptr<Workspace>> opened =
        Workspace::open(databasePath(line), Access::ReadWrite, systemClock());
    if (!opened)
        return output.failed(opened.error());
    (*opened)->editing().setPerson(personName(Settings()));
    const QList<SchemeProblem> problems = allProblems(*reading, (*opened)->catalogue());
    if (!problems.isEmpty()) {
        QJsonArray listed;
        for (const SchemeProblem &problem : problems) {
            listed += problemObject(problem);
            output.message(problemText(problem));
        }
        if (line.isSet(u"json"_s))
            output.json({{u"problems"_s, listed}});
        return output.failed(
            {IndexCommandText::tr("The scheme was not stored: %n problem(s).", nullptr, int(problems.size()))});
    }
    const Result<StoredScheme> stored = (*opened)->index().storeScheme(reading->scheme);
    if (!stored)
        return output.failed(stored.error());
    if (line.isSet(u"json"_s))
        output.json({{u"scheme"_s, stored->scheme.code}, {u"version"_s, stored->scheme.version}});
    else
        output.line(IndexCommandText::tr("Scheme %1, version %2, is stored.")
                        .arg(stored->scheme.code)
                        .arg(stored->scheme.version));
    return output.done();
}

/// --scheme, else the national scheme in force in the year.
Result<QString> chosenScheme(const QCommandLineParser &line, int year, const IndexDesk &desk)
{
    if (line.isSet(u"scheme"_s))
        return line.value(u"scheme"_s);
    const Result<QList<StoredScheme>> schemes = desk.schemes();
    if (!schemes)
        return schemes.error();
    for (const StoredScheme &stored : *schemes) {
        if (stored.scheme.kind == SchemeKind::National && stored.scheme.isInForce(year))
            return stored.scheme.code;
    }
    return Error{IndexCommandText::tr("No national scheme is in force in %1. Name one with --scheme.").arg(year)};
}

ExitCode exportScheme(const QCommandLineParser &line, const QString &code, const Workspace &workspace, Output &output)
{
    const Result<QList<StoredScheme>> schemes = workspace.index().schemes();
    if (!schemes)
        return output.failed(schemes.error());
    const auto found = std::ranges::find(*schemes, code, [](const StoredScheme &stored) { return stored.scheme.code; });
    if (found == schemes->cend())
        return output.failed({IndexCommandText::tr("There is no scheme %1.").arg(code)});
    if (const Result<void> written = writeSchemeFile(line.value(u"output"_s), found->scheme); !written)
        return output.failed(written.error());
    return output.done();
}

} // namespace

QString IndexCommand::name() const
{
    return u"index"_s;
}

QString IndexCommand::synopsis() const
{
    return tr("Score and rank by the reform index; take a scheme in or out.");
}

QString IndexCommand::usage() const
{
    return u"--year YEAR [--scheme NAME] [--units \"A,B\"] [--form self|appraised|final] [--database FILE] [--json] | "
           "--import FILE | --scheme NAME --output FILE"_s;
}

QList<QCommandLineOption> IndexCommand::options() const
{
    return {databaseOption(),
            {u"year"_s, tr("The year assessed."), u"YEAR"_s},
            {u"scheme"_s, tr("The scheme, such as par-2022; without it the national one of the year."), u"NAME"_s},
            unitsOption(),
            {u"form"_s, tr("Whose points: self, appraised or final; without it the last of them that anybody has."),
             u"FORM"_s},
            {u"import"_s, tr("Store the scheme of a file (xlsx, ods, csv) as its next version."), u"FILE"_s},
            {u"output"_s, tr("Write the scheme to a file (xlsx, csv)."), u"FILE"_s},
            jsonOption()};
}

ExitCode IndexCommand::execute(const QCommandLineParser &line, Output &output) const
{
    if (line.isSet(u"import"_s))
        return importScheme(line, output);
    bool isYear = false;
    const int year = line.value(u"year"_s).toInt(&isYear);
    const bool isExport = line.isSet(u"output"_s);
    if (isExport && !line.isSet(u"scheme"_s))
        return output.wrongUsage(tr("--output writes a set of criteria: name it with --scheme."), name());
    if (!isYear && !isExport)
        return output.wrongUsage(tr("Name the year with --year 2023."), name());
    std::optional<ScoreForm> form = valueIn(scoreFormCodes, line.value(u"form"_s));
    if (line.isSet(u"form"_s) && !form)
        return output.wrongUsage(tr("--form is self, appraised or final."), name());
    const Result<std::unique_ptr<Workspace>> opened = openForReading(line);
    if (!opened)
        return output.failed(opened.error());
    const Workspace &workspace = **opened;
    if (isExport)
        return exportScheme(line, line.value(u"scheme"_s), workspace, output);
    const Result<QString> code = chosenScheme(line, year, workspace.index());
    const Result<QList<UnitId>> units = unitsOfYear(line, year, workspace.catalogue());
    if (!code || !units)
        return output.failed(code ? units.error() : code.error());
    const Result<IndexYear> read = workspace.index().read(*code, year, *units);
    if (!read)
        return output.failed(read.error());
    if (!form)
        form = read->bestForm();
    const QList<UnitId> scored = units->isEmpty() ? read->unitsWithEntries() : *units;
    if (scored.isEmpty())
        output.message(tr("Nobody has points of %1 in %2 yet. Name units with --units.").arg(*code).arg(year));
    const QList<UnitScore> scores = read->scores(scored, *form, workspace.catalogue());
    if (line.isSet(u"json"_s))
        output.json(indexObject(*read, scores, *form, workspace.catalogue()));
    else
        output.line(indexText(*read, scores, *form, workspace.catalogue()));
    return output.done();
}

} // namespace parboard
