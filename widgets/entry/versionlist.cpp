#include "widgets/entry/versionlist.h"

#include "models/analysis/guard.h"
#include "widgets/entry/celltext.h"
#include "widgets/formparts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// More are shown when asked for: a cell that was typed into all day has hundreds.
constexpr qsizetype fewVersions = 8;

QString actionText(EditAction action)
{
    switch (action) {
    case EditAction::Edit:
        return VersionList::tr("changed");
    case EditAction::Choose:
        return VersionList::tr("chosen between rivals");
    case EditAction::Remove:
        return VersionList::tr("removed");
    case EditAction::Restore:
        return VersionList::tr("earlier version restored");
    case EditAction::Undo:
        return VersionList::tr("undone");
    case EditAction::Redo:
        return VersionList::tr("redone");
    case EditAction::Withdraw:
        return VersionList::tr("batch withdrawn");
    }
    return {};
}

} // namespace

VersionList::VersionList(const Catalogue &catalogue, Language language, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_language(language), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
}

void VersionList::setStory(const CellKey &cell, const CellStory &story, bool editable)
{
    m_showsAll = m_showsAll && cell == m_cell;
    m_cell = cell;
    m_story = story;
    m_editable = editable;
    render();
}

void VersionList::render()
{
    const QString focused = formparts::focusedName(*this);
    formparts::clear(*m_rows);
    const Indicator *indicator = m_catalogue.indicator(m_cell.indicator);
    const qsizetype shown = m_showsAll ? m_story.versions.size() : qMin(fewVersions, m_story.versions.size());
    for (qsizetype at = 0; indicator && at < shown; ++at)
        m_rows->addWidget(row(at, *indicator));
    if (const auto hidden = int(m_story.versions.size() - shown); hidden > 0) {
        auto *more = new QPushButton(tr("Show %n older version(s)", nullptr, hidden), this);
        more->setObjectName(u"more"_s);
        more->setAutoDefault(false);
        connect(more, &QPushButton::clicked, this, [this] {
            m_showsAll = true;
            render();
        });
        m_rows->addWidget(more);
    }
    formparts::refocus(*this, focused);
}

std::optional<Figure> VersionList::after(qsizetype at) const
{
    const int claim = m_story.versions.at(at).claim;
    for (qsizetype newer = at - 1; newer >= 0; --newer) {
        if (m_story.versions.at(newer).claim == claim)
            return m_story.versions.at(newer).old;
    }
    const auto found = std::ranges::find(m_story.claims, claim, &Figure::claim);
    return found == m_story.claims.cend() ? std::nullopt : std::optional(*found);
}

QString VersionList::oldText(qsizetype at, const Indicator &indicator) const
{
    const std::optional<Figure> &old = m_story.versions.at(at).old;
    if (!old)
        return tr("was in the bin");
    const std::optional<Figure> now = after(at);
    QStringList parts{tr("was %1").arg(celltext::value(*old, indicator, m_language))};
    if (now && now->chosen != old->chosen)
        parts += old->chosen ? tr("in use") : tr("not in use");
    if (m_story.sources.size() > 1) // several claims, or another source: tell which
        parts += m_story.sources.value(old->source).title;
    if (now && windowText(now->dataFrom, now->dataTo, now->asOf) != windowText(old->dataFrom, old->dataTo, old->asOf)) {
        const QString window = windowText(old->dataFrom, old->dataTo, old->asOf);
        parts += window.isEmpty() ? tr("without a window") : tr("data %1").arg(window);
    }
    if (now && now->note != old->note)
        parts += old->note.isEmpty() ? tr("without a note") : tr("note “%1”").arg(old->note);
    return parts.join(u" · "_s);
}

QWidget *VersionList::row(qsizetype at, const Indicator &indicator)
{
    const ClaimVersion &version = m_story.versions.at(at);
    auto *line = new QFrame(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    const QDateTime time = version.note.at.toLocalTime();
    const QString when = u"%1 %2"_s.arg(dateText(time.date()), time.toString(u"HH:mm"_s));
    QStringList head{when, version.note.by, actionText(version.note.action)};
    head.removeAll(QString());
    column->addWidget(formparts::quiet(head.join(u" · "_s), line));
    QString what = oldText(at, indicator);
    if (!version.note.why.isEmpty())
        what += u'\n' + tr("Reason: %1").arg(version.note.why);
    auto *body = new QHBoxLayout;
    body->addWidget(formparts::text(what, line), 1);
    if (version.old) {
        auto *restore = new QPushButton(tr("Restore"), line);
        restore->setObjectName(u"restore-%1"_s.arg(version.id));
        restore->setAutoDefault(false);
        restore->setEnabled(m_editable);
        restore->setAccessibleName(tr("Restore: %1, %2").arg(when, what));
        restore->setToolTip(tr("Bring this version back; the present one is kept among the earlier ones"));
        connect(restore, &QPushButton::clicked, this, [this, id = version.id] { emit restoreAsked(id); });
        body->addWidget(restore, 0, Qt::AlignTop);
    }
    column->addLayout(body);
    return line;
}

} // namespace parboard
