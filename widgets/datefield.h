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
    /// Shows a text as if it had just been typed and left, marked if it is no day.
    void setTyped(const QString &text);
    /// The day; invalid if none is given or it cannot be read.
    [[nodiscard]] QDate date() const;
    /// False if something was typed that is no day.
    [[nodiscard]] bool isReadable() const;
    /// What to tell of a text that is no day.
    [[nodiscard]] static QString problemWith(const QString &text);

private:
    void mark();
};

} // namespace parboard
