#pragma once

#include "models/core/settings.h"
#include "models/workspace/trendview.h"
#include "widgets/dialogs.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QTabBar;

namespace parboard {

class ComparabilityStrip;
class DateField;
class DrawingPane;
class SourcePanel;

/// An indicator over time: the chosen units as lines, or as small multiples; events are added under the drawing.
class TrendPage : public QWidget
{
    Q_OBJECT
public:
    enum class View { Lines, Multiples };

    /// Workspace and settings must outlive the page.
    TrendPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent = nullptr);
    ~TrendPage() override;

    [[nodiscard]] QComboBox *indicatorBox() const { return m_indicator; }
    [[nodiscard]] QComboBox *kindBox() const { return m_kind; }
    [[nodiscard]] QComboBox *scopeBox() const { return m_scope; }
    [[nodiscard]] DrawingPane *pane() const { return m_pane; }
    [[nodiscard]] QMenu *eventMenu() const { return m_eventMenu; }
    [[nodiscard]] SourcePanel *source() const { return m_source; }
    [[nodiscard]] QTabBar *views() const { return m_views; }
    [[nodiscard]] DateField *eventDay() const { return m_eventDay; }
    [[nodiscard]] QLineEdit *eventEdit() const { return m_event; }
    [[nodiscard]] QComboBox *eventAboutBox() const { return m_eventAbout; }
    [[nodiscard]] QPushButton *addEventButton() const { return m_addEvent; }
    [[nodiscard]] const TrendView &content() const { return m_content; }

public slots:
    void reload();
    /// Shows the line that the cell is on, also of a unit that is not chosen on the dashboard.
    void showCell(const parboard::CellKey &cell);
    void showSource(const parboard::CellKey &cell);
    /// Puts the cursor where an event is typed, with the day of the point that has the focus.
    void askEvent();

signals:
    void problem(const QString &sentence);
    void notice(const QString &sentence);

private:
    void build();
    void fillKinds();
    void showContent();
    void addTypedEvent();
    void fillEvents();
    void fillEventAbout();
    [[nodiscard]] Event typedEvent() const;
    [[nodiscard]] QList<UnitId> units() const;
    [[nodiscard]] TrendRequest request() const;

    Workspace &m_workspace;
    Settings &m_settings;
    Language m_language;
    TrendView m_content;
    std::optional<UnitId> m_asked; ///< drawn beside those of the dashboard, until they change
    QComboBox *m_indicator;
    QComboBox *m_kind;
    QComboBox *m_scope;
    ComparabilityStrip *m_strip;
    QTabBar *m_views;
    QSplitter *m_splitter;
    DrawingPane *m_pane;
    SourcePanel *m_source;
    DateField *m_eventDay;
    QLineEdit *m_event;
    QComboBox *m_eventAbout;
    QPushButton *m_addEvent;
    QPushButton *m_events;
    QMenu *m_eventMenu;
    QPushButton *m_more;
};

} // namespace parboard
