#pragma once

#include "models/core/settings.h"
#include "models/workspace/rankingview.h"

#include <QWidget>

class QCheckBox;
class QSplitter;
class QTabBar;

namespace parboard {

class ComparabilityStrip;
class ComparisonChoiceBar;
class DrawingView;
class SourcePanel;

/// Compares provinces by one indicator: a ranking or a map, what is unlike above it, where a number comes from beside
/// it.
class ComparisonPage : public QWidget
{
    Q_OBJECT
public:
    enum class View { Ranking, Map };

    /// Workspace and settings must outlive the page.
    ComparisonPage(Workspace &workspace, Settings &settings, Language language, QWidget *parent = nullptr);
    ~ComparisonPage() override;

    [[nodiscard]] ComparisonChoiceBar *choiceBar() const { return m_choice; }
    [[nodiscard]] ComparabilityStrip *strip() const { return m_strip; }
    [[nodiscard]] QCheckBox *onlyLikeBox() const { return m_onlyLike; }
    [[nodiscard]] DrawingView *drawing() const { return m_drawing; }
    [[nodiscard]] SourcePanel *source() const { return m_source; }
    [[nodiscard]] QTabBar *views() const { return m_views; }
    [[nodiscard]] const RankingView &content() const { return m_content; }

public slots:
    /// Reads the figures again and shows them.
    void reload();
    void showIndicator(parboard::IndicatorId indicator);
    void showSource(const parboard::CellKey &cell);

signals:
    void problem(const QString &sentence);
    /// A line over time is asked for.
    void trendAsked(const parboard::CellKey &cell);

private:
    void build();
    void restoreChoice();
    void keepChoice();
    void showContent();

    Workspace &m_workspace;
    Settings &m_settings;
    Language m_language;
    RankingView m_content;
    ComparisonChoiceBar *m_choice;
    ComparabilityStrip *m_strip;
    QCheckBox *m_onlyLike;
    QTabBar *m_views;
    QSplitter *m_splitter;
    DrawingView *m_drawing;
    SourcePanel *m_source;
};

} // namespace parboard
