#pragma once

#include "models/core/settings.h"
#include "models/workspace/publishedview.h"
#include "widgets/dialogs.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace parboard {

class DrawingPane;
class EmptyState;
class SourcePanel;
class WrappingLabel;

/// The published indices: one year of one index as a ranking, or the chosen units over the years by score or by rank,
/// or by the dimensions of the index.
/// Above it what the index is, who publishes it, its scale and N of the year; beside it where a number comes from.
class PublishedPane : public QWidget
{
    Q_OBJECT
public:
    enum class View { Ranking, Scores, Ranks, Dimensions };

    /// Workspace and settings must outlive the pane.
    PublishedPane(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language,
                  QWidget *parent = nullptr);
    ~PublishedPane() override;

    [[nodiscard]] QComboBox *indexBox() const { return m_index; }
    [[nodiscard]] QComboBox *yearBox() const { return m_year; }
    [[nodiscard]] QTabBar *views() const { return m_views; }
    [[nodiscard]] DrawingPane *pane() const { return m_pane; }
    [[nodiscard]] SourcePanel *source() const { return m_source; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] QString headText() const;
    [[nodiscard]] bool isEmpty() const { return m_content.periods.isEmpty(); }
    [[nodiscard]] const PublishedView &content() const { return m_content; }

public slots:
    /// Reads the figures again and shows them.
    void reload();
    /// Shows this index, and this year of it if there are figures.
    void showIndex(const QString &code, int year = 0);
    void showSource(const parboard::CellKey &cell);

signals:
    void problem(const QString &sentence);
    void notice(const QString &sentence);
    void sourceAsked(const parboard::CellKey &cell);

private:
    void build();
    [[nodiscard]] QHBoxLayout *buildHead();
    void restoreChoice();
    void keepChoice();
    void fillYears();
    void showContent();
    [[nodiscard]] PublishedChoice choice() const;

    Workspace &m_workspace;
    Settings &m_settings;
    Language m_language;
    PublishedView m_content;
    PublishedPeriod m_wanted; ///< asked for last: another index keeps the year if it has it
    QComboBox *m_index;
    QComboBox *m_year;
    QTabBar *m_views;
    QPushButton *m_more;
    WrappingLabel *m_head;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    DrawingPane *m_pane;
    SourcePanel *m_source;
    EmptyState *m_empty;
};

} // namespace parboard
