#include "models/reporting/indextext.h"

#include "models/core/numbertext.h"
#include "models/reporting/figuretext.h"

#include <QCoreApplication>

#include <cstdlib>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct IndexText
{
    Q_DECLARE_TR_FUNCTIONS(IndexText)
};

constexpr double hundred = 100;

} // namespace

QString scoreFormText(ScoreForm form)
{
    switch (form) {
    case ScoreForm::SelfAssessed:
        return IndexText::tr("self-assessed");
    case ScoreForm::Appraised:
        return IndexText::tr("appraised");
    case ScoreForm::Final:
        break;
    }
    return IndexText::tr("final");
}

QString entryStateText(EntryState state)
{
    switch (state) {
    case EntryState::NotStarted:
        return IndexText::tr("not started");
    case EntryState::Draft:
        return IndexText::tr("draft");
    case EntryState::Submitted:
        return IndexText::tr("submitted");
    case EntryState::Appraised:
        break;
    }
    return IndexText::tr("appraised", "state");
}

QString schemeKindText(SchemeKind kind)
{
    return kind == SchemeKind::National ? IndexText::tr("national") : IndexText::tr("internal");
}

QString scoreMethodText(ScoreMethod method)
{
    switch (method) {
    case ScoreMethod::Document:
        return IndexText::tr("document");
    case ScoreMethod::Survey:
        return IndexText::tr("survey");
    case ScoreMethod::Statistics:
        break;
    }
    return IndexText::tr("statistics");
}

QString percentText(int hundredths, Language language)
{
    return numbertext::write(hundredths / hundred, 2, conventionOf(language)) + u"\u00A0%"_s;
}

QString percentDifferenceText(int hundredths, Language language)
{
    const QString written = numbertext::write(std::abs(hundredths) / hundred, 2, conventionOf(language));
    return hundredths == 0 ? written : (hundredths < 0 ? u"−"_s : u"+"_s) + written;
}

QString pointsIn(Points points, Language language)
{
    return pointsText(points, language == Language::English ? u'.' : u',');
}

QString indexSumText(const IndexSum &sum, Language language)
{
    const QString points =
        IndexText::tr("%1/%2 points").arg(pointsIn(sum.points, language), pointsIn(sum.maximum, language));
    if (sum.maximum == 0)
        return IndexText::tr("nothing applies");
    QString text = sum.percent() ? IndexText::tr("%1 = %2").arg(points, percentText(*sum.percent(), language))
                                 : IndexText::tr("%1, at least %2; %n component(s) without points", nullptr,
                                                 int(sum.missing.size()))
                                       .arg(points, percentText(sum.leastPercent(), language));
    if (sum.taken > 0)
        text += IndexText::tr("; %1 points do not apply").arg(pointsIn(sum.taken, language));
    return text;
}

QString indexSumText(const UnitScore &score, Language language)
{
    QString text = indexSumText(score.total, language);
    if (!score.group.isEmpty())
        text += IndexText::tr("; group %1").arg(score.group);
    if (score.rank && score.ranked > 1)
        text += IndexText::tr("; rank %1 of %2 (computed from the points entered)").arg(*score.rank).arg(score.ranked);
    return text;
}

} // namespace parboard
