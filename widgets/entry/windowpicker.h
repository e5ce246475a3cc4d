#pragma once

#include "models/core/reportingwindow.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;

namespace parboard {

/// The days that the data of what is typed cover: the ministry's window, the calendar's, another, or not stated.
class WindowPicker : public QWidget
{
    Q_OBJECT
public:
    explicit WindowPicker(QWidget *parent = nullptr);

    /// The presets are those of `period`; the choice (ministry, calendar, not stated) stays.
    void setPeriod(const Period &period);
    /// The chosen window; nothing: not stated. Days that end before they begin are refused with a sentence, and the
    /// last ones that could be are kept.
    [[nodiscard]] std::optional<ReportingWindow> window() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QComboBox *box() const { return m_box; }
    [[nodiscard]] QDateEdit *fromEdit() const { return m_from; }
    [[nodiscard]] QDateEdit *toEdit() const { return m_to; }

signals:
    void changed();

private:
    enum class Choice { NotStated, Ministry, Calendar, Other };

    void fill();
    void showDates();
    void takeDates();
    [[nodiscard]] Choice choice() const;

    Period m_period;
    QComboBox *m_box;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_problem;
    ReportingWindow m_own; ///< the last days of one's own that follow each other
};

} // namespace parboard
