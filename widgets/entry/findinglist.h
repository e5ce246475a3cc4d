#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace parboard {

/// Something that does not add up, in finished texts.
struct FindingItem
{
    enum class Severity { Error, Warning, Info };

    Severity severity = Severity::Warning;
    QString text;
    QString explained; ///< why it is so all the same, as somebody wrote; empty: not explained
    QString rule;      ///< its code
};

/// What quality rules say about a cell: errors, warnings and explained ones told apart in word, sign and colour.
class FindingList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr);

    void setFindings(const QList<FindingItem> &findings);

signals:
    /// Somebody wants to explain the finding with this index.
    void explainAsked(int index);

private:
    [[nodiscard]] QWidget *row(const FindingItem &finding, int index);

    QVBoxLayout *m_rows;
};

} // namespace parboard
