#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;

namespace parboard {

/// Asks under which name a list of units is kept, and says when one of that name would be replaced.
class ListNameDialog : public QDialog
{
    Q_OBJECT
public:
    /// `units` are the names of those that are kept; `taken` the names of the lists that are there.
    ListNameDialog(const QStringList &units, const QStringList &taken, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] QLabel *warning() const { return m_warning; }

private:
    QLineEdit *m_name;
    QLabel *m_warning;
};

} // namespace parboard
