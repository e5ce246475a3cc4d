#pragma once

#include "models/workspace/indexyear.h"
#include "models/workspace/workspace.h"
#include "widgets/dialogs.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabBar;
class QUndoStack;

namespace parboard {

class EmptyState;
class FieldsPane;
class OwnUnitForm;
class PublishedPane;
class SchemePane;
class ScoringPane;
class Settings;
class WhatIfPane;

/// The reform index of a unit and year: scoring, what-if, fields side by side, the published indices, the scheme.
class IndexPage : public QWidget
{
    Q_OBJECT
public:
    enum class View { Scoring = 0, WhatIf, Fields, Published, Scheme };

    /// Workspace and settings must outlive the page.
    IndexPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent = nullptr);
    ~IndexPage() override;

    [[nodiscard]] QComboBox *schemeBox() const { return m_scheme; }
    [[nodiscard]] QSpinBox *yearBox() const { return m_yearBox; }
    [[nodiscard]] QComboBox *unitBox() const { return m_unitBox; }
    [[nodiscard]] QPushButton *addUnitButton() const { return m_addUnit; }
    [[nodiscard]] QTabBar *views() const { return m_views; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// Edit > Undo works on the points, what is tried or the set of criteria while they are shown; else on nothing.
    [[nodiscard]] QUndoStack *undoStack() const;
    /// What would be lost if the database were closed now; empty: nothing.
    [[nodiscard]] QString unkeptSentence() const;
    /// The panes are made when first shown; null before.
    [[nodiscard]] ScoringPane *scoring() const { return m_scoring; }
    [[nodiscard]] WhatIfPane *whatIf() const { return m_whatIf; }
    [[nodiscard]] FieldsPane *fields() const { return m_fields; }
    [[nodiscard]] PublishedPane *published() const { return m_published; }
    [[nodiscard]] SchemePane *scheme() const { return m_schemePane; }

public slots:
    /// Reads the year again and shows it.
    void reload();
    void showView(parboard::IndexPage::View view);
    /// Asks for a department, district or commune to be scored by an internal set.
    parboard::OwnUnitForm *askUnit();
    /// Stores what is being typed; false if that was refused.
    bool commitTyping();

signals:
    void problem(const QString &sentence);
    void notice(const QString &sentence);
    /// Another view with another undoStack() is shown.
    void undoStackChanged();
    /// The figure that feeds a component is asked for.
    void trendAsked(const parboard::CellKey &cell);

private:
    void build();
    void fillSchemes();
    void fillUnits();
    void addUnit(const QString &name, UnitKind kind, UnitId parent);
    void showChosen();
    void showStored(const QString &code, int firstYear, int lastYear);
    void showContent();
    void showPane();
    void showWorkPane(View view);
    void showNothing(const Error &error);
    template <typename Pane>
    Pane *connected(Pane *pane);
    [[nodiscard]] UnitId unit() const;
    [[nodiscard]] QString code() const;

    Workspace &m_workspace;
    Settings &m_settings;
    Dialogs m_dialogs;
    Language m_language;
    IndexYear m_year;
    bool m_hasYear = false;
    UnitId m_unit{}; ///< that is shown
    const QUndoStack *m_toldStack = nullptr;
    QComboBox *m_scheme;
    QSpinBox *m_yearBox;
    QComboBox *m_unitBox;
    QPushButton *m_addUnit;
    QTabBar *m_views;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ScoringPane *m_scoring = nullptr;
    WhatIfPane *m_whatIf = nullptr;
    FieldsPane *m_fields = nullptr;
    PublishedPane *m_published = nullptr;
    SchemePane *m_schemePane = nullptr;
};

} // namespace parboard
