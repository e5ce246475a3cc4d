#include "models/exchange/headingmeaning.h"

#include "models/core/periodtext.h"
#include "models/core/viettext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct MeaningText
{
    Q_DECLARE_TR_FUNCTIONS(HeadingMeaning)
};

using Form = HeadingWords::Form;
using Answer = HeadingWords::Answer;

bool isMost(qsizetype some, qsizetype all)
{
    return some > 0 && 2 * some > all;
}

QStringList namesOfIndicators(const QList<const Indicator *> &indicators)
{
    QStringList names;
    for (const Indicator *indicator : indicators)
        names += u"%1 (%2)"_s.arg(indicator->name.vi, indicator->code);
    return names;
}

} // namespace

/// The parts of a heading by what they say.
struct HeadingReader::Parts
{
    std::optional<Period> period;
    std::optional<Scope> scope;
    QStringList units;
    QStringList names;  ///< what else there is: an indicator, or nothing known
    QStringList all;    ///< names and words that add nothing, in their order
    bool isOdd = false; ///< two periods or two levels that contradict each other
};

HeadingReader::HeadingReader(const Catalogue &catalogue, const HeadingWords &words, const IndicatorNames &names,
                             const TitleFacts &facts)
    : m_catalogue(catalogue), m_words(words), m_names(names), m_facts(facts)
{
}

bool HeadingReader::isGroup(const QString &part) const
{
    if (!m_words.find(Form::Groups, HeadingText(part)).isEmpty())
        return true;
    const QString key = viettext::foldedKey(withoutOrdinals(part));
    return std::any_of(m_catalogue.areas.cbegin(), m_catalogue.areas.cend(), [&key](const Area &area) {
        return key == viettext::foldedKey(area.name.vi) || key == viettext::foldedKey(area.name.en);
    });
}

std::optional<Period> HeadingReader::periodIn(const QString &part, const std::optional<Period> &above) const
{
    return periodtext::read(part, above ? std::optional(above->to.year()) : m_facts.year);
}

HeadingReader::Parts HeadingReader::sorted(const QStringList &parts) const
{
    Parts found;
    for (const QString &part : parts) {
        const HeadingText heading(part);
        const QList<Answer> scope = m_words.find(Form::Scopes, heading);
        if (const std::optional<Period> period = periodIn(part, found.period)) {
            // "Năm 2020" over "Quý I": the lower part says it more closely.
            if (found.period && (period->from < found.period->from || period->to > found.period->to))
                found.isOdd = true;
            found.period = period;
        } else if (!scope.isEmpty()) {
            found.isOdd = found.isOdd || found.scope;
            found.scope = scope.constFirst().scope;
        } else if (isGroup(part)) {
            found.all += part;
        } else if (part.size() > 2 && !m_catalogue.unitsNamed(heading.foldedBare).isEmpty()) {
            found.units += part;
        } else {
            found.names += part;
            found.all += part;
        }
    }
    return found;
}

void HeadingReader::readUnits(const Parts &parts, HeadingMeaning &meaning) const
{
    if (parts.units.isEmpty())
        return;
    const QString &name = parts.units.constLast();
    const std::optional<Period> &period = parts.period ? parts.period : m_facts.subject.period;
    const QList<const Unit *> units = unitsNamedIn(m_catalogue, HeadingText(name).foldedBare, period);
    if (units.size() == 1)
        meaning.subject.unit = units.constFirst()->id;
    else
        meaning.doubt = severalMeaningsText(name, namesOf(units, m_catalogue));
}

void HeadingReader::readIndicator(const Parts &parts, HeadingMeaning &meaning) const
{
    // "PAR INDEX" over "Điểm" is one name; "Hồ sơ" over "Tổng số TTHC" a word and a name.
    QStringList spellings{parts.all.join(u' '), parts.names.join(u' ')};
    for (const QString &word : parts.all) {
        if (!parts.names.contains(word))
            spellings << word + u' ' + parts.names.join(u' ') << parts.names.join(u' ') + u' ' + word;
    }
    for (const QString &spelling : std::as_const(spellings)) {
        const IndicatorNames::Match match = m_names.named(spelling);
        if (match.indicators.isEmpty())
            continue;
        if (!match.foreignMeasure.isEmpty()) {
            meaning.doubt =
                MeaningText::tr("“%1” counts in “%2”, which parboard does not keep; its column is left out.")
                    .arg(spelling, match.foreignMeasure);
        } else if (match.indicators.size() > 1) {
            meaning.doubt = severalMeaningsText(spelling, namesOfIndicators(match.indicators));
        } else {
            meaning.subject.indicator = match.indicators.constFirst()->id;
        }
        return;
    }
}

