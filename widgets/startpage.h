#pragma once

#include <QStringList>
#include <QWidget>

class QCommandLinkButton;
class QLabel;
class QVBoxLayout;

namespace parboard {

/// What is seen when no database is open: sample data, an empty database, another file, files opened before. Its parts
/// are made when it is first shown: most starts open a database and never show it.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Files opened before, newest first. Only shown, never touched: a dead network drive must not hold up the start.
    void setRecentFiles(const QStringList &files);
    /// The buttons are null until the page was shown.
    [[nodiscard]] QCommandLinkButton *sampleButton() const { return m_sample; }
    [[nodiscard]] QCommandLinkButton *emptyButton() const { return m_empty; }

signals:
    void sampleAsked();
    void emptyAsked();
    void openAsked();
    void recentAsked(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void listRecentFiles();

    QStringList m_files;
    QCommandLinkButton *m_sample = nullptr;
    QCommandLinkButton *m_empty = nullptr;
    QCommandLinkButton *m_open = nullptr;
    QLabel *m_recentHead = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace parboard
