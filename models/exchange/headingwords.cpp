#include "models/exchange/headingwords.h"

#include "models/core/csvtext.h"
#include "models/core/viettext.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct WordsText
{
    Q_DECLARE_TR_FUNCTIONS(HeadingWords)
};

using Form = HeadingWords::Form;
using Share = HeadingWords::Share;

constexpr EnumCodes<Form, 8> formCodes{{{Form::Columns, "columns"},
                                        {Form::Indicators, "indicators"},
                                        {Form::Dossiers, "dossiers"},
                                        {Form::Scopes, "scopes"},
                                        {Form::Groups, "groups"},
                                        {Form::Measures, "measures"},
                                        {Form::TitleScopes, "title_scopes"},
                                        {Form::TitleIndicators, "title_indicators"}}};
constexpr EnumCodes<Share, 3> shareCodes{{{Share::Whole, ""}, {Share::Part, "part"}, {Share::Added, "added"}}};

bool isTone(QChar character)
{
    return QStringView(u"\u0300\u0301\u0303\u0309\u0323").contains(character);
}

/// Letters, digits and the marks of letters make words; points and quotes inside a word are dropped (TP.HCM), as
/// viettext::foldedKey does; all else parts words.
bool isDropped(QChar character)
{
    return QStringView(u".'\"’“”*!?=+").contains(character);
}

QString withoutMarks(const QString &marked)
{
    QString folded;
    folded.reserve(marked.size());
    for (const QChar character : marked) {
        if (character.category() != QChar::Mark_NonSpacing)
            folded += character == u'đ' ? QChar(u'd') : character;
    }
    return folded;
}

QString withoutBracketAtEnd(const QString &heading)
{
    static const QRegularExpression bracket(u"\\s*(?:[(\\[][^()\\[\\]]*[)\\]]|[,\\-–]?\\s*%)\\s*$"_s);
    const QRegularExpressionMatch match = bracket.match(heading);
    // A heading that is nothing but a bracket keeps it.
    return match.hasMatch() && match.capturedStart() > 0 ? heading.first(match.capturedStart()) : heading;
}

/// True if `phrase` stands in `text` as whole words; `first` and `last` tell whether as its first and last ones.
bool stands(QStringView phrase, QStringView text, bool first, bool last)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        const bool begins = at == 0 || (!first && text.at(at - 1) == u' ');
        const bool ends = end == text.size() || (!last && text.at(end) == u' ');
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

QString markedKey(const QString &text)
{
    const QString decomposed = viettext::cleaned(text).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    QString tones;
    bool gap = false;
    const auto endWord = [&key, &tones] {
        key += tones;
        tones.clear();
    };
    for (const QChar character : decomposed) {
        if (isTone(character)) {
            tones += character;
        } else if (character.category() == QChar::Mark_NonSpacing) {
            key += character;
        } else if (character.isLetterOrNumber() || character == u'%') {
            if (gap || character == u'%') {
                endWord();
                if (!key.isEmpty())
                    key += u' ';
            }
            gap = character == u'%';
            key += character;
        } else if (!isDropped(character)) {
            gap = true;
        }
    }
    endWord();
    return key;
}

QString withoutOrdinals(const QString &heading)
{
    // "(1)", "(1)=(2)+(3)", "1=2+3" at the end; "1.", "1.2.", "a)", "II." in front.
    static const QRegularExpression formula(
        uR"(\s*(?:[(\[]\s*\d{1,2}\s*[)\]]|(?<![\w.,])\d{1,2}(?=\s*=))(?:\s*[=+\-:/*]\s*[(\[]?\d{1,3}%?[)\]]?)*\s*$)"_s);
    static const QRegularExpression ordinal(
        uR"(^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[IVX]{1,4}[.)]|[a-zđ][.)]|[-+])\s+)"_s);
    QString text = viettext::cleaned(heading).simplified();
    const QRegularExpressionMatch match = formula.match(text);
    if (match.hasMatch() && match.capturedStart() > 0)
        text.truncate(match.capturedStart());
    const QRegularExpressionMatch front = ordinal.match(text);
    return front.hasMatch() && front.capturedEnd() < text.size() ? text.sliced(front.capturedEnd()) : text;
}

QString bracketAtEnd(const QString &heading)
{
    static const QRegularExpression bracket(u"(?:[(\\[]([^()\\[\\]]*)[)\\]]|(%))\\s*$"_s);
    const QRegularExpressionMatch match = bracket.match(heading);
    return match.captured(match.lastCapturedIndex()).trimmed();
}

