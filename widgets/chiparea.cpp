#include "widgets/chiparea.h"

#include "widgets/flowlayout.h"
#include "widgets/unitchip.h"

#include <QScrollBar>

#include <algorithm>

namespace parboard {

namespace {

constexpr int shownRows = 2;

} // namespace

ChipArea::ChipArea(QWidget *parent) : QScrollArea(parent), m_content(new QWidget), m_flow(new FlowLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Chosen units"));
    m_flow->setSpacing(fontMetrics().height() / 3);
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChipArea::setEntries(const QList<Entry> &entries, std::optional<UnitId> own)
{
    QList<UnitId> wanted;
    for (const Entry &entry : entries)
        wanted += entry.unit;
    if (wanted == units()) { // keeps the focus where it is
        for (UnitChip *chip : std::as_const(m_chips))
            chip->setOwn(own == chip->unit());
    } else {
        rebuild(entries, own);
    }
    fitHeight();
}

void ChipArea::rebuild(const QList<Entry> &entries, std::optional<UnitId> own)
{
    QList<UnitChip *> kept;
    for (const Entry &entry : entries) {
        const auto found = std::find_if(m_chips.begin(), m_chips.end(), [&](const UnitChip *chip) {
            return chip != nullptr && chip->unit() == entry.unit;
        });
        UnitChip *chip = found == m_chips.end() ? addChip(entry, false) : std::exchange(*found, nullptr);
        chip->setOwn(own == entry.unit);
        kept += chip;
    }
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (UnitChip *gone : std::as_const(m_chips)) {
        if (gone) {
            gone->hide();
            gone->deleteLater();
        }
    }
    m_chips = kept;
    QWidget *before = nullptr;
    for (UnitChip *chip : std::as_const(m_chips)) {
        m_flow->insertWidget(m_flow->count(), chip);
        chip->show();
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
}

UnitChip *ChipArea::addChip(const Entry &entry, bool own)
{
    auto *chip = new UnitChip(entry.unit, entry.name, own, m_content);
    connect(chip, &UnitChip::removeAsked, this, [this, chip] { removeChip(chip); });
    connect(chip, &UnitChip::moveAsked, this, [this, chip](int step) { moveChip(chip, step); });
    connect(chip, &UnitChip::dragged, this, [this, chip](const QPoint &at) { dragChip(chip, at); });
    connect(chip, &UnitChip::dropped, this, [this] {
        if (std::exchange(m_beforeDrag, {}) != units())
            emit unitsEdited(units());
    });
    connect(chip, &UnitChip::ownAsked, this,
            [this, chip](bool isOwn) { emit ownAsked(isOwn ? std::optional(chip->unit()) : std::nullopt); });
    return chip;
}

QList<UnitId> ChipArea::units() const
{
    QList<UnitId> list;
    for (const UnitChip *chip : m_chips)
        list += chip->unit();
    return list;
}

void ChipArea::removeChip(UnitChip *chip)
{
    const qsizetype at = m_chips.indexOf(chip);
    if (at < 0)
        return;
    QList<UnitId> left = units();
    left.removeAt(at);
    if (chip->hasFocus() && m_chips.size() > 1)
        m_chips.at(at + 1 < m_chips.size() ? at + 1 : at - 1)->setFocus();
    emit unitsEdited(left);
}

void ChipArea::moveChip(UnitChip *chip, int step)
{
    const qsizetype from = m_chips.indexOf(chip);
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= m_chips.size())
        return;
    reorder(from, to);
    ensureWidgetVisible(chip);
    emit unitsEdited(units());
}

void ChipArea::dragChip(UnitChip *chip, const QPoint &globalPosition)
{
    if (m_beforeDrag.isEmpty())
        m_beforeDrag = units();
    const QPoint at = m_content->mapFromGlobal(globalPosition);
    for (qsizetype to = 0; to < m_chips.size(); ++to) {
        const UnitChip *other = m_chips.at(to);
        if (other != chip && other->geometry().contains(at)) {
            reorder(m_chips.indexOf(chip), to);
            return;
        }
    }
}

void ChipArea::reorder(qsizetype from, qsizetype to)
{
    m_chips.move(from, to);
    QLayoutItem *item = m_flow->takeAt(int(from));
    delete item;
    m_flow->insertWidget(int(to), m_chips.at(to));
    m_flow->activate();
    for (qsizetype i = 1; i < m_chips.size(); ++i)
        setTabOrder(m_chips.at(i - 1), m_chips.at(i));
}

QSize ChipArea::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, minimumSizeHint().height()};
}

QSize ChipArea::minimumSizeHint() const
{
    const int row = m_chips.isEmpty() ? fontMetrics().height() * 3 / 2 : m_chips.constFirst()->sizeHint().height();
    return {fontMetrics().averageCharWidth() * 20, row};
}

void ChipArea::fitHeight()
{
    const int row = minimumSizeHint().height();
    const int needed = m_flow->heightForWidth(std::max(1, width() - 2 * frameWidth()));
    const int most = shownRows * row + (shownRows - 1) * m_flow->spacing();
    setFixedHeight(std::clamp(needed, row, most));
    verticalScrollBar()->setSingleStep(row + m_flow->spacing());
}

void ChipArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

} // namespace parboard
