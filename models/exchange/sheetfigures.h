#pragma once

#include "models/core/handover.h"
#include "models/exchange/csvfile.h"
#include "models/exchange/legacyrows.h"
#include "models/exchange/tableimport.h"

#include <QStringList>

#include <optional>
#include <thread>

namespace parboard {

/// What a stretch of a sheet's rows comes to; may be nothing.
struct SheetPart
{
    RowResults results;
    QList<Source> sources; ///< that no part before has named, in the order of their places
    double progress = 0;   ///< how much of the sheet is read, 0 to 1
};

/// What is told of a sheet as a whole: what became of its letters, and what its rows are measured in.
struct SheetTexts
{
    QStringList doubtful;             ///< LegacyRows::doubtful
    QList<LegacySample> converted;    ///< LegacyRows::samples
    std::optional<TextLosses> losses; ///< of a text table
    QStringList rowMeasures = {};     ///< rowMeasureText() of the measures of rows that multiplied numbers
};

/// Reads a sheet and makes figures of its rows in a thread of its own, while the thread that made this compares and
/// writes the part before. Only a few parts are kept, whatever the sheet holds.
///
/// How a column writes its numbers is decided by all of its rows. Most texts read the same either way, so the sheet is
/// looked through for that only when the first one comes that does not.
class SheetFigures
{
public:
    /// All must outlive this; `sources` belongs to the thread until then.
    SheetFigures(const TableFile &file, const SheetChoice &choice, const NameDecisions &names,
                 const Catalogue &catalogue, ProposedSources &sources);
    ~SheetFigures();
    Q_DISABLE_COPY_MOVE(SheetFigures)

    /// The next part; nothing at the end of the sheet. Nothing can be read after an error.
    [[nodiscard]] Result<std::optional<SheetPart>> next();

    /// How columns of texts are read; known at the end of the sheet, as the unknown names are.
    [[nodiscard]] const QList<ColumnNumbers> &numbers() const { return m_numbers; }
    [[nodiscard]] const QList<UnknownName> &unknownNames() const { return m_unknownNames; }
    [[nodiscard]] const SheetTexts &texts() const { return m_texts; }

private:
    HandOver<SheetPart> m_parts;
    std::optional<Error> m_failure; ///< the thread's until the parts have ended, as the rest
    QList<ColumnNumbers> m_numbers;
    QList<UnknownName> m_unknownNames;
    SheetTexts m_texts;
    std::thread m_thread;
};

} // namespace parboard
