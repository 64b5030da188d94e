#pragma once

#include <string>

namespace byol::ui {

/// The first thing to try: the quick preset, on Fashion-MNIST.
struct Demo {
    std::string toml;
    bool hasImages = false; ///< whether its images are where the preset looks for them
};
/// @throws Error when the preset is not there
Demo demo();

} // namespace byol::ui
