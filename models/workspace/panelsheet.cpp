#include "models/workspace/panelsheet.h"

#include "models/reporting/figuretext.h"
#include "models/workspace/exportcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PanelSheetText
{
    Q_DECLARE_TR_FUNCTIONS(ExportDashboard)
};

constexpr int labelColumn = 0;
constexpr int valueColumn = 1;
constexpr int shownColumn = 2;
constexpr int chartColumn = 4;
constexpr int lastTextColumn = shownColumn;
constexpr std::array columnWidths{46.0, 13.0, 30.0, 3.0};
constexpr int lettersOfLine = 92;   // of 10 points over the three columns
constexpr double lineHeight = 13.5; // points
constexpr int rowPixels = 20;
constexpr int chartWidth = 640;

// The colours of the screen: other units, and the office's own.
constexpr quint32 barColour = 0x8A929B;
constexpr quint32 ownBarColour = 0x0072B2;

/// "trên", "khoảng" ...: the words in front of a number that is shown with words.
QString wordsBefore(const QString &shown)
{
    const auto *const digit =
        std::find_if(shown.cbegin(), shown.cend(), [](QChar character) { return character.isDigit(); });
    QString words = digit == shown.cend() ? QString() : shown.first(digit - shown.cbegin());
    return words.remove(u'-').remove(u'−').trimmed();
}

/// What stands at a bar: unit with its period, level or series, and what the number alone would not say.
QString barLabel(const ChartGroup &group, const ChartBar &bar, const Indicator *indicator)
{
    QString label = group.heading;
    if (!bar.label.isEmpty())
        label += u" – "_s + bar.label;
    if (bar.state != MarkState::Number)
        return label + u": "_s + stateText(bar.state);
    const bool isRank = indicator != nullptr && indicator->unitOfMeasure == UnitOfMeasure::Rank;
    const QString words = isRank ? QString() : wordsBefore(bar.valueText);
    return words.isEmpty() ? label : u"%1 (%2)"_s.arg(label, words);
}

class PanelSheet
{
public:
    PanelSheet(XlsxWriter &workbook, const Catalogue &catalogue)
        : m_workbook(workbook), m_catalogue(catalogue), m_sheet(workbook.addSheet(PanelSheetText::tr("Dashboard"))),
          m_heading(workbook.format(
              {.bold = true, .wrap = true, .border = true, .align = XlsxStyle::Align::Center, .fill = 0xE7ECF1})),
          m_text(workbook.format({.wrap = true, .border = true})),
          m_shown(workbook.format({.wrap = true, .border = true, .indent = 1, .align = XlsxStyle::Align::Left})),
          m_muted(workbook.format({.wrap = true, .text = 0x57606A}))
    {
        for (int column = 0; column < chartColumn; ++column)
            m_sheet.setColumn(column, column, columnWidths.at(std::size_t(column)));
    }

    void writeHead(const DashboardContent &content)
    {
        line(content.title, m_workbook.format({.bold = true, .wrap = true, .size = 14}), 18);
        line(content.periodText, m_workbook.format({.bold = true, .wrap = true}));
        line(content.asOfText, m_muted);
        for (const QString &sentence : content.strip)
            line(sentence, m_workbook.format({.wrap = true, .fill = 0xFFF4CE}));
        ++m_row;
    }

    void writePanel(const ChartSpec &panel)
    {
        m_row = std::max(m_row, m_belowChart);
        line(panel.title, m_workbook.format({.bold = true, .wrap = true, .size = 12}), 16);
        line(panel.subtitle, m_muted);
        if (panel.isEmpty())
            line(panel.emptyText, m_text);
        for (const ChartSection &section : panel.sections)
            writeSection(panel, section);
        for (const ReferenceLine &reference : panel.lines)
            line(reference.label, m_muted);
        for (const QString &note : panel.notes)
            line(note, m_muted);
        ++m_row;
    }

    void finish() { m_sheet.setPaper(0); }

private:
    /// A text over the columns of the table, as high as it needs; nothing for an empty text.
    void line(const QString &text, XlsxFormat format, double height = lineHeight)
    {
        if (text.isEmpty())
            return;
        const qsizetype lines = 1 + text.size() / lettersOfLine;
        m_sheet.setRowHeight(m_row, height * double(lines));
        m_sheet.merged(m_row++, labelColumn, lastTextColumn, text, format);
    }

