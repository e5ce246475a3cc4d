#pragma once

#include "models/reporting/chartpainter.h"
#include "models/reporting/dashboardcontent.h"

#include <QFontMetricsF>
#include <QPainter>

/// Dashboard contents made by hand for the tests of paper, pictures and clipboard.
namespace parboard::test {

using namespace Qt::StringLiterals;

inline const QStringList &articleUnits()
{
    static const QStringList units{u"Cao Bằng"_s, u"Hà Giang"_s, u"Hòa Bình"_s, u"Hưng Yên"_s};
    return units;
}

/// Names of `count` units: the four of the articles, then others, the longest ones early.
inline QStringList unitNames(int count)
{
    static const QStringList others{u"Bà Rịa - Vũng Tàu"_s, u"Thành phố Hồ Chí Minh"_s,
                                    u"Thừa Thiên Huế"_s,    u"Quảng Ngãi"_s,
                                    u"Đắk Nông"_s,          u"Bắc Kạn"_s,
                                    u"Lạng Sơn"_s,          u"Thái Nguyên"_s,
                                    u"Tuyên Quang"_s,       u"Lào Cai"_s};
    QStringList names = articleUnits().mid(0, count);
    for (int index = 0; names.size() < count; ++index) {
        const QString round =
            index < others.size() ? QString() : u" "_s + QString::number(index / int(others.size()) + 1);
        names.append(others.at(index % others.size()) + round);
    }
    return names;
}

inline QString vietnamese(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    text.replace(u'.', u',');
    for (qsizetype at = (decimals > 0 ? text.indexOf(u',') : text.size()) - 3; at > 0; at -= 3)
        text.insert(at, u'.');
    return text;
}

inline FigureTableCell numberCell(double value, int decimals, const QString &period, const QString &marks, int source)
{
    FigureTableCell cell;
    cell.text = vietnamese(value, decimals);
    cell.number = value;
    cell.periodText = period;
    cell.marks = marks;
    cell.sourceMark = u"[%1]"_s.arg(source);
    return cell;
}

inline FigureTableCell emptyCell(MarkState state = MarkState::NotEntered)
{
    FigureTableCell cell;
    cell.state = state;
    cell.text = state == MarkState::NotEntered ? u"–"_s : u"…"_s;
    return cell;
}

inline FigureTableRow tableRow(const QString &label, const QString &measure, const QList<FigureTableCell> &cells)
{
    FigureTableRow row;
    row.label = label;
    row.unitOfMeasure = measure;
    row.cells = cells;
    return row;
}

/// A table of `rows` indicators for `units`; every number is different, so that a test finds each in its row.
inline FigureTable generatedTable(const QStringList &units, int rows)
{
    static const QStringList names{u"Tỷ lệ hồ sơ giải quyết đúng hạn trên số đã giải quyết"_s,
                                   u"Số dịch vụ công trực tuyến mức độ 4 cung cấp trên Cổng dịch vụ công của tỉnh"_s,
                                   u"Số hồ sơ tiếp nhận"_s, u"Số trường hợp tinh giản biên chế được phê duyệt"_s,
                                   u"Số đơn vị sự nghiệp công lập giảm so với năm 2015"_s};
    FigureTable table;
    table.units = units;
    table.ownColumn = units.isEmpty() ? -1 : 0;
    const QStringList areas{u"Cải cách thủ tục hành chính"_s, u"Cải cách tổ chức bộ máy"_s,
                            u"Cải cách chế độ công vụ"_s, u"Chính quyền điện tử, chính quyền số"_s};
    for (const QString &area : areas)
        table.areas.append({area, {}});
    for (int row = 0; row < rows; ++row) {
        QList<FigureTableCell> cells;
        for (int unit = 0; unit < units.size(); ++unit)
            cells.append(row % 7 == 3 && unit % 3 == 1 ? emptyCell()
                                                       : numberCell(row * 1000 + unit, 0, {}, {}, unit + 1));
        const qsizetype area = qsizetype(row) * areas.size() / rows;
        table.areas[area].rows.append(
            tableRow(names.at(row % names.size()) + u" (dòng\u00A0%1)"_s.arg(row + 1), u"hồ sơ"_s, cells));
    }
    table.symbols = {u"– chưa nhập"_s, u"… chưa báo cáo"_s};
    return table;
}

/// The table of the four provinces of the articles, each in its own period, with footnotes and states.
inline FigureTable articleTable()
{
    const QString cb = u"Q.I/2020"_s;
    const QString hg = u"9T/2021"_s;
    const QString hb = u"6T/2021"_s;
    const QString hy = u"2023"_s;
    FigureTable table;
    table.units = articleUnits();
    table.ownColumn = 2;
    FigureTableCell over = numberCell(90, 0, hb, u"⁴"_s, 3);
    over.text = u"trên 90"_s;
    FigureTableCell parts = numberCell(151, 0, hb, {}, 3);
    parts.text = u"151/151"_s;
    FigureTableCell communes = numberCell(199, 0, cb, {}, 1);
    communes.text = u"199/199"_s;
    const FigureTableCell none = emptyCell();
    table.areas = {{u"Cải cách thủ tục hành chính"_s,
                    {tableRow(u"Tỷ lệ hồ sơ giải quyết đúng hạn trên số đã giải quyết"_s, u"%"_s,
                              {numberCell(92.5599875, 2, cb, u"¹"_s, 1), none, none, numberCell(99.1, 2, hy, {}, 4)}),
                     tableRow(u"Tỷ lệ hồ sơ giải quyết đúng hạn trên số đã giải quyết · sở, ban, ngành"_s, u"%"_s,
                              {none, none, numberCell(99.24, 2, hb, u"²"_s, 3), none}),
                     tableRow(u"Tỷ lệ hồ sơ giải quyết đúng hạn trên số đã giải quyết · cấp huyện"_s, u"%"_s,
                              {none, none, numberCell(99.5, 2, hb, u"²"_s, 3), none}),
                     tableRow(u"Tỷ lệ hồ sơ giải quyết đúng hạn trên số đã giải quyết · cấp xã"_s, u"%"_s,
                              {none, none, numberCell(99.81, 2, hb, u"²"_s, 3), none}),
                     tableRow(u"Tỷ lệ hồ sơ giải quyết đúng hạn · Trung tâm Phục vụ hành chính công"_s, u"%"_s,
                              {numberCell(99.380421, 2, cb, u"¹"_s, 1), none, none, none}),
                     tableRow(u"Số hồ sơ tiếp nhận"_s, u"hồ sơ"_s,
                              {numberCell(14595, 0, cb, {}, 1), emptyCell(MarkState::NotReported), none,
                               numberCell(405278, 0, hy, {}, 4)}),
                     tableRow(u"Bộ phận một cửa cấp xã"_s, u"đơn vị"_s, {communes, none, parts, none})}},
                   {u"Cải cách tổ chức bộ máy"_s,
                    {tableRow(u"Số đơn vị sự nghiệp công lập giảm so với năm 2015"_s, u"đơn vị"_s,
                              {none, none, numberCell(253, 0, hb, {}, 3), none})}},
                   {u"Cải cách chế độ công vụ"_s,
                    {tableRow(u"Số trường hợp tinh giản biên chế được phê duyệt"_s, u"người"_s,
                              {numberCell(43, 0, cb, {}, 1), numberCell(0, 0, hg, {}, 2),
                               numberCell(43, 0, u"2021"_s, u"³"_s, 3), none})}},
                   {u"Chính quyền điện tử, chính quyền số"_s,
                    {tableRow(u"Dịch vụ công trực tuyến mức độ 4"_s, u"dịch vụ"_s,
                              {none, numberCell(1565, 0, hg, {}, 2), numberCell(648, 0, hb, {}, 3), none}),
                     tableRow(u"Dịch vụ công trực tuyến toàn trình"_s, u"dịch vụ"_s,
                              {none, none, none, numberCell(988, 0, hy, {}, 4)}),
                     tableRow(u"Tỷ lệ văn bản đi gửi dạng điện tử"_s, u"%"_s, {none, none, over, none})}}};
    table.footnotes = {u"¹ tính từ số hồ sơ đúng hạn và trễ hạn do nguồn nêu"_s, u"² số liệu đến 20/6/2021"_s,
                       u"³ danh sách được phê duyệt cho cả năm 2021, chưa phải số đã nghỉ"_s, u"⁴ nguồn ghi “trên”"_s};
    table.symbols = {u"– chưa nhập"_s, u"… chưa báo cáo"_s};
    return table;
}

inline ChartBar chartBar(const QString &label, double value, const QString &text)
{
    ChartBar bar;
    bar.label = label;
    bar.value = value;
    bar.valueText = text;
    return bar;
}

inline ChartBar stateBar(const QString &label)
{
    ChartBar bar;
    bar.label = label;
    bar.state = MarkState::NotReported;
    bar.valueText = u"chưa báo cáo"_s;
    return bar;
}

inline ChartSpec onTimeSpec()
{
    ChartSpec spec;
    spec.title = u"Hòa Bình đúng hạn từ 99,24 % đến 99,81 %; Cao Bằng 92,56 %"_s;
    spec.subtitle = u"Tỷ lệ hồ sơ giải quyết đúng hạn trên số đã giải quyết (%), mỗi đơn vị kỳ gần nhất"_s;
    ChartSection section;
    section.groups = {
        {u"Cao Bằng · Quý I/2020"_s,
         false,
         {chartBar(u"Toàn tỉnh"_s, 92.56, u"92,56 % ¹ [1]"_s), chartBar(u"Trung tâm"_s, 99.38, u"99,38 % ¹ [1]"_s)}},
        {u"Hà Giang · 9 tháng đầu năm 2021"_s, false, {stateBar(u"Toàn tỉnh"_s)}},
        {u"Hòa Bình · 6 tháng đầu năm 2021"_s,
         true,
         {chartBar(u"Sở, ngành"_s, 99.24, u"99,24 % ² [3]"_s), chartBar(u"Cấp huyện"_s, 99.5, u"99,5 % ² [3]"_s),
          chartBar(u"Cấp xã"_s, 99.81, u"99,81 % ² [3]"_s)}},
        {u"Hưng Yên · năm 2023"_s, false, {chartBar(u"Toàn tỉnh"_s, 99.1, u"99,1 % [4]"_s)}}};
    spec.sections = {section};
    spec.lines = {{ReferenceLine::Kind::Target, 98, u"Mục tiêu 98 %"_s}};
    spec.notes = {u"¹ Tính từ số hồ sơ đúng hạn và trễ hạn."_s, u"² Số liệu đến 20/6/2021."_s};
    return spec;
}

inline ChartSpec onlineSpec()
{
    ChartSpec spec;
    spec.title = u"Hà Giang có 1.565 dịch vụ mức độ 4, nhiều hơn Hòa Bình 917"_s;
    spec.subtitle = u"Số dịch vụ công trực tuyến theo mức độ, mỗi đơn vị kỳ gần nhất"_s;
    spec.axisMaximum = 2000;
    spec.sections = {{u"Mức độ 3 và 4 (trước năm 2022)"_s,
                      {{u"Hà Giang · 9 tháng đầu năm 2021"_s, false, {chartBar(u"Mức độ 4"_s, 1565, u"1.565 [2]"_s)}},
                       {u"Hòa Bình · 6 tháng đầu năm 2021"_s,
                        true,
                        {chartBar(u"Mức độ 3"_s, 273, u"273 [3]"_s), chartBar(u"Mức độ 4"_s, 648, u"648 [3]"_s)}}}},
                     {u"Một phần và toàn trình (từ năm 2022)"_s,
                      {{u"Hưng Yên · năm 2023"_s,
                        false,
                        {chartBar(u"Một phần"_s, 647, u"647 [4]"_s), chartBar(u"Toàn trình"_s, 988, u"988 [4]"_s)}}}}};
    spec.notes = {u"Hai cách phân loại không cộng được với nhau (Nghị định 42/2022/NĐ-CP)."_s};
    return spec;
}

inline ChartSpec staffingSpec()
{
    ChartSpec spec;
    spec.title = u"Cao Bằng và Hòa Bình cùng tinh giản 43 người"_s;
    spec.subtitle = u"Số người tinh giản biên chế, mỗi đơn vị kỳ gần nhất"_s;
    spec.axisMaximum = 50;
    spec.sections = {{QString(),
                      {{u"Cao Bằng · Quý I/2020"_s, false, {chartBar(u"Tinh giản"_s, 43, u"43 [1]"_s)}},
                       {u"Hà Giang · 9 tháng đầu năm 2021"_s, false, {chartBar(u"Tinh giản"_s, 0, u"0 [2]"_s)}},
                       {u"Hòa Bình · năm 2021"_s, true, {chartBar(u"Tinh giản"_s, 43, u"43 ³ [3]"_s)}}}}};
    spec.notes = {u"³ Danh sách được phê duyệt cho cả năm 2021."_s};
    return spec;
}

/// The four provinces of the articles, each in its latest period.
inline DashboardContent articleContent()
{
    DashboardContent content;
    content.title = u"Cải cách hành chính: Cao Bằng, Hà Giang, Hòa Bình, Hưng Yên"_s;
    content.periodText = u"Gần nhất (mỗi đơn vị một kỳ)"_s;
    content.asOfText = u"Số liệu đến 20/6/2021 (Hòa Bình); 05/3/2020 (Cao Bằng)"_s;
    content.strip = {
        u"Bốn đơn vị có bốn kỳ khác nhau: Cao Bằng quý I/2020, Hà Giang 9 tháng đầu năm 2021, Hòa Bình 6 tháng đầu năm "
        u"2021, Hưng Yên năm 2023."_s,
        u"Hưng Yên dùng cách phân loại dịch vụ công mới (một phần, toàn trình); ba đơn vị kia dùng mức độ 3, 4."_s};
    content.panels = {onTimeSpec(), onlineSpec(), staffingSpec()};
    content.table = articleTable();
    content.sources = {
        {1, u"Cao Bằng: số liệu CCHC quý I/2020, Trang thông tin điện tử Sở KH&CN Cao Bằng, 16/3/2020"_s},
        {2,
         u"Hà Giang: số liệu CCHC 9 tháng đầu năm 2021 nêu tại hội nghị toàn tỉnh, Báo điện tử Đảng Cộng sản Việt Nam, 05/10/2021"_s},
        {3, u"Hòa Bình: số liệu CCHC 6 tháng đầu năm 2021, Báo Hòa Bình điện tử"_s},
        {4,
         u"Hưng Yên: số liệu CCHC năm 2023 trong bài của Chủ tịch UBND tỉnh, Trang thông tin điện tử tại Hưng Yên, 04/5/2024"_s}};
    content.hasFigures = true;
    return content;
}

/// `units` units with generated panels and a table of `rows` indicators.
inline DashboardContent generatedContent(int units, int rows)
{
    DashboardContent content;
    const QStringList names = unitNames(units);
    content.title = u"Cải cách hành chính: %1 đơn vị"_s.arg(units);
    content.periodText = u"Quý I/2020"_s;
    content.asOfText = u"Số liệu đến 14/3/2020"_s;
    content.hasFigures = units > 0;
    content.table = generatedTable(names, units > 0 ? rows : 0);
    for (const QString &title : {u"Đúng hạn: cao nhất 99,81 %, thấp nhất 90,1 %"_s,
                                 u"Dịch vụ công trực tuyến toàn trình"_s, u"Tinh giản biên chế"_s}) {
        ChartSpec spec;
        spec.title = title;
        spec.subtitle = u"Tỷ lệ (%), toàn tỉnh, quý I/2020"_s;
        spec.emptyText = u"Chưa chọn đơn vị nào."_s;
        if (units > 0)
            spec.sections = {ChartSection()};
        for (int unit = 0; unit < units; ++unit) {
            const double value = 90 + (unit * 37 % 99) / 10.0;
            spec.sections[0].groups.append(
                {names.at(unit), unit == 0, {chartBar(u"Toàn tỉnh"_s, value, vietnamese(value, 1) + u" %"_s)}});
        }
        content.panels.append(spec);
    }
    for (int unit = 0; unit < units; ++unit)
        content.sources.append(
            {unit + 1,
             u"Báo cáo CCHC quý I/2020 của UBND %1, số %2/BC-UBND, 20/3/2020"_s.arg(names.at(unit)).arg(unit + 1)});
    return content;
}

/// Draws a panel with plain QPainter: a line of text for title, heading and bar; keeps these tests free of Qt Charts.
class PlainChartPainter final : public ChartPainter
{
public:
    [[nodiscard]] qreal heightFor(const ChartSpec &spec, const ChartStyle &style, qreal) const override
    {
        return qreal(lines(spec).size()) * lineHeight(style);
    }
    void paint(QPainter &painter, const QRectF &area, const ChartSpec &spec, const ChartStyle &style) const override
    {
        QFont font(style.fontFamily);
        font.setPixelSize(qRound(style.textSize));
        painter.setFont(font);
        painter.setPen(style.text);
        qreal y = area.top();
        for (const QString &line : lines(spec)) {
            y += lineHeight(style);
            if (y <= area.bottom() + 0.5)
                painter.drawText(QPointF(area.left(), y - 0.3 * style.textSize), line);
        }
    }

private:
    static qreal lineHeight(const ChartStyle &style) { return style.textSize * 1.4; }
    static QStringList lines(const ChartSpec &spec)
    {
        QStringList result{spec.title, spec.subtitle};
        for (const ChartSection &section : spec.sections) {
            for (const ChartGroup &group : section.groups) {
                result.append(group.heading);
                for (const ChartBar &bar : group.bars)
                    result.append(bar.label + u": "_s + bar.valueText);
            }
        }
        return result + spec.notes;
    }
};

} // namespace parboard::test
