#pragma once

#include "models/core/figure.h"
#include "models/core/source.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace parboard {

/// A figure as a table proposes it; its source, batch and claim number are not settled yet.
struct ProposedFigure
{
    Figure figure;
    int source = 0; ///< place in ProposedSources
    qint64 row = 0;
    int column = 0;
};

/// A cell that cannot become a figure, and why.
struct RejectedCell
{
    QString sheet;
    qint64 row = 0;
    int column = -1; ///< from 0; -1: the row as a whole
    QString text;
    QString reason;
};

/// A name in a table that the catalogue does not know, or knows more than once.
struct UnknownName
{
    enum class What { Unit, Indicator };

    What what = What::Unit;
    QString text;
    QString sheet;
    qint64 firstRow = 0;
    qint64 rows = 0;
    QStringList proposals; ///< keys of units or codes of indicators that it may mean, the likeliest first
};

/// What a person said about names, by folded key; nothing means: leave these rows out.
struct NameDecisions
{
    QHash<QString, std::optional<UnitId>> units = {};
    QHash<QString, std::optional<IndicatorId>> indicators = {};
};

/// The key of a source that is an imported file begins with this; the SHA-256 of the file follows. A file of the same
/// name with other content is another document.
inline const QString fileKeyStart = QStringLiteral("file:");

/// The SHA-256 (hexadecimal, small letters) of the file that a source is; empty if it is none.
QString fileSha256(const Source &source);
/// The key of the file with this SHA-256 in hexadecimal; nothing if it is none.
std::optional<QString> fileKey(const QString &sha256);

/// What makes two sources one document: the content of an imported file, else title, publisher, number, link and day.
/// Kind and note are only about it. So a file whose content is not told is another document than one of the same name.
QString documentIdentity(const Source &source);

/// The sources that the rows of a file name; the first is the file itself.
class ProposedSources
{
public:
    explicit ProposedSources(const Source &file) { [[maybe_unused]] const int first = place(file); }

    /// The place of the document, which is added if it is new.
    int place(const Source &source);
    [[nodiscard]] const QList<Source> &all() const { return m_sources; }

private:
    QList<Source> m_sources;
    QHash<QString, int> m_places; ///< by identity
};

/// "A", "Z", "AA": the letters that spreadsheets show for a column counted from 0.
QString columnLetters(int column);

} // namespace parboard