QString statedMeasure(const QString &text)
{
    static const QRegularExpression form(
        u"(?:\\b(?:đvt|đơn vị tính|dvt|don vi tinh|unit of measure)\\s*[:\\-]?|\\b(?:đơn vị|don vi|unit)\\s*:)"
        "\\s*([^()\\[\\]:;]+?)[\\s.;)\\]]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(viettext::cleaned(text)).captured(1);
}

HeadingText::HeadingText(const QString &text)
{
    const QString plain = withoutOrdinals(text);
    marked = markedKey(plain);
    folded = withoutMarks(marked);
    markedBare = markedKey(withoutBracketAtEnd(plain));
    foldedBare = withoutMarks(markedBare);
}

bool HeadingWords::Phrase::standsIn(const HeadingText &heading) const
{
    const QString &phrase = heading.hasMarks() ? marked : folded;
    const QString &text = heading.hasMarks() ? heading.marked : heading.folded;
    const QString &bare = heading.hasMarks() ? heading.markedBare : heading.foldedBare;
    if (place == Place::Whole)
        return text == phrase || bare == phrase;
    if (place == Place::End && stands(phrase, bare, false, true))
        return true;
    return stands(phrase, text, place == Place::Begin, place == Place::End);
}

bool HeadingWords::Row::fits(const HeadingText &heading) const
{
    const auto anyStands = [&heading](const Alternatives &phrases) {
        return std::any_of(phrases.cbegin(), phrases.cend(),
                           [&heading](const Phrase &phrase) { return phrase.standsIn(heading); });
    };
    return std::all_of(groups.cbegin(), groups.cend(), anyStands) && !anyStands(excluded);
}

HeadingWords::Alternatives HeadingWords::alternatives(const QString &text)
{
    Alternatives phrases;
    const QStringList parts = text.split(u'|', Qt::SkipEmptyParts);
    for (QString part : parts) {
        part = part.trimmed();
        Phrase phrase;
        if (part.startsWith(u'='))
            phrase.place = Phrase::Place::Whole;
        else if (part.startsWith(u'^'))
            phrase.place = Phrase::Place::Begin;
        else if (part.startsWith(u'$'))
            phrase.place = Phrase::Place::End;
        phrase.marked = markedKey(part.mid(phrase.place == Phrase::Place::Within ? 0 : 1));
        phrase.folded = withoutMarks(phrase.marked);
        if (!phrase.marked.isEmpty())
            phrases += phrase;
    }
    return phrases;
}

std::optional<HeadingWords::Answer> HeadingWords::answerNamed(Form form, const QString &name,
                                                              const Catalogue &catalogue)
{
    Answer answer;
    if (name == u"-")
        return answer;
    answer.role = ColumnRole::Figure;
    if (form == Form::Scopes || form == Form::TitleScopes) {
        answer.scope = valueIn(scopeCodes, name);
        return answer.scope ? std::optional(answer) : std::nullopt;
    }
    if (form == Form::Measures)
        return measureNamed(name);
    if (const Indicator *indicator = catalogue.indicator(name); indicator && form != Form::Columns) {
        answer.indicator = indicator->id;
        return answer;
    }
    const std::optional<ColumnRole> role = valueIn(columnRoleCodes, name);
    if (!role || *role == ColumnRole::Figure || (form != Form::Columns && form != Form::Dossiers))
        return std::nullopt;
    answer.role = *role;
    return answer;
}

std::optional<HeadingWords::Answer> HeadingWords::measureNamed(const QString &name)
{
    static const QRegularExpression form(u"^(\\w*)(?:\\*1(0+))?$"_s);
    const QRegularExpressionMatch match = form.match(name);
    Answer answer;
    answer.role = ColumnRole::Figure;
    answer.measure = valueIn(unitOfMeasureCodes, match.captured(1));
    answer.power = int(match.capturedLength(2));
    const bool isKnown = match.captured(1).isEmpty() ? answer.power > 0 : answer.measure.has_value();
    return match.hasMatch() && isKnown ? std::optional(answer) : std::nullopt;
}

Result<HeadingWords> HeadingWords::load(const QString &file, const Catalogue &catalogue)
{
    const auto refused = [&file](const QString &detail) {
        return Error{
            WordsText::tr("The words of headings (%1) cannot be used: %2. Install parboard again.").arg(file, detail),
            detail};
    };
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return refused(source.errorString());
    const Result<csvtext::Table> table = csvtext::parse(QString::fromUtf8(source.readAll()));
    if (!table)
        return refused(table.error().sentence);
    HeadingWords words;
    for (qsizetype at = 0; at < table->rowCount(); ++at) {
        const QString place = WordsText::tr("row %1").arg(at + 2);
        const std::optional<Form> form = valueIn(formCodes, table->cell(at, u"form"_s));
        const std::optional<Share> share = valueIn(shareCodes, table->cell(at, u"share"_s));
        if (!form || !share)
            return refused(place);
        const QString name = table->cell(at, u"target"_s);
        Row row;
        row.answer = answerNamed(*form, name, catalogue);
        if (!row.answer && name != u"?")
            return refused(WordsText::tr("%1: there is no “%2”").arg(place, name));
        if (row.answer)
            row.answer->share = *share;
        row.words = table->cell(at, u"words"_s) + u'\n' + table->cell(at, u"not"_s);
        row.excluded = alternatives(table->cell(at, u"not"_s));
        const QStringList groups = table->cell(at, u"words"_s).split(u';', Qt::SkipEmptyParts);
        for (const QString &group : groups)
            row.groups += alternatives(group);
        if (row.groups.isEmpty() || std::any_of(row.groups.cbegin(), row.groups.cend(),
                                                [](const Alternatives &group) { return group.isEmpty(); }))
            return refused(WordsText::tr("%1: it has no words").arg(place));
        words.m_indexes.at(size_t(*form)).add(row, words.m_rows.at(size_t(*form)).size());
        words.m_rows.at(size_t(*form)) += row;
    }
    return words;
}

void HeadingWords::Index::add(const Row &row, qsizetype place)
{
    isWhole = isWhole && row.groups.size() == 1 && row.excluded.isEmpty();
    for (const Phrase &phrase : row.groups.constFirst()) {
        isWhole = isWhole && phrase.place == Phrase::Place::Whole;
        if (!marked.contains(phrase.marked))
            marked.insert(phrase.marked, place);
        if (!folded.contains(phrase.folded))
            folded.insert(phrase.folded, place);
    }
}

qsizetype HeadingWords::Index::find(const HeadingText &heading) const
{
    const QHash<QString, qsizetype> &places = heading.hasMarks() ? marked : folded;
    const qsizetype none = std::numeric_limits<qsizetype>::max();
    const qsizetype place = std::min(places.value(heading.hasMarks() ? heading.marked : heading.folded, none),
                                     places.value(heading.hasMarks() ? heading.markedBare : heading.foldedBare, none));
    return place == none ? -1 : place;
}

/// The place of the first row that fits, or -1.
qsizetype HeadingWords::firstFitting(Form form, const HeadingText &heading) const
{
    if (m_indexes.at(size_t(form)).isWhole)
        return m_indexes.at(size_t(form)).find(heading);
    const QList<Row> &rows = m_rows.at(size_t(form));
    const auto row =
        std::find_if(rows.cbegin(), rows.cend(), [&heading](const Row &candidate) { return candidate.fits(heading); });
    return row == rows.cend() ? -1 : row - rows.cbegin();
}

QList<HeadingWords::Answer> HeadingWords::find(Form form, const HeadingText &heading) const
{
    QList<Answer> answers;
    const QList<Row> &rows = m_rows.at(size_t(form));
    const qsizetype first = firstFitting(form, heading);
    for (qsizetype at = first; at >= 0 && at < rows.size() && rows.at(at).words == rows.at(first).words; ++at) {
        if (rows.at(at).answer)
            answers += *rows.at(at).answer;
    }
    return answers;
}

bool HeadingWords::refuses(Form form, const HeadingText &heading) const
{
    const qsizetype first = firstFitting(form, heading);
    return first >= 0 && !m_rows.at(size_t(form)).at(first).answer;
}

std::optional<HeadingWords::Answer> HeadingWords::measure(const QString &text) const
{
    static const QRegularExpression brackets(u"^\\s*[(\\[](.*)[)\\]]\\s*$"_s);
    const QString stated = statedMeasure(text);
    const QRegularExpressionMatch match = brackets.match(text);
    const QString bare = !stated.isEmpty() ? stated : match.hasMatch() ? match.captured(1) : text;
    const QList<Answer> answers = find(Form::Measures, HeadingText(bare));
    return answers.isEmpty() ? std::nullopt : std::optional(answers.constFirst());
}

QHash<QString, Multiplier> HeadingWords::measures() const
{
    QHash<QString, Multiplier> found;
    for (const Row &row : m_rows.at(size_t(Form::Measures))) {
        for (const Phrase &phrase : row.groups.constFirst())
            found.insert(phrase.folded, row.answer ? Multiplier{row.answer->power, row.answer->measure} : Multiplier());
    }
    return found;
}

QList<HeadingWords::Answer> HeadingWords::findAll(Form form, const HeadingText &heading) const
{
    QList<Answer> answers;
    for (const Row &row : m_rows.at(size_t(form))) {
        if (row.answer && row.fits(heading) && !answers.contains(*row.answer))
            answers += *row.answer;
    }
    return answers;
}

} // namespace parboard
