#include "models/exchange/headingmeaning.h"

#include "models/core/periodtext.h"
#include "models/core/viettext.h"
#include "models/exchange/headingperiod.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

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
    QString measure;    ///< "triệu đồng"
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

/// A part that is nothing but a unit of measure. "Điểm", "Hồ sơ" and the like belong to names, unless they stand behind
/// "ĐVT:".
bool HeadingReader::isMeasure(const QString &part) const
{
    const std::optional<Answer> measure = m_words.measure(part);
    return measure && (measure->power > 0 || !statedMeasure(part).isEmpty());
}

Multiplier HeadingReader::multiplierOf(const QStringList &parts) const
{
    std::optional<Answer> stated; // the lower part says it more closely
    for (const QString &part : parts) {
        const std::optional<Answer> whole = isMeasure(part) ? m_words.measure(part) : std::nullopt;
        const QString bracket = bracketAtEnd(withoutOrdinals(part));
        const std::optional<Answer> measure = whole || bracket.isEmpty() ? whole : m_words.measure(bracket);
        stated = measure ? measure : stated;
    }
    return stated ? Multiplier{stated->power, stated->measure} : m_facts.multiplier;
}

std::optional<Period> HeadingReader::periodIn(const QString &part, const std::optional<Period> &above) const
{
    // "Thực hiện 6 tháng đầu năm 2021": the word says no more than that these are figures.
    static const QRegularExpression results(u"^(?:kết quả thực hiện|thực hiện|kết quả|số liệu)\\s+"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    const QString named = QString(part).remove(results);
    return periodtext::read(named, above ? std::optional(above->to.year()) : m_facts.year);
}

QStringList HeadingReader::piecesOf(const QString &part, const std::optional<Period> &above) const
{
    // Names hold years of their own ("giảm so với năm 2015"), so a whole name goes before one with a period.
    const std::optional<int> year = above ? std::optional(above->to.year()) : m_facts.year;
    if (periodIn(part, above))
        return {part};
    const QString bracket = bracketAtEnd(part);
    const QString before = part.first(std::max<qsizetype>(0, part.lastIndexOf(bracket) - 1)).trimmed();
    const bool isOfPeriod = periodIn(bracket, above) || !periodsAmongWords(bracket, year).isEmpty();
    if (!before.isEmpty() && isOfPeriod)
        return {bracket, before}; // names are found without their brackets, but this one says when
    if (!m_names.named(part).indicators.isEmpty())
        return {part};
    const QList<PeriodInHeading> periods = periodsAmongWords(part, year);
    for (const PeriodInHeading &named : periods) {
        // Words that add nothing are no reason: "Chỉ tiêu năm 2021" is a plan, "Nội dung năm 2021" a list.
        const HeadingText rest(named.rest);
        const bool isKnown = !m_names.named(named.rest).indicators.isEmpty() ||
                             !m_words.find(Form::Scopes, rest).isEmpty() ||
                             (named.rest.size() > 2 && !m_catalogue.unitsNamed(rest.foldedBare).isEmpty());
        if (isKnown && !named.isCompared)
            return {named.text, named.rest};
    }
    return {part};
}

HeadingReader::Parts HeadingReader::sorted(const QStringList &parts) const
{
    Parts found;
    QStringList pieces; // the next one last
    std::ranges::reverse_copy(parts, std::back_inserter(pieces));
    while (!pieces.isEmpty()) {
        const QString whole = pieces.takeLast();
        const QStringList split = piecesOf(whole, found.period);
        const QString &part = split.constFirst();
        if (split.size() > 1)
            pieces += split.constLast();
        const HeadingText heading(part);
        const QList<Answer> scope = m_words.find(Form::Scopes, heading);
        if (const std::optional<Period> period = periodIn(part, found.period)) {
            // "Năm 2020" over "Quý I": the lower part says it more closely.
            if (found.period && (period->from < found.period->from || period->to > found.period->to))
                found.isOdd = true;
            found.period = period;
        } else if (isMeasure(part)) {
            found.measure = statedMeasure(part).isEmpty() ? part : statedMeasure(part);
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
        const bool isMeasured = !parts.measure.isEmpty();
        const QString measure = QString(parts.measure).remove(u'(').remove(u')');
        const IndicatorNames::Match match = m_names.named(isMeasured ? u"%1 (%2)"_s.arg(spelling, measure) : spelling);
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
        return {ours, {}, {}, true, {}};
    HeadingMeaning meaning = readFigure(column.parts);
    if (!meaning.isFigure()) {
        if (const std::optional<ColumnRole> role = readRole(column.parts))
            meaning = {role, {}, {}, false, {}};
    }
    meaning.multiplier = multiplierOf(column.parts);
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
