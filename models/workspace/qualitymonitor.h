#pragma once

#include "models/workspace/backgroundreader.h"
#include "models/workspace/qualitycheck.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace parboard {

/// What the quality rules say against the open database, kept up to date: the whole of it is judged once in a thread of
/// its own, after that only what an edit can change: at once if the figures of its unit are at hand (that of the edit
/// before), else in the thread.
class QualityMonitor : public QObject
{
    Q_OBJECT
public:
    /// Begins to read at once. `workspace` must outlive the monitor.
    explicit QualityMonitor(Workspace &workspace, Language language = Language::Vietnamese, QObject *parent = nullptr);
    ~QualityMonitor() override;

    /// False until the whole database was judged.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// All findings, explained ones too: by unit as in the catalogue, period, indicator.
    [[nodiscard]] QList<Finding> findings() const;
    /// Those placed in a cell.
    [[nodiscard]] QList<Finding> findingsAt(const CellKey &cell) const;
    /// Keeps what the person of the edit session says about a finding; it holds as long as the figures do. An empty
    /// text takes it back.
    Result<void> explain(const Finding &finding, const QString &text);

signals:
    void changed();
    void progress(int done, int all);
    void problem(const QString &sentence);

private:
    struct Judged;

    void readAll();
    void judgeInThread(const QList<UnitId> &units);
    void takeJudged(const Judged &judged);
    void judgeTouched();
    void takeAll(const QualityReport &report);
    void judge(const QSet<CellKey> &edited);
    Result<void> judgeCells(UnitId unit, const QList<CellKey> &cells);
    Result<void> refreshContext();
    void takeSources();
    void put(UnitId unit, QList<Finding> findings);
    void sort(QList<Finding> &findings) const;

    Workspace &m_workspace;
    Language m_language;
    RuleSet m_rules;
    QualityContext m_context;
    QHash<QString, QString> m_explanations; ///< by fingerprint
    QHash<UnitId, QList<Finding>> m_findings;
    QSet<CellKey> m_touched;   ///< while the thread is reading, or when it failed
    QSet<CellKey> m_inThread;  ///< whose units the thread judges
    UnitId m_rememberedUnit{}; ///< whose figures are at hand: people edit one unit at a time
    UnitFigures m_remembered;
    bool m_complete = false;
    bool m_isReadingUnits = false; ///< the thread judges the units of an edit
    BackgroundReader m_reader;
};

} // namespace parboard
