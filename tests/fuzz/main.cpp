// The program around one target: libFuzzer brings main() and calls this with one input after the other.
#include "targets.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const parboard::fuzz::Outcome outcome = parboard::fuzz::PARBOARD_FUZZ_TARGET(input);
    if (!outcome.broken.isEmpty())
        qFatal("a promise is broken: %s", qPrintable(outcome.broken)); // libFuzzer keeps the input
    return 0;
}
