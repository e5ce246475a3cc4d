#include "widgets/entry/findinglist.h"

#include "widgets/formparts.h"
#include "widgets/tintedframe.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct FindingLook
{
    QString word;
    QStyle::StandardPixmap sign;
    TintedFrame::Tone tone;
};

FindingLook lookOf(const FindingItem &finding)
{
    if (!finding.explained.isEmpty())
        return {FindingList::tr("Explained"), QStyle::SP_DialogApplyButton, TintedFrame::Tone::Info};
    switch (finding.severity) {
    case FindingItem::Severity::Error:
        return {FindingList::tr("Error"), QStyle::SP_MessageBoxCritical, TintedFrame::Tone::Error};
    case FindingItem::Severity::Warning:
        return {FindingList::tr("Warning"), QStyle::SP_MessageBoxWarning, TintedFrame::Tone::Warning};
    case FindingItem::Severity::Info:
        break;
    }
    return {FindingList::tr("Note"), QStyle::SP_MessageBoxInformation, TintedFrame::Tone::Info};
}

} // namespace

FindingList::FindingList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FindingList::setFindings(const QList<FindingItem> &findings)
{
    const QString focused = formparts::focusedName(*this);
    formparts::clear(*m_rows);
    for (int at = 0; at < findings.size(); ++at)
        m_rows->addWidget(row(findings.at(at), at));
    setVisible(!findings.isEmpty());
    formparts::refocus(*this, focused);
}

QWidget *FindingList::row(const FindingItem &finding, int index)
{
    const FindingLook look = lookOf(finding);
    const bool explained = !finding.explained.isEmpty();
    auto *frame = new TintedFrame(look.tone, this);
    auto *sign = new QLabel(frame);
    const int size = fontMetrics().height();
    sign->setPixmap(style()->standardIcon(look.sign).pixmap(QSize(size, size), devicePixelRatioF()));
    const QString sentence = u"%1: %2"_s.arg(look.word, finding.text);
    QLabel *text = formparts::text(sentence, frame);
    text->setToolTip(formparts::toolTip(tr("Rule %1").arg(finding.rule)));
    auto *button = new QPushButton(explained ? tr("Change the explanation…") : tr("Explain…"), frame);
    button->setObjectName(u"explain-%1"_s.arg(index));
    button->setAutoDefault(false);
    button->setAccessibleName(u"%1 %2"_s.arg(button->text(), sentence));
    button->setToolTip(tr("Say why this is right all the same; it stays listed as explained"));
    connect(button, &QPushButton::clicked, this, [this, index] { emit explainAsked(index); });
    auto *grid = new QGridLayout(frame);
    grid->setColumnStretch(1, 1);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(text, 0, 1);
    if (explained)
        grid->addWidget(formparts::text(finding.explained, frame), 1, 1);
    grid->addWidget(button, 2, 1, Qt::AlignLeft);
    frame->setAccessibleName(sentence);
    return frame;
}

} // namespace parboard
