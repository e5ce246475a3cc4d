#include "importfiles.h"

#include "models/exchange/xlsxwriter.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace parboard::test {

void writeQuarterWorkbook(const QString &path)
{
    Result<std::unique_ptr<XlsxWriter>> workbook = XlsxWriter::create(path, {});
    if (!workbook)
        qFatal("no workbook");
    XlsxSheet &sheet = (*workbook)->addSheet(u"Quý III"_s);
    sheet.text(0, 0, u"Tổng hợp giải quyết hồ sơ quý III năm 2026"_s);
    sheet.text(1, 0, u"Đơn vị"_s);
    sheet.text(1, 1, u"Hồ sơ tiếp nhận mới"_s);
    sheet.text(1, 2, u"Cột lạ"_s);
    int row = 2;
    for (const QString &unit : {u"Cao Bằng"_s, u"Lai Châu"_s}) {
        sheet.text(row, 0, unit);
        sheet.number(row, 1, 100.0 * (row - 1));
        sheet.number(row, 2, 3.0 + row);
        ++row;
    }
    if (!(*workbook)->finish())
        qFatal("the workbook cannot be written");
}

void writeLongTable(const QString &path, const Catalogue &catalogue, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    const QList<const Unit *> units = catalogue.unitsOf(Scheme::Old63);
    file.write("unit,indicator,period,value\n");
    for (int row = 0; row < rows; ++row) {
        const int quarter = row / 63;
        const QString period = Period::quarter(1900 + quarter / 4, 1 + quarter % 4).code();
        file.write(u"%1,dossiers_new,%2,%3\n"_s.arg(units.at(row % 63)->key, period).arg(row).toUtf8());
    }
}

} // namespace parboard::test
