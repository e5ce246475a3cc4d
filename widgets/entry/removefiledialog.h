#pragma once

#include <QDialog>

namespace parboard {

/// Asks before the attached file of a source is taken out of the database: no history keeps it.
class RemoveFileDialog : public QDialog
{
    Q_OBJECT
public:
    /// `size` in words, such as "1,2 MB".
    RemoveFileDialog(const QString &fileName, const QString &size, QWidget *parent = nullptr);
};

} // namespace parboard
