#include "models/core/csvtext.h"
#include "models/storage/cataloguestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ShippedText
{
    Q_DECLARE_TR_FUNCTIONS(ShippedCatalogue)
};

using csvtext::Table;

/// Reads the tables of the shipped catalogue one after the other; the first error stops it.
class Reader
{
public:
    explicit Reader(QString folder) : m_folder(std::move(folder)) {}

    Result<Catalogue> read()
    {
        readUnits();
        readUnitAttributes();
        readIndicators();
        readRulesBreaksTargets();
        m_catalogue.version = shippedCatalogueVersion(m_folder);
        if (m_catalogue.version < 1)
            fail(u"version.txt"_s, u"no version"_s);
        if (m_error)
            return *m_error;
        m_catalogue.index();
        return std::move(m_catalogue);
    }

private:
    void fail(const QString &file, const QString &detail)
    {
        if (!m_error)
            m_error = Error{ShippedText::tr("The catalogue file %1 cannot be used. Install parboard again.").arg(file),
                            detail};
    }

    QByteArray bytes(const QString &name)
    {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            fail(name, file.errorString());
        return file.isOpen() ? file.readAll() : QByteArray();
    }

    /// Calls `take(table, row)` for each row of a file; a row it refuses fails the whole reading.
    template <typename Take>
    void rows(const QString &name, const Take &take)
    {
        const Result<Table> table = csvtext::parse(QString::fromUtf8(bytes(name)));
        if (!table)
            return fail(name, table.error().sentence);
        for (qsizetype row = 0; row < table->rowCount(); ++row) {
            if (!take(*table, row))
                fail(name, u"row %1"_s.arg(row + 2));
        }
    }

    void readUnits();
    void readUnitAttributes();
    void readIndicators();
    void readRulesBreaksTargets();

    Unit *unit(const QString &key)
    {
        const auto found = m_unitAt.constFind(key);
        return found == m_unitAt.cend() ? nullptr : &m_catalogue.units[*found];
    }

    QString m_folder;
    Catalogue m_catalogue;
    QHash<QString, qsizetype> m_unitAt;
    std::optional<Error> m_error;
};

QDate dateIn(const Table &table, qsizetype row, const QString &column)
{
    return QDate::fromString(table.cell(row, column), Qt::ISODate);
}

Validity validityIn(const Table &table, qsizetype row)
{
    return {dateIn(table, row, u"valid_from"_s), dateIn(table, row, u"valid_to"_s)};
}

