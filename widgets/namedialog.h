#pragma once

#include <QDialog>

class QLineEdit;

namespace parboard {

class Settings;

/// The name that stands beside what this person changes: the one that was set, else the login of this computer.
QString personName(const Settings &settings);

/// Asks for that name.
class NameDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NameDialog(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    QLineEdit *m_name;
};

} // namespace parboard
