#include "models/exchange/xlsxchart.h"

#include "models/exchange/xlsxlibrary.h"

#include <vector>

namespace parboard {

namespace {

constexpr double labelRoom = 1.2; // beside the longest bar, for its number

lxw_chart_font plainFont(double size)
{
    lxw_chart_font font{};
    font.size = size;
    font.bold = LXW_EXPLICIT_FALSE;
    return font;
}

void addBars(lxw_chart *shown, const QString &sheetName, const XlsxBarChart &chart)
{
    lxw_chart_series *bars = xlsx().chart_add_series(shown, nullptr, nullptr);
    const QByteArray sheet = sheetName.toUtf8();
    const auto first = lxw_row_t(chart.firstRow);
    const auto last = lxw_row_t(chart.lastRow);
    const auto labels = lxw_col_t(chart.labelColumn);
    const auto values = lxw_col_t(chart.valueColumn);
    xlsx().chart_series_set_categories(bars, sheet.constData(), first, labels, last, labels);
    xlsx().chart_series_set_values(bars, sheet.constData(), first, values, last, values);
    bars->categories->has_string_cache = LXW_TRUE; // or the labels would be declared as numbers
    xlsx().chart_series_set_labels(bars);
    xlsx().chart_series_set_labels_num_format(bars, chart.numberFormat.toUtf8().constData());
    xlsx().chart_series_set_labels_position(bars, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
    lxw_chart_font font = plainFont(9);
    xlsx().chart_series_set_labels_font(bars, &font);

    std::vector<lxw_chart_fill> fills(std::size_t(chart.colours.size()));
    std::vector<lxw_chart_point> points(fills.size());
    std::vector<lxw_chart_point *> list;
    for (std::size_t i = 0; i < fills.size(); ++i) {
        fills[i].color = chart.colours.at(qsizetype(i));
        points[i].fill = &fills[i];
        list.push_back(&points[i]);
    }
    list.push_back(nullptr);
    xlsx().chart_series_set_points(bars, list.data()); // copies
}

} // namespace

int addBarChart(lxw_workbook *workbook, lxw_worksheet *sheet, const QString &sheetName, const XlsxBarChart &chart)
{
    lxw_chart *shown = xlsx().workbook_add_chart(workbook, LXW_CHART_BAR);
    if (!shown)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    addBars(shown, sheetName, chart);
    xlsx().chart_title_set_name(shown, chart.title.toUtf8().constData());
    lxw_chart_font titleFont{};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    xlsx().chart_title_set_name_font(shown, &titleFont);
    xlsx().chart_legend_set_position(shown, LXW_CHART_LEGEND_NONE);
    xlsx().chart_set_series_gap(shown, 45);
    xlsx().chart_show_blanks_as(shown, LXW_CHART_BLANKS_AS_GAP);

    lxw_chart_axis *names = shown->y_axis;
    lxw_chart_axis *numbers = shown->x_axis; // of horizontal bars
    xlsx().chart_axis_set_reverse(names);    // Excel counts bars from below
    lxw_chart_font nameFont = plainFont(9);
    xlsx().chart_axis_set_num_font(names, &nameFont);
    xlsx().chart_axis_set_major_tick_mark(names, LXW_CHART_AXIS_TICK_MARK_NONE);
    xlsx().chart_axis_set_interval_unit(names, 1); // every bar keeps its name
    xlsx().chart_axis_set_min(numbers, 0);
    xlsx().chart_axis_set_max(numbers, chart.axisMaximum * labelRoom);
    xlsx().chart_axis_major_gridlines_set_visible(names, LXW_FALSE);
    xlsx().chart_axis_major_gridlines_set_visible(numbers, LXW_FALSE);
    xlsx().chart_axis_off(numbers); // each bar has its number beside it

    lxw_chart_options options{};
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.x_scale = chart.width / 480.0; // the library's own size of a chart
    options.y_scale = chart.height / 288.0;
    return xlsx().worksheet_insert_chart_opt(sheet, lxw_row_t(chart.atRow), lxw_col_t(chart.atColumn), shown, &options);
}

} // namespace parboard
