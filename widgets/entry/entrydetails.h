#pragma once

#include "models/workspace/workspace.h"
#include "widgets/dialogs.h"
#include "widgets/entry/findinglist.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QScrollArea;

namespace parboard {

class ClaimDialog;
class ClaimList;
class PastValuesView;
class VersionList;

/// The panel beside the entry table: what the cell under the cursor means, what it held before, who claims what for it,
/// what was changed, and what does not add up.
class EntryDetails : public QFrame
{
    Q_OBJECT
public:
    /// `workspace` must outlive the panel.
    EntryDetails(Workspace &workspace, Language language, QWidget *parent = nullptr);

    /// Tells about a cell, a moment later: while the cursor runs through the table, typing goes first. Findings of
    /// another cell go.
    void showCell(const CellKey &cell);
    /// Does at once what was put off, if anything was.
    void settle();
    void clear();
    [[nodiscard]] std::optional<CellKey> cell() const { return m_cell; }
    /// What the rules say about the cell; in the order of explainAsked().
    void setFindings(const QList<FindingItem> &findings);
    /// What asks for files, in place of the desktop's dialogs.
    void setDialogs(const Dialogs &dialogs) { m_dialogs = dialogs; }

    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString aboutText() const;
    [[nodiscard]] ClaimList *claims() const { return m_claims; }
    [[nodiscard]] VersionList *versions() const { return m_versions; }
    [[nodiscard]] PastValuesView *pastValues() const { return m_past; }
    [[nodiscard]] FindingList *findings() const { return m_findings; }

signals:
    void problem(const QString &sentence);
    void explainAsked(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void refreshSoon();
    void refresh();
    void fillAbout(const Indicator &indicator);
    void fillPast(const Indicator &indicator);
    void takeChanges(const QSet<CellKey> &cells);
    void openChoose(int claim);
    void openEdit(int claim);
    void openSource(ClaimDialog &dialog, SourceId current);
    void remove(int claim);
    void restore(qint64 version);
    void report(const Result<void> &done);
    /// The claim as shown; of the cell before while the next one is still put off.
    [[nodiscard]] const Figure *claimNumbered(int claim) const;
    [[nodiscard]] bool isEditable() const;

    Workspace &m_workspace;
    Language m_language;
    Dialogs m_dialogs;
    std::optional<CellKey> m_cell;
    CellStory m_story;
    QTimer m_later;
    QScrollArea *m_scroll;
    QWidget *m_content; ///< everything but the hint
    QLabel *m_hint;     ///< what to do while no cell is chosen
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_computed;
    QLabel *m_lock;
    FindingList *m_findings;
    PastValuesView *m_past;
    QLabel *m_claimsHeading;
    ClaimList *m_claims;
    QLabel *m_versionsHeading;
    VersionList *m_versions;
};

} // namespace parboard
