#pragma once

#include <QDate>
#include <QLineEdit>

namespace parboard {

/// A day that may be left open, typed as dd/mm/yyyy (points and dashes do as well).
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    void setDate(QDate date);
    /// The day; invalid if none is given or it cannot be read.
    [[nodiscard]] QDate date() const;
    /// False if something was typed that is no day.
    [[nodiscard]] bool isReadable() const;
};

} // namespace parboard
