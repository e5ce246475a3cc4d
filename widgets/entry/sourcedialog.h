#pragma once

#include "models/workspace/workspace.h"
#include "widgets/dialogs.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace parboard {

class SourceForm;
class SourceList;

/// Chooses the source of figures: from the list, or a new one. Open it with open(); sourceChosen() tells the answer.
class SourceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `workspace` must outlive the dialog.
    SourceDialog(Workspace &workspace, Language language, Dialogs dialogs, QWidget *parent = nullptr);

    /// The source that the list stands on at first.
    void setCurrent(SourceId source);
    /// The one chosen, after accepting.
    [[nodiscard]] SourceId source() const { return m_chosen; }
    /// The page to add a source, or to change one.
    void addSource();
    void editSource(SourceId source);

    [[nodiscard]] QLineEdit *searchEdit() const { return m_search; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] SourceList *list() const { return m_list; }
    [[nodiscard]] SourceForm *form() const { return m_form; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *editButton() const { return m_edit; }
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] QString problem() const;

    void accept() override;
    /// Leaves the form for the list, asking a second time if something was typed; then the dialog.
    void reject() override;

signals:
    void sourceChosen(parboard::SourceId source);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *listPage();
    [[nodiscard]] QWidget *formPage();
    void reload(SourceId current);
    void search(const QString &text);
    void showForm(const Source &source, const SourceContent &content);
    void showList();
    void save();
    void choose(SourceId source);
    void updateButtons();
    void fitTable();

    Workspace &m_workspace;
    SourceList *m_list;
    QStackedWidget *m_pages;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_nothing;
    QPushButton *m_add;
    QPushButton *m_edit;
    SourceForm *m_form;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    SourceId m_chosen{};
    bool m_warned = false; ///< the person was told that the form is not saved
};

} // namespace parboard
