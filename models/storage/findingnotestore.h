#pragma once

#include "models/core/figure.h"
#include "models/storage/database.h"

#include <QDateTime>
#include <QList>

namespace parboard {

/// Why a finding of a quality rule stands although the figures are right ("lỗi đồng bộ phần mềm một cửa"). It holds
/// only as long as the figures have this fingerprint.
struct FindingNote
{
    QString rule;
    CellKey cell;
    QString fingerprint;
    QString text;
    QDateTime at;
    QString by;
};

/// Explanations of findings.
class FindingNoteStore
{
public:
    explicit FindingNoteStore(const Database &database) : m_database(database) {}

    /// Keeps the explanation, in place of an earlier one of the same finding; an empty text removes it.
    [[nodiscard]] Result<void> set(const FindingNote &note) const;
    [[nodiscard]] Result<QList<FindingNote>> all() const;

private:
    const Database &m_database;
};

} // namespace parboard
