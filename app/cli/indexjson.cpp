#include "app/cli/indexjson.h"

#include "app/translator.h"
#include "models/core/catalogue.h"
#include "models/core/numbertext.h"
#include "models/reporting/indextext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct IndexJsonText
{
    Q_DECLARE_TR_FUNCTIONS(IndexCommand)
};

constexpr double thousand = 1000;
constexpr double hundred = 100;

QJsonValue percentValue(std::optional<int> percent)
{
    return percent ? QJsonValue(*percent / hundred) : QJsonValue();
}

QString unitNameOf(UnitId id, const Catalogue &catalogue)
{
    const Unit *unit = catalogue.unit(id);
    return unit ? catalogue.displayName(*unit, currentLanguage()) : QString();
}

QJsonObject unitObject(const UnitScore &score, const Catalogue &catalogue)
{
    QJsonArray fields;
    for (const FieldScore &field : score.fields) {
        fields += QJsonObject{{u"field"_s, field.field},
                              {u"points"_s, field.sum.points / thousand},
                              {u"maximum"_s, field.sum.maximum / thousand},
                              {u"percent"_s, percentValue(field.sum.percent())}};
    }
    QJsonArray notApplicable;
    for (const ComponentScore &component : score.components) {
        if (component.origin == PointsOrigin::NotApplicable)
            notApplicable += component.component;
    }
    return {{u"unit"_s, unitNameOf(score.unit, catalogue)},
            {u"kind"_s, codeIn(unitKindCodes, kindOf(score.unit, catalogue))},
            {u"total"_s, score.total.points / thousand},
            {u"maximum"_s, score.total.maximum / thousand},
            {u"percent"_s, percentValue(score.total.percent())},
            {u"at_least"_s, score.total.leastPercent() / hundred},
            {u"group"_s, score.group.isEmpty() ? QJsonValue() : QJsonValue(score.group)},
            {u"rank"_s, score.rank ? QJsonValue(*score.rank) : QJsonValue()},
            {u"ranked"_s, score.ranked},
            {u"rank_origin"_s, score.rank ? QJsonValue(u"computed"_s) : QJsonValue()},
            {u"fields"_s, fields},
            {u"missing"_s, QJsonArray::fromStringList(score.total.missing)},
            {u"not_applicable"_s, notApplicable}};
}

} // namespace

QJsonObject indexObject(const IndexYear &year, const QList<UnitScore> &scores, ScoreForm form,
                        const Catalogue &catalogue)
{
    QJsonArray units;
    for (const UnitScore &score : scores)
        units += unitObject(score, catalogue);
    return {{u"scheme"_s, year.stored.scheme.code},
            {u"version"_s, year.stored.scheme.version},
            {u"year"_s, year.year},
            {u"form"_s, codeIn(scoreFormCodes, form)},
            {u"units"_s, units}};
}

QString indexText(const IndexYear &year, const QList<UnitScore> &scores, ScoreForm form, const Catalogue &catalogue)
{
    const Language language = currentLanguage();
    QStringList lines{IndexJsonText::tr("%1, %2, %3")
                          .arg(year.stored.scheme.name.in(language))
                          .arg(year.year)
                          .arg(scoreFormText(form))};
    for (const UnitScore &score : scores) {
        lines += unitNameOf(score.unit, catalogue) + u": "_s + indexSumText(score, language);
        for (const FieldScore &field : score.fields) {
            const SchemeNode *node = year.stored.scheme.node(field.field);
            lines += u"  %1 %2: %3"_s.arg(field.field, node ? node->name.in(language) : QString(),
                                          indexSumText(field.sum, language));
        }
    }
    return lines.join(u'\n');
}

} // namespace parboard
