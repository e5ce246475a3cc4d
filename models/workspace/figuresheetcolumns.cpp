#include "models/workspace/figuresheetcolumns.h"

#include "models/exchange/tablelayout.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct HeadingText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFigures)
};

struct SheetColumn
{
    QString name;  ///< of the long form
    QString label; ///< what the heading shows
    double width = 12;
    QString hint = {};
};

QString nameOf(ColumnRole role)
{
    return codeIn(columnRoleCodes, role);
}

QList<SheetColumn> sheetColumns()
{
    return {{nameOf(ColumnRole::Unit), HeadingText::tr("Unit"), 18},
            {nameOf(ColumnRole::UnitCode), HeadingText::tr("Unit code"), 9,
             HeadingText::tr(
                 "The official code that held at the end of the period, or the program's own where there was none.")},
            {nameOf(ColumnRole::Scope), HeadingText::tr("Level"), 11},
            {nameOf(ColumnRole::Indicator), HeadingText::tr("Indicator code"), 24},
            {u"indicator_name"_s, HeadingText::tr("Indicator"), 44,
             HeadingText::tr("For reading only; the code says which indicator it is.")},
            {nameOf(ColumnRole::Period), HeadingText::tr("Period"), 10,
             HeadingText::tr("2020-Q1: first quarter; 2020-H1: six months; 2020-9M: nine months; 2020: the year.")},
            {nameOf(ColumnRole::DataFrom), HeadingText::tr("Data from"), 11},
            {nameOf(ColumnRole::DataTo), HeadingText::tr("Data to"), 11},
            {nameOf(ColumnRole::AsOf), HeadingText::tr("As of"), 11},
            {nameOf(ColumnRole::Value), HeadingText::tr("Value"), 14,
             HeadingText::tr(
                 "Percentages are written as 92.56, not as 0.9256. An empty cell is not zero: the state says why.")},
            {u"unit_of_measure"_s, HeadingText::tr("Measure"), 8, HeadingText::tr("For reading only.")},
            {nameOf(ColumnRole::Denominator), HeadingText::tr("Denominator"), 11,
             HeadingText::tr("The whole of a part, the scale of a score, the number ranked of a rank.")},
            {nameOf(ColumnRole::Status), HeadingText::tr("State"), 14},
            {nameOf(ColumnRole::Qualifier), HeadingText::tr("Qualifier"), 11,
             HeadingText::tr("How the source words the number.")},
            {nameOf(ColumnRole::SourceTitle), HeadingText::tr("Source"), 40},
            {nameOf(ColumnRole::SourcePublisher), HeadingText::tr("Publisher"), 24},
            {nameOf(ColumnRole::SourceUrl), HeadingText::tr("Link"), 24},
            {nameOf(ColumnRole::SourceDocument), HeadingText::tr("Document no."), 16},
            {nameOf(ColumnRole::SourcePublished), HeadingText::tr("Published on"), 12},
            {nameOf(ColumnRole::Note), HeadingText::tr("Note"), 30},
            {nameOf(ColumnRole::Chosen), HeadingText::tr("In use"), 8,
             HeadingText::tr("1: the figure that is shown; 0: a rival from another source that stands beside it.")},
            {nameOf(ColumnRole::SourceKind), HeadingText::tr("Kind of source"), 12},
            {nameOf(ColumnRole::SourceNote), HeadingText::tr("Note on the source"), 24},
            {nameOf(ColumnRole::Quote), HeadingText::tr("Words of the source"), 40},
            {nameOf(ColumnRole::QuoteStart), HeadingText::tr("Words start at"), 10},
            {nameOf(ColumnRole::QuoteLength), HeadingText::tr("Length"), 8},
            {nameOf(ColumnRole::QuoteParagraph), HeadingText::tr("Paragraph"), 8},
            {nameOf(ColumnRole::SourceSha256), HeadingText::tr("SHA-256 of the file"), 16,
             HeadingText::tr("Of a source that is a file; another file of the same name is another source.")}};
}

} // namespace

int figureSheetColumnCount()
{
    static const int count = int(sheetColumns().size());
    return count;
}

void writeFigureSheetHeadings(XlsxWriter &workbook, XlsxSheet &sheet)
{
    const QList<SheetColumn> columns = sheetColumns();
    constexpr double headingHeight = 30;
    sheet.setRowHeight(0, headingHeight);
    for (int place = 0; place < int(columns.size()); ++place) {
        const SheetColumn &column = columns.at(place);
        const QString shown = QString(column.label).remove(u'"');
        sheet.setColumn(place, place, column.width);
        sheet.text(0, place, column.name,
                   workbook.format({.numberFormat = u"General;General;General;\"%1\""_s.arg(shown),
                                    .bold = true,
                                    .wrap = true,
                                    .border = true,
                                    .align = XlsxStyle::Align::Center,
                                    .fill = 0xE7ECF1}));
        const QString note = HeadingText::tr("%1. Name of the column for imports: %2.").arg(column.label, column.name);
        sheet.note(0, place, column.hint.isEmpty() ? note : note + u' ' + column.hint);
    }
    sheet.allowNumbersAsText(); // codes and years
    sheet.freeze(1, 1);
    sheet.setPaper(1);
}

QString scopeWordInFiles(Scope scope)
{
    switch (scope) {
    case Scope::All:
        return u"chung"_s;
    case Scope::Department:
        return u"cấp tỉnh"_s;
    case Scope::District:
        return u"cấp huyện"_s;
    case Scope::Commune:
        return u"cấp xã"_s;
    case Scope::Centre:
        return u"trung tâm PVHCC"_s;
    }
    return {};
}

QString qualifierWordInFiles(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return {};
    case Qualifier::Over:
        return u"trên"_s;
    case Qualifier::Under:
        return u"dưới"_s;
    case Qualifier::About:
        return u"khoảng"_s;
    case Qualifier::AtLeast:
        return u"ít nhất"_s;
    case Qualifier::AtMost:
        return u"không quá"_s;
    }
    return {};
}

} // namespace parboard
