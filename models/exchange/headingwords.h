#pragma once

#include "models/core/catalogue.h"
#include "models/exchange/tablelayout.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace parboard {

/// A heading made ready for comparing: words in lower case between single blanks, once without marks and once with
/// them, each also without a bracket at the end or a percent sign there ("Giá trị (hồ sơ)"). Tones stand at the end of
/// their word, so Hoà is Hòa.
struct HeadingText
{
    explicit HeadingText(const QString &text);

    QString folded;
    QString marked;
    QString foldedBare;
    QString markedBare;

    /// Headings typed without any marks are compared without; others with, so that "Đơn vị tính" is no "Đơn vị, tỉnh".
    [[nodiscard]] bool hasMarks() const { return folded != marked; }
};

/// What stands in a heading cell without its ordinal and the formula under it: "1.2. Tổng số (1)=(2)+(3)" -> "Tổng số".
QString withoutOrdinals(const QString &heading);
/// The bracket at the end of a heading, or the percent sign: "Tổng số (hồ sơ)" -> "hồ sơ"; empty if it has none.
QString bracketAtEnd(const QString &heading);
/// What follows "ĐVT:" or "Đơn vị tính:" at the end of a text, without brackets; empty if it does not say a measure so.
QString statedMeasure(const QString &text);
/// The words with their marks, tones at the end of each word (see HeadingText).
QString markedKey(const QString &text);

/// The words by which headings are understood: resources/import/headings.csv. Its columns:
///   form    which question the row answers (Form)
///   target  the answer: a role (columnRoleCodes), an indicator's code, a scope, a unit of measure with or without what
///           it is multiplied by (vnd, vnd*1000000, *1000 of counts and money); - for "known, and no figure"; ? for
///           "not to be understood by a row below"
///   share   of dossiers: empty, part or added (Share)
///   words   groups parted by ; each of alternatives parted by | : one alternative of every group must stand in the
///           heading. = in front: the heading is nothing else; ^ in front: it begins so; $ in front: it ends so
///   not     alternatives parted by | none of which may stand there
/// The first row that fits answers; rows below it with the same words answer too.
class HeadingWords
{
public:
    /// Columns: what else than figures a column holds. Indicators: names besides the catalogue's. Dossiers: the columns
    /// of form II.06a/VPCP and 07a/BTP. Scopes: levels of government. Groups: words above or below a heading that add
    /// nothing to it. Measures: units of measure. TitleScopes, TitleIndicators: what a title says of the whole table.
    enum class Form { Columns, Indicators, Dossiers, Scopes, Groups, Measures, TitleScopes, TitleIndicators };

    /// How a column makes up its figure. Part: added to the other parts, the figure itself if it is the only one.
    /// Added: added where there are other parts, else no use of the column.
    enum class Share { Whole, Part, Added };

    struct Answer
    {
        ColumnRole role = ColumnRole::Ignored; ///< Figure if one of the others is set
        std::optional<IndicatorId> indicator = {};
        std::optional<Scope> scope = {};
        std::optional<UnitOfMeasure> measure = {};
        int power = 0; ///< of ten, of measures: 6 for "triệu đồng"
        Share share = Share::Whole;

        bool operator==(const Answer &) const = default;
    };

    /// Reads the file. Errors name the row: an unknown form, role or indicator, a row without words.
    static Result<HeadingWords> load(const QString &file, const Catalogue &catalogue);

    /// What the words of `heading` mean; empty if no row fits.
    [[nodiscard]] QList<Answer> find(Form form, const HeadingText &heading) const;
    /// True if the first row that fits says that the heading is not to be understood.
    [[nodiscard]] bool refuses(Form form, const HeadingText &heading) const;
    /// The unit of measure that is all of `text`, in brackets or behind "ĐVT:", "Đơn vị tính:" or not; nothing if it is
    /// none. One that figures are not kept in has neither measure nor power.
    [[nodiscard]] std::optional<Answer> measure(const QString &text) const;
    /// What every unit of measure means, by its folded key.
    [[nodiscard]] QHash<QString, Multiplier> measures() const;
    /// What each row that fits says: a title may name several levels.
    [[nodiscard]] QList<Answer> findAll(Form form, const HeadingText &heading) const;

private:
    struct Phrase
    {
        enum class Place { Within, Whole, Begin, End };
        Place place = Place::Within;
        QString folded;
        QString marked;

        [[nodiscard]] bool standsIn(const HeadingText &heading) const;
    };
    using Alternatives = QList<Phrase>;

    struct Row
    {
        QString words; ///< as written, to see which rows belong together
        QList<Alternatives> groups;
        Alternatives excluded;
        std::optional<Answer> answer; ///< nothing: not to be understood

        [[nodiscard]] bool fits(const HeadingText &heading) const;
    };

    /// Rows of whole headings only, by their words with and without marks: most questions, and asked of every cell.
    struct Index
    {
        bool isWhole = true;
        QHash<QString, qsizetype> marked;
        QHash<QString, qsizetype> folded;

        void add(const Row &row, qsizetype place);
        [[nodiscard]] qsizetype find(const HeadingText &heading) const;
    };

    [[nodiscard]] qsizetype firstFitting(Form form, const HeadingText &heading) const;
    static Alternatives alternatives(const QString &text);
    static std::optional<Answer> answerNamed(Form form, const QString &name, const Catalogue &catalogue);
    static std::optional<Answer> measureNamed(const QString &name);

    std::array<QList<Row>, 8> m_rows; ///< by Form
    std::array<Index, 8> m_indexes;   ///< by Form
};

} // namespace parboard
