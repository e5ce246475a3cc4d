#include "memoryfile.h"
#include "models/exchange/bundle.h"
#include "parts.h"
#include "wholetable.h"

#include <QCryptographicHash>

#include <algorithm>

namespace parboard::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *manifestPart = "manifest.json";

/// A bundle of one figure; an input replaces what it is about. The manifest of corpus/manifest fits these parts.
const QList<test::ZipPart> &usualBundle()
{
    static const QList<test::ZipPart> parts{
        {"figures.csv", "unit,indicator,period,value,status,source_title\r\n04,a,2025-Q3,5,reported,Báo cáo\r\n"},
        {"sources.csv", "number,title,published_on,attachment\r\n1,Báo cáo,2025-10-01,attachments/0001\r\n"},
        {"history.csv", "source,now_value,at\r\n1,5,2026-01-01T00:00:00.000Z\r\n"},
        {"attachments/0001", "pdf"}};
    return parts;
}

/// A list of contents that fits the parts, so that what they hold is read at all.
test::ZipPart manifestOf(const QList<test::ZipPart> &parts)
{
    BundleManifest manifest{u"parboard 0.1.0"_s, QDateTime::fromSecsSinceEpoch(0), u"An"_s, {}};
    for (const test::ZipPart &part : parts) {
        manifest.entries.append({QString::fromUtf8(part.name), part.content.size(),
                                 QCryptographicHash::hash(part.content, QCryptographicHash::Sha256).toHex()});
    }
    return {manifestPart, manifestBytes(manifest)};
}

/// What is read of a list of contents must be the same when it is written and read again.
QString faultOfManifest(const QByteArray &bytes)
{
    const Result<BundleManifest> read = readManifest(bytes, u"f"_s);
    if (!read)
        return read.error().sentence.isEmpty() ? u"a refusal without a sentence"_s : QString();
    const QByteArray written = manifestBytes(*read);
    const Result<BundleManifest> again = readManifest(written, u"f"_s);
    if (!again)
        return u"a manifest that cannot be read again: "_s + again.error().detail;
    return manifestBytes(*again) == written && again->entries == read->entries ? QString()
                                                                               : u"another manifest when read again"_s;
}

/// Reads each column as every kind of value that a row may hold.
void readRows(const Bundle &bundle, const QString &part, const QStringList &columns, Outcome &outcome)
{
    const Result<std::unique_ptr<BundleRows>> rows = bundle.rowsOf(part, columns);
    outcome.taken = outcome.taken && rows.ok();
    if (!rows)
        return;
    for (;;) {
        const Result<bool> more = (*rows)->next();
        outcome.taken = outcome.taken && more.ok();
        if (!more || !*more)
            return;
        for (const QString &column : columns) {
            if (outcome.broken.isEmpty() && !(*rows)->text(column).isValidUtf16())
                outcome.broken = u"a text that is no UTF-16"_s;
            (void)(*rows)->number(column);
            (void)(*rows)->count(column);
            (void)(*rows)->day(column);
        }
        const Result<void> understood = (*rows)->checkRow();
        if (!understood && understood.error().sentence.isEmpty())
            outcome.broken = u"a refusal without a sentence"_s;
    }
}

Outcome readBundle(const QByteArray &archive, const QByteArray &input)
{
    const MemoryFile file(archive);
    Result<std::unique_ptr<Bundle>> opened = Bundle::open(file.path());
    if (!opened)
        return readWholeTable(opened.error(), input);
    const auto &bundle = *opened->get();
    Outcome outcome;
    outcome.taken = true;
    readRows(bundle, bundle::sourcesName, {u"number"_s, u"title"_s, u"published_on"_s}, outcome);
    readRows(bundle, bundle::historyName, {u"source"_s, u"now_value"_s, u"at"_s}, outcome);
    for (const BundleEntry &entry : bundle.manifest().entries)
        outcome.taken = bundle.attachment(entry.name).ok() && outcome.taken;
    const Outcome figures = readWholeTable(std::unique_ptr<TableFile>(std::move(*opened)), input);
    return {outcome.taken && figures.taken, outcome.broken.isEmpty() ? figures.broken : outcome.broken};
}

} // namespace

/// A bundle as a zip file, or its parts (parts.h; of one alone: the list of contents). Where the list is not among
/// them, it is made to fit.
Outcome manifest(const QByteArray &input)
{
    if (isArchive(input))
        return readBundle(input, input);
    QList<test::ZipPart> parts = completed(partsOf(input, manifestPart), usualBundle());
    const auto list = std::ranges::find(parts, QByteArray(manifestPart), &test::ZipPart::name);
    const QString fault = list == parts.cend() ? QString() : faultOfManifest(list->content);
    if (list == parts.cend())
        parts.prepend(manifestOf(parts));
    Outcome outcome = readBundle(archiveOf(parts, input), input);
    if (outcome.broken.isEmpty())
        outcome.broken = fault;
    return outcome;
}

} // namespace parboard::fuzz
