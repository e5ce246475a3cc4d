#include "models/reporting/entryhistory.h"

#include "models/reporting/indextext.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(EntryHistory)
};

QString turned(const QString &what, const QString &old, const QString &now)
{
    const auto shown = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    return u"%1 %2 → %3"_s.arg(what, shown(old), shown(now));
}

} // namespace

QStringList entryChanges(const IndexEntry &old, const IndexEntry &now, Language language)
{
    QStringList changes;
    for (const ScoreForm form : {ScoreForm::SelfAssessed, ScoreForm::Appraised, ScoreForm::Final}) {
        const auto text = [&](const IndexEntry &entry) {
            return entry.points(form) ? pointsIn(*entry.points(form), language) : QString();
        };
        if (old.points(form) != now.points(form))
            changes += turned(scoreFormText(form), text(old), text(now));
    }
    if (old.applicable != now.applicable)
        changes += now.applicable ? HistoryText::tr("applies again") : HistoryText::tr("does not apply");
    if (old.state != now.state)
        changes += turned(HistoryText::tr("state"), entryStateText(old.state), entryStateText(now.state));
    if (old.explanation != now.explanation)
        changes += HistoryText::tr("another explanation");
    if (old.owner != now.owner)
        changes += turned(HistoryText::tr("in charge"), old.owner, now.owner);
    if (old.deadline != now.deadline) {
        const QString form = u"dd/MM/yyyy"_s;
        changes += turned(HistoryText::tr("deadline"), old.deadline.toString(form), now.deadline.toString(form));
    }
    if (old.evidence != now.evidence)
        changes += HistoryText::tr("other evidence (%1 → %2)").arg(old.evidence.size()).arg(now.evidence.size());
    return changes;
}

} // namespace parboard
