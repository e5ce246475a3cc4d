#pragma once

#include "models/exchange/table.h"
#include "models/files/bytesource.h"
#include "zipbytes.h"

#include <QStringList>

namespace parboard::test {

/// Bytes in memory, given in pieces of a size that a test chooses.
class MemorySource : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes, qint64 piece = 1 << 20) : m_bytes(std::move(bytes)), m_piece(piece) {}

    Result<qint64> read(char *to, qint64 most) override;
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

/// A cell in words: "B text", "B 0.5 number percent", "B 2024-03-31 date", with "formula" and the font where there are.
QString cellText(const TableCell &cell);
/// The rows that are left, one line each: "3: A ... | B ..."; the error's sentence as last line, with "! " before it.
QStringList rowTexts(RowReader &reader);
/// The same for a sheet of a file.
QStringList rowTexts(const TableFile &file, qsizetype sheet = 0);

/// A worksheet's XML around rows.
QByteArray sheetXml(const QByteArray &rows, const QByteArray &tail = {});
/// A workbook with one sheet "S" of this XML; shared texts and styles only where given.
QList<ZipPart> workbookParts(const QByteArray &sheet, const QByteArray &strings = {}, const QByteArray &styles = {});

} // namespace parboard::test
