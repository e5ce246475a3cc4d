#pragma once

#include <QStringList>
#include <QWidget>

class QCommandLinkButton;
class QLabel;
class QVBoxLayout;

namespace parboard {

/// What is seen when no database is open: sample data, an empty database, another file, files opened before.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Files opened before, newest first. Only shown, never touched: a dead network drive must not hold up the start.
    void setRecentFiles(const QStringList &files);
    [[nodiscard]] QCommandLinkButton *sampleButton() const { return m_sample; }
    [[nodiscard]] QCommandLinkButton *emptyButton() const { return m_empty; }

signals:
    void sampleAsked();
    void emptyAsked();
    void openAsked();
    void recentAsked(const QString &file);

private:
    QCommandLinkButton *m_sample;
    QCommandLinkButton *m_empty;
    QCommandLinkButton *m_open;
    QLabel *m_recentHead;
    QVBoxLayout *m_recent;
};

} // namespace parboard
