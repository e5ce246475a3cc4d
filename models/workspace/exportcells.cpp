#include "models/workspace/exportcells.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct SourceSheetText
{
    Q_DECLARE_TR_FUNCTIONS(ExportSources)
};

constexpr quint32 linkColour = 0x0B5394;

} // namespace

int shownDecimals(double value, int least)
{
    constexpr int most = 6;
    double scaled = value * std::pow(10, least);
    int decimals = least;
    while (decimals < most && std::abs(scaled - std::round(scaled)) > 1e-7 * std::max(1.0, std::abs(scaled) * 1e-6)) {
        scaled *= 10;
        ++decimals;
    }
    return decimals;
}

QString numberFormat(int decimals)
{
    return decimals > 0 ? u"#,##0."_s + QString(decimals, u'0') : u"#,##0"_s;
}

QString statusWordInFiles(Status status)
{
    switch (status) {
    case Status::Reported:
        return u"đã báo cáo"_s;
    case Status::Provisional:
        return u"sơ bộ"_s;
    case Status::Revised:
        return u"điều chỉnh"_s;
    case Status::Estimated:
        return u"ước tính"_s;
    case Status::NotReported:
        return u"chưa báo cáo"_s;
    case Status::NotApplicable:
        return u"không áp dụng"_s;
    case Status::Unusable:
        return u"không dùng được"_s;
    case Status::Withheld:
        return u"không công bố"_s;
    }
    return {};
}

XlsxProperties workbookProperties(const Workspace &workspace, const QString &title)
{
    return {title, u"parboard " PARBOARD_VERSION ""_s, workspace.clock().now()};
}

void addSourceSheet(XlsxWriter &workbook, const QList<ListedSource> &sources, const Workspace &workspace)
{
    XlsxSheet &sheet = workbook.addSheet(SourceSheetText::tr("Sources"));
    const XlsxFormat heading = workbook.format({.bold = true, .wrap = true, .border = true, .fill = 0xE7ECF1});
    const XlsxFormat text = workbook.format({.wrap = true, .border = true});
    const XlsxFormat count = workbook.format({.border = true, .align = XlsxStyle::Align::Center});
    const XlsxFormat day =
        workbook.format({.numberFormat = u"dd/mm/yyyy"_s, .border = true, .align = XlsxStyle::Align::Center});
    const XlsxFormat link = workbook.format({.border = true, .text = linkColour});

    const std::array headings{SourceSheetText::tr("No."),          SourceSheetText::tr("Title"),
                              SourceSheetText::tr("Publisher"),    SourceSheetText::tr("Document no."),
                              SourceSheetText::tr("Published on"), SourceSheetText::tr("Link"),
                              SourceSheetText::tr("Kind"),         SourceSheetText::tr("Note")};
    constexpr std::array widths{6.0, 60.0, 34.0, 20.0, 14.0, 48.0, 14.0, 40.0};
    constexpr int headingRow = 2;
    for (int column = 0; column < int(headings.size()); ++column)
        sheet.setColumn(column, column, widths.at(std::size_t(column)));
    const QDateTime made = workspace.clock().now();
    sheet.text(0, 0,
               SourceSheetText::tr("From the database %1, on %2, by parboard %3.")
                   .arg(QFileInfo(workspace.path()).fileName(), made.toString(u"dd/MM/yyyy HH:mm"_s),
                        QStringLiteral(PARBOARD_VERSION)),
               workbook.format({.italic = true, .text = 0x57606A}));
    for (int column = 0; column < int(headings.size()); ++column)
        sheet.text(headingRow, column, headings.at(std::size_t(column)), heading);
    int row = headingRow;
    for (const ListedSource &listed : sources) {
        const Source &source = listed.source;
        ++row;
        sheet.number(row, 0, listed.number, count);
        sheet.text(row, 1, source.title, text);
        sheet.text(row, 2, source.publisher, text);
        sheet.text(row, 3, source.documentNo, text);
        if (source.publishedOn.isValid())
            sheet.date(row, 4, source.publishedOn, day);
        else
            sheet.blank(row, 4, day);
        if (source.url.isEmpty())
            sheet.blank(row, 5, text);
        else
            sheet.link(row, 5, source.url, link);
        sheet.text(row, 6, source.kind, text);
        sheet.text(row, 7, source.note, text);
    }
    sheet.freeze(headingRow + 1, 0);
    sheet.setPaper(headingRow + 1);
}

} // namespace parboard
