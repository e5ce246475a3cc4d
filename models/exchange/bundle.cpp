#include "models/exchange/bundle.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct BundleText
{
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

constexpr qsizetype checkedPiece = qsizetype(1) << 20;

bool holdsExactly(const Archive &archive, const QString &name)
{
    return std::ranges::find(archive.entries(), name, &ArchiveEntry::name) != archive.entries().cend();
}

Error lacksPart(const QString &file, const QString &name)
{
    return {
        BundleText::tr("“%1” lacks its part %2, so nothing was imported. Ask for the bundle again.").arg(file, name)};
}

} // namespace

Bundle::Bundle(std::unique_ptr<Archive> archive, BundleManifest manifest, QString file)
    : m_archive(std::move(archive)), m_manifest(std::move(manifest)), m_file(std::move(file))
{
}

bool Bundle::looksLikeBundle(const Archive &archive)
{
    return archive.contains(bundle::manifestName) || archive.contains(bundle::figuresName);
}

Result<std::unique_ptr<Bundle>> Bundle::open(const QString &path, const ArchiveLimits &limits,
                                             const std::shared_ptr<ReadWatch> &watch)
{
    Result<std::unique_ptr<Archive>> archive = Archive::open(path, limits, watch);
    if (!archive)
        return archive.error();
    const QString file = QFileInfo(path).fileName();
    if (!holdsExactly(**archive, bundle::manifestName))
        return lacksPart(file, bundle::manifestName);
    const Result<QByteArray> bytes = (*archive)->readAll(bundle::manifestName, bundle::largestManifest);
    if (!bytes)
        return bytes.error();
    Result<BundleManifest> manifest = readManifest(*bytes, file);
    if (!manifest)
        return manifest.error();
    std::unique_ptr<Bundle> bundle(new Bundle(std::move(*archive), std::move(*manifest), file));
    if (const Result<void> same = bundle->compareNames(); !same)
        return same.error();
    if (const Result<void> whole = bundle->checkContents(); !whole)
        return whole.error();
    if (const Result<void> understood = bundle->readLayout(); !understood)
        return understood.error();
    return bundle;
}

Result<void> Bundle::compareNames() const
{
    for (const QString &name : {bundle::figuresName, bundle::sourcesName, bundle::historyName}) {
        if (!m_manifest.entry(name))
            return lacksPart(m_file, name);
    }
    QHash<QString, qint64> sizes;
    for (const BundleEntry &entry : m_manifest.entries)
        sizes.insert(entry.name, entry.size);
    for (const ArchiveEntry &entry : m_archive->entries()) {
        if (entry.name == bundle::manifestName)
            continue;
        const auto listed = sizes.constFind(entry.name);
        if (listed == sizes.cend()) {
            return Error{BundleText::tr("“%1” holds the part %2, which its list of contents does not name. Nothing "
                                        "was imported; ask for the bundle again.")
                             .arg(m_file, entry.name)};
        }
        if (*listed != entry.size) {
            return Error{BundleText::tr("The part %1 of “%2” is not what its list of contents says (size or "
                                        "SHA-256): it was damaged or changed on the way. Nothing was imported; ask "
                                        "for the bundle again.")
                             .arg(entry.name, m_file)};
        }
        if (entry.name.startsWith(u"attachments/"_s) && entry.size > bundle::largestAttachment) {
            return Error{BundleText::tr("The attached document %1 of “%2” has %3 MB; at most %4 MB are taken. "
                                        "Nothing was imported; ask for the bundle without it.")
                             .arg(entry.name, m_file)
                             .arg(entry.size >> 20)
                             .arg(bundle::largestAttachment >> 20)};
        }
        sizes.erase(listed);
    }
    return sizes.isEmpty() ? Result<void>() : lacksPart(m_file, std::ranges::min(sizes.keys()));
}

