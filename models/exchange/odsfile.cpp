#include "models/exchange/odsfile.h"

#include "models/exchange/odsrows.h"
#include "models/exchange/odstablescan.h"
#include "models/exchange/odsxml.h"
#include "models/files/archive.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct OdsFileText
{
    Q_DECLARE_TR_FUNCTIONS(OdsFile)
};

constexpr qint64 mostManifest = qint64(4) << 20;

/// An opened .ods file.
class OdsFile : public TableFile
{
public:
    explicit OdsFile(std::unique_ptr<Archive> archive)
        : m_archive(std::move(archive)), m_name(QFileInfo(m_archive->path()).fileName())
    {
    }

    /// Reads the styles and the list of tables. The rows are not read for that: a scanner goes through the tags, and
    /// only where it is not certain the whole part is read as XML.
    Result<void> load()
    {
        if (const Result<void> locked = refuseLocked(); !locked)
            return locked;
        if (m_archive->contains(u"styles.xml"_s)) {
            if (const Result<void> read = readPart(u"styles.xml"_s); !read)
                return read;
        }
        const Result<bool> scanned = scanContent();
        if (!scanned)
            return scanned.error();
        if (const Result<void> read = *scanned ? readStyles() : readPart(u"content.xml"_s); !read)
            return read;
        for (const OdsTableTag &table : std::as_const(m_tables))
            m_sheets.append({table.name, m_styles.hidesTable(table.style)});
        if (m_sheets.isEmpty())
            return Error{OdsFileText::tr(
                             "“%1” holds no table. Choose a spreadsheet that LibreOffice Calc or Excel saved as .ods.")
                             .arg(m_name)};
        return {};
    }

    [[nodiscard]] const QList<SheetInfo> &sheets() const override { return m_sheets; }

    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(qsizetype sheet) const override
    {
        Result<std::unique_ptr<ByteSource>> source = m_archive->read(u"content.xml"_s);
        if (!source)
            return source.error();
        return std::unique_ptr<RowReader>(
            std::make_unique<OdsRows>(std::move(source.value()), sheet, m_styles, m_name));
    }

private:
    /// Protected files hold encrypted parts, which only the manifest tells.
    Result<void> refuseLocked()
    {
        const QString manifest = u"META-INF/manifest.xml"_s;
        if (!m_archive->contains(manifest))
            return {};
        const Result<QByteArray> bytes = m_archive->readAll(manifest, mostManifest);
        if (!bytes)
            return bytes.error();
        if (bytes->contains("encryption-data"))
            return Error{OdsFileText::tr(
                             "“%1” is protected with a password. Open it with LibreOffice, save it without a password, "
                             "and try again.")
                             .arg(m_name)};
        return {};
    }

    /// False if the scanner is not certain what the part holds.
    Result<bool> scanContent()
    {
        Result<std::unique_ptr<ByteSource>> source = m_archive->read(u"content.xml"_s);
        if (!source)
            return source.error();
        PieceBuffer bytes(std::move(source.value()));
        const std::optional<QList<OdsTableTag>> found = scanOdsTables(bytes);
        m_tables = found.value_or(QList<OdsTableTag>());
        return found.has_value();
    }

    /// Reads what stands before the tables in content.xml.
    Result<void> readStyles()
    {
        Result<std::unique_ptr<ByteSource>> source = m_archive->read(u"content.xml"_s);
        if (!source)
            return source.error();
        WorkbookXml xml(std::move(source.value()), u"content.xml"_s, m_name);
        const bool isEntered = ods::enterSpreadsheet(xml, [&] { m_styles.read(xml); });
        Q_UNUSED(isEntered) // the scanner has seen it
        return xml.state();
    }

    Result<void> readPart(const QString &part)
    {
        Result<std::unique_ptr<ByteSource>> source = m_archive->read(part);
        if (!source)
            return source.error();
        WorkbookXml xml(std::move(source.value()), part, m_name);
        if (ods::enterSpreadsheet(xml, [&] { m_styles.read(xml); }))
            readTables(xml);
        xml.finish();
        return xml.state();
    }

    void readTables(WorkbookXml &xml)
    {
        while (xml.nextChild()) {
            if (ods::isIn(xml, ods::table, u"table")) {
                m_tables.append(
                    {ods::attribute(xml, ods::table, u"name"), ods::attribute(xml, ods::table, u"style-name")});
            }
            xml.skip();
        }
    }

    std::unique_ptr<Archive> m_archive;
    QString m_name;
    QList<SheetInfo> m_sheets;
    QList<OdsTableTag> m_tables;
    OdsStyles m_styles;
};

} // namespace

Result<std::unique_ptr<TableFile>> openOds(const QString &path, const std::shared_ptr<ReadWatch> &watch)
{
    Result<std::unique_ptr<Archive>> archive = Archive::open(path, {}, watch);
    if (!archive)
        return archive.error();
    auto file = std::make_unique<OdsFile>(std::move(archive.value()));
    if (const Result<void> loaded = file->load(); !loaded)
        return loaded.error();
    return std::unique_ptr<TableFile>(std::move(file));
}

} // namespace parboard
