#include "models/exchange/jsonobjects.h"

#include <QCoreApplication>
#include <QDir>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ObjectsText
{
    Q_DECLARE_TR_FUNCTIONS(JsonTable)
};

constexpr qint64 pieceSize = 1 << 18;
constexpr qsizetype largestObject = 16 << 20; // a figure with a quote of a whole document

} // namespace

JsonObjects::JsonObjects(const QString &path, std::shared_ptr<ReadWatch> watch)
    : m_file(path), m_watch(std::move(watch))
{
}

Error JsonObjects::damaged(const QString &detail) const
{
    if (m_stopped)
        return *m_stopped;
    return {ObjectsText::tr("%1 is damaged or ends too early. Export the figures again where they came from.")
                .arg(QDir::toNativeSeparators(m_file.fileName())),
            detail};
}

double JsonObjects::progress() const
{
    const qint64 size = m_file.size();
    return size > 0 ? double(m_file.pos()) / double(size) : 1;
}

std::optional<char> JsonObjects::takeAny()
{
    if (m_at == m_bytes.size()) {
        m_bytes = m_file.read(pieceSize);
        m_at = 0;
        const Result<void> goesOn = m_watch ? m_watch->advance(m_bytes.size()) : Result<void>();
        if (!goesOn)
            m_stopped = goesOn.error();
        if (m_bytes.isEmpty() || m_stopped)
            return std::nullopt;
    }
    return m_bytes.at(m_at++);
}

std::optional<char> JsonObjects::take()
{
    std::optional<char> byte = takeAny();
    while (byte && QByteArrayView(" \t\r\n").contains(*byte))
        byte = takeAny();
    return byte;
}

Result<std::optional<QByteArray>> JsonObjects::next()
{
    if (m_place == Place::Start) {
        if (!m_file.open(QIODevice::ReadOnly)) {
            return Error{ObjectsText::tr("%1 cannot be read. Check that the file is there and that you may read it.")
                             .arg(QDir::toNativeSeparators(m_file.fileName())),
                         m_file.errorString()};
        }
        if (m_watch)
            m_watch->expect(m_file.size());
        if (!findFigures()) {
            if (m_stopped)
                return *m_stopped;
            return Error{ObjectsText::tr("%1 holds no figures: the list “figures” of an export as JSON is missing.")
                             .arg(QDir::toNativeSeparators(m_file.fileName()))};
        }
        m_place = Place::Figures;
    }
    if (m_place == Place::End)
        return std::optional<QByteArray>();
    std::optional<char> byte = take();
    if (byte == ']') {
        m_place = Place::End;
        byte = take();
        const bool isWhole = QByteArrayView("},").contains(byte.value_or('\0'));
        return isWhole ? Result<std::optional<QByteArray>>(std::nullopt) : damaged(u"no } behind the figures"_s);
    }
    if (!std::exchange(m_isFirst, false))
        byte = byte == ',' ? take() : std::nullopt;
    if (byte != '{')
        return damaged(u"something else than an object among the figures"_s);
    std::optional<QByteArray> object = takeObject();
    return object ? Result(object) : damaged(u"an object has no end, or is too large"_s);
}

bool JsonObjects::findFigures()
{
    std::optional<char> byte = take();
    if (byte == '\xEF') { // a mark of UTF-8 that an editor put there
        const bool isMark = takeAny() == '\xBB' && takeAny() == '\xBF';
        byte = isMark ? take() : std::nullopt;
    }
    if (byte != '{')
        return false;
    for (byte = take(); QByteArrayView("\",").contains(byte.value_or('\0')); byte = take()) {
        if (byte == ',')
            byte = take();
        const std::optional<QByteArray> name = byte == '"' ? takeString() : std::nullopt;
        if (!name || take() != ':')
            return false;
        byte = take();
        if (*name == "figures")
            return byte == '[';
        if (!byte || !skipValue(*byte))
            return false;
    }
    return false;
}

std::optional<QByteArray> JsonObjects::takeString()
{
    QByteArray text;
    for (std::optional<char> byte = takeAny(); byte && text.size() < largestObject; byte = takeAny()) {
        if (byte == '"')
            return text;
        text += *byte;
        if (byte == '\\')
            text += takeAny().value_or('"');
    }
    return std::nullopt;
}

bool JsonObjects::skipValue(char first)
{
    if (first == '"')
        return takeString().has_value();
    if (first == '{')
        return takeObject().has_value();
    if (first == '[')
        return false;                     // the files that we write have no other lists in front
    std::optional<char> byte = takeAny(); // a number, true, false, null
    while (byte && *byte != ',' && *byte != '}')
        byte = takeAny();
    if (byte)
        --m_at;
    return byte.has_value();
}

std::optional<QByteArray> JsonObjects::takeObject()
{
    QByteArray text("{");
    int depth = 1;
    while (depth > 0 && text.size() < largestObject) {
        const std::optional<char> byte = takeAny();
        if (!byte)
            return std::nullopt;
        text += *byte;
        if (byte == '"') {
            const std::optional<QByteArray> string = takeString();
            if (!string)
                return std::nullopt;
            text += *string + '"';
        } else if (byte == '{') {
            ++depth;
        } else if (byte == '}') {
            --depth;
        }
    }
    return depth == 0 ? std::optional(text) : std::nullopt;
}

} // namespace parboard
