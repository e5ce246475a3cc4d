#pragma once

#include "models/core/period.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace parboard {

/// Asks for any period: its kind and its year, or the first and last of several years.
class PeriodDialog : public QDialog
{
    Q_OBJECT
public:
    /// Begins with `proposed`.
    explicit PeriodDialog(const Period &proposed, QWidget *parent = nullptr);

    /// The chosen period; invalid if its years end before they begin.
    [[nodiscard]] Period period() const;
    [[nodiscard]] QComboBox *kindBox() const { return m_kind; }
    [[nodiscard]] QSpinBox *yearBox() const { return m_year; }
    [[nodiscard]] QSpinBox *lastYearBox() const { return m_lastYear; }
    [[nodiscard]] QString problem() const;

    void accept() override;

private:
    void update();

    QComboBox *m_kind;
    QSpinBox *m_year;
    QLabel *m_lastYearLabel;
    QSpinBox *m_lastYear;
    QLabel *m_name;
    QLabel *m_problem;
};

} // namespace parboard
