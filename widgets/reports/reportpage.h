#pragma once

#include "models/core/settings.h"
#include "models/reporting/chartpainter.h"
#include "models/workspace/reportexport.h"
#include "models/workspace/reporttemplates.h"
#include "widgets/dialogs.h"

#include <QUndoStack>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QSplitter;
class QTimer;

namespace parboard {

class PagesView;
class BlockBar;
class SentenceEdit;

/// Puts a report together: templates, its blocks in order, their texts with live numbers, and the pages beside them as
/// they will be printed. Units and period are those of the dashboard.
class ReportPage : public QWidget
{
    Q_OBJECT
public:
    /// Workspace and settings must outlive the page.
    ReportPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent = nullptr);
    ~ReportPage() override;

    [[nodiscard]] QComboBox *templateBox() const { return m_templates; }
    [[nodiscard]] QListWidget *blockList() const { return m_blocks; }
    [[nodiscard]] SentenceEdit *editor() const { return m_editor; }
    [[nodiscard]] PagesView *view() const { return m_view; }
    [[nodiscard]] QComboBox *lookBox() const { return m_look; }
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QLabel *state() const { return m_state; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] const ReportPlan &plan() const { return m_work.plan; }
    /// Puts `plan` in place as one step that can be undone.
    void changePlan(const ReportPlan &plan, const QString &what);
    [[nodiscard]] BlockBar *blockBar() const { return m_bar; }

public slots:
    /// Reads everything again: figures, units or period changed.
    void reload();
    /// Stores what was typed into the text of the block.
    void commitTyping();
    /// Asks for a file and writes the report as PDF, ODT, HTML or workbook.
    void saveFile();
    void print();
    /// Keeps the report in the database under `name`.
    void keepAs(const QString &name);

signals:
    void problem(const QString &sentence);
    void notice(const QString &sentence);

private:
    void build();
    void buildMenu();
    QWidget *buildBlocks();
    void fillTemplates();
    void chooseTemplate();
    void fillBlocks();
    void showBlock();
    void moveBlock(int by);
    void removeBlock();
    void addBlock(PlanBlock::Kind kind);
    void acceptNumbers();
    void composePages();
    void keepDraft();
    void restoreDraft();
    void checkPrint();
    void askName();
    void askBody();
    void openTemplate();
    void saveTemplate();
    void removeKept();
    /// What stands on the page, and what it came from.
    struct Work
    {
        ReportPlan plan;
        ReportPlan base; ///< as the template, the kept report or the file has it
        QString origin;  ///< Vietnamese name of that template or kept report; empty: a file or a draft

        bool operator==(const Work &) const = default;
    };
    void setWork(const Work &work);
    void changeWork(const Work &work, const QString &what);
    [[nodiscard]] bool isTouched() const { return m_work.plan != m_work.base; }
    /// Changed work that something else takes the place of is kept under a name of its own.
    [[nodiscard]] bool keepAside();
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] ReportPlan planAfterDragging() const;
    [[nodiscard]] QString blockTitle(const PlanBlock &block) const;
    [[nodiscard]] Result<std::unique_ptr<ReportComposer>> composer() const;
    [[nodiscard]] Result<QString> sentenceOf(const PlanBlock &block) const;
    [[nodiscard]] ReportOptions options() const;
    [[nodiscard]] QString proposal(const QString &name) const;
    void report(const Result<void> &done, const QString &sentence);

    friend class PlanStep;

    Workspace &m_workspace;
    Settings &m_settings;
    Dialogs m_dialogs;
    Language m_language;
    Work m_work;
    bool m_isDraftStored = false;
    bool m_isDraftForeign = false; ///< a stored draft that this program cannot read is not overwritten
    std::unique_ptr<ChartPainter> m_charts;
    std::shared_ptr<const ReportPages> m_pages;
    QUndoStack m_undo;
    int m_shownBlock = -1; ///< whose text is in the editor
    QComboBox *m_templates;
    QListWidget *m_blocks;
    SentenceEdit *m_editor;
    QLabel *m_editorTitle;
    QPushButton *m_accept;
    BlockBar *m_bar;
    PagesView *m_view;
    QComboBox *m_look;
    QLabel *m_state;
    QPushButton *m_save;
    QMenu *m_menu;
    QSplitter *m_splitter;
    QTimer *m_later;
};

} // namespace parboard
