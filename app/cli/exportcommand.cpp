#include "app/cli/exportcommand.h"

#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/cli/unitnames.h"
#include "models/workspace/figurecsv.h"
#include "models/workspace/figurejson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <array>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// A file format as what stands around, between and in the figures, so that they are written one by one.
struct Format
{
    QString name;
    QByteArray head;
    QByteArray separator;
    QByteArray tail;
    QByteArray (*figure)(const Figure &, const Source &, const Catalogue &);
};

QByteArray jsonFigure(const Figure &figure, const Source &source, const Catalogue &catalogue)
{
    const QByteArray text =
        QJsonDocument(figureObject(figure, source, catalogue)).toJson(QJsonDocument::Indented).trimmed();
    return "        " + QByteArray(text).replace("\n", "\n        "); // texts hold no line ends in JSON
}

QByteArray csvFigure(const Figure &figure, const Source &source, const Catalogue &catalogue)
{
    return figureCsvLine(figure, source, catalogue).toUtf8();
}

const std::array<Format, 2> &formats()
{
    static const std::array<Format, 2> all{
        Format{u"json"_s, "{\n    \"figures\": [\n", ",\n", "\n    ]\n}\n", jsonFigure},
        Format{u"csv"_s, (figureCsvColumns().join(u',') + u"\r\n"_s).toUtf8(), {}, {}, csvFigure}};
    return all;
}

const Format *findFormat(const QString &name)
{
    const auto *found = std::find_if(formats().cbegin(), formats().cend(),
                                     [&name](const Format &format) { return format.name == name; });
    return found == formats().cend() ? nullptr : &*found;
}

/// What --units and --period let through; nothing set lets all through.
struct Filter
{
    std::optional<QSet<UnitId>> units;
    std::optional<Period> period;

    [[nodiscard]] bool lets(const Figure &figure) const
    {
        return (!units || units->contains(figure.cell.unit)) && (!period || figure.cell.period == *period);
    }
};

Result<Filter> readFilter(const QCommandLineParser &line, std::optional<Scheme> scheme, const Workspace &workspace)
{
    const Result<std::optional<Period>> period = readPeriod(line);
    if (!period)
        return period.error();
    Filter filter{std::nullopt, *period};
    if (!line.isSet(u"units"_s))
        return filter;
    if (scheme || *period) {
        const Result<Wanted> wanted = resolveWanted(line, *period, scheme, {}, workspace);
        if (!wanted)
            return wanted.error();
        filter.units = QSet<UnitId>(wanted->units.cbegin(), wanted->units.cend());
        return filter;
    }
    const Result<QList<UnitId>> units = unitsOfEveryList(line, workspace.catalogue()); // unit_code tells them apart
    if (!units)
        return units.error();
    filter.units = QSet<UnitId>(units->cbegin(), units->cend());
    return filter;
}

Result<void> writeFigures(QIODevice &device, const Format &format, const Filter &filter, const Workspace &workspace)
{
    const Result<QHash<SourceId, Source>> sources = workspace.sources();
    if (!sources)
        return sources.error();
    device.write(format.head);
    bool isFirst = true;
    Result<void> done = workspace.forEachFigure([&](const Figure &figure) {
        if (!filter.lets(figure))
            return true;
        if (!std::exchange(isFirst, false))
            device.write(format.separator);
        const QByteArray bytes = format.figure(figure, sources->value(figure.source), workspace.catalogue());
        return device.write(bytes) == bytes.size();
    });
    device.write(format.tail);
    return done;
}

Result<void> writeFile(const QString &file, const Format &format, const Filter &filter, const Workspace &workspace)
{
    const QString shown = QDir::toNativeSeparators(file);
    const QFileInfo info(file);
    if (info.exists() && (!info.isFile() || info == QFileInfo(workspace.path()))) {
        return Error{
            ExportCommand::tr("%1 cannot take the figures: it is a folder, a device or the database itself. Choose "
                              "another file.")
                .arg(shown)};
    }
    QSaveFile target(file);
    const Error unwritten{
        ExportCommand::tr("%1 could not be written; nothing was changed. Check that the folder exists, that you "
                          "may write to it and that the disk is not full.")
            .arg(shown)};
    if (!target.open(QIODevice::WriteOnly))
        return unwritten;
    if (Result<void> written = writeFigures(target, format, filter, workspace); !written)
        return written;
    return target.commit() ? Result<void>() : unwritten;
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
    return u"--format json|csv [--output FILE|-] [--units \"A,B\"] [--period PERIOD] [--scheme 63|34] "
           "[--database FILE]"_s;
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return {databaseOption(),
            {u"format"_s, tr("Format: json or csv."), u"json|csv"_s},
            {u"output"_s, tr("File to write; - or nothing for standard output."), u"FILE|-"_s},
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
    const Format *format = findFormat(line.value(u"format"_s));
    if (!format)
        return output.wrongUsage(
            tr("“%1” is not a format. Write --format json or --format csv.").arg(line.value(u"format"_s)), name());
    if (line.value(u"period"_s) == u"latest")
        return output.wrongUsage(tr("Figures are exported of one named period or, without --period, of all."), name());
    const Result<std::optional<Scheme>> scheme = readScheme(line);
    if (!scheme)
        return output.wrongUsage(scheme.error().sentence, name());
    const Result<std::unique_ptr<Workspace>> workspace = openForReading(line);
    if (!workspace)
        return output.failed(workspace.error());
    const Result<Filter> filter = readFilter(line, *scheme, **workspace);
    if (!filter)
        return output.failed(filter.error());
    const QString file = line.value(u"output"_s);
    const bool toStandardOutput = file.isEmpty() || file == u"-";
    const Result<void> written = toStandardOutput ? writeFigures(output.device(), *format, *filter, **workspace)
                                                  : writeFile(file, *format, *filter, **workspace);
    if (!written)
        return output.failed(written.error());
    if (!toStandardOutput)
        output.message(tr("The figures are in %1.").arg(QDir::toNativeSeparators(file)));
    return ExitCode::Done;
}

} // namespace parboard
