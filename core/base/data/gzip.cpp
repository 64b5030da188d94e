#include "core/base/data/gzip.h"

#include "core/base/data/bad_picture.h"

#include <algorithm>
#include <zlib.h>

namespace byol {
namespace {

constexpr int gzip_window = 15 + 16; // the largest window, gzip header and checksum
constexpr std::size_t piece = 1U << 30;

} // namespace

struct GzipReader::State {
    z_stream stream {};
    std::span<const std::uint8_t> packed; ///< not yet given to zlib
    bool ended = false;

    void give_input() {
        if (stream.avail_in > 0)
            return;
        const std::size_t count = std::min(piece, packed.size());
        stream.next_in = const_cast<Bytef*>(packed.data());
        stream.avail_in = static_cast<uInt>(count);
        packed = packed.subspan(count);
    }

    // gzip allows members behind each other; anything else after the end is ignored, as gunzip does.
    void start_next_member() {
        give_input();
        ended = stream.avail_in < 2 || stream.next_in[0] != 0x1F || stream.next_in[1] != 0x8B;
        if (!ended)
            inflateReset(&stream);
    }

    void inflate_some() {
        give_input();
        const int code = inflate(&stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END)
            start_next_member();
        else if (code == Z_BUF_ERROR && stream.avail_in == 0)
            throw BadPicture("the gzip stream is cut");
        else if (code != Z_OK)
            throw BadPicture(std::string("the gzip stream is damaged (")
                + (stream.msg != nullptr ? stream.msg : "unknown reason") + ")");
    }
};

GzipReader::GzipReader(std::span<const std::uint8_t> packed)
    : state_(std::make_unique<State>()) {
    state_->packed = packed;
    if (inflateInit2(&state_->stream, gzip_window) != Z_OK)
        throw BadPicture("there is not enough memory to unpack it");
}

GzipReader::~GzipReader() {
    inflateEnd(&state_->stream);
}

std::size_t GzipReader::read(std::span<std::uint8_t> target) {
    std::size_t done = 0;
    while (done < target.size() && !state_->ended) {
        const std::size_t count = std::min(piece, target.size() - done);
        state_->stream.next_out = target.data() + done;
        state_->stream.avail_out = static_cast<uInt>(count);
        state_->inflate_some();
        done += count - state_->stream.avail_out;
    }
    return done;
}

bool is_gzip(std::span<const std::uint8_t> bytes) {
    return bytes.size() >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B;
}

} // namespace byol