Result<void> Bundle::checkContents() const
{
    QByteArray piece(checkedPiece, Qt::Uninitialized);
    for (const BundleEntry &entry : m_manifest.entries) {
        const Result<std::unique_ptr<CheckedSource>> source = read(entry);
        if (!source)
            return source.error();
        for (Result<qint64> got = qint64(1); *got > 0;) {
            got = (*source)->read(piece.data(), piece.size());
            if (!got)
                return got.error();
        }
    }
    return {};
}

Result<void> Bundle::readLayout()
{
    const Result<std::unique_ptr<BundleRecords>> reader = records(bundle::figuresName);
    if (!reader)
        return reader.error();
    TableRow row;
    const Result<bool> read = (*reader)->next(row);
    if (!read)
        return read.error();
    m_layout.shape = TableLayout::Shape::Long;
    m_layout.firstRow = 2;
    for (const TableCell &cell : std::as_const(row.cells)) {
        ColumnMapping mapping;
        mapping.column = cell.column;
        mapping.heading = QString::fromUtf8(cell.text);
        mapping.role = valueIn(columnRoleCodes, mapping.heading).value_or(ColumnRole::Ignored);
        mapping.convention = numbertext::Convention::English;
        m_layout.columns += mapping;
    }
    for (const ColumnRole role : {ColumnRole::Unit, ColumnRole::Indicator, ColumnRole::Period, ColumnRole::Value,
                                  ColumnRole::Status, ColumnRole::SourceTitle}) {
        if (!m_layout.column(role)) {
            return Error{BundleText::tr("The part %1 of “%2” lacks the column %3, so nothing was imported. Ask for "
                                        "the bundle again.")
                             .arg(bundle::figuresName, m_file, codeIn(columnRoleCodes, role))};
        }
    }
    return {};
}

Result<std::unique_ptr<CheckedSource>> Bundle::read(const BundleEntry &entry) const
{
    Result<std::unique_ptr<ByteSource>> source = m_archive->read(entry.name);
    if (!source)
        return source.error();
    return std::make_unique<CheckedSource>(std::move(*source), entry, m_file);
}

Result<std::unique_ptr<BundleRecords>> Bundle::records(const QString &name) const
{
    Result<std::unique_ptr<CheckedSource>> source = read(*m_manifest.entry(name)); // compareNames() has found it
    if (!source)
        return source.error();
    return std::make_unique<BundleRecords>(std::move(*source), name, m_file);
}

Result<std::unique_ptr<BundleRows>> Bundle::rowsOf(const QString &entry, const QStringList &columns) const
{
    Result<std::unique_ptr<BundleRecords>> reader = records(entry);
    if (!reader)
        return reader.error();
    auto rows = std::make_unique<BundleRows>(std::move(*reader), entry, m_file);
    if (const Result<void> begun = rows->begin(columns); !begun)
        return begun.error();
    return rows;
}

Result<QByteArray> Bundle::attachment(const QString &name) const
{
    const BundleEntry *entry = m_manifest.entry(name);
    if (!entry)
        return lacksPart(m_file, name);
    const Result<std::unique_ptr<CheckedSource>> source = read(*entry);
    if (!source)
        return source.error();
    QByteArray content((*source)->size(), Qt::Uninitialized);
    qint64 filled = 0;
    char beyond = 0;
    while (true) { // to the end, where the bytes are compared
        const Result<qint64> got = filled < content.size()
                                       ? (*source)->read(content.data() + filled, content.size() - filled)
                                       : (*source)->read(&beyond, 1);
        if (!got)
            return got.error();
        if (*got == 0)
            return content;
        filled += *got;
    }
}

Result<std::unique_ptr<RowReader>> Bundle::rows(qsizetype sheet) const
{
    Q_UNUSED(sheet) // there is but one
    Result<std::unique_ptr<BundleRecords>> reader = records(bundle::figuresName);
    if (!reader)
        return reader.error();
    return std::unique_ptr<RowReader>(std::move(*reader));
}

Result<QList<MergedCells>> Bundle::mergedCells(qsizetype sheet) const
{
    Q_UNUSED(sheet)
    return QList<MergedCells>();
}

} // namespace parboard
