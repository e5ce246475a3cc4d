#include "app/cli/cataloguecommand.h"

#include "app/cli/cataloguejson.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "app/translator.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString unitsText(const Catalogue &catalogue, const QStringList &header)
{
    QList<QStringList> rows;
    for (const Unit &unit : catalogue.units) {
        QStringList successors;
        for (const Succession &step : catalogue.successions) {
            const Unit *successor = step.predecessorKey == unit.key ? catalogue.unit(step.successorKey) : nullptr;
            if (successor)
                successors += u"%1 (%2)"_s.arg(successor->nameOn().name.vi, successor->key);
        }
        rows += QStringList{unit.key, unit.nameOn().name.vi, unit.code(Scheme::Old63), unit.code(Scheme::New34),
                            successors.join(u", "_s)};
    }
    return textTable(header, rows);
}

QString indicatorsText(const Catalogue &catalogue, const QStringList &header)
{
    const Language language = currentLanguage();
    QList<QStringList> rows;
    for (const Indicator &indicator : catalogue.indicators) {
        const Area *area = catalogue.area(indicator.area);
        rows += QStringList{indicator.code, codeIn(unitOfMeasureCodes, indicator.unitOfMeasure),
                            indicator.name.in(language), area ? area->name.in(language) : QString()};
    }
    return textTable(header, rows);
}

QString rulesText(const Catalogue &catalogue, const QStringList &header)
{
    QList<QStringList> rows;
    for (const Rule &rule : catalogue.rules)
        rows += QStringList{rule.code, rule.severity, rule.message.in(currentLanguage())};
    return textTable(header, rows);
}

} // namespace

QString CatalogueCommand::name() const
{
    return u"catalogue"_s;
}

QString CatalogueCommand::synopsis() const
{
    return tr("List the units, indicators or quality rules that the database knows.");
}

QString CatalogueCommand::usage() const
{
    return u"units|indicators|rules [--database FILE] [--json]"_s;
}

QList<QCommandLineOption> CatalogueCommand::options() const
{
    return {databaseOption(), jsonOption()};
}

QStringList CatalogueCommand::subjects() const
{
    return {u"units"_s, u"indicators"_s, u"rules"_s};
}

ExitCode CatalogueCommand::execute(const QCommandLineParser &line, Output &output) const
{
    const Result<std::unique_ptr<Workspace>> workspace = openForReading(line);
    if (!workspace)
        return output.failed(workspace.error());
    const Catalogue &catalogue = (*workspace)->catalogue();
    const QString subject = line.positionalArguments().constFirst();
    if (line.isSet(u"json"_s)) {
        output.json({{subject, subject == u"units"        ? unitsArray(catalogue)
                               : subject == u"indicators" ? indicatorsArray(catalogue)
                                                          : rulesArray(catalogue)}});
    } else if (subject == u"units") {
        output.line(
            unitsText(catalogue, {tr("Key"), tr("Name"), tr("Code (63)"), tr("Code (34)"), tr("Became part of")}));
    } else if (subject == u"indicators") {
        output.line(indicatorsText(catalogue, {tr("Code"), tr("Measure"), tr("Name"), tr("Area")}));
    } else {
        output.line(rulesText(catalogue, {tr("Rule"), tr("Severity"), tr("Message")}));
    }
    return ExitCode::Done;
}

} // namespace parboard
