#include "models/exchange/statetext.h"

#include "models/core/numbertext.h"
#include "models/core/viettext.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace parboard::statetext {

using namespace Qt::StringLiterals;

std::optional<Status> status(const QString &text)
{
    static const QHash<QString, Status> words{
        {u"da bao cao"_s, Status::Reported},         {u"chinh thuc"_s, Status::Reported},
        {u"so bo"_s, Status::Provisional},           {u"dieu chinh"_s, Status::Revised},
        {u"uoc tinh"_s, Status::Estimated},          {u"uoc"_s, Status::Estimated},
        {u"chua bao cao"_s, Status::NotReported},    {u"khong bao cao"_s, Status::NotReported},
        {u"khong ap dung"_s, Status::NotApplicable}, {u"khong dung duoc"_s, Status::Unusable},
        {u"khong cong bo"_s, Status::Withheld},
    };
    if (text.isEmpty())
        return Status::Reported;
    if (const std::optional<Status> coded = valueIn(statusCodes, text))
        return coded;
    const auto found = words.constFind(viettext::foldedKey(text));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Qualifier> qualifier(const QString &text)
{
    if (text.isEmpty())
        return Qualifier::Exact;
    if (const std::optional<Qualifier> coded = valueIn(qualifierCodes, text))
        return coded;
    const bool isWord =
        std::ranges::none_of(text, [](QChar sign) { return sign.isDigit() || u"+-−–.,"_s.contains(sign); });
    if (!isWord)
        return std::nullopt;
    // The words are those in front of a number: let the reader of numbers judge them.
    const Result<numbertext::Reading> reading = numbertext::read(text + u" 1"_s);
    return reading ? std::optional(reading->qualifier) : std::nullopt;
}

std::optional<bool> truth(const QString &text)
{
    static const QStringList yes{u"1"_s, u"true"_s, u"yes"_s, u"co"_s, u"x"_s};
    static const QStringList no{u"0"_s, u"false"_s, u"no"_s, u"khong"_s};
    const QString word = viettext::foldedKey(text);
    if (text.isEmpty() || yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

} // namespace parboard::statetext
