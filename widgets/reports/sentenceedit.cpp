#include "widgets/reports/sentenceedit.h"

#include "models/reporting/sentencetokens.h"

#include <QFocusEvent>
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
    if (sentence() != m_shown && event->reason() != Qt::PopupFocusReason)
        emit edited();
}

void SentenceEdit::keyPressEvent(QKeyEvent *event)
{
    // Letters typed behind a number are plain text, not part of it.
    if (!event->text().isEmpty() && !textCursor().hasSelection()) {
        QTextCursor cursor = textCursor();
        const QTextCharFormat format = cursor.charFormat();
        QTextCursor next = cursor;
        const bool isInside = next.movePosition(QTextCursor::NextCharacter) &&
                              next.charFormat().property(tokenProperty) == format.property(tokenProperty);
        if (format.hasProperty(tokenProperty) && !isInside)
            setCurrentCharFormat({});
    }
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier && sentence() != m_shown) {
        emit edited();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

} // namespace parboard
