#pragma once

#include "models/items/trialmodel.h"
#include "models/workspace/workspace.h"
#include "widgets/dialogs.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QSplitter;
class QTableView;

namespace parboard {

class CellDelegate;
class DrawingPane;
class PrintPreview;
class Settings;

/// Trying points on a copy: the table of components with a slider, what it does to the total, what is still to be won;
/// scenarios by name, a worksheet to print.
class WhatIfPane : public QWidget
{
    Q_OBJECT
public:
    /// Workspace and settings must outlive the pane.
    WhatIfPane(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent = nullptr);

    /// Shows a unit's year with what was tried for it before.
    void setContent(const IndexYear &year, UnitId unit);
    /// Tries what is typed in an open cell; false if that was refused.
    bool commit();

    [[nodiscard]] TrialModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QSlider *slider() const { return m_slider; }
    [[nodiscard]] QComboBox *formBox() const { return m_form; }
    [[nodiscard]] QComboBox *scenarioBox() const { return m_scenarios; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QPushButton *resetButton() const { return m_reset; }
    [[nodiscard]] QPushButton *printButton() const { return m_print; }
    [[nodiscard]] DrawingPane *pane() const { return m_pane; }
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString winnableText() const;

public slots:
    /// The worksheet on pages, to be saved or printed.
    parboard::PrintPreview *openWorksheet();
    void saveScenario();
    void removeScenario();

signals:
    void problem(const QString &sentence);
    void notice(const QString &sentence);

private:
    void build();
    void buildTable();
    void connectAll();
    void showContent();
    void showOutcome();
    void showSlider();
    void stepSlider(int action);
    void fillScenarios();
    void loadScenario();
    void copyTable();
    using Stored = std::optional<IndexScenario>; ///< nothing: there is none of that name
    [[nodiscard]] Result<Stored> storedScenario(const QString &name) const;
    bool changeScenario(const QString &name, const Stored &before, const Stored &after);
    bool putScenario(const IndexYear &year, UnitId unit, const QString &name, const Stored &scenario);
    [[nodiscard]] ScoreForm form() const;

    Workspace &m_workspace;
    Dialogs m_dialogs;
    Language m_language;
    IndexYear m_year;
    UnitId m_unit{};
    TrialModel *m_model;
    QComboBox *m_form;
    QComboBox *m_scenarios;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_print;
    QLabel *m_outcome;
    QTableView *m_table;
    CellDelegate *m_cells;
    QLabel *m_sliderLabel;
    QSlider *m_slider;
    DrawingPane *m_pane;
    QLabel *m_winnable;
    QSplitter *m_splitter;
    QString m_title;                 ///< of what is shown
    QHash<QString, QString> m_names; ///< of the scenarios, by the key of what they were typed for
};

} // namespace parboard
