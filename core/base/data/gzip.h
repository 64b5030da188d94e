#pragma once

#include <cstdint>
#include <memory>
#include <span>

namespace byol {

/// Reads a gzip stream (RFC 1952) front to back, checksum included, never unpacking more than is asked for.
class GzipReader {
public:
    /// @param packed the compressed bytes; must outlive the reader
    explicit GzipReader(std::span<const std::uint8_t> packed);
    ~GzipReader();
    GzipReader(const GzipReader&) = delete;
    GzipReader& operator=(const GzipReader&) = delete;

    /// Unpacks up to target.size() bytes; fewer only at the end of the stream.
    /// @throws BadPicture when the stream is cut or damaged
    std::size_t read(std::span<std::uint8_t> target);

private:
    struct State;
    std::unique_ptr<State> state_;
};

bool is_gzip(std::span<const std::uint8_t> bytes);

} // namespace byol
