#pragma once

#include "models/reporting/reportdocument.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace parboard {

/// Asks who issues reports and who signs: the parts of the form of Decree 30/2020 that differ from office to office.
class BodyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BodyDialog(const ReportBody &body, QWidget *parent = nullptr);

    [[nodiscard]] ReportBody body() const;

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &text, const QString &example);

    QLineEdit *m_parent;
    QLineEdit *m_name;
    QLineEdit *m_symbol;
    QLineEdit *m_place;
    QLineEdit *m_authority;
    QPlainTextEdit *m_office;
    QPlainTextEdit *m_recipients;
};

} // namespace parboard
