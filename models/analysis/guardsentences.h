#pragma once

#include "models/analysis/comparison.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringList>

namespace parboard::guard {

struct GuardText
{
    Q_DECLARE_TR_FUNCTIONS(Guard)
};

/// Units, each with what is to be said of it; told in the order of the request.
class PerUnit
{
public:
    void add(UnitId unit, const QString &text);
    [[nodiscard]] const QList<UnitId> &units() const { return m_order; }
    /// True if not all units say the same.
    [[nodiscard]] bool differ() const;
    [[nodiscard]] QString text(const Catalogue &catalogue, const ComparisonRequest &request) const;

private:
    QList<UnitId> m_order;
    QHash<UnitId, QStringList> m_texts;
};

/// Adds the note `sentence`, whose %1 stands for the units with what is said of them; nothing if there are none.
void addIfAny(QList<GuardNote> &notes, NoteKind kind, const QString &sentence, const PerUnit &about,
              const ComparisonRequest &request, const Catalogue &catalogue);

/// How figures came to be that no source states: rates from counts, counts from other periods and from old units, and
/// why some were not put together.
void addOrigins(QList<GuardNote> &notes, const QList<ComparedRow> &rows, const ComparisonRequest &request,
                const Catalogue &catalogue);

/// What else figures of one period may differ in: scale, base year, exactness, kind of source; and what is left out for
/// that.
void addKinds(QList<GuardNote> &notes, const QList<ComparedRow> &rows, const ComparisonRequest &request,
              const Catalogue &catalogue);

} // namespace parboard::guard
