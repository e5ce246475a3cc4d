#pragma once

#include "models/core/settings.h"
#include "models/workspace/workspace.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace parboard {

class ChartRow;
class ComparabilityStrip;
class EmptyState;
class Headline;
class PeriodPicker;
class SourcePanel;
class TablePane;
class UnitPicker;

/// The page that everything starts from: pickers, what is unlike, three panels, table and source panel.
class DashboardPage : public QWidget
{
    Q_OBJECT
public:
    /// Workspace and settings must outlive the page.
    DashboardPage(Workspace &workspace, Settings &settings, Language language, QWidget *parent = nullptr);
    ~DashboardPage() override;

    [[nodiscard]] const DashboardContent &content() const { return m_content; }
    [[nodiscard]] UnitPicker *unitPicker() const { return m_units; }
    [[nodiscard]] PeriodPicker *periodPicker() const { return m_periods; }
    [[nodiscard]] ComparabilityStrip *strip() const { return m_strip; }
    [[nodiscard]] ChartRow *charts() const { return m_charts; }
    [[nodiscard]] TablePane *table() const { return m_table; }
    [[nodiscard]] SourcePanel *source() const { return m_source; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] bool showsFigures() const;

public slots:
    /// Reads the figures of the selection again and shows them.
    void reload();
    /// The same after figures were changed: there may be new periods.
    void refresh();
    /// Asks for the shown figure, or the first cell, to be entered or corrected.
    void askToEnter();
    /// Shows where the figure of `cell` comes from.
    void showSource(const parboard::CellKey &cell);
    void chooseUnitsWithFigures();
    void chooseLatest();

signals:
    /// The page with its figures was painted for the first time.
    void painted();
    void problem(const QString &sentence);
    void openSampleAsked();
    void openFileAsked();
    void panelMenuAsked(int panel, const QPoint &globalPosition);
    void enterAsked(const parboard::CellKey &cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    QWidget *buildHead();
    void buildSplitters();
    void connectParts();
    void fitCharts();
    void layOutNow();
    void loadPeriods();
    void showContent();
    void fillTable();
    void showEmptyState();
    [[nodiscard]] bool holdsCell(const CellKey &cell) const;

    Workspace &m_workspace;
    Settings &m_settings;
    Language m_language;
    DashboardContent m_content;
    std::optional<CellKey> m_cell;
    bool m_databaseIsEmpty = false;
    bool m_wasPainted = false;
    bool m_tableIsStale = false;
    QList<UnitId> m_fittedUnits; ///< those that the height of the charts was made for
    bool m_personSplit = false;  ///< the person chose how high the charts are
    UnitPicker *m_units;
    PeriodPicker *m_periods;
    Headline *m_headline;
    ComparabilityStrip *m_strip;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QSplitter *m_details;
    ChartRow *m_charts;
    TablePane *m_table;
    SourcePanel *m_source;
    EmptyState *m_empty;
};

} // namespace parboard
