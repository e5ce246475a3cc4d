#pragma once

#include "models/items/indextreemodel.h"
#include "models/workspace/workspace.h"
#include "widgets/dialogs.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QInputDialog;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace parboard {

class DateField;
class SourceDialog;

/// What is known of one component beside the tree: rule, figure, explanation, evidence, state, owner, deadline, earlier
/// versions. What is typed is stored when the field is left.
class IndexDetails : public QScrollArea
{
    Q_OBJECT
public:
    /// Workspace and model must outlive the panel.
    IndexDetails(Workspace &workspace, IndexTreeModel &model, Dialogs dialogs, Language language,
                 QWidget *parent = nullptr);

    /// Shows a node, or its changed entry; what was typed of another one is stored before.
    void showNode(const QString &code);
    /// Stores what is typed and not stored yet; false if that was refused.
    bool commit();
    /// Something was typed that is not stored yet.
    [[nodiscard]] bool isTyped() const;
    /// Shows nothing any more: before the model goes over to another unit or year.
    void clear();

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] QCheckBox *appliesBox() const { return m_applies; }
    [[nodiscard]] QPlainTextEdit *explanationEdit() const { return m_explanation; }
    [[nodiscard]] QComboBox *stateBox() const { return m_state; }
    [[nodiscard]] QLineEdit *ownerEdit() const { return m_owner; }
    [[nodiscard]] DateField *deadlineEdit() const { return m_deadline; }
    [[nodiscard]] QListWidget *evidenceList() const { return m_evidence; }
    [[nodiscard]] QPushButton *addEvidenceButton() const { return m_addEvidence; }
    [[nodiscard]] QPushButton *noteEvidenceButton() const { return m_noteEvidence; }
    [[nodiscard]] QPushButton *removeEvidenceButton() const { return m_removeEvidence; }
    [[nodiscard]] QPushButton *figureButton() const { return m_figureButton; }
    [[nodiscard]] QLabel *historyLabel() const { return m_history; }

public slots:
    /// Asks for a source that proves the component: a new one with its file, or one that is there.
    parboard::SourceDialog *askEvidence();
    void removeEvidence();
    /// Asks what of the chosen document proves the component; nothing if none is chosen.
    QInputDialog *askEvidenceNote();

signals:
    void problem(const QString &sentence);
    /// The figure that feeds the component is asked for.
    void figureAsked(const parboard::CellKey &cell);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectFields();
    void fill(const SchemeNode &node);
    void fillEvidence(const IndexEntry &entry);
    void fillHistory();
    void fillFigure(const SchemeNode &node);
    [[nodiscard]] IndexEntry typedEntry() const;
    void addEvidence(SourceId source);

    Workspace &m_workspace;
    IndexTreeModel &m_model;
    Dialogs m_dialogs;
    Language m_language;
    QString m_code;
    IndexEntry m_filled; ///< what the fields were filled with: what differs from it was typed
    bool m_isFilling = false;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_figure;
    QPushButton *m_figureButton;
    QCheckBox *m_applies;
    QPlainTextEdit *m_explanation;
    QComboBox *m_state;
    QLineEdit *m_owner;
    DateField *m_deadline;
    QListWidget *m_evidence;
    QPushButton *m_addEvidence;
    QPushButton *m_noteEvidence;
    QPushButton *m_removeEvidence;
    QLabel *m_history;
    QWidget *m_fields;
};

} // namespace parboard
