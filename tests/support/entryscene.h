#pragma once

#include "testdatabase.h"
#include "widgets/entry/entrypage.h"

#include <QSignalSpy>

#include <memory>

class QLineEdit;

namespace parboard::test {

/// The entry page over an empty database, shown with the form of Cao Bằng in Quarter III/2026, and the keys one types.
class EntryScene
{
public:
    explicit EntryScene(NewContent content = NewContent::Empty);

    [[nodiscard]] EditSession &session() const { return base.workspace().editing(); }
    [[nodiscard]] EntryView &view() const { return *page->view(); }
    [[nodiscard]] EntryModel &model() const { return *page->model(); }
    [[nodiscard]] CellKey cell(const QString &indicator) const;
    [[nodiscard]] QModelIndex at(const QString &indicator) const;
    /// An amount of money: its 1.234 may be one thousand or one point.
    [[nodiscard]] QString money() const;
    [[nodiscard]] QString second() const; ///< another indicator with decimals
    [[nodiscard]] std::optional<double> stored(const CellKey &cell) const;
    [[nodiscard]] QString draft(const CellKey &cell) const { return session().drafts()->value(cell); }
    void goTo(const QString &indicator) const { goTo(at(indicator)); }
    void goTo(const QModelIndex &index) const;
    /// Begins to type into the current cell; the editor is open then.
    QLineEdit *begin(const QString &text) const;
    /// Types and leaves the cell with a key.
    void type(const QString &text, Qt::Key leave = Qt::Key_Return) const;
    void paste(const QString &text) const;
    /// The database refuses every write, as on a full disk, until it is allowed again.
    void refuseWrites(bool refuse) const;

    TestDatabase base;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<EntryPage> page;
    std::unique_ptr<QSignalSpy> problems;
    std::unique_ptr<QSignalSpy> notices;
};

} // namespace parboard::test
