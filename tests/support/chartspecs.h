#pragma once

#include "models/reporting/chartspec.h"

#include <QList>
#include <QString>

/// Sample charts for the tests of widgets/charts.
namespace chartspecs {

using namespace Qt::StringLiterals;
using namespace parboard;

inline ChartBar number(const QString &label, double value, qint64 unit, Scope scope)
{
    const QString text = QString::number(value, 'f', 2).replace(u'.', u',') + u" %"_s;
    const CellKey cell{UnitId(unit), IndicatorId(7), scope, Period::quarter(2021, 1)};
    return {label, value, MarkState::Number, text, cell, u"%1: %2."_s.arg(label, text)};
}

inline ChartBar missing(const QString &label, MarkState state, const QString &word, qint64 unit, Scope scope)
{
    const CellKey cell{UnitId(unit), IndicatorId(7), scope, Period::quarter(2021, 1)};
    return {label, 0, state, word, cell, u"%1: %2."_s.arg(label, word)};
}

/// Hòa Bình (own, three scopes), Cao Bằng, Hà Giang without a number, Hưng Yên at 100 %, a target and a median.
inline ChartSpec fourProvinces()
{
    ChartSpec spec;
    spec.title = u"Hòa Bình giải quyết đúng hạn cao nhất ở cấp tỉnh, thấp nhất ở cấp xã"_s;
    spec.subtitle = u"Tỷ lệ hồ sơ giải quyết đúng hạn, 6 tháng đầu năm 2021"_s;
    const ChartGroup hoaBinh{u"Hòa Bình"_s,
                             true,
                             {number(u"Cấp sở"_s, 99.24, 1, Scope::Department),
                              number(u"Cấp huyện"_s, 92.56, 1, Scope::District),
                              number(u"Cấp xã"_s, 78.1, 1, Scope::Commune)}};
    const ChartGroup caoBang{
        u"Cao Bằng"_s,
        false,
        {number(u"Toàn tỉnh"_s, 96.3, 2, Scope::All), number(u"Trung tâm PVHCC"_s, 98.71, 2, Scope::Centre)}};
    const ChartGroup haGiang{u"Hà Giang · Quý I/2021"_s,
                             false,
                             {missing(u"Toàn tỉnh"_s, MarkState::NotReported, u"chưa báo cáo"_s, 3, Scope::All)}};
    const ChartGroup hungYen{u"Hưng Yên"_s, false, {number(u"Toàn tỉnh"_s, 100, 4, Scope::All)}};
    spec.sections = {{QString(), {hoaBinh, caoBang, haGiang, hungYen}}};
    spec.lines = {{ReferenceLine::Kind::Target, 95, u"Mục tiêu 95 %"_s},
                  {ReferenceLine::Kind::Median, 97.5, u"Trung vị 97,5 %"_s}};
    spec.notes = {u"¹ Hà Giang: số liệu đến ngày 14/3/2021."_s,
                  u"Nguồn: báo cáo cải cách hành chính của các tỉnh; Bộ Nội vụ."_s};
    return spec;
}

/// Every way of having no number, a true zero, and a value too small to be seen.
inline ChartSpec allStates()
{
    ChartSpec spec;
    spec.title = u"Mỗi lý do không có số liệu có một ký hiệu riêng"_s;
    spec.subtitle = u"Dịch vụ công trực tuyến, Quý I/2021"_s;
    const ChartGroup group{u"Cao Bằng"_s,
                           false,
                           {number(u"Số không thật"_s, 0, 2, Scope::All),
                            number(u"Rất nhỏ"_s, 0.04, 2, Scope::Department),
                            missing(u"Mức độ 1"_s, MarkState::NotEntered, u"chưa nhập"_s, 2, Scope::District),
                            missing(u"Mức độ 2"_s, MarkState::NotReported, u"chưa báo cáo"_s, 2, Scope::Commune),
                            missing(u"Mức độ 3"_s, MarkState::NotApplicable, u"không áp dụng"_s, 2, Scope::Centre),
                            missing(u"Mức độ 4"_s, MarkState::Unusable, u"không dùng được"_s, 5, Scope::All),
                            missing(u"Khác"_s, MarkState::Withheld, u"không công bố"_s, 6, Scope::All)}};
    spec.sections = {{QString(), {group}}};
    return spec;
}

/// `count` units with `bars` bars each; every seventh unit has no number. Names are full and long.
inline ChartSpec manyUnits(int count, int bars)
{
    ChartSpec spec;
    spec.title = u"Phần lớn các tỉnh đã vượt chỉ tiêu"_s;
    spec.subtitle = u"Tỷ lệ hồ sơ trực tuyến, Quý I/2021"_s;
    ChartSection section;
    for (int i = 0; i < count; ++i) {
        ChartGroup group{u"Ủy ban nhân dân tỉnh Bà Rịa – Vũng Tàu, đơn vị hành chính số %1"_s.arg(i + 1), i == 2, {}};
        for (int b = 0; b < bars; ++b) {
            const QString label = bars == 1 ? QString() : u"Phạm vi thứ %1"_s.arg(b + 1);
            if (i % 7 == 6)
                group.bars += missing(label, MarkState::NotReported, u"chưa báo cáo"_s, 100 + i, Scope(b));
            else
                group.bars += number(label, (i * 37 + b * 11) % 101, 100 + i, Scope(b));
        }
        section.groups += group;
    }
    spec.sections = {section};
    spec.lines = {{ReferenceLine::Kind::Median, 52, u"Trung vị 52 %"_s}};
    return spec;
}

/// Texts that a chart library would read as HTML, capitals with stacked marks, and two vocabularies.
inline ChartSpec awkwardTexts()
{
    ChartSpec spec;
    spec.title = u"<b>x</b> & 5 % ở ỦY BAN NHÂN DÂN HUYỆN ẨM THỰC ẪỄỖ"_s;
    spec.subtitle = u"Tỷ lệ <5 % & >95 %"_s;
    const ChartGroup first{u"<b>x</b> & 5 %"_s,
                           true,
                           {number(u"<5 %"_s, 4, 1, Scope::All),
                            number(u"MỘT NHÃN RẤT DÀI CỦA TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"_s, 88, 1, Scope::Centre)}};
    const ChartGroup second{
        u"ẤẨẪẬ ỀẾỂỄỆ ỒỐỔỖỘ ỨỪỬỮỰ"_s, false, {number(u"Một phần, toàn trình"_s, 61.5, 2, Scope::All)}};
    spec.sections = {{u"Mức độ 3, 4 (trước ngày 01/01/2023)"_s, {first}},
                     {u"Dịch vụ công trực tuyến một phần, toàn trình theo Nghị định 42/2022/NĐ-CP"_s, {second}}};
    spec.sections[0].groups[0].bars[0].valueText = u"trên 90 % ¹ <i>&amp;</i>"_s;
    spec.lines = {{ReferenceLine::Kind::Target, 80, u"Mục tiêu của Chính phủ đến hết năm 2025: 80 %"_s},
                  {ReferenceLine::Kind::Median, 80.4, u"Trung vị <80,4 %>"_s},
                  {ReferenceLine::Kind::Target, 100, u"Mục tiêu của tỉnh: 100 %"_s}};
    spec.notes = {
        u"<script>alert(1)</script> & một ghi chú dài để xuống dòng trong khung hẹp, không bị cắt bớt chữ nào."_s};
    return spec;
}

} // namespace chartspecs
