#pragma once

#include "models/core/clock.h"
#include "models/core/settings.h"
#include "models/reporting/figuredrawing.h"
#include "models/reporting/figuretable.h"
#include "models/reporting/picture.h"
#include "widgets/dialogs.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QMenu;

namespace parboard {

class DrawingView;

/// What a pane shows: a drawing, its table and its name. The drawing is made anew for each picture that leaves the
/// pane.
struct PaneContent
{
    std::function<std::unique_ptr<FigureDrawing>()> make;
    FigureTable table;
    QString title;
    QString fileName; ///< proposed for the picture: "so-sanh.png"
};

/// A drawing with what people do with it, by menu and by keyboard: see where a number comes from, follow it over time,
/// copy picture or table, save the picture with its notes and sources.
class DrawingPane : public QWidget
{
    Q_OBJECT
public:
    /// Settings and clock must outlive the pane.
    DrawingPane(Dialogs dialogs, Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    void setContent(PaneContent content);
    [[nodiscard]] DrawingView *view() const { return m_view; }
    /// Disabled and hidden unless the page turns it on.
    [[nodiscard]] QAction *trendAction() const { return m_trend; }
    [[nodiscard]] QAction *copyPictureAction() const { return m_copyPicture; }
    [[nodiscard]] QAction *copyTableAction() const { return m_copyTable; }
    [[nodiscard]] QAction *savePictureAction() const { return m_savePicture; }
    /// All actions, for a button of the page.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

signals:
    void problem(const QString &sentence);
    void notice(const QString &sentence);
    void sourceAsked(const parboard::CellKey &cell);
    void trendAsked(const parboard::CellKey &cell);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *add(const QString &text, const QKeySequence &keys, void (DrawingPane::*act)());
    void applyStyle();
    void showSource();
    void showTrend();
    void copyPicture();
    void copyTableText();
    void savePicture();
    [[nodiscard]] PictureOptions pictureOptions() const;

    Dialogs m_dialogs;
    Settings &m_settings;
    const Clock &m_clock;
    PaneContent m_content;
    DrawingView *m_view;
    QMenu *m_menu;
    QAction *m_source;
    QAction *m_trend;
    QAction *m_copyPicture;
    QAction *m_copyTable;
    QAction *m_savePicture;
};

} // namespace parboard
