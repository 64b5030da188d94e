#pragma once

#include <stdexcept>
#include <string>

namespace byol {

/// Why bytes are not a picture: a clause without a subject or full stop ("the file ends within the pixel data").
/// Internal to core/base/data: the public functions turn it into an Error that names the file.
class BadPicture : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace byol