HeadingMeaning HeadingReader::readFigure(const QStringList &parts) const
{
    HeadingMeaning meaning;
    const Parts found = sorted(parts);
    if (found.isOdd || found.units.size() > 1)
        return meaning;
    meaning.subject.period = found.period;
    meaning.subject.scope = found.scope;
    readUnits(found, meaning);
    if (!found.all.isEmpty() && meaning.doubt.isEmpty())
        readIndicator(found, meaning);
    const bool understood = found.names.isEmpty() || meaning.subject.indicator;
    if (meaning.doubt.isEmpty() && understood && meaning.subject != Subject())
        meaning.role = ColumnRole::Figure;
    else
        meaning.subject = {};
    return meaning;
}

std::optional<ColumnRole> HeadingReader::readRole(const QStringList &parts) const
{
    const auto roleOf = [this](const QString &text) -> std::optional<ColumnRole> {
        const QList<Answer> answers = m_words.find(Form::Columns, HeadingText(text));
        return answers.isEmpty() ? std::nullopt : std::optional(answers.constFirst().role);
    };
    if (const std::optional<ColumnRole> whole = roleOf(parts.join(u' ')); whole || parts.size() < 2)
        return whole;
    const bool saysNothingAbove = std::all_of(parts.cbegin(), parts.cend() - 1,
                                              [&](const QString &part) { return isGroup(part) || roleOf(part); });
    return saysNothingAbove ? roleOf(parts.constLast()) : std::nullopt;
}

HeadingMeaning HeadingReader::read(const HeadingColumn &column) const
{
    if (column.parts.isEmpty())
        return {};
    const std::optional<ColumnRole> ours = valueIn(columnRoleCodes, column.parts.constLast());
    if (column.parts.size() == 1 && ours && *ours != ColumnRole::Figure && *ours != ColumnRole::Ignored)
        return {ours, {}, true, {}};
    HeadingMeaning meaning = readFigure(column.parts);
    if (meaning.isFigure())
        return meaning;
    if (const std::optional<ColumnRole> role = readRole(column.parts))
        return {role, {}, false, {}};
    return meaning;
}

QList<Answer> HeadingReader::readDossier(const HeadingColumn &column) const
{
    QStringList parts;
    for (const QString &part : column.parts)
        parts += withoutOrdinals(part);
    return m_words.find(Form::Dossiers, HeadingText(parts.join(u' ')));
}

std::optional<ColumnRole> HeadingReader::readCells(const QStringList &cells) const
{
    static const QRegularExpression ordinal(u"^(?:\\d{1,3}|[IVX]{1,5}|[a-zA-ZđĐ])(?:\\.\\d{1,2})*[.)]?$"_s);
    qsizetype units = 0;
    qsizetype indicators = 0;
    qsizetype ordinals = 0;
    for (const QString &cell : cells) {
        if (ordinal.match(cell).hasMatch())
            ++ordinals;
        else if (cell.size() > 2 && !isNumberText(cell) && !m_catalogue.unitsNamed(cell).isEmpty())
            ++units;
        else if (!m_names.named(cell).indicators.isEmpty())
            ++indicators;
    }
    if (isMost(units, cells.size()))
        return ColumnRole::Unit;
    if (isMost(indicators, cells.size()))
        return ColumnRole::Indicator;
    // 1, 2, 3 ...: numbers of rows begin with the first and go on.
    const bool isCounting = ordinals == cells.size() && ordinals > 0 &&
                            (cells.constFirst().startsWith(u'1') || !cells.constFirst().at(0).isDigit());
    return isCounting && QSet<QString>(cells.cbegin(), cells.cend()).size() == cells.size()
               ? std::optional(ColumnRole::Ignored)
               : std::nullopt;
}

bool HeadingReader::areMeasures(const QStringList &cells) const
{
    const auto isMeasure = [this](const QString &cell) {
        return !m_words.find(Form::Measures, HeadingText(cell)).isEmpty() || cell == u"%";
    };
    return isMost(std::count_if(cells.cbegin(), cells.cend(), isMeasure), cells.size());
}

} // namespace parboard
