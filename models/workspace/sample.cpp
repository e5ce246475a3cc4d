#include "models/workspace/sample.h"

#include "models/core/csvtext.h"
#include "models/storage/batchstore.h"
#include "models/storage/figurestore.h"
#include "models/storage/sourcestore.h"

#include <QCoreApplication>
#include <QFile>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

using csvtext::Table;

Error unusable(const QString &file, const QString &detail)
{
    return {SampleText::tr("The bundled file %1 cannot be used. Install parboard again.").arg(file), detail};
}

Result<Table> readTable(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(name, file.errorString());
    Result<Table> table = csvtext::parse(QString::fromUtf8(file.readAll()));
    return table ? table : unusable(name, table.error().sentence);
}

QDate dateIn(const Table &table, qsizetype row, const QString &column)
{
    return QDate::fromString(table.cell(row, column), Qt::ISODate);
}

std::optional<double> numberIn(const Table &table, qsizetype row, const QString &column)
{
    bool ok = false;
    const double number = table.cell(row, column).toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// Turns the sample files into sources and figures; ids come from the database.
class SampleLoader
{
public:
    SampleLoader(const Database &database, const Catalogue &catalogue) : m_database(database), m_catalogue(catalogue) {}

    Result<void> load(const QDateTime &now)
    {
        const Result<BatchId> batch =
            BatchStore(m_database).add({{}, SampleText::tr("Bundled figures"), u"sample"_s, now, {}});
        if (!batch)
            return batch.error();
        m_batch = *batch;
        if (Result<void> done = addSources(); !done)
            return done;
        if (Result<void> done = readFigures(); !done)
            return done;
        if (Result<void> done = readIndices(); !done)
            return done;
        return FigureStore(m_database).add(m_figures);
    }

private:
    Result<void> addSources()
    {
        const Result<Table> table = readTable(u"sources.csv"_s);
        if (!table)
            return table.error();
        for (qsizetype row = 0; row < table->rowCount(); ++row) {
            Source source;
            source.key = table->cell(row, u"key"_s);
            source.title = table->cell(row, u"title"_s);
            source.publisher = table->cell(row, u"publisher"_s);
            source.url = table->cell(row, u"url"_s);
            source.documentNo = table->cell(row, u"document_no"_s);
            source.publishedOn = dateIn(*table, row, u"published_on"_s);
            source.kind = table->cell(row, u"kind"_s);
            source.note = table->cell(row, u"note"_s);
            const Result<SourceId> id = SourceStore(m_database).add(source);
            if (!id)
                return id.error();
            m_sources.insert(source.key, *id);
        }
        return {};
    }

    Result<Figure> figureFor(const Table &table, qsizetype row, const QString &indicatorCode,
                             const QString &periodCode) const
    {
        const Unit *unit = m_catalogue.unit(table.cell(row, u"unit"_s));
        const Indicator *indicator = m_catalogue.indicator(indicatorCode);
        const Result<Period> period = Period::parse(periodCode);
        const auto source = m_sources.constFind(table.cell(row, u"source"_s));
        if (unit == nullptr || indicator == nullptr || !period || source == m_sources.cend())
            return unusable(u"sample"_s, u"row %1: %2 %3"_s.arg(row + 2).arg(indicatorCode, periodCode));
        Figure figure;
        figure.cell = {unit->id, indicator->id, Scope::All, *period};
        figure.source = *source;
        figure.batch = m_batch;
        return figure;
    }

    Result<void> readFigures()
    {
        const Result<Table> table = readTable(u"figures.csv"_s);
        if (!table)
            return table.error();
        for (qsizetype row = 0; row < table->rowCount(); ++row) {
            Result<Figure> figure =
                figureFor(*table, row, table->cell(row, u"indicator"_s), table->cell(row, u"period"_s));
            if (!figure)
                return figure.error();
            const auto scope = valueIn(scopeCodes, table->cell(row, u"scope"_s));
            const auto status = valueIn(statusCodes, table->cell(row, u"status"_s));
            const auto qualifier = valueIn(qualifierCodes, table->cell(row, u"qualifier"_s));
            if (!scope || !status || !qualifier)
                return unusable(u"figures.csv"_s, u"row %1"_s.arg(row + 2));
            figure->cell.scope = *scope;
            figure->status = *status;
            figure->qualifier = *qualifier;
            figure->value = numberIn(*table, row, u"value"_s);
            figure->denominator = numberIn(*table, row, u"denominator"_s);
            figure->dataFrom = dateIn(*table, row, u"data_from"_s);
            figure->dataTo = dateIn(*table, row, u"data_to"_s);
            figure->asOf = dateIn(*table, row, u"as_of"_s);
            figure->note = table->cell(row, u"note"_s);
            figure->locator.paragraph = table->cell(row, u"paragraph"_s).toInt();
            m_figures += *figure;
        }
        return {};
    }

    /// A row of a published index gives a score (denominator: its scale) and a rank (denominator: the number ranked).
    Result<void> readIndices()
    {
        const Result<Table> table = readTable(u"indices.csv"_s);
        if (!table)
            return table.error();
        for (qsizetype row = 0; row < table->rowCount(); ++row) {
            const QString index = table->cell(row, u"index"_s).toLower();
            for (const auto &[kind, value, denominator] :
                 {std::tuple(u"_score"_s, u"score"_s, u"scale_max"_s), std::tuple(u"_rank"_s, u"rank"_s, u"n"_s)}) {
                const std::optional<double> number = numberIn(*table, row, value);
                if (!number)
                    continue;
                Result<Figure> figure = figureFor(*table, row, index + kind, table->cell(row, u"year"_s));
                if (!figure)
                    return figure.error();
                figure->value = number;
                figure->denominator = numberIn(*table, row, denominator);
                figure->note = noteFor(*table, row, value);
                m_figures += *figure;
            }
        }
        return {};
    }

    /// What a score alone would lose: the number of units ranked, and a medium confidence.
    static QString noteFor(const Table &table, qsizetype row, const QString &value)
    {
        QStringList parts;
        if (value == u"score"_s && table.cell(row, u"rank"_s).isEmpty())
            parts += SampleText::tr("%1 units ranked").arg(table.cell(row, u"n"_s));
        if (table.cell(row, u"confidence"_s) == u"medium"_s)
            parts += SampleText::tr("medium confidence");
        return parts.join(u"; "_s);
    }

    const Database &m_database;
    const Catalogue &m_catalogue;
    BatchId m_batch{};
    QHash<QString, SourceId> m_sources;
    QList<Figure> m_figures;
};

} // namespace

Result<void> loadSample(const Database &database, const Catalogue &catalogue, const QDateTime &now)
{
    return SampleLoader(database, catalogue).load(now);
}

} // namespace parboard
