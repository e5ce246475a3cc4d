#pragma once

#include "models/items/trialmodel.h"
#include "models/workspace/workspace.h"
#include "widgets/dialogs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QSplitter;
class QTableView;

namespace parboard {

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

    void setContent(const IndexYear &year, UnitId unit);

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
    void connectAll();
    void showContent();
    void showOutcome();
    void showSlider();
    void stepSlider(int action);
    void fillScenarios();
    void loadScenario();
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
    QLabel *m_sliderLabel;
    QSlider *m_slider;
    DrawingPane *m_pane;
    QLabel *m_winnable;
    QSplitter *m_splitter;
};

} // namespace parboard
