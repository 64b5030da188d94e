#pragma once

#include "core/base/pickle/value.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace byol::pickle {

/// A pickle of Python (protocols 0 to 5), read without executing anything: names are never looked up and calls are
/// never made. What calls of a few known constructors would give is worked out here (dictionaries, NumPy arrays, views
/// of torch storages); every other call stays an inert Object. Reading takes time and memory in proportion to the
/// bytes, whatever they are, and does not recurse. https://docs.python.org/3/library/pickletools.html
class Pickle {
public:
    /// @param bytes must outlive the Pickle, which points into them
    /// @param source what to call them in messages: the file's path
    /// @throws Error when they are no whole pickle, or use what has no meaning without executing it
    Pickle(std::span<const std::byte> bytes, const std::string& source);
    ~Pickle();
    Pickle(Pickle&&) noexcept;
    Pickle& operator=(Pickle&&) noexcept;

    const Value& root() const;
    /// Bytes up to its end; others may follow.
    std::size_t size() const;

private:
    struct Content;
    std::unique_ptr<Content> content_;
};

} // namespace byol::pickle
