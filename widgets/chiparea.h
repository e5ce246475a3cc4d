#pragma once

#include "models/core/figure.h"

#include <QList>
#include <QScrollArea>

#include <optional>

namespace parboard {

class FlowLayout;
class UnitChip;

/// The chosen units as chips in their order; two rows are shown, more scroll.
class ChipArea : public QScrollArea
{
    Q_OBJECT
public:
    struct Entry
    {
        UnitId unit{};
        QString name;
    };

    explicit ChipArea(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries, std::optional<UnitId> own);
    [[nodiscard]] QList<UnitId> units() const;
    [[nodiscard]] QList<UnitChip *> chips() const { return m_chips; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Removed, moved or dragged by the person.
    void unitsEdited(const QList<parboard::UnitId> &units);
    void ownAsked(std::optional<parboard::UnitId> unit);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    UnitChip *addChip(const Entry &entry, bool own);
    void rebuild(const QList<Entry> &entries, std::optional<UnitId> own);
    void removeChip(UnitChip *chip);
    void moveChip(UnitChip *chip, int step);
    void dragChip(UnitChip *chip, const QPoint &globalPosition);
    void reorder(qsizetype from, qsizetype to);
    void fitHeight();

    QWidget *m_content;
    FlowLayout *m_flow;
    QList<UnitChip *> m_chips;
    QList<UnitId> m_beforeDrag;
};

} // namespace parboard
