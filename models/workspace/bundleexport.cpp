#include "models/workspace/bundleexport.h"

#include "models/exchange/bundlewriter.h"
#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/transaction.h"
#include "models/workspace/bundlehistory.h"
#include "models/workspace/bundlesources.h"
#include "models/workspace/figurecsv.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// The numbers of sources in a bundle, in the order in which they are met.
class SourceNumbers
{
public:
    int numberOf(SourceId id)
    {
        int &number = m_numbers[id];
        if (number == 0) {
            m_order += id;
            number = int(m_order.size());
        }
        return number;
    }
    [[nodiscard]] const QList<SourceId> &inOrder() const { return m_order; }

private:
    QHash<SourceId, int> m_numbers;
    QList<SourceId> m_order;
};

/// Writes the parts of one bundle.
class BundleExport
{
public:
    BundleExport(const Workspace &workspace, const ExportRequest &request, BundleWriter &writer,
                 const ExportProgress &progress)
        : m_workspace(workspace), m_request(request), m_writer(writer), m_progress(progress)
    {
    }

    Result<void> writeFigures()
    {
        Result<QHash<SourceId, Source>> sources = m_workspace.sources();
        if (!sources)
            return sources.error();
        m_sources = std::move(*sources);
        m_writer.begin(bundle::figuresName);
        m_writer.write((figureCsvColumns().join(u',') + u"\r\n"_s).toUtf8());
        return m_workspace.forEachFigure([this](const Figure &figure) {
            if (!m_request.lets(figure))
                return true;
            m_outcome.count(m_progress);
            m_numbers.numberOf(figure.source);
            const QString line = figureCsvLine(figure, m_sources.value(figure.source), m_workspace.catalogue());
            return m_writer.write(line.toUtf8()) && !m_outcome.isCancelled;
        });
    }

    Result<void> writeHistory()
    {
        m_writer.begin(bundle::historyName);
        m_writer.write(bundleHistoryHeading());
        Result<void> found;
        QList<Figure> claims;
        CellKey cell;
        const Result<void> done = HistoryStore(m_workspace.database()).forEach([&](const ClaimVersion &version) {
            Figure there;
            there.cell = version.cell;
            if (!m_request.lets(there))
                return true;
            if (cell != version.cell) {
                cell = version.cell;
                Result<QList<Figure>> stored = FigureStore(m_workspace.database()).claims(cell);
                found = stored ? Result<void>() : Result<void>(stored.error());
                claims = stored ? std::move(*stored) : QList<Figure>();
            }
            const auto claim = std::ranges::find(claims, version.claim, &Figure::claim);
            return found && (claim == claims.cend() || writeVersion(version, *claim));
        });
        return found ? done : found;
    }

    Result<void> writeSources()
    {
        const SourceStore store(m_workspace.database());
        QList<SourceId> attached;
        m_writer.begin(bundle::sourcesName);
        m_writer.write(bundleSourceHeading());
        for (const SourceId id : m_numbers.inOrder()) {
            const Result<SourceContent> content = store.content(id);
            if (!content)
                return content.error();
            BundleSource source{m_numbers.numberOf(id), m_sources.value(id), {}, content->fileName, content->text};
            if (!content->file.isEmpty()) {
                attached += id;
                source.attachment = bundle::attachmentName(attached.size());
            }
            m_writer.write(bundleSourceLine(source));
        }
        for (qsizetype place = 0; place < attached.size(); ++place) {
            const Result<SourceContent> content = store.content(attached.at(place));
            if (!content)
                return content.error();
            m_writer.begin(bundle::attachmentName(place + 1));
            m_writer.write(content->file);
        }
        return {};
    }

    [[nodiscard]] const ExportOutcome &outcome() const { return m_outcome; }

private:
    bool writeVersion(const ClaimVersion &version, const Figure &claim)
    {
        const Unit *unit = m_workspace.catalogue().unit(claim.cell.unit);
        const Indicator *indicator = m_workspace.catalogue().indicator(claim.cell.indicator);
        if (!unit || !indicator)
            return true;
        return m_writer.write(bundleHistoryLine(version, claim, unit->key, indicator->code,
                                                m_numbers.numberOf(claim.source),
                                                version.old ? m_numbers.numberOf(version.old->source) : 0));
    }

    const Workspace &m_workspace;
    const ExportRequest &m_request;
    BundleWriter &m_writer;
    const ExportProgress &m_progress;
    QHash<SourceId, Source> m_sources;
    SourceNumbers m_numbers;
    ExportOutcome m_outcome;
};

} // namespace

Result<ExportOutcome> exportBundle(const Workspace &workspace, const ExportRequest &request, const QString &path,
                                   const ExportProgress &progress)
{
    const Result<Transaction> moment = Transaction::beginReading(workspace.database());
    if (!moment)
        return moment.error();
    BundleWriter writer(path);
    if (const Result<void> opened = writer.open(); !opened)
        return opened.error();
    BundleExport parts(workspace, request, writer, progress);
    if (const Result<void> figures = parts.writeFigures(); !figures)
        return figures.error();
    if (parts.outcome().isCancelled)
        return parts.outcome();
    if (const Result<void> history = parts.writeHistory(); !history)
        return history.error();
    if (const Result<void> sources = parts.writeSources(); !sources)
        return sources.error();
    if (const Result<void> finished = writer.finish(workspace.clock().now(), request.by); !finished)
        return finished.error();
    return parts.outcome();
}

} // namespace parboard