    void writeSection(const ChartSpec &panel, const ChartSection &section)
    {
        m_row = std::max(m_row, m_belowChart);
        line(section.heading, m_workbook.format({.bold = true, .wrap = true}));
        const int headingRow = m_row++;
        const Indicator *first = nullptr;
        XlsxBarChart chart;
        chart.firstRow = m_row;
        int decimals = 0;
        for (const ChartGroup &group : section.groups) {
            for (const ChartBar &bar : group.bars) {
                const Indicator *indicator = m_catalogue.indicator(bar.cell.indicator);
                first = first ? first : indicator;
                if (bar.state == MarkState::Number)
                    decimals = std::max(decimals, shownDecimals(bar.value, indicator ? indicator->decimals : 0));
            }
        }
        decimals = std::min(decimals, std::max(first ? first->decimals : 0, 2));
        const QString measure = first ? unitOfMeasureText(first->unitOfMeasure) : QString();
        m_sheet.text(headingRow, labelColumn, PanelSheetText::tr("Unit"), m_heading);
        m_sheet.text(headingRow, valueColumn,
                     measure.isEmpty() ? PanelSheetText::tr("Value") : PanelSheetText::tr("Value (%1)").arg(measure),
                     m_heading);
        m_sheet.text(headingRow, shownColumn, PanelSheetText::tr("As shown, with source"), m_heading);
        for (const ChartGroup &group : section.groups) {
            for (const ChartBar &bar : group.bars) {
                writeBar(group, bar, decimals);
                chart.colours += group.emphasised ? ownBarColour : barColour;
            }
        }
        chart.lastRow = m_row - 1;
        const bool hasBars = std::ranges::any_of(section.groups, [](const ChartGroup &group) {
            return std::ranges::any_of(group.bars, [](const ChartBar &bar) { return bar.state == MarkState::Number; });
        });
        if (hasBars)
            addChart(panel, section, chart, headingRow, measure, decimals);
    }

    void writeBar(const ChartGroup &group, const ChartBar &bar, int decimals)
    {
        const XlsxFormat number = m_workbook.format(
            {.numberFormat = numberFormat(decimals), .border = true, .align = XlsxStyle::Align::Right});
        m_sheet.text(m_row, labelColumn, barLabel(group, bar, m_catalogue.indicator(bar.cell.indicator)), m_text);
        if (bar.state == MarkState::Number) {
            m_sheet.number(m_row, valueColumn, bar.value, number);
        } else {
            m_sheet.blank(m_row, valueColumn, number); // a gap in the chart, never a zero
            m_sheet.note(m_row, valueColumn, bar.description);
        }
        m_sheet.text(m_row, shownColumn, bar.valueText, m_shown);
        ++m_row;
    }

    void addChart(const ChartSpec &panel, const ChartSection &section, XlsxBarChart &chart, int headingRow,
                  const QString &measure, int decimals)
    {
        chart.title = panel.title;
        if (!section.heading.isEmpty())
            chart.title += u"\n"_s + section.heading;
        chart.title += u"\n"_s + panel.subtitle;
        chart.numberFormat = numberFormat(decimals);
        if (!measure.isEmpty())
            chart.numberFormat += u"\" %1\""_s.arg(measure);
        chart.axisMaximum = panel.axisMaximum;
        chart.labelColumn = labelColumn;
        chart.valueColumn = valueColumn;
        chart.atRow = headingRow;
        chart.atColumn = chartColumn;
        chart.width = chartWidth;
        constexpr int headPixels = 90;
        constexpr int barPixels = 30;
        chart.height = headPixels + barPixels * std::max<int>(int(chart.colours.size()), 3);
        m_sheet.chart(chart);
        m_belowChart = headingRow + 1 + int(std::ceil(double(chart.height) / rowPixels));
    }

    XlsxWriter &m_workbook;
    const Catalogue &m_catalogue;
    XlsxSheet &m_sheet;
    XlsxFormat m_heading;
    XlsxFormat m_text;
    XlsxFormat m_shown;
    XlsxFormat m_muted;
    int m_row = 0;
    int m_belowChart = 0; ///< the first row that the last chart leaves free
};

} // namespace

void writePanelSheet(XlsxWriter &workbook, const DashboardContent &content, const Catalogue &catalogue)
{
    PanelSheet sheet(workbook, catalogue);
    sheet.writeHead(content);
    for (const ChartSpec &panel : content.panels)
        sheet.writePanel(panel);
    sheet.finish();
}

} // namespace parboard