std::optional<double> numberIn(const Table &table, qsizetype row, const QString &column)
{
    bool ok = false;
    const double number = table.cell(row, column).toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

LocalText textIn(const Table &table, qsizetype row, const QString &stem)
{
    return {table.cell(row, stem + u"_vi"_s), table.cell(row, stem + u"_en"_s)};
}

void Reader::readUnits()
{
    rows(u"units.csv"_s, [this](const Table &table, qsizetype row) {
        Unit unit;
        unit.key = table.cell(row, u"key"_s);
        const std::optional<UnitKind> kind = valueIn(unitKindCodes, table.cell(row, u"kind"_s));
        unit.kind = kind.value_or(UnitKind::Province);
        unit.parentKey = table.cell(row, u"parent"_s);
        unit.validity = validityIn(table, row);
        m_unitAt.insert(unit.key, m_catalogue.units.size());
        m_catalogue.units += unit;
        return kind.has_value() && !unit.key.isEmpty();
    });
    rows(u"succession.csv"_s, [this](const Table &table, qsizetype row) {
        m_catalogue.successions += {table.cell(row, u"predecessor"_s), table.cell(row, u"successor"_s),
                                    dateIn(table, row, u"on_date"_s), table.cell(row, u"document"_s)};
        return unit(table.cell(row, u"predecessor"_s)) != nullptr && unit(table.cell(row, u"successor"_s)) != nullptr;
    });
}

void Reader::readUnitAttributes()
{
    rows(u"unit_names.csv"_s, [this](const Table &table, qsizetype row) {
        Unit *owner = unit(table.cell(row, u"unit"_s));
        if (owner)
            owner->names += {textIn(table, row, u"name"_s), table.cell(row, u"type"_s), validityIn(table, row)};
        return owner != nullptr;
    });
    rows(u"unit_codes.csv"_s, [this](const Table &table, qsizetype row) {
        Unit *owner = unit(table.cell(row, u"unit"_s));
        const Scheme scheme = table.cell(row, u"scheme"_s) == u"34" ? Scheme::New34 : Scheme::Old63;
        if (owner)
            owner->codes += {scheme, table.cell(row, u"code"_s), validityIn(table, row)};
        return owner != nullptr;
    });
    rows(u"unit_regions.csv"_s, [this](const Table &table, qsizetype row) {
        Unit *owner = unit(table.cell(row, u"unit"_s));
        const Scheme scheme = table.cell(row, u"scheme"_s) == u"34" ? Scheme::New34 : Scheme::Old63;
        if (owner)
            owner->regions += {scheme, textIn(table, row, u"region"_s)};
        return owner != nullptr;
    });
    rows(u"unit_aliases.csv"_s, [this](const Table &table, qsizetype row) {
        Unit *owner = unit(table.cell(row, u"unit"_s));
        if (owner)
            owner->aliases += {table.cell(row, u"alias"_s), validityIn(table, row)};
        return owner != nullptr;
    });
}

void Reader::readIndicators()
{
    rows(u"areas.csv"_s, [this](const Table &table, qsizetype row) {
        m_catalogue.areas += {table.cell(row, u"code"_s), textIn(table, row, u"name"_s)};
        return true;
    });
    rows(u"indicators.csv"_s, [this](const Table &table, qsizetype row) {
        Indicator indicator;
        indicator.code = table.cell(row, u"code"_s);
        indicator.area = table.cell(row, u"area"_s);
        indicator.name = textIn(table, row, u"name"_s);
        indicator.shortName = {table.cell(row, u"short_vi"_s), indicator.name.en};
        const auto unitOfMeasure = valueIn(unitOfMeasureCodes, table.cell(row, u"unit_of_measure"_s));
        const auto polarity = valueIn(polarityCodes, table.cell(row, u"polarity"_s));
        const auto time = valueIn(timeKindCodes, table.cell(row, u"time"_s));
        if (!unitOfMeasure || !polarity || !time || !m_catalogue.area(indicator.area))
            return false;
        indicator.unitOfMeasure = *unitOfMeasure;
        indicator.polarity = *polarity;
        indicator.time = *time;
        indicator.combine = table.cell(row, u"combine"_s);
        indicator.numerator = table.cell(row, u"numerator"_s);
        indicator.denominator = table.cell(row, u"denominator"_s);
        indicator.minimum = numberIn(table, row, u"minimum"_s);
        indicator.maximum = numberIn(table, row, u"maximum"_s);
        indicator.decimals = table.cell(row, u"decimals"_s).toInt();
        indicator.headline = table.cell(row, u"headline"_s) == u"1";
        indicator.note = textIn(table, row, u"note"_s);
        indicator.position = int(row);
        m_catalogue.indicators += indicator;
        return true;
    });
}

void Reader::readRulesBreaksTargets()
{
    rows(u"rules.csv"_s, [this](const Table &table, qsizetype row) {
        m_catalogue.rules +=
            {table.cell(row, u"rule"_s),     table.cell(row, u"kind"_s),      table.cell(row, u"left"_s),
             table.cell(row, u"operator"_s), table.cell(row, u"right"_s),     table.cell(row, u"severity"_s),
             table.cell(row, u"applies"_s),  textIn(table, row, u"message"_s)};
        return true;
    });
    rows(u"breaks.csv"_s, [this](const Table &table, qsizetype row) {
        m_catalogue.breaks += {table.cell(row, u"indicator"_s), dateIn(table, row, u"effective_on"_s),
                               table.cell(row, u"document"_s), textIn(table, row, u"label"_s)};
        return m_catalogue.breaks.constLast().effectiveOn.isValid();
    });
    rows(u"targets.csv"_s, [this](const Table &table, qsizetype row) {
        const std::optional<double> year = numberIn(table, row, u"year"_s);
        m_catalogue.targets += {table.cell(row, u"indicator"_s),
                                table.cell(row, u"unit"_s),
                                year ? std::optional(int(*year)) : std::nullopt,
                                table.cell(row, u"comparator"_s),
                                numberIn(table, row, u"value"_s),
                                textIn(table, row, u"scope_note"_s),
                                table.cell(row, u"document"_s),
                                table.cell(row, u"confidence"_s)};
        return true;
    });
}

} // namespace

int shippedCatalogueVersion(const QString &folder)
{
    QFile file(folder + u"/version.txt"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

Result<Catalogue> readShippedCatalogue(const QString &folder)
{
    return Reader(folder).read();
}

} // namespace parboard
