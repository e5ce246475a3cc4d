#include "parts.h"

#include <algorithm>

namespace parboard::fuzz {

namespace {

constexpr qsizetype mostParts = 20;
constexpr qsizetype longestName = 200;

} // namespace

QList<test::ZipPart> partsOf(const QByteArray &input, const QByteArray &mainPart)
{
    const QByteArray mark = "\n@@ ";
    const QByteArray text = input.startsWith("@@ ") ? '\n' + input : mark + mainPart + '\n' + input;
    QList<test::ZipPart> parts;
    for (qsizetype at = 0; at >= 0 && parts.size() < mostParts;) {
        const qsizetype start = at + mark.size();
        at = text.indexOf(mark, start);
        const QByteArray part = text.sliced(start, (at < 0 ? text.size() : at) - start);
        const qsizetype nameEnd = part.indexOf('\n');
        const QByteArray name = nameEnd < 0 ? part : part.first(nameEnd);
        parts.append(
            {name.first(std::min(name.size(), longestName)), nameEnd < 0 ? QByteArray() : part.sliced(nameEnd + 1)});
    }
    return parts;
}

QList<test::ZipPart> completed(QList<test::ZipPart> parts, const QList<test::ZipPart> &usual)
{
    for (const test::ZipPart &part : usual) {
        if (std::ranges::find(parts, part.name, &test::ZipPart::name) == parts.cend())
            parts.append(part);
    }
    return parts;
}

QByteArray archiveOf(const QList<test::ZipPart> &parts, const QByteArray &input)
{
    QList<test::ZipPart> packed = parts;
    for (test::ZipPart &part : packed)
        part.deflated = input.size() % 2 == 0;
    return test::zipBytes(packed);
}

bool isArchive(const QByteArray &input)
{
    return input.startsWith("PK");
}

} // namespace parboard::fuzz
