#pragma once

#include <QByteArray>
#include <QString>

namespace parboard::fuzz {

/// Bytes under a path, for readers that open files: in memory only, since a fuzzer makes thousands a second, and gone
/// with the program even if it is killed. Linux only.
class MemoryFile
{
public:
    explicit MemoryFile(const QByteArray &bytes);
    ~MemoryFile();

    [[nodiscard]] QString path() const;

    Q_DISABLE_COPY_MOVE(MemoryFile)

private:
    int m_file;
};

} // namespace parboard::fuzz
