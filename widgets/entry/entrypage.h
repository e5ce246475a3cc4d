#pragma once

#include "models/core/settings.h"
#include "models/items/entrymodel.h"
#include "widgets/dialogs.h"
#include "widgets/entry/unkepttexts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace parboard {

class DoubtBar;
class EmptyState;
class EntryChoice;
class EntryDetails;
class EntryDoubts;
class EntryView;
class WindowPicker;

/// The page where figures are typed, pasted, explained, approved and locked.
class EntryPage : public QWidget
{
    Q_OBJECT
public:
    /// Workspace and settings must outlive the page.
    EntryPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent = nullptr);
    ~EntryPage() override;

    /// Shows the form of the cell's unit and period with the cursor on the cell.
    void showCell(const CellKey &cell);
    /// Shows the form of a unit and a period.
    void showForm(UnitId unit, const Period &period);
    /// Shows the grid of an indicator with the cursor in a period's column.
    void showGrid(IndicatorId indicator, const Period &period);
    /// Stores what is being typed, as leaving the cell does: before the page is left or the window closed. False if
    /// something could be kept neither as a figure nor as a draft; unkeptSentence() then says what.
    bool commitTyping();
    [[nodiscard]] QString unkeptSentence() const;

    [[nodiscard]] EntryModel *model() const { return m_model; }
    [[nodiscard]] EntryView *view() const { return m_view; }
    [[nodiscard]] EntryChoice *choice() const { return m_choice; }
    [[nodiscard]] EmptyState *noUnitHint() const { return m_noUnit; }
    [[nodiscard]] EntryDetails *details() const { return m_details; }
    [[nodiscard]] DoubtBar *doubtBar() const { return m_doubt; }
    [[nodiscard]] EntryDoubts *doubts() const { return m_doubts; }
    [[nodiscard]] WindowPicker *windowPicker() const { return m_window; }
    [[nodiscard]] QComboBox *sourceBox() const { return m_sourceBox; }
    [[nodiscard]] QPushButton *lockButton() const { return m_lock; }

signals:
    /// The cursor is on another cell: its findings are wanted by details().
    void cellShown();
    void problem(const QString &sentence);
    void notice(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void loadPeriods();
    void takeNewPeriods(const QSet<CellKey> &cells);
    void loadSources();
    void askSource();
    void setSource();
    void showChoice();
    void showLock();
    void toggleLock();
    void report(const Result<void> &done);
    [[nodiscard]] EntryLayout wantedLayout() const;
    [[nodiscard]] QList<Scope> scopes() const;
    /// The periods of the grid.
    [[nodiscard]] QList<Period> columns(const QList<UnitId> &units) const;
    /// True of a unit that was dissolved before the periods and has no figure there, such as Hà Tây.
    [[nodiscard]] bool hadEnded(UnitId unit, const QList<Period> &shown) const;
    [[nodiscard]] int firstColumn() const;
    [[nodiscard]] bool isWithoutUnit() const;

    Workspace &m_workspace;
    Settings &m_settings;
    Dialogs m_dialogs;
    Language m_language;
    EntryModel *m_model;
    EntryChoice *m_choice;
    QComboBox *m_sourceBox;
    QPushButton *m_addSource;
    WindowPicker *m_window;
    QPushButton *m_lock;
    QLabel *m_legend;
    QLabel *m_validity; ///< the unit was not there in this period
    DoubtBar *m_doubt;
    QSplitter *m_splitter;
    QStackedWidget *m_tableOrHint;
    EntryView *m_view;
    EmptyState *m_noUnit; ///< in place of a form
    EntryDetails *m_details;
    EntryDoubts *m_doubts;
    UnkeptTexts m_unkept;
};

} // namespace parboard
