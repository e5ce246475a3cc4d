#pragma once

#include "models/core/result.h"

#include <xlsxwriter.h>

namespace parboard {

// One list of names, for the members and for looking them up: C++20 knows no other way than macros.
// NOLINTBEGIN(cppcoreguidelines-macro-usage,bugprone-macro-parentheses)
// clang-format off
#define PARBOARD_XLSX_FUNCTIONS(each) \
    each(chart_add_series) \
    each(chart_axis_major_gridlines_set_visible) \
    each(chart_axis_off) \
    each(chart_axis_set_interval_unit) \
    each(chart_axis_set_major_tick_mark) \
    each(chart_axis_set_max) \
    each(chart_axis_set_min) \
    each(chart_axis_set_num_font) \
    each(chart_axis_set_reverse) \
    each(chart_legend_set_position) \
    each(chart_series_set_categories) \
    each(chart_series_set_labels) \
    each(chart_series_set_labels_font) \
    each(chart_series_set_labels_num_format) \
    each(chart_series_set_labels_position) \
    each(chart_series_set_points) \
    each(chart_series_set_values) \
    each(chart_set_series_gap) \
    each(chart_show_blanks_as) \
    each(chart_title_set_name) \
    each(chart_title_set_name_font) \
    each(format_set_align) \
    each(format_set_bg_color) \
    each(format_set_bold) \
    each(format_set_border) \
    each(format_set_border_color) \
    each(format_set_font_color) \
    each(format_set_font_name) \
    each(format_set_font_size) \
    each(format_set_indent) \
    each(format_set_italic) \
    each(format_set_num_format) \
    each(format_set_text_wrap) \
    each(lxw_strerror) \
    each(lxw_workbook_free) \
    each(workbook_add_chart) \
    each(workbook_add_format) \
    each(workbook_add_worksheet) \
    each(workbook_close) \
    each(workbook_new_opt) \
    each(workbook_set_properties) \
    each(worksheet_autofilter) \
    each(worksheet_fit_to_pages) \
    each(worksheet_freeze_panes) \
    each(worksheet_ignore_errors) \
    each(worksheet_insert_chart_opt) \
    each(worksheet_merge_range) \
    each(worksheet_print_area) \
    each(worksheet_repeat_rows) \
    each(worksheet_set_column) \
    each(worksheet_set_footer) \
    each(worksheet_set_landscape) \
    each(worksheet_set_paper) \
    each(worksheet_set_row) \
    each(worksheet_write_blank) \
    each(worksheet_write_comment_opt) \
    each(worksheet_write_datetime) \
    each(worksheet_write_number) \
    each(worksheet_write_string) \
    each(worksheet_write_url)
// clang-format on

/// The functions of libxlsxwriter that the program uses, by their own names.
struct XlsxLibrary
{
#define PARBOARD_DECLARE(function) decltype(&::function) function = nullptr;
    PARBOARD_XLSX_FUNCTIONS(PARBOARD_DECLARE)
#undef PARBOARD_DECLARE
};
// NOLINTEND(cppcoreguidelines-macro-usage,bugprone-macro-parentheses)

/// Loads the library once; the error says what to install.
///
/// It is loaded, not linked: it calls minizip, and QuaZip exports a changed copy of minizip under the same names with
/// other arguments. Linked together it calls that copy and crashes; loaded in this way it keeps to the real one.
Result<void> loadXlsxLibrary();

/// The functions; to be called after loadXlsxLibrary() succeeded.
const XlsxLibrary &xlsx();

} // namespace parboard
