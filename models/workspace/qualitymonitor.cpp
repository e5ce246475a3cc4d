#include "models/workspace/qualitymonitor.h"

#include "models/storage/figurestore.h"
#include "models/storage/findingnotestore.h"
#include "models/storage/transaction.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// More cells than this of one unit are left to the thread, which judges the unit as a whole.
constexpr qsizetype mostSingleCells = 50;
/// More units than this are judged with the whole.
constexpr qsizetype mostUnitsAtOnce = 8;

} // namespace

/// What the thread says of some units.
struct QualityMonitor::Judged
{
    QHash<UnitId, QList<Finding>> findings; ///< of each unit asked for, also of one without any
    UnitId last{};                          ///< a unit whose figures are handed over
    UnitFigures figures;
};

QualityMonitor::QualityMonitor(Workspace &workspace, Language language, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_language(language), m_rules(workspace.catalogue()),
      m_reader(workspace.clock())
{
    connect(&m_reader, &BackgroundReader::failed, this, [this](const QString &sentence) {
        m_isReadingUnits = false;
        m_touched += std::exchange(m_inThread, {}); // judged with the next edit
        emit problem(sentence);
    });
    connect(&workspace.editing(), &EditSession::figuresChanged, this, &QualityMonitor::judge);
    connect(&workspace.editing(), &EditSession::sourcesChanged, this, &QualityMonitor::takeSources);
    readAll();
}

QualityMonitor::~QualityMonitor() = default;

void QualityMonitor::readAll()
{
    m_complete = false;
    m_isReadingUnits = false;
    m_touched.clear();
    m_rememberedUnit = {};
    const auto report = std::make_shared<QualityReport>();
    const auto work = [this, report, language = m_language](const Workspace &view,
                                                            const std::atomic_bool &stop) -> Result<void> {
        Result<QualityReport> checked =
            checkQuality(view, {{}, {}, language, {}, false}, [&](qsizetype done, qsizetype all) {
                QMetaObject::invokeMethod(this, [this, done, all] { emit progress(int(done), int(all)); });
                return !stop;
            });
        if (!checked)
            return checked.error();
        *report = std::move(checked).value();
        return {};
    };
    m_reader.start(m_workspace.path(), work, [this, report] { takeAll(*report); });
}

void QualityMonitor::takeAll(const QualityReport &report)
{
    Result<QHash<QString, QString>> explanations = storedExplanations(m_workspace);
    const Result<void> context = refreshContext();
    if (!explanations || !context) {
        emit problem(explanations ? context.error().sentence : explanations.error().sentence);
        return;
    }
    m_explanations = std::move(explanations).value();
    m_findings.clear();
    QHash<UnitId, QList<Finding>> byUnit;
    for (const Finding &finding : report.findings)
        byUnit[finding.cell.unit] += finding;
    for (auto it = byUnit.cbegin(); it != byUnit.cend(); ++it)
        put(it.key(), it.value());
    m_complete = true;
    emit changed();
    judgeTouched();
}

void QualityMonitor::judgeInThread(const QList<UnitId> &units)
{
    m_isReadingUnits = true;
    const auto judged = std::make_shared<Judged>();
    const auto work = [judged, units, rules = m_rules, context = m_context](const Workspace &view,
                                                                            const std::atomic_bool &stop) {
        for (const UnitId unit : units)
            judged->findings.insert(unit, {});
        judged->last = units.constLast();
        return FigureStore(view.database()).forEachUnit(units, [&](UnitId unit, const QList<Figure> &figures) {
            const UnitFigures known(figures);
            judged->findings.insert(unit, rules.check(known, context));
            if (unit == judged->last)
                judged->figures = known;
            return !stop;
        });
    };
    m_reader.start(m_workspace.path(), work, [this, judged] { takeJudged(*judged); });
}

void QualityMonitor::takeJudged(const Judged &judged)
{
    m_isReadingUnits = false;
    m_inThread.clear();
    for (auto it = judged.findings.cbegin(); it != judged.findings.cend(); ++it)
        put(it.key(), it.value());
    m_rememberedUnit = judged.last;
    m_remembered = judged.figures;
    emit changed();
    judgeTouched();
}

/// The thread may have read a cell before it was edited.
void QualityMonitor::judgeTouched()
{
    if (const QSet<CellKey> touched = std::exchange(m_touched, {}); !touched.isEmpty())
        judge(touched);
}

Result<void> QualityMonitor::refreshContext()
{
    Result<QualityContext> context = qualityContext(m_workspace, m_language);
    if (!context)
        return context.error();
    m_context = std::move(context).value();
    return {};
}

void QualityMonitor::takeSources()
{
    const QHash<SourceId, QDate> before = m_context.publishedOn;
    if (const Result<void> read = refreshContext(); !read) {
        emit problem(read.error().sentence);
        return;
    }
    const bool isOtherDay = std::any_of(before.keyBegin(), before.keyEnd(), [&](SourceId source) {
        return before.value(source) != m_context.publishedOn.value(source);
    });
    if (isOtherDay)
        readAll(); // its figures may stand anywhere
}

void QualityMonitor::judge(const QSet<CellKey> &edited)
{
    if (m_touched.isEmpty())
        m_touched = edited; // a withdrawn batch may have hundreds of thousands
    else
        m_touched += edited;
    if (!m_complete || m_isReadingUnits)
        return;
    const QSet<CellKey> cells = std::exchange(m_touched, {});
    QHash<UnitId, QList<CellKey>> byUnit;
    for (auto cell = cells.cbegin(); cell != cells.cend() && byUnit.size() <= mostUnitsAtOnce; ++cell)
        byUnit[cell->unit] += *cell;
    const bool isAtHand = byUnit.size() == 1 && byUnit.cbegin().key() == m_rememberedUnit;
    if (byUnit.size() > mostUnitsAtOnce) {
        readAll();
    } else if (!isAtHand || cells.size() > mostSingleCells) {
        m_inThread = cells;
        judgeInThread(byUnit.keys());
    } else if (const Result<void> judged = judgeCells(m_rememberedUnit, byUnit.cbegin().value()); judged) {
        emit changed();
    } else {
        m_rememberedUnit = {}; // what is remembered may be half old
        m_touched = cells;
        emit problem(judged.error().sentence);
    }
}

Result<void> QualityMonitor::judgeCells(UnitId unit, const QList<CellKey> &cells)
{
    const FigureStore store(m_workspace.database());
    QSet<CellKey> around;
    for (const CellKey &cell : cells) {
        Result<QList<Figure>> claims = store.claims(cell);
        if (!claims)
            return claims.error();
        for (Figure &claim : *claims)
            claim.locator = {}; // as the figures of a whole unit are read
        const QList<CellKey> before = m_rules.cellsAround(cell, m_remembered);
        around += QSet<CellKey>(before.cbegin(), before.cend());
        m_remembered.setClaims(cell, *claims);
    }
    QList<Finding> findings = m_findings.value(unit);
    QHash<QString, Finding> fresh;
    for (const CellKey &cell : cells) {
        const QList<CellKey> after = m_rules.cellsAround(cell, m_remembered);
        around += QSet<CellKey>(after.cbegin(), after.cend());
        const QList<Finding> found = m_rules.checkAround(cell, m_remembered, m_context);
        for (const Finding &finding : found)
            fresh.insert(finding.fingerprint(), finding);
    }
    findings.removeIf([&around](const Finding &finding) { return around.contains(finding.cell); });
    findings += fresh.values();
    put(unit, findings);
    return {};
}

void QualityMonitor::put(UnitId unit, QList<Finding> findings)
{
    for (Finding &finding : findings)
        finding.explained = m_explanations.value(finding.fingerprint());
    sort(findings);
    if (findings.isEmpty())
        m_findings.remove(unit);
    else
        m_findings.insert(unit, findings);
}

void QualityMonitor::sort(QList<Finding> &findings) const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    const auto position = [&catalogue](const CellKey &cell) {
        const Indicator *indicator = catalogue.indicator(cell.indicator);
        return indicator ? indicator->position : 0;
    };
    std::ranges::stable_sort(findings, [&position](const Finding &left, const Finding &right) {
        if (left.cell.period != right.cell.period)
            return isEarlier(left.cell.period, right.cell.period);
        if (left.cell.indicator != right.cell.indicator)
            return position(left.cell) < position(right.cell);
        return std::pair(left.cell.scope, left.rule) < std::pair(right.cell.scope, right.rule);
    });
}

QList<Finding> QualityMonitor::findings() const
{
    QList<Finding> all;
    for (const Unit &unit : m_workspace.catalogue().units)
        all += m_findings.value(unit.id);
    return all;
}

QList<Finding> QualityMonitor::findingsAt(const CellKey &cell) const
{
    QList<Finding> found = m_findings.value(cell.unit);
    found.removeIf([&cell](const Finding &finding) { return finding.cell != cell; });
    return found;
}

Result<void> QualityMonitor::explain(const Finding &finding, const QString &text)
{
    const QString said = text.trimmed();
    const EditSession &session = m_workspace.editing();
    Result<Transaction> transaction = Transaction::begin(m_workspace.database());
    if (!transaction)
        return transaction.error();
    const QString person = session.person().isNull() ? u""_s : session.person();
    const FindingNote note{finding.rule, finding.cell, finding.fingerprint(), said, m_workspace.clock().now(), person};
    if (Result<void> kept = FindingNoteStore(m_workspace.database()).set(note); !kept)
        return kept;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    m_explanations.insert(note.fingerprint, said);
    put(finding.cell.unit, m_findings.value(finding.cell.unit));
    emit changed();
    return {};
}

} // namespace parboard
