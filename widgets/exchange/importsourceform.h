#pragma once

#include "models/core/source.h"

#include <QWidget>

class QLineEdit;

namespace parboard {

class DateField;

/// What document an imported file is: kept with every figure whose row names no source of its own.
class ImportSourceForm : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSourceForm(QWidget *parent = nullptr);
    ~ImportSourceForm() override;

    void setSource(const Source &source);
    /// The source with what the person typed; an empty title is the name of the file, as proposed.
    [[nodiscard]] Source source() const;
    [[nodiscard]] QLineEdit *titleEdit() const { return m_title; }
    [[nodiscard]] QLineEdit *publisherEdit() const { return m_publisher; }
    [[nodiscard]] QLineEdit *numberEdit() const { return m_number; }
    [[nodiscard]] DateField *dateField() const { return m_date; }
    /// Says that the day cannot be read; empty if it can, or none was given.
    [[nodiscard]] QString dayProblem() const;

signals:
    void changed();

private:
    Source m_source;
    QLineEdit *m_title;
    QLineEdit *m_publisher;
    QLineEdit *m_number;
    DateField *m_date;
};

} // namespace parboard
