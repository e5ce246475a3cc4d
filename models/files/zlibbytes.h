#pragma once

#include <zlib.h>

namespace parboard {

/// zlib's name for the same bytes.
inline Bytef *zlibBytes(char *bytes)
{
    return reinterpret_cast<Bytef *>(bytes); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

} // namespace parboard
