#include "app/cli/importjson.h"

#include "app/cli/findingtext.h"
#include "models/exchange/csvfile.h"
#include "models/workspace/figurejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

constexpr qsizetype mostLines = 20; ///< of problems, for a person; --json tells more

QJsonArray sheetsOf(const ProposedImport &file)
{
    QJsonArray sheets;
    for (qsizetype place = 0; place < file.sheets.size(); ++place) {
        const SheetChoice &sheet = file.sheets.at(place);
        const bool isTaken =
            std::ranges::find(file.choices.sheets, sheet.sheet, &SheetChoice::sheet) != file.choices.sheets.cend();
        sheets += QJsonObject{{u"name"_s, sheet.name},
                              {u"imported"_s, isTaken},
                              {u"doubts"_s, QJsonArray::fromStringList(file.doubts.at(place))},
                              {u"problems"_s, QJsonArray::fromStringList(file.problems.at(place))}};
    }
    return sheets;
}

QJsonArray problemsOf(const ImportPlan &plan)
{
    QJsonArray problems;
    for (const RejectedCell &cell : plan.problems) {
        problems += QJsonObject{{u"sheet"_s, cell.sheet},
                                {u"row"_s, cell.row},
                                {u"column"_s, cell.column < 0 ? QJsonValue() : QJsonValue(columnLetters(cell.column))},
                                {u"text"_s, cell.text},
                                {u"reason"_s, cell.reason}};
    }
    return problems;
}

QJsonArray namesOf(const ImportPlan &plan)
{
    QJsonArray names;
    for (const UnknownName &name : plan.names) {
        names += QJsonObject{{u"kind"_s, name.what == UnknownName::What::Unit ? u"unit"_s : u"indicator"_s},
                             {u"text"_s, name.text},
                             {u"sheet"_s, name.sheet},
                             {u"row"_s, name.firstRow},
                             {u"figures"_s, name.rows},
                             {u"proposals"_s, QJsonArray::fromStringList(name.proposals)}};
    }
    return names;
}

/// What stands in the cell and what the file says: the number, else the state.
QJsonValue jsonOf(const std::optional<Figure> &figure)
{
    if (!figure)
        return {};
    return figure->value ? QJsonValue(*figure->value) : QJsonValue(codeIn(statusCodes, figure->status));
}

QJsonArray figuresOf(const ImportPlan &plan, const Catalogue &catalogue)
{
    static constexpr EnumCodes<CellChange, 4> changeCodes{{{CellChange::New, "new"},
                                                           {CellChange::Changed, "changed"},
                                                           {CellChange::Same, "same"},
                                                           {CellChange::Conflict, "conflict"}}};
    QJsonArray figures;
    for (const PlannedFigure &planned : plan.figures) {
        const CellKey &cell = planned.proposed.figure.cell;
        figures += QJsonObject{{u"unit"_s, catalogue.unit(cell.unit)->key},
                               {u"indicator"_s, catalogue.indicator(cell.indicator)->code},
                               {u"scope"_s, codeIn(scopeCodes, cell.scope)},
                               {u"period"_s, cell.period.code()},
                               {u"change"_s, codeIn(changeCodes, planned.change)},
                               {u"old"_s, jsonOf(planned.existing)},
                               {u"new"_s, jsonOf(planned.proposed.figure)}};
    }
    return figures;
}

QJsonArray convertedOf(const ImportPlan &plan)
{
    QJsonArray texts;
    for (const LegacySample &sample : plan.convertedTexts)
        texts += QJsonObject{{u"before"_s, sample.before}, {u"after"_s, sample.after}};
    return texts;
}

QString placeOf(const RejectedCell &cell)
{
    QStringList parts;
    if (!cell.sheet.isEmpty())
        parts += ImportText::tr("sheet %1").arg(cell.sheet);
    parts += ImportText::tr("row %1").arg(cell.row);
    if (cell.column >= 0)
        parts += ImportText::tr("column %1").arg(columnLetters(cell.column));
    return parts.join(u", "_s);
}

/// How a text table was decoded; nothing for workbooks and bundles.
const CsvDetection *decodingOf(const ProposedImport &file)
{
    const auto *csv = dynamic_cast<const CsvFile *>(file.file.get());
    return csv == nullptr ? nullptr : &csv->detection();
}

QString shownUnit(const QString &key, const Catalogue &catalogue)
{
    const Unit *unit = catalogue.unit(key);
    return unit ? catalogue.displayName(*unit, Language::Vietnamese) : key;
}

QString nameLine(const UnknownName &name, const Catalogue &catalogue)
{
    QString line = name.what == UnknownName::What::Unit
                       ? ImportText::tr("There is no unit “%1” (row %2, %n figure(s)).", nullptr, int(name.rows))
                       : ImportText::tr("There is no indicator “%1” (row %2, %n figure(s)).", nullptr, int(name.rows));
    line = line.arg(name.text).arg(name.firstRow);
    if (name.proposals.isEmpty())
        return line;
    QStringList proposals;
    for (const QString &proposal : name.proposals)
        proposals += name.what == UnknownName::What::Unit ? shownUnit(proposal, catalogue) : proposal;
    return line + u' ' + ImportText::tr("It may be: %1.").arg(proposals.join(u", "_s));
}

} // namespace

