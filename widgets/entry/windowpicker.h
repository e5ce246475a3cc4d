#pragma once

#include "models/core/reportingwindow.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;

namespace parboard {

/// The days that the data of what is typed cover: the ministry's window, the calendar's, another, or not stated.
class WindowPicker : public QWidget
{
    Q_OBJECT
public:
    explicit WindowPicker(QWidget *parent = nullptr);

    /// The presets are those of `period`; the choice (ministry, calendar, not stated) stays.
    void setPeriod(const Period &period);
    /// The chosen window; nothing: not stated.
    [[nodiscard]] std::optional<ReportingWindow> window() const;
    [[nodiscard]] QComboBox *box() const { return m_box; }

signals:
    void changed();

private:
    enum class Choice { NotStated, Ministry, Calendar, Other };

    void fill();
    void showDates();
    [[nodiscard]] Choice choice() const;

    Period m_period;
    QComboBox *m_box;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace parboard
