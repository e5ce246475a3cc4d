#include "widgets/entry/claimlist.h"

#include "models/analysis/guard.h"
#include "widgets/entry/celltext.h"
#include "widgets/flowlayout.h"
#include "widgets/formparts.h"
#include "widgets/tintedframe.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

ClaimList::ClaimList(const Catalogue &catalogue, Language language, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_language(language), m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
}

void ClaimList::setStory(const CellKey &cell, const CellStory &story, bool editable)
{
    m_story = story;
    m_editable = editable;
    const QString focused = formparts::focusedName(*this);
    formparts::clear(*m_cards);
    const Indicator *indicator = m_catalogue.indicator(cell.indicator);
    for (const Figure &claim : story.claims) {
        if (indicator)
            m_cards->addWidget(card(claim, *indicator));
    }
    if (story.claims.isEmpty())
        m_cards->addWidget(formparts::quiet(tr("Nothing has been entered for this cell."), this));
    formparts::refocus(*this, focused);
}

QWidget *ClaimList::card(const Figure &claim, const Indicator &indicator)
{
    QFrame *frame = claim.chosen ? new TintedFrame(TintedFrame::Tone::Info, this) : new QFrame(this);
    if (!claim.chosen)
        frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    const QString shown = celltext::value(claim, indicator, m_language);
    const QString sourceText = celltext::source(m_story.sources.value(claim.source));
    const QString use = claim.chosen ? tr("%1 — in use").arg(shown) : tr("%1 — not in use").arg(shown);
    column->addWidget(formparts::strong(use, frame));
    QStringList lines{gapTo(claim, indicator), tr("Source: %1").arg(sourceText)};
    if (const QString window = windowText(claim.dataFrom, claim.dataTo, claim.asOf); !window.isEmpty())
        lines += tr("Data: %1").arg(window);
    if (claim.asOf.isValid() && claim.dataTo.isValid() && claim.asOf != claim.dataTo)
        lines += tr("As of %1").arg(dateText(claim.asOf));
    if (!claim.locator.quote.isEmpty())
        lines += u"“%1”"_s.arg(claim.locator.quote);
    if (!claim.note.isEmpty())
        lines += tr("Note: %1").arg(claim.note);
    lines.removeAll(QString());
    for (const QString &line : std::as_const(lines))
        column->addWidget(formparts::text(line, frame));
    column->addWidget(formparts::quiet(enteredText(claim), frame));
    column->addLayout(buttons(claim, u"%1, %2"_s.arg(shown, sourceText), frame));
    frame->setAccessibleName(use);
    return frame;
}

QLayout *ClaimList::buttons(const Figure &claim, const QString &name, QWidget *parent)
{
    auto *row = new FlowLayout;
    const auto add = [&](const QString &key, const QString &text, const QString &tip, auto signal) {
        auto *button = new QPushButton(text, parent);
        button->setObjectName(u"%1-%2"_s.arg(key).arg(claim.claim));
        button->setAutoDefault(false);
        button->setAccessibleName(u"%1 %2"_s.arg(text, name));
        button->setToolTip(tip);
        button->setEnabled(m_editable);
        connect(button, &QPushButton::clicked, this, [this, signal, number = claim.claim] { (this->*signal)(number); });
        row->addWidget(button);
    };
    if (!claim.chosen)
        add(u"use"_s, tr("Use this one…"), tr("Use this figure and say why; the others stay"), &ClaimList::chooseAsked);
    add(u"edit"_s, tr("Edit…"), tr("Change source, window, status or note"), &ClaimList::editAsked);
    add(u"remove"_s, tr("Remove"), tr("Put this figure into the bin; it can be brought back"), &ClaimList::removeAsked);
    return row;
}

QString ClaimList::gapTo(const Figure &claim, const Indicator &indicator) const
{
    const auto inUse = std::ranges::find_if(m_story.claims, &Figure::chosen);
    if (claim.chosen || inUse == m_story.claims.cend())
        return {};
    return celltext::gap(claim, *inUse, indicator, m_language);
}

QString ClaimList::enteredText(const Figure &claim) const
{
    const Batch batch = m_story.batches.value(claim.batch);
    const QString day = dateText(batch.createdAt.toLocalTime().date());
    return batch.createdBy.isEmpty() ? tr("Entered on %1 (%2)").arg(day, batch.name)
                                     : tr("Entered on %1 by %2 (%3)").arg(day, batch.createdBy, batch.name);
}

} // namespace parboard
