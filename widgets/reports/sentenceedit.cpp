#include "widgets/reports/sentenceedit.h"

#include "models/reporting/sentencetokens.h"

#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextCursor>

namespace parboard {

namespace {

// What a token's letters remember.
constexpr int tokenProperty = QTextFormat::UserProperty + 1;
constexpr int shownProperty = QTextFormat::UserProperty + 2;
constexpr QRgb changedInk = 0xffb00020;

} // namespace

SentenceEdit::SentenceEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
}

void SentenceEdit::setSentence(const QString &sentence, const QList<ReportRun> &runs)
{
    const QSignalBlocker quiet(this);
    clear();
    QTextCursor cursor(document());
    const QList<SentencePiece> pieces = sentencePieces(sentence);
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const SentencePiece &piece = pieces.at(at);
        const ReportRun run = runs.value(at, ReportRun{piece.text, false, {}});
        QTextCharFormat format;
        if (piece.token) {
            format.setProperty(tokenProperty, piece.text);
            format.setProperty(shownProperty, run.text);
            format.setBackground(palette().alternateBase());
            format.setFontUnderline(run.isChanged);
            if (run.isChanged)
                format.setForeground(QColor(changedInk));
            format.setToolTip(run.isChanged ? tr("Was accepted as: %1").arg(piece.token->accepted)
                                            : tr("Bound to its figure"));
        }
        cursor.insertText(run.text, format);
    }
    cursor.setCharFormat({});
    document()->clearUndoRedoStacks();
    m_shown = this->sentence();
}

QString SentenceEdit::sentence() const
{
    QString text;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block != document()->begin())
            text += u'\n';
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const bool isWhole =
                format.hasProperty(tokenProperty) && format.property(shownProperty).toString() == fragment.text();
            text += isWhole ? format.property(tokenProperty).toString() : fragment.text();
        }
    }
    return text;
}

void SentenceEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (isEdited() && event->reason() != Qt::PopupFocusReason)
        emit edited();
}

/// Ctrl+Z without anything typed belongs to the page.
bool SentenceEdit::event(QEvent *event)
{
    const auto *key = event->type() == QEvent::ShortcutOverride ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isIdle = key != nullptr && ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
                                           (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable()));
    if (isIdle) {
        event->ignore();
        return true;
    }
    return QTextEdit::event(event);
}

/// What is written before or behind a number is plain text, not part of it.
void SentenceEdit::leaveToken()
{
    const QTextCursor cursor = textCursor();
    const QTextCharFormat format = cursor.charFormat();
    if (cursor.hasSelection() || !format.hasProperty(tokenProperty))
        return;
    QTextCursor next = cursor;
    const bool isInside = !cursor.atBlockStart() && next.movePosition(QTextCursor::NextCharacter) &&
                          next.charFormat().property(tokenProperty) == format.property(tokenProperty);
    if (!isInside)
        setCurrentCharFormat({});
}

void SentenceEdit::inputMethodEvent(QInputMethodEvent *event)
{
    leaveToken();
    QTextEdit::inputMethodEvent(event);
}

void SentenceEdit::insertFromMimeData(const QMimeData *source)
{
    leaveToken();
    QTextEdit::insertFromMimeData(source);
}

void SentenceEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier) {
        if (isEdited())
            emit edited();
        return;
    }
    if (!event->text().isEmpty())
        leaveToken();
    QTextEdit::keyPressEvent(event);
}

} // namespace parboard
