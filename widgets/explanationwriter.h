#pragma once

#include "models/reporting/explanation.h"

#include <QPalette>
#include <QTextCursor>
#include <QUrl>

class QTextDocument;

namespace parboard {

/// The address behind `text` if it may be opened: http and https only.
QUrl openableUrl(const QString &text);

/// Writes an explanation as a document for reading. All data go in as plain text, never as markup.
class ExplanationWriter
{
public:
    ExplanationWriter(QTextDocument &document, const QPalette &palette);

    void write(const FigureExplanation &explanation);
    /// Only a sentence: nothing is chosen, or an error.
    void writeSentence(const QString &sentence);

private:
    enum class Style { Title, Value, Heading, Body, Muted, Strong, Link };

    void paragraph(const QString &text, Style style, qreal spaceAbove = 0);
    void field(const QString &name, const QString &value);
    void link(const QString &address);
    void sourceFields(const ClaimExplanation &claim);
    void writeInputs(const QList<ClaimExplanation> &all);
    void writeClaims(const QList<ClaimExplanation> &claims);
    void startBlock(qreal spaceAbove, qreal indent = 0);
    [[nodiscard]] QTextCharFormat format(Style style) const;

    QTextCursor m_cursor;
    QPalette m_palette;
    qreal m_size; ///< points of the body
    bool m_empty = true;
};

} // namespace parboard
