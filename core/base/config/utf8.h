#pragma once

#include <string>
#include <string_view>

namespace byol {

/// Whether the bytes are well-formed UTF-8 (RFC 3629: no overlong forms, surrogates or code points above U+10FFFF).
bool is_utf8(std::string_view bytes);

/// A given text as a message may show it: at most some eighty bytes, control characters and broken UTF-8 replaced.
std::string printable(std::string_view text);

} // namespace byol
