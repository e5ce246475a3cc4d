#pragma once

#include "models/core/figure.h"
#include "models/core/result.h"
#include "models/core/source.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace parboard {

class DateField;

/// Changes what is known of a claim besides its value: source, window, status, note.
class ClaimDialog : public QDialog
{
    Q_OBJECT
public:
    using Apply = std::function<Result<void>(const Figure &claim)>;

    /// The dialog closes when `apply` succeeded and shows its error otherwise.
    ClaimDialog(const Figure &claim, const Source &source, const QString &title, Apply apply,
                QWidget *parent = nullptr);

    /// Takes another source in answer to sourceAsked().
    void setSource(const Source &source);
    [[nodiscard]] Figure claim() const;
    [[nodiscard]] DateField *fromField() const { return m_from; }
    [[nodiscard]] DateField *toField() const { return m_to; }
    [[nodiscard]] DateField *asOfField() const { return m_asOf; }
    [[nodiscard]] QComboBox *statusBox() const { return m_status; }
    [[nodiscard]] QPlainTextEdit *noteEdit() const { return m_note; }
    [[nodiscard]] QLabel *problemLabel() const { return m_problem; }
    [[nodiscard]] QPushButton *sourceButton() const { return m_sourceButton; }
    [[nodiscard]] QPushButton *windowButton() const { return m_windowButton; }

    void accept() override;

signals:
    void sourceAsked(parboard::SourceId current);

private:
    void fillStatus();
    void build(const QString &title);
    [[nodiscard]] QString fault() const;
    [[nodiscard]] DateField *unreadable() const;

    Figure m_claim;
    Apply m_apply;
    QLabel *m_source;
    QPushButton *m_sourceButton;
    DateField *m_from;
    DateField *m_to;
    DateField *m_asOf;
    QPushButton *m_windowButton;
    QComboBox *m_status;
    QPlainTextEdit *m_note;
    QLabel *m_problem;
};

} // namespace parboard
