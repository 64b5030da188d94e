#pragma once

#include <map>
#include <string>
#include <vector>

namespace byol {

/// Where the tensors of an encoder stand in a file.
struct EncoderNames {
    std::string origin; ///< whose naming it is: "byol", "torchvision", "lightly" or "solo-learn"
    std::map<std::string, std::string> stored; ///< our (torchvision's) name -> the file's
    /// The network is a Sequential of the children of lightly's own ResNet, which leaves out the ReLU of the stem.
    bool without_stem_relu = false;
};

/// Finds the encoder among a file's names; heads, momentum copies and the last linear layer are left aside.
/// docs/weights.md has the table. @param source the file's path, for messages
/// @throws Error when there is none, with some of the names that there are
EncoderNames find_encoder(const std::vector<std::string>& names, const std::string& source);

} // namespace byol
