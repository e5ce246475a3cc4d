#pragma once

#include <QDialog>

#include <optional>

class QCheckBox;
class QDoubleSpinBox;

namespace parboard {

/// Asks for the office's own target of the on-time rate.
class TargetDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TargetDialog(std::optional<double> percent, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<double> target() const;

private:
    QCheckBox *m_use;
    QDoubleSpinBox *m_percent;
};

} // namespace parboard
