#pragma once

#include "models/items/importfindingsmodel.h"
#include "models/items/importmodels.h"
#include "models/items/importnamesmodel.h"

#include <QTabWidget>

class QLabel;
class QPushButton;

namespace parboard {

class ImportTable;

/// What a trial found, in tabs with counts: new, changed, in conflict, unknown names, rejected, and what the quality
/// rules say against the figures.
class ImportResults : public QTabWidget
{
    Q_OBJECT
public:
    enum class Tab { New = 0, Changed, Conflicts, Names, Rejected, Findings };

    /// `catalogue` must outlive the widget.
    ImportResults(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    /// Another file: what is remembered of names is `remembered`; the first tab that is not empty will be shown.
    void begin(const NameDecisions &remembered);
    /// The findings are awaited then. Who looks at a tab that has become empty is led to the first that is not.
    void showTrial(const ImportTrial &trial, const ImportChoices &choices);
    void showFindings(const ImportFindings &findings);
    /// The figures are being judged anew; what was found before stays until then.
    void awaitFindings();
    /// Nobody knows what the rules say: judging was stopped.
    void giveUpFindings();
    void clear();
    [[nodiscard]] ImportTable *table(Tab tab) const { return m_tables.at(int(tab)); }
    /// "and 20 more rows", or how much was judged; empty if all are listed and judged.
    [[nodiscard]] QString moreText(Tab tab) const;
    [[nodiscard]] ImportNamesModel &names() const { return *m_names; }
    /// Leads to the names that wait for an answer; hidden if none do.
    [[nodiscard]] QPushButton *toNamesButton() const { return m_toNames; }
    /// Asks about the selected names again.
    [[nodiscard]] QPushButton *takeBackButton() const { return m_takeBack; }

signals:
    void strategyChosen(const parboard::CellKey &cell, parboard::ConflictStrategy strategy);
    /// A name was answered, or is open again: see names().
    void namesDecided();
    /// Somebody wants to be asked about these names again.
    void takeBackAsked(const parboard::NameDecisions &names);

private:
    void addTable(const QString &name, QAbstractItemModel *model, const QList<int> &hidden, const QList<int> &widths);
    void count(Tab tab, const QString &name, qint64 all, qint64 listed);
    void tell(Tab tab, const QString &sentence);
    void buildNames();
    void tellNames();
    void updateNameButtons();
    void takeBackSelected();
    void leaveEmptyTab();

    PlannedFiguresModel *m_new;
    PlannedFiguresModel *m_changed;
    PlannedFiguresModel *m_conflicts;
    ImportNamesModel *m_names;
    RejectedCellsModel *m_rejected;
    ImportFindingsModel *m_findings;
    QList<ImportTable *> m_tables;
    QList<QLabel *> m_more;
    QPushButton *m_toNames;
    QPushButton *m_takeBack;
    bool m_isFirstTrial = true; ///< of the file: nobody has chosen a tab for it
};

} // namespace parboard
