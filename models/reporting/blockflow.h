#pragma once

#include "models/reporting/chartpainter.h"
#include "models/reporting/figuretable.h"
#include "models/reporting/pageflow.h"

#include <QString>
#include <QStringList>

namespace parboard {

/// Places the big blocks of a report on pages: panels of the dashboard and the table of figures.
class BlockFlow
{
public:
    /// All must outlive the object.
    BlockFlow(PageFlow &flow, const QString &fontFamily, const ChartPainter &charts)
        : m_flow(flow), m_family(fontFamily), m_charts(charts)
    {
    }

    /// A panel in a frame; cut between units when it is higher than a page.
    void addPanel(ChartSpec spec);

    /// How a table of figures came out.
    struct Placed
    {
        int rows = 0;   ///< indicator rows on all pages
        int blocks = 0; ///< blocks of unit columns: rows = indicators x blocks
    };
    /// The table below its caption; on landscape pages, and in several blocks of columns, where its columns do not fit.
    Placed addFigures(const FigureTable &table, const QString &caption);

    /// Footnotes and symbols of the table, two side by side when there are many.
    void addFootnotes(const FigureTable &table);

    void addNote(const QString &text);

    /// Text sizes in points: of tables and their footnotes, of captions.
    static constexpr qreal tableSize = 10;
    static constexpr qreal captionSize = 13;

private:
    void addChart(const ChartSpec &spec, const ChartStyle &style);
    int addTableBlock(const class PageTable &table, const QString &caption);
    void addFootnotePair(const QString &first, const QString &second);

    PageFlow &m_flow;
    QString m_family;
    const ChartPainter &m_charts;
};

} // namespace parboard