QJsonObject importObject(const QList<const ProposedImport *> &files, const ImportOutcome &outcome,
                         const Catalogue &catalogue)
{
    QJsonArray told;
    for (qsizetype place = 0; place < files.size(); ++place) {
        const ProposedImport &file = *files.at(place);
        const ImportPlan &plan = outcome.plans.at(place);
        const CsvDetection *decoding = decodingOf(file);
        told += QJsonObject{
            {u"file"_s, QDir::toNativeSeparators(file.path)},
            {u"format"_s, codeIn(tableFormatCodes, file.format)},
            {u"encoding"_s,
             decoding == nullptr ? QJsonValue() : QJsonValue(codeIn(encodingCodes, decoding->dialect.encoding))},
            {u"encoding_confidence"_s, decoding == nullptr ? QJsonValue() : QJsonValue(decoding->encodingConfidence)},
            {u"converted_texts"_s, convertedOf(plan)},
            {u"sheets"_s, sheetsOf(file)},
            {u"new"_s, plan.added},
            {u"changed"_s, plan.changed},
            {u"same"_s, plan.same},
            {u"conflict"_s, plan.conflicts},
            {u"unknown"_s, plan.unknown},
            {u"rejected"_s, plan.rejected},
            {u"figures"_s, figuresOf(plan, catalogue)},
            {u"problems"_s, problemsOf(plan)},
            {u"unknown_names"_s, namesOf(plan)}};
    }
    return {{u"files"_s, told},
            {u"notes"_s, QJsonArray::fromStringList(outcome.notes)},
            {u"versions"_s, outcome.versions},
            {u"batch"_s, outcome.batch ? QJsonValue(qint64(*outcome.batch)) : QJsonValue()}};
}

QStringList importLines(const ProposedImport &file, const ImportPlan &plan, const Catalogue &catalogue)
{
    QStringList lines{
        ImportText::tr("%1: %2 new, %3 changed, %4 there already, %5 in conflict, %6 unknown, %7 rejected.")
            .arg(QDir::toNativeSeparators(file.path))
            .arg(plan.added)
            .arg(plan.changed)
            .arg(plan.same)
            .arg(plan.conflicts)
            .arg(plan.unknown)
            .arg(plan.rejected)};
    const CsvDetection *decoding = decodingOf(file);
    constexpr double isCertain = 0.5; // CsvDetection::encodingConfidence
    if (decoding != nullptr &&
        (decoding->dialect.encoding != TextEncoding::Utf8 || decoding->encodingConfidence < isCertain)) {
        lines +=
            u"  "_s +
            ImportText::tr("Encoding %1: %2").arg(codeIn(encodingCodes, decoding->dialect.encoding), decoding->reason);
    }
    if (!plan.convertedTexts.isEmpty()) {
        const LegacySample &sample = plan.convertedTexts.constFirst();
        lines += u"  "_s + ImportText::tr("Texts of an old font were converted: “%1” is read as “%2”.")
                               .arg(sample.before, sample.after);
    }
    for (qsizetype place = 0; place < file.sheets.size(); ++place) {
        const QString name = file.sheets.at(place).name;
        for (const QString &sentence : file.problems.at(place) + file.doubts.at(place))
            lines += u"  "_s + (name.isEmpty() ? sentence : name + u": "_s + sentence);
    }
    for (const UnknownName &name : plan.names.first(std::min(plan.names.size(), mostLines)))
        lines += u"  "_s + nameLine(name, catalogue);
    for (const RejectedCell &cell : plan.problems.first(std::min(plan.problems.size(), mostLines)))
        lines += u"  %1: “%2”: %3"_s.arg(placeOf(cell), cell.text, cell.reason);
    const qsizetype more = plan.rejected + plan.names.size() - std::min<qsizetype>(plan.problems.size(), mostLines) -
                           std::min(plan.names.size(), mostLines);
    if (more > 0)
        lines += u"  "_s + ImportText::tr("… and %n more; --json lists them.", nullptr, int(more));
    return lines;
}

void addFindings(QJsonObject &told, const ImportFindings &found, const QHash<SourceId, Source> &sources,
                 const Catalogue &catalogue)
{
    QJsonArray findings;
    for (const Finding &finding : found.findings)
        findings += findingObject(finding, sources, catalogue);
    told.insert(u"findings"_s, findings);
    told.insert(u"finding_count"_s, found.count);
    told.insert(u"judged"_s, found.judged);
}

QStringList findingLines(const ImportFindings &found, const Catalogue &catalogue)
{
    QStringList lines;
    if (found.count > 0)
        lines += ImportText::tr("The quality rules say against these figures:");
    UnitId last{};
    const qsizetype shown = std::min(found.findings.size(), mostLines);
    for (const Finding &finding : found.findings.first(shown)) {
        const Unit *unit = catalogue.unit(finding.cell.unit);
        if (!unit)
            continue;
        if (finding.cell.unit != last)
            lines += shownUnit(unit->key, catalogue);
        last = finding.cell.unit;
        lines += findingText(finding, *unit, catalogue);
    }
    if (found.count > shown)
        lines += u"  "_s + ImportText::tr("… and %n more; --json lists them.", nullptr, int(found.count - shown));
    if (found.judged < found.figures)
        lines += ImportText::tr("Only the first %1 of %2 figures were judged.").arg(found.judged).arg(found.figures);
    return lines;
}

} // namespace parboard
