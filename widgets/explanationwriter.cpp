#include "widgets/explanationwriter.h"

#include <QCoreApplication>
#include <QTextBlockFormat>
#include <QTextDocument>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(SourcePanel)
};

bool sameSource(const ClaimExplanation &left, const ClaimExplanation &right)
{
    return left.sourceTitle == right.sourceTitle && left.publisher == right.publisher && left.url == right.url &&
           left.documentNo == right.documentNo && left.publishedOn == right.publishedOn && left.place == right.place &&
           left.window == right.window && left.sourceNote == right.sourceNote && left.entered == right.entered;
}

/// A count that stands above and below the line of a fraction is told once.
QList<ClaimExplanation> withoutRepeats(const QList<ClaimExplanation> &inputs)
{
    QList<ClaimExplanation> once;
    for (const ClaimExplanation &input : inputs) {
        const bool told = std::any_of(once.cbegin(), once.cend(), [&input](const ClaimExplanation &other) {
            return other.label == input.label && other.valueText == input.valueText && sameSource(other, input);
        });
        if (!told)
            once += input;
    }
    return once;
}

} // namespace

QUrl openableUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && web && !url.host().isEmpty() ? url : QUrl();
}

ExplanationWriter::ExplanationWriter(QTextDocument &document, const QPalette &palette)
    : m_cursor(&document), m_palette(palette), m_size(document.defaultFont().pointSizeF())
{
    if (m_size <= 0)
        m_size = 10;
    m_cursor.select(QTextCursor::Document);
    m_cursor.removeSelectedText();
}

QTextCharFormat ExplanationWriter::format(Style style) const
{
    QTextCharFormat format;
    format.setFontPointSize(m_size);
    format.setForeground(m_palette.color(QPalette::Text));
    switch (style) {
    case Style::Title:
    case Style::Heading:
    case Style::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case Style::Value:
        format.setFontPointSize(m_size * 1.7);
        format.setFontWeight(QFont::Bold);
        break;
    case Style::Muted: {
        QColor muted = m_palette.color(QPalette::Text);
        muted.setAlphaF(0.72F);
        format.setForeground(muted);
        break;
    }
    case Style::Link:
        format.setForeground(m_palette.color(QPalette::Link));
        format.setFontUnderline(true);
        break;
    case Style::Body:
        break;
    }
    return format;
}

void ExplanationWriter::startBlock(qreal spaceAbove, qreal indent)
{
    QTextBlockFormat block;
    block.setTopMargin(m_empty ? 0 : spaceAbove * m_size);
    block.setLeftMargin(indent * m_size);
    if (m_empty)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block);
    m_empty = false;
}

void ExplanationWriter::paragraph(const QString &text, Style style, qreal spaceAbove)
{
    if (text.isEmpty())
        return;
    startBlock(spaceAbove);
    m_cursor.insertText(text, format(style));
}

void ExplanationWriter::field(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    startBlock(0.2, 1);
    m_cursor.insertText(name + u": "_s, format(Style::Muted));
    m_cursor.insertText(value, format(Style::Body));
}

void ExplanationWriter::link(const QString &address)
{
    const QUrl url = openableUrl(address);
    if (url.isEmpty()) {
        field(SourceText::tr("Address"), address);
        return;
    }
    startBlock(0.2, 1);
    m_cursor.insertText(SourceText::tr("Address") + u": "_s, format(Style::Muted));
    QTextCharFormat anchor = format(Style::Link);
    anchor.setAnchor(true);
    anchor.setAnchorHref(url.toString(QUrl::FullyEncoded));
    m_cursor.insertText(url.toDisplayString(), anchor);
}

void ExplanationWriter::sourceFields(const ClaimExplanation &claim)
{
    field(SourceText::tr("Document"), claim.sourceTitle);
    field(SourceText::tr("Published by"), claim.publisher);
    field(SourceText::tr("Document number"), claim.documentNo);
    field(SourceText::tr("Published on"), claim.publishedOn);
    link(claim.url);
    field(SourceText::tr("Place"), claim.place);
    field(SourceText::tr("Data window"), claim.window);
    field(SourceText::tr("Note on the document"), claim.sourceNote);
    field(SourceText::tr("Entered"), claim.entered);
}

void ExplanationWriter::writeInputs(const QList<ClaimExplanation> &all)
{
    if (all.isEmpty())
        return;
    const QList<ClaimExplanation> inputs = withoutRepeats(all);
    paragraph(SourceText::tr("Computed from"), Style::Heading, 1);
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        startBlock(0.3);
        m_cursor.insertText(inputs.at(i).label + u": "_s, format(Style::Body));
        m_cursor.insertText(inputs.at(i).valueText, format(Style::Strong));
        field(SourceText::tr("Note on the figure"), inputs.at(i).note);
        // Counts of one article share their source: say it once, under the last of them.
        if (i + 1 == inputs.size() || !sameSource(inputs.at(i), inputs.at(i + 1)))
            sourceFields(inputs.at(i));
    }
}

void ExplanationWriter::writeClaims(const QList<ClaimExplanation> &claims)
{
    bool rivalsBegun = false;
    for (const ClaimExplanation &claim : claims) {
        if (claim.chosen) {
            paragraph(SourceText::tr("Source of the figure in use"), Style::Heading, 1);
        } else if (!rivalsBegun) {
            rivalsBegun = true;
            paragraph(SourceText::tr("Other figures for the same cell"), Style::Heading, 1);
        }
        if (!claim.chosen)
            paragraph(claim.valueText, Style::Strong, 0.3);
        field(SourceText::tr("Note on the figure"), claim.note);
        sourceFields(claim);
    }
}

void ExplanationWriter::write(const FigureExplanation &explanation)
{
    paragraph(explanation.title, Style::Title);
    paragraph(explanation.valueText, Style::Value, 0.2);
    paragraph(explanation.computedText, Style::Body, 0.2);
    paragraph(explanation.disagreement, Style::Strong, 0.4);
    paragraph(explanation.emptyText, Style::Body, 0.4);
    writeInputs(explanation.inputs);
    writeClaims(explanation.claims);
    if (!explanation.definition.isEmpty()) {
        paragraph(SourceText::tr("What it measures"), Style::Heading, 1);
        paragraph(explanation.definition, Style::Body, 0.2);
    }
    if (!explanation.history.isEmpty())
        paragraph(SourceText::tr("Earlier versions"), Style::Heading, 1);
    for (const QString &line : explanation.history)
        paragraph(line, Style::Body, 0.2);
}

void ExplanationWriter::writeSentence(const QString &sentence)
{
    paragraph(sentence, Style::Muted);
}

} // namespace parboard
