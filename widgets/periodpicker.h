#pragma once

#include "models/core/period.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;
class QToolButton;

namespace parboard {

/// Chooses the period among those with figures, or the latest of each unit. In time the latest of each comes after the
/// last period: "next" from there leads to it, "previous" from it to the last period.
class PeriodPicker : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    /// The periods with figures, earliest first.
    void setPeriods(const QList<Period> &periods);
    /// Shows a choice (nothing: the latest of each unit); emits nothing. A period without figures is added to the list.
    void setCurrent(const std::optional<Period> &period);
    [[nodiscard]] std::optional<Period> current() const;
    [[nodiscard]] QComboBox *box() const { return m_box; }
    [[nodiscard]] bool canGoPrevious() const;
    [[nodiscard]] bool canGoNext() const;

public slots:
    void goPrevious();
    void goNext();
    void goLatest();

signals:
    void periodChosen(const std::optional<parboard::Period> &period);

private:
    void fill();
    void choose(int item);
    void updateButtons();
    [[nodiscard]] int previousItem() const;
    [[nodiscard]] int nextItem() const;

    QList<Period> m_periods;
    QToolButton *m_previous;
    QComboBox *m_box;
    QToolButton *m_next;
};

} // namespace parboard
