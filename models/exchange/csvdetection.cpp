#include "models/exchange/csvfile.h"
#include "models/files/asciirun.h"
#include "models/files/encodingdetection.h"
#include "models/files/filesniffer.h"
#include "models/files/linecounter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace parboard {

namespace {

struct CsvDetectionText
{
    Q_DECLARE_TR_FUNCTIONS(CsvDetection)
};

constexpr qsizetype sampleSize = qsizetype(64) * 1024;
constexpr qsizetype searchSize = qsizetype(1024) * 1024;
constexpr qsizetype sampleLines = 5;
/// A longer line is shown by its start.
constexpr qsizetype shownLength = 200;

/// A part of the file, from a line's start where that is near.
struct Part
{
    QByteArray bytes;
    qint64 linesBefore = 0;
};

/// The part around the first letter beyond ASCII; nothing if there is none.
Part partWithLetters(QFile &file)
{
    LineCounter lines;
    file.seek(0);
    for (QByteArray bytes = file.read(searchSize); !bytes.isEmpty(); bytes = file.read(searchSize)) {
        const qsizetype at = endOfAscii(bytes, 0);
        const QByteArrayView plain = QByteArrayView(bytes).first(at);
        if (at == bytes.size()) {
            lines.count(plain);
            continue;
        }
        const qsizetype lineStart = std::max(plain.lastIndexOf('\n'), plain.lastIndexOf('\r')) + 1;
        const qsizetype from = std::max(lineStart, at - sampleSize / 2);
        lines.count(plain.first(from));
        Part part{.bytes = bytes.sliced(from), .linesBefore = lines.line() - 1};
        part.bytes.truncate(sampleSize);
        part.bytes += file.read(sampleSize - part.bytes.size());
        return part;
    }
    return {};
}

Result<void> mustBeText(const QString &path, QFile &file, const QByteArray &start)
{
    const QString name = QDir::toNativeSeparators(path);
    if (start.isEmpty() && file.size() == 0)
        return Error{CsvDetectionText::tr("%1 is empty: there is nothing to read.").arg(name)};
    const FileKind kind = sniffFile(path);
    if (kind != FileKind::Text && kind != FileKind::Unknown) {
        return Error{
            CsvDetectionText::tr("%1 is no text table, whatever its name says. %2").arg(name, fileKindText(kind))};
    }
    return {};
}

Result<void> mustHoldNoZeros(const QString &path, QByteArrayView text)
{
    if (!text.contains('\0'))
        return {};
    return Error{CsvDetectionText::tr("%1 holds zero bytes: it is no text table. Save it as CSV in the program that "
                                      "wrote it.")
                     .arg(QDir::toNativeSeparators(path))};
}

/// Text of bytes whose last letter may be cut; that letter is left out.
DecodedText beginningAs(QByteArrayView bytes, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    QByteArray text;
    decoder.decode(bytes, text);
    return {.text = text, .losses = decoder.losses()};
}

CsvSampleLine shownLine(QByteArrayView bytes, qint64 number, TextEncoding encoding)
{
    const QByteArrayView shown = bytes.first(std::min(bytes.size(), shownLength));
    const DecodedText after = shown.size() < bytes.size() ? beginningAs(shown, encoding) : decodedText(shown, encoding);
    return {.number = number,
            .before = QString::fromUtf8(decodedText(shown, TextEncoding::Windows1252).text),
            .after = QString::fromUtf8(after.text)};
}

/// UTF-16 has none: its bytes are no lines.
QList<CsvSampleLine> sampleOf(const Part &part, TextEncoding encoding)
{
    QList<CsvSampleLine> lines;
    if (encoding == TextEncoding::Utf16LE || encoding == TextEncoding::Utf16BE)
        return lines;
    const char lineEnd = part.bytes.contains('\n') ? '\n' : '\r';
    qint64 number = part.linesBefore;
    for (const QByteArray &bytes : part.bytes.split(lineEnd)) {
        ++number;
        const CsvSampleLine line = shownLine(bytes.trimmed(), number, encoding);
        if (line.before != line.after && lines.size() < sampleLines)
            lines += line;
    }
    return lines;
}

} // namespace

Result<CsvDetection> detectCsv(const QString &path, std::optional<CsvDialect> dialect)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            CsvDetectionText::tr("%1 cannot be opened: %2").arg(QDir::toNativeSeparators(path), file.errorString())};
    }
    const QByteArray start = file.read(sampleSize);
    if (const Result<void> text = mustBeText(path, file, start); !text)
        return text.error();
    Part part{.bytes = start};
    if (isAscii(start) && !start.contains('\0') && start.size() == sampleSize) {
        if (const Part letters = partWithLetters(file); !letters.bytes.isEmpty())
            part = letters;
    }
    const EncodingGuess guess = detectEncoding(part.bytes);
    CsvDetection detection;
    detection.dialect.encoding = guess.encoding;
    detection.encodingConfidence = guess.confidence;
    detection.reason = guess.reason;
    if (dialect) {
        detection.dialect = *dialect;
        detection.encodingConfidence = 1;
        detection.reason = CsvDetectionText::tr("The encoding was chosen.");
    }
    const DecodedText text = beginningAs(start, detection.dialect.encoding);
    if (const Result<void> zeros = mustHoldNoZeros(path, text.text); !zeros)
        return zeros.error();
    if (!dialect) {
        const SeparatorGuess separator = guessSeparator(text.text, detection.dialect.quote);
        detection.dialect.separator = separator.separator;
        detection.separatorConfidence = separator.confidence;
    }
    detection.sample = sampleOf(part, detection.dialect.encoding);
    detection.losses = beginningAs(part.bytes, detection.dialect.encoding).losses;
    for (LostBytes &lost : detection.losses.first)
        lost.line += part.linesBefore;
    return detection;
}

} // namespace parboard
