#include "models/files/contentdigest.h"

#include <array>
#include <openssl/evp.h>

namespace parboard {

struct ContentDigest::State
{
    struct FreeContext
    {
        void operator()(EVP_MD_CTX *freed) const { EVP_MD_CTX_free(freed); }
    };

    std::unique_ptr<EVP_MD_CTX, FreeContext> context{EVP_MD_CTX_new()};
};

ContentDigest::ContentDigest() : m_state(std::make_unique<State>())
{
    // SHA-256 is in OpenSSL's default provider: only a broken installation, or no memory at all, lets this fail.
    if (!m_state->context || EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr) != 1)
        qFatal("OpenSSL has no SHA-256");
}

ContentDigest::~ContentDigest() = default;

void ContentDigest::add(QByteArrayView piece)
{
    if (EVP_DigestUpdate(m_state->context.get(), piece.data(), std::size_t(piece.size())) != 1)
        qFatal("OpenSSL has no SHA-256");
}

QByteArray ContentDigest::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_DigestFinal_ex(m_state->context.get(), digest.data(), &size) != 1)
        qFatal("OpenSSL has no SHA-256");
    QByteArray bytes;
    for (unsigned int at = 0; at < size; ++at)
        bytes += char(digest.at(at));
    return bytes.toHex();
}

} // namespace parboard
