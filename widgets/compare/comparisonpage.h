#pragma once

#include "models/core/settings.h"
#include "models/workspace/rankingview.h"
#include "widgets/dialogs.h"

#include <QWidget>

class QCheckBox;
class QMenu;
class QSplitter;
class QTabBar;
class QPushButton;

namespace parboard {

class ComparabilityStrip;
class ComparisonChoiceBar;
class DrawingPane;
class ListNameDialog;
class SourcePanel;

/// Compares provinces: a ranking or a map by one indicator, or a heat table of several; what is unlike above it, where
/// a number comes from beside it. The units that are drawn may be fewer than those that are compared.
class ComparisonPage : public QWidget
{
    Q_OBJECT
public:
    enum class View { Ranking, Map, Heat };

    /// Workspace and settings must outlive the page.
    ComparisonPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language,
                   QWidget *parent = nullptr);
    ~ComparisonPage() override;

    [[nodiscard]] ComparisonChoiceBar *choiceBar() const { return m_choice; }
    [[nodiscard]] ComparabilityStrip *strip() const { return m_strip; }
    [[nodiscard]] QCheckBox *onlyLikeBox() const { return m_onlyLike; }
    [[nodiscard]] QCheckBox *onlyChosenBox() const { return m_onlyChosen; }
    [[nodiscard]] DrawingPane *pane() const { return m_pane; }
    [[nodiscard]] SourcePanel *source() const { return m_source; }
    [[nodiscard]] QTabBar *views() const { return m_views; }
    [[nodiscard]] QMenu *columnMenu() const { return m_columnMenu; }
    [[nodiscard]] const RankingView &content() const { return m_content; }

public slots:
    /// Reads the figures again and shows them.
    void reload();
    void showIndicator(parboard::IndicatorId indicator);
    void showSource(const parboard::CellKey &cell);
    /// Asks for a name and keeps the units chosen on the dashboard as a list to compare among.
    parboard::ListNameDialog *askListName();
    /// Deletes the list that is compared among. It can be saved again from the same units.
    void removeList();

signals:
    void problem(const QString &sentence);
    void notice(const QString &sentence);
    /// A line over time is asked for.
    void trendAsked(const parboard::CellKey &cell);

private:
    void build();
    void buildMore();
    void fillColumns();
    void restoreChoice();
    /// Chooses a period with figures of the indicator, unless the chosen one has some.
    void findPeriod();
    void keepChoice();
    void showContent();
    void saveList(const QString &name);
    [[nodiscard]] RankingChoice choice() const;
    [[nodiscard]] QStringList listNames() const;

    Workspace &m_workspace;
    Settings &m_settings;
    Language m_language;
    RankingView m_content;
    QList<IndicatorId> m_columns; ///< of the heat table; empty: those of the area
    ComparisonChoiceBar *m_choice;
    ComparabilityStrip *m_strip;
    QCheckBox *m_onlyLike;
    QCheckBox *m_onlyChosen;
    QTabBar *m_views;
    QSplitter *m_splitter;
    DrawingPane *m_pane;
    SourcePanel *m_source;
    QPushButton *m_columnButton;
    QMenu *m_columnMenu;
    QPushButton *m_more;
    QAction *m_saveList;
    QAction *m_removeList;
};

} // namespace parboard
