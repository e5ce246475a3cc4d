#pragma once

#include "models/core/catalogue.h"

#include <QString>

namespace parboard::test {

/// Writes a workbook of the third quarter of 2026, units down: Cao Bằng 100 and 5, Lai Châu 200 and 6; the heading of
/// the second column of numbers ("Cột lạ") is one that nobody knows.
void writeQuarterWorkbook(const QString &path);
/// Writes a long text table of `rows` figures in quarters from 1900 on.
void writeLongTable(const QString &path, const Catalogue &catalogue, int rows);

} // namespace parboard::test
