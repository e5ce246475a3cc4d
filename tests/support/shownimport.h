#pragma once

#include "testdatabase.h"
#include "widgets/exchange/importpage.h"
#include "widgets/exchange/importresults.h"

#include <QComboBox>

#include <memory>

namespace parboard::test {

/// The import page over an empty database, shown.
struct ShownImport
{
    ShownImport();

    /// Writes a file into the folder of the database and returns its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    /// Puts files on the desk and waits until the first is tried out and judged.
    [[nodiscard]] bool opens(const QStringList &paths) const;
    [[nodiscard]] bool opens(const QString &path) const { return opens(QStringList{path}); }
    /// Waits until nothing runs any more and a file is on the desk.
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] int rows(ImportResults::Tab tab) const;
    /// Waits until the trial offers to import.
    [[nodiscard]] bool isTried() const;

    TestDatabase base{NewContent::Empty};
    Settings settings;
    QStringList answer; ///< what the dialog to open files answers
    std::unique_ptr<ImportPage> page;
};

/// Chooses the item with this data, as a person does.
void choose(QComboBox *box, const QVariant &value);

} // namespace parboard::test
