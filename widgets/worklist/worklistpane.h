#pragma once

#include "models/items/worklistmodel.h"
#include "models/reporting/listdocument.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace parboard {

class EmptyState;
class ExplainDialog;
class TintedFrame;
class WorkView;

/// The list of things to do with its filter and search.
class WorklistPane : public QWidget
{
    Q_OBJECT
public:
    WorklistPane(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    void setItems(const QList<WorkItem> &items);
    /// Says that figures are still being judged; empty when the list is whole.
    void setProgress(const QString &text);
    [[nodiscard]] QString progress() const;
    /// Says that the figures could not be judged, and offers to try again.
    void setFailed(const QString &sentence);
    [[nodiscard]] bool hasFailed() const;
    /// Says that the list could not be read anew and may be out of date; empty when it is of now.
    void setOutdated(const QString &sentence);
    /// Something that could not be read is told above the list.
    [[nodiscard]] bool showsFailure() const;
    [[nodiscard]] QString failure() const;
    [[nodiscard]] QPushButton *retryButton() const { return m_retry; }
    [[nodiscard]] WorklistModel *model() const { return m_model; }
    [[nodiscard]] WorklistFilterModel *filter() const { return m_filter; }
    [[nodiscard]] WorkView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *searchEdit() const { return m_search; }
    [[nodiscard]] QComboBox *kindBox() const { return m_kinds; }
    [[nodiscard]] QPushButton *explainButton() const { return m_explain; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// The rows as shown, without title.
    [[nodiscard]] ListDocument shown() const;
    /// Opens the dialog for the current finding; null if there is none.
    ExplainDialog *explainCurrent();

signals:
    void itemAsked(const parboard::WorkItem &item);
    void explained(const parboard::Finding &finding, const QString &text);
    void printAsked();
    void retryAsked();
    void countChanged(int open);

private:
    void buildHead(QWidget *head);
    void buildFailure();
    void fillKinds();
    void chooseKind();
    void search(const QString &text);
    void updateShown();
    void updateExplain();
    void showAll();
    [[nodiscard]] const WorkItem *currentItem() const;

    WorklistModel *m_model;
    WorklistFilterModel *m_filter;
    QLineEdit *m_search;
    QComboBox *m_kinds;
    QLabel *m_count;
    QLabel *m_progress;
    bool m_hasFailed = false;
    TintedFrame *m_failed;
    QLabel *m_failure;
    QPushButton *m_retry;
    QPushButton *m_explain;
    QPushButton *m_copy;
    QPushButton *m_print;
    QStackedWidget *m_stack;
    WorkView *m_view;
    EmptyState *m_empty;
};

} // namespace parboard
