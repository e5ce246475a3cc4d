#pragma once

#include "models/core/localtext.h"
#include "models/core/viettext.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

/// The words of the files that hold schemes (models/core/schemetext.h). They are fixed in both languages and not
/// translated: what one program wrote, every other reads.
namespace parboard::schemewords {

enum Column {
    KindColumn,
    CodeColumn,
    ParentColumn,
    NameColumn,
    EnglishColumn,
    PointsColumn,
    MethodColumn,
    RuleColumn,
    IndicatorColumn,
    ScopeColumn,
    EvidenceColumn,
    OwnerColumn,
    DeadlineColumn,
    FromColumn,
    ToColumn,
    DocumentColumn,
    NoteColumn,
    ColumnCount
};

/// The year of deadlines that name none: a leap year, so that it has every day.
inline constexpr int yearlessYear = 2000;

enum RowKind { SchemeRow, GroupRow, FieldRow, CriterionRow, ComponentRow };

struct Word
{
    const char *english;
    const char *vietnamese;

    [[nodiscard]] QString in(Language language) const
    {
        return QString::fromUtf8(language == Language::English ? english : vietnamese);
    }
};

inline constexpr std::array<Word, ColumnCount> columnWords{{{"kind", "Loại"},
                                                            {"code", "Mã"},
                                                            {"parent", "Mã cấp trên"},
                                                            {"name_vi", "Tên"},
                                                            {"name_en", "Tên tiếng Anh"},
                                                            {"points", "Điểm tối đa"},
                                                            {"method", "Phương pháp"},
                                                            {"rule", "Quy tắc chấm"},
                                                            {"indicator", "Chỉ tiêu số liệu"},
                                                            {"scope", "Phạm vi"},
                                                            {"evidence", "Tài liệu kiểm chứng"},
                                                            {"owner", "Đầu mối"},
                                                            {"deadline", "Hạn"},
                                                            {"from_year", "Từ năm"},
                                                            {"to_year", "Đến năm"},
                                                            {"document", "Văn bản"},
                                                            {"note", "Ghi chú"}}};
inline constexpr std::array<Word, 5> rowWords{{{"scheme", "Bộ tiêu chí"},
                                               {"group", "Nhóm"},
                                               {"field", "Lĩnh vực"},
                                               {"criterion", "Tiêu chí"},
                                               {"component", "Tiêu chí thành phần"}}};
inline constexpr std::array<Word, 3> methodWords{
    {{"document", "Tài liệu"}, {"survey", "Điều tra"}, {"statistics", "Số liệu"}}};
inline constexpr std::array<Word, 2> schemeKindWords{{{"national", "Quốc gia"}, {"internal", "Nội bộ"}}};
inline constexpr std::array<Word, 5> scopeWords{{{"all", "Toàn đơn vị"},
                                                 {"department", "Cấp sở"},
                                                 {"district", "Cấp huyện"},
                                                 {"commune", "Cấp xã"},
                                                 {"centre", "Trung tâm"}}};

/// The place of a text among words, in either language, marks and case aside.
template <std::size_t Size>
std::optional<int> placeOf(const QString &text, const std::array<Word, Size> &words)
{
    const QString key = viettext::foldedKey(text);
    for (int i = 0; i < int(Size); ++i) {
        const Word &word = words.at(std::size_t(i));
        const QStringList spellings{word.in(Language::English), word.in(Language::Vietnamese)};
        const auto reads = [&key](const QString &spelling) { return viettext::foldedKey(spelling) == key; };
        if (std::ranges::any_of(spellings, reads))
            return i;
    }
    return std::nullopt;
}

/// All of them, for people.
template <std::size_t Size>
QString listOf(const std::array<Word, Size> &words, Language language)
{
    QStringList list;
    for (const Word &word : words)
        list += word.in(language);
    return list.join(QStringLiteral(", "));
}

} // namespace parboard::schemewords
