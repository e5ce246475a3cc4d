#pragma once

#include "models/reporting/odtdocument.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamWriter>

namespace parboard {

/// Writes content.xml of an OpenDocument text, and its pictures.
class OdtContent
{
public:
    /// All must outlive the object.
    OdtContent(const ReportDocument &document, const ChartPainter &charts, QString fontFamily);

    [[nodiscard]] QList<OdtPart> parts();

private:
    void writeAutomaticStyles();
    void writeTableStyles();
    void writeHead();
    void writeEnd();
    void writeBlocks(const QList<ReportBlock> &blocks);
    void add(const ReportHeading &heading);
    void add(const ReportParagraph &paragraph);
    void add(const ReportGrid &grid);
    void add(const ReportFigures &figures);
    void add(const ReportDrawing &drawing);
    void add(const ReportPanel &panel);
    void add(const ReportPageBreak &pageBreak);
    void addPicture(const ReportBlock &block);
    void paragraph(const QString &style, const QString &text);
    /// The two columns of head and signature: a table without lines.
    void columns(const QList<std::pair<QString, QString>> &left, const QList<std::pair<QString, QString>> &right);
    /// Begins a table over the whole width whose columns share it by `weights` (leastWeight to mostWeight).
    void beginTable(const QList<int> &weights);
    void table(const QStringList &heads, const QList<QStringList> &rows, qsizetype firstNumber);
    void cell(const QString &style, const QString &look, const QString &text, qsizetype span = 1);
    void writeSources(const QList<int> &sources);
    /// The style of the next paragraph: itself, or one that begins a page.
    [[nodiscard]] QString styleOf(const QString &style);

    const ReportDocument &m_document;
    const ChartPainter &m_charts;
    QString m_family;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QList<OdtPart> m_pictures;
    QSet<int> m_told;    ///< sources that have their footnote
    QString m_pageStyle; ///< prefix of the style with which the next paragraph begins a page
    int m_tables = 0;
};

} // namespace parboard
