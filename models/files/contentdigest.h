#pragma once

#include <QByteArray>

#include <memory>

namespace parboard {

/// SHA-256 of what is given piece by piece, by OpenSSL: QCryptographicHash takes some five times as long, which is much
/// of an import of a large file.
class ContentDigest
{
public:
    ContentDigest();
    ~ContentDigest();
    Q_DISABLE_COPY_MOVE(ContentDigest)

    void add(QByteArrayView piece);
    /// The digest of all pieces in hexadecimal. Once: nothing may be added after it.
    [[nodiscard]] QByteArray hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace parboard
