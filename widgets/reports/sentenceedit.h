#pragma once

#include "models/reporting/reportdocument.h"

#include <QString>
#include <QTextEdit>

namespace parboard {

/// Edits a text whose numbers are tokens: a number is shown tinted, red and underlined when it is no longer the one
/// that was accepted. Whoever types into a number takes it out of the figure's hands: it becomes plain text.
class SentenceEdit : public QTextEdit
{
    Q_OBJECT
public:
    explicit SentenceEdit(QWidget *parent = nullptr);

    /// Shows `sentence`; `runs` says what its pieces are now (SentenceFigures::runs). Emits nothing.
    void setSentence(const QString &sentence, const QList<ReportRun> &runs);
    /// The text with its tokens as they are written.
    [[nodiscard]] QString sentence() const;

    /// True if the person changed the text since it was set.
    [[nodiscard]] bool isEdited() const { return sentence() != m_shown; }

signals:
    /// The person left the text after changing it.
    void edited();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void leaveToken();

    QString m_shown; ///< sentence() when it was set
};

} // namespace parboard
