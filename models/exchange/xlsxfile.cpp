#include "models/exchange/xlsxfile.h"

#include "models/exchange/xlsxpackage.h"
#include "models/exchange/xlsxsheetrows.h"
#include "models/files/readahead.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace parboard {

namespace {

struct XlsxFileText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxFile)
};

/// An opened .xlsx file.
class XlsxFile : public TableFile
{
public:
    XlsxFile(std::unique_ptr<Archive> archive, XlsxParts parts)
        : m_archive(std::move(archive)), m_parts(std::move(parts))
    {
        for (const XlsxParts::Sheet &sheet : std::as_const(m_parts.sheets))
            m_sheets.append(sheet.info);
        m_shared.from1904 = m_parts.from1904;
    }

    /// Reads what the sheets share.
    Result<void> load()
    {
        if (!m_parts.styles.isEmpty() && m_archive->contains(m_parts.styles)) {
            const Result<std::unique_ptr<WorkbookXml>> xml = openPart(*m_archive, m_parts.styles);
            if (!xml)
                return xml.error();
            const Result<QList<XlsxCellFormat>> formats = readXlsxStyles(*xml.value());
            if (!formats)
                return formats.error();
            m_shared.formats = *formats;
        }
        if (m_parts.strings.isEmpty() || !m_archive->contains(m_parts.strings))
            return {}; // a cell that names a shared text is then refused
        const Result<std::unique_ptr<WorkbookXml>> xml = openPart(*m_archive, m_parts.strings);
        return xml ? m_shared.strings.read(*xml.value()) : xml.error();
    }

    [[nodiscard]] const QList<SheetInfo> &sheets() const override { return m_sheets; }

    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(qsizetype sheet) const override
    {
        const XlsxParts::Sheet &wanted = m_parts.sheets[sheet];
        const QString file = QFileInfo(m_archive->path()).fileName();
        if (!m_archive->contains(wanted.part))
            return Error{XlsxFileText::tr(
                             "“%1” lists the sheet “%2” but does not hold it: it is damaged. Ask for the file again.")
                             .arg(file, wanted.info.name),
                         wanted.part};
        Result<std::unique_ptr<ByteSource>> source = m_archive->read(wanted.part);
        if (!source)
            return source.error();
        std::unique_ptr<ByteSource> bytes = std::move(source.value());
        if (bytes->size() >= ReadAhead::worthwhileFrom)
            bytes = std::make_unique<ReadAhead>(std::move(bytes));
        return std::unique_ptr<RowReader>(std::make_unique<XlsxSheetRows>(
            std::move(bytes), XlsxReading::FastWhereKnown, m_shared, wanted.part, wanted.info.name, file));
    }

private:
    std::unique_ptr<Archive> m_archive;
    XlsxParts m_parts;
    QList<SheetInfo> m_sheets;
    XlsxShared m_shared;
};

} // namespace

Result<std::unique_ptr<TableFile>> openXlsx(const QString &path, const std::shared_ptr<ReadWatch> &watch)
{
    Result<std::unique_ptr<Archive>> archive = Archive::open(path, {}, watch);
    if (!archive)
        return archive.error();
    const Result<XlsxParts> parts = readXlsxParts(*archive.value());
    if (!parts)
        return parts.error();
    auto file = std::make_unique<XlsxFile>(std::move(archive.value()), *parts);
    if (const Result<void> loaded = file->load(); !loaded)
        return loaded.error();
    return std::unique_ptr<TableFile>(std::move(file));
}

} // namespace parboard
