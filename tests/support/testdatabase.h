#pragma once

#include "models/core/clock.h"
#include "models/workspace/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace parboard::test {

/// The moment at which all tests run: 22 November 2026, 9:00.
const Clock &fixedClock();

/// A database file in a folder of its own, deleted with the object.
class TestDatabase
{
public:
    explicit TestDatabase(NewContent content = NewContent::Sample);

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.db")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// The unit named `name` in the list of 63.
    [[nodiscard]] UnitId unit(const QString &name) const;
    [[nodiscard]] IndicatorId indicator(const QString &code) const;
    /// Adds claims in one transaction, all of one test source and batch (ids in the figures are overwritten).
    void add(const QList<Figure> &claims) const;
    /// A plain claim, ready for add().
    [[nodiscard]] Figure figure(const QString &unitName, const QString &indicatorCode, const Period &period,
                                double value, Scope scope = Scope::All) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    SourceId m_source{};
    BatchId m_batch{};
};

} // namespace parboard::test
