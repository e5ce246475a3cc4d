#include "memoryfile.h"

#include <sys/mman.h>
#include <unistd.h>

namespace parboard::fuzz {

MemoryFile::MemoryFile(const QByteArray &bytes) : m_file(memfd_create("fuzz", MFD_CLOEXEC))
{
    if (m_file < 0 || write(m_file, bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("no file in memory");
}

MemoryFile::~MemoryFile()
{
    close(m_file);
}

QString MemoryFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_file);
}

} // namespace parboard::fuzz
