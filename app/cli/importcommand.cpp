#include "app/cli/importcommand.h"

#include "app/cli/importjson.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/translator.h"
#include "models/core/settings.h"
#include "models/files/textencoding.h"
#include "models/workspace/importconversion.h"
#include "widgets/namedialog.h"

#include <QDir>

#include <memory>
#include <vector>

namespace parboard {

using namespace Qt::StringLiterals;

using numbertext::Convention;

namespace {

/// An option whose value must be one of a few words.
template <typename Enum, std::size_t Size>
Result<std::optional<Enum>> readWord(const QCommandLineParser &line, const QString &option,
                                     const EnumCodes<Enum, Size> &codes)
{
    if (!line.isSet(option))
        return std::optional<Enum>();
    const std::optional<Enum> value = valueIn(codes, line.value(option));
    if (value)
        return value;
    QStringList words;
    for (const auto &[known, word] : codes)
        words += QLatin1String(word);
    return Error{ImportCommand::tr("--%1 takes one of: %2.").arg(option, words.join(u", "_s))};
}

Result<ImportHints> readHints(const QCommandLineParser &line)
{
    static constexpr EnumCodes<Convention, 2> conventions{
        {{Convention::Vietnamese, "vi"}, {Convention::English, "en"}}};
    ImportHints hints;
    const auto conflicts = readWord(line, u"conflicts"_s, conflictStrategyCodes);
    const auto numbers = readWord(line, u"numbers"_s, conventions);
    const auto encoding = readWord(line, u"encoding"_s, encodingCodes);
    const Result<std::optional<Period>> period = readPeriod(line);
    if (!conflicts || !numbers || !encoding || !period) {
        return !conflicts  ? conflicts.error()
               : !numbers  ? numbers.error()
               : !encoding ? encoding.error()
                           : period.error();
    }
    hints.conflicts = conflicts->value_or(ConflictStrategy::AddRival);
    hints.numbers = *numbers;
    hints.encoding = *encoding;
    hints.period = *period;
    return hints;
}

Result<std::unique_ptr<Workspace>> openFor(const QCommandLineParser &line)
{
    if (line.isSet(u"dry-run"_s))
        return openForReading(line);
    const QString path = databasePath(line);
    if (!line.isSet(u"database"_s) && !QFileInfo::exists(path)) {
        if (Result<std::unique_ptr<Workspace>> made = openForReading(line); !made)
            return made;
    }
    return Workspace::open(path, Access::ReadWrite, systemClock());
}

/// Says of an old workbook how LibreOffice converts it, where that is installed.
Error withCommand(const Error &error, const QString &path)
{
    if (WorkbookConversion::program().isEmpty() || !WorkbookConversion::isOldWorkbook(path))
        return error;
    const QString command = WorkbookConversion::command(path);
    return {error.sentence + u' ' + ImportCommand::tr("LibreOffice is installed: %1").arg(command), error.detail};
}

/// Opens and proposes all files; an error names the first that cannot be imported at all.
Result<std::vector<ProposedImport>> propose(const QCommandLineParser &line, const ImportHints &hints,
                                            const Workspace &workspace)
{
    std::vector<ProposedImport> files;
    const QStringList paths = line.positionalArguments();
    for (const QString &path : paths) {
        Result<ProposedImport> file = proposeImport(path, workspace, hints);
        if (!file)
            return withCommand(file.error(), path);
        if (file->choices.sheets.isEmpty()) {
            QStringList why;
            for (const QStringList &problems : std::as_const(file->problems))
                why += problems;
            why.removeDuplicates();
            return Error{ImportCommand::tr("%1 holds no table that can be imported as it is. %2")
                             .arg(QDir::toNativeSeparators(path), why.join(u' '))};
        }
        files.push_back(std::move(*file));
    }
    return files;
}

/// The sources that findings name, those that only the files have too.
QHash<SourceId, Source> sourcesFor(const Workspace &workspace, const ImportOutcome &outcome)
{
    QHash<SourceId, Source> all = outcome.figures->newSources();
    if (const Result<QHash<SourceId, Source>> stored = workspace.sources())
        all.insert(*stored);
    return all;
}

/// Tells what was done or would be; of a trial also what the quality rules say.
ExitCode tell(const QList<const ProposedImport *> &files, const ImportOutcome &outcome, const QCommandLineParser &line,
              const Workspace &workspace, Output &output)
{
    const bool isTrial = line.isSet(u"dry-run"_s);
    const Catalogue &catalogue = workspace.catalogue();
    const Result<ImportFindings> findings =
        isTrial ? judgeImport(*outcome.figures, files.constFirst()->choices, workspace, currentLanguage())
                : Result<ImportFindings>(ImportFindings());
    if (!findings)
        return output.failed(findings.error());
    if (line.isSet(u"json"_s)) {
        QJsonObject told = importObject(files, outcome, catalogue);
        if (isTrial)
            addFindings(told, *findings, sourcesFor(workspace, outcome), catalogue);
        output.json(told);
        return output.done();
    }
    QStringList lines;
    for (qsizetype place = 0; place < files.size(); ++place)
        lines += importLines(*files.at(place), outcome.plans.at(place), catalogue);
    lines += outcome.notes;
    if (outcome.versions > 0) {
        lines += ImportCommand::tr("%n earlier version(s) of figures were added to the history.", nullptr,
                                   int(outcome.versions));
    }
    lines += findingLines(*findings, catalogue);
    for (const QString &told : std::as_const(lines))
        output.line(told);
    if (isTrial)
        output.message(ImportCommand::tr("This was a trial; nothing was changed."));
    else if (!outcome.batch)
        output.message(ImportCommand::tr("Nothing was changed."));
    return output.done();
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::synopsis() const
{
    return tr("Take figures from tables (Excel, Calc, CSV, exported JSON) and from bundles of other offices.");
}

QString ImportCommand::usage() const
{
    return u"FILE... [--dry-run] [--json] [--period PERIOD] [--unit NAME] [--conflicts rival|replace|keep] "
           "[--numbers vi|en] [--encoding NAME] [--database FILE]"_s;
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return {databaseOption(),
            jsonOption(),
            {u"dry-run"_s, tr("Say what would change and change nothing.")},
            {u"period"_s, tr("Period of files that do not say theirs."), u"PERIOD"_s},
            {u"unit"_s, tr("Unit of files that do not say theirs."), u"NAME"_s},
            {u"conflicts"_s,
             tr("Where another source says something else: rival (stands beside, the default), replace (is used), "
                "keep (is not taken)."),
             u"rival|replace|keep"_s},
            {u"numbers"_s,
             tr("How numbers are written in texts: vi is 1.234,5, en is 1,234.5. Without it each column "
                "decides."),
             u"vi|en"_s},
            {u"encoding"_s, tr("Encoding of text files; without it it is found out."), u"NAME"_s}};
}

ExitCode ImportCommand::execute(const QCommandLineParser &line, Output &output) const
{
    if (line.positionalArguments().isEmpty())
        return output.wrongUsage(tr("Name the file to import."), name());
    if (line.value(u"period"_s) == u"latest")
        return output.wrongUsage(tr("Figures are imported of one named period or of those that the file names."),
                                 name());
    Result<ImportHints> hints = readHints(line);
    if (!hints)
        return output.wrongUsage(hints.error().sentence, name());
    const Result<std::unique_ptr<Workspace>> opened = openFor(line);
    if (!opened)
        return output.failed(opened.error());
    const Workspace &workspace = **opened;
    if (line.isSet(u"unit"_s)) {
        const Result<const Unit *> unit = workspace.catalogue().findUnit(line.value(u"unit"_s));
        if (!unit)
            return output.failed(unit.error());
        hints->unit = (*unit)->id;
    }
    const Result<std::vector<ProposedImport>> files = propose(line, *hints, workspace);
    if (!files)
        return output.failed(files.error());
    QList<const ProposedImport *> all;
    for (const ProposedImport &file : *files)
        all += &file;
    const Result<ImportOutcome> outcome =
        line.isSet(u"dry-run"_s) ? tryImport(all, workspace) : applyImport(all, workspace, personName(Settings()));
    if (!outcome)
        return output.failed(outcome.error());
    return tell(all, *outcome, line, workspace, output);
}

} // namespace parboard
