#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>

namespace parboard {

/// Proves that a package is whole while another thread still writes it: what is packed is unpacked right behind the
/// writer, so that a finished package need not be read a second time. The proof is that of checkWholePackage(): every
/// entry unpacks to the bytes that the package says it has, and every XML file ends as it began.
class PackageWatch
{
public:
    /// `path` is a new file that a writer of zip packages fills from its beginning to its end.
    explicit PackageWatch(const QString &path);
    /// Waits for the thread, which stops at once.
    ~PackageWatch();
    PackageWatch(const PackageWatch &) = delete;
    PackageWatch &operator=(const PackageWatch &) = delete;

    /// To be called when the package is finished and closed. Compares what was read with the list at its end; a package
    /// that could not be followed is read again from its beginning.
    [[nodiscard]] Result<void> finish();
    /// True if finish() had no need to read again.
    [[nodiscard]] bool followed() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parboard
