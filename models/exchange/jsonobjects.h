#pragma once

#include "models/core/result.h"
#include "models/files/readwatch.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace parboard {

/// The objects of the array "figures" of a JSON file, cut out one by one; their insides are for a JSON parser to judge.
class JsonObjects
{
public:
    /// `watch` hears what is read.
    explicit JsonObjects(const QString &path, std::shared_ptr<ReadWatch> watch = {});

    /// The text of the next object; nothing at the end. Errors: the file cannot be read, has no array "figures", ends
    /// too early, has something else between the objects, or an object that is larger than any figure.
    Result<std::optional<QByteArray>> next();
    /// How much is read, 0 to 1.
    [[nodiscard]] double progress() const;

private:
    enum class Place { Start, Figures, End };

    /// The next byte that is no blank; nothing at the end of the file.
    std::optional<char> take();
    std::optional<char> takeAny();
    /// Reads on to behind the [ of "figures"; false if there is none.
    bool findFigures();
    std::optional<QByteArray> takeString();
    bool skipValue(char first);
    std::optional<QByteArray> takeObject();
    [[nodiscard]] Error damaged(const QString &detail) const;

    QFile m_file;
    std::shared_ptr<ReadWatch> m_watch;
    std::optional<Error> m_stopped;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    Place m_place = Place::Start;
    bool m_isFirst = true;
};

} // namespace parboard
