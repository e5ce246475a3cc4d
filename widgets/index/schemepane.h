#pragma once

#include "models/items/schemerowsmodel.h"
#include "models/workspace/workspace.h"
#include "widgets/dialogs.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QMessageBox;
class QListWidget;
class QPushButton;
class QTableView;

namespace parboard {

class CellDelegate;
class Settings;
struct IndexYear;

/// A scheme as a table to edit, with what is wrong with it; stored as the next version only when nothing is. Comes from
/// a file and goes to one.
class SchemePane : public QWidget
{
    Q_OBJECT
public:
    /// Workspace and settings must outlive the pane.
    SchemePane(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent = nullptr);

    /// Shows the newest version of the scheme of a year, unless an edit of it is not stored yet.
    void setContent(const IndexYear &year);
    /// Takes what is typed in an open cell into the rows; false if that was refused.
    bool commit();
    /// Reads a scheme into the table, broken ones too: nothing is stored.
    void importFile(const QString &path);

    [[nodiscard]] SchemeRowsModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QListWidget *problemList() const { return m_problems; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    [[nodiscard]] QPushButton *revertButton() const { return m_revert; }
    [[nodiscard]] QPushButton *moveYearButton() const { return m_moveYear; }
    [[nodiscard]] QString state() const;
    /// Codes of the sets whose edits are not stored yet: they are kept while the database is open.
    [[nodiscard]] QStringList unstored() const;
    /// Asks whether the year is to be scored by the newest version.
    QMessageBox *askMoveYear();

signals:
    void problem(const QString &sentence);
    void notice(const QString &sentence);
    /// A scheme was stored, in force in these years: the page shows it.
    void stored(const QString &code, int firstYear, int lastYear);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectAll();
    QPushButton *button(const QString &text, const QString &toolTip);
    void showProblems();
    [[nodiscard]] bool isUnstored() const;
    void showState();
    void save();
    void chooseImport();
    void exportFile();
    void revert();
    void takeBack();
    void moveYear();
    void addRow();
    void removeRow();
    void moveRow(int step);

    Workspace &m_workspace;
    Settings &m_settings;
    Dialogs m_dialogs;
    Language m_language;
    SchemeRowsModel *m_model;
    QString m_code;
    int m_year = 0;
    int m_versionOfYear = 0;
    int m_newestVersion = 0;
    bool m_isUnstored = false; ///< the rows came from a file, or were edited before another set was looked at
    QHash<QString, QList<QStringList>> m_unstored; ///< of the sets that are not shown
    QLabel *m_state;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_addRow;
    QPushButton *m_removeRow;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_revert;
    QPushButton *m_moveYear;
    QPushButton *m_save;
    QTableView *m_table;
    CellDelegate *m_cells;
    QListWidget *m_problems;
};

} // namespace parboard
