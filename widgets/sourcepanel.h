#pragma once

#include "models/reporting/explanation.h"

#include <QFrame>
#include <QUrl>

#include <functional>
#include <optional>

class QAction;
class QTextBrowser;
class QToolButton;

namespace parboard {

/// Answers "where does this number come from?": the figure chosen in a chart or in the table with its document, link,
/// place, rivals and history.
class SourcePanel : public QFrame
{
    Q_OBJECT
public:
    explicit SourcePanel(QWidget *parent = nullptr);

    void showExplanation(const FigureExplanation &explanation);
    void showError(const QString &sentence);
    void clear();
    /// What opens a link: the desktop's browser unless a test puts itself in between.
    void setUrlOpener(std::function<bool(const QUrl &)> opener) { m_openUrl = std::move(opener); }

    [[nodiscard]] QString text() const;
    /// One line that names the source, ready to paste into a report; empty when nothing is shown.
    [[nodiscard]] QString sourceLine() const;
    [[nodiscard]] QAction *copySourceAction() const { return m_copySource; }
    [[nodiscard]] QTextBrowser *browser() const { return m_browser; }

signals:
    /// A link could not be opened: the sentence says which and what to do.
    void problem(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void openLink(const QUrl &url);
    void copySourceLine();

    QTextBrowser *m_browser;
    QAction *m_copySource;
    std::optional<FigureExplanation> m_shown;
    QString m_error;
    std::function<bool(const QUrl &)> m_openUrl;
};

} // namespace parboard
