#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace byol {

/// A published figure of BYOL, with everything that another must agree in to be comparable.
struct Reference {
    std::string source; ///< "BYOL paper"
    std::string where; ///< "table 1", "batch 128"; may be empty
    std::string url;
    bool read = false; ///< seen in the source; else written down from memory, and never shown
    std::string protocol; ///< knn | linear | logreg | semi | finetune
    std::string dataset; ///< that it was scored on: a name that recognised_dataset gives
    std::string pretrained_on;
    std::string architecture; ///< as in encoder.architecture
    std::vector<std::string> stems; ///< any of these
    std::int64_t width = 1;
    std::int64_t image_size = 0;
    std::int64_t epochs = 0; ///< of pretraining
    std::optional<std::int64_t> k {}; ///< kNN
    std::optional<double> temperature {}; ///< kNN
    std::optional<double> fraction {}; ///< semi
    std::optional<bool> augment {}; ///< linear: whether the classifier learnt from random crops and flips
    std::map<std::string, double> metrics {}; ///< top1, top5, mean_per_class as fractions
};

/// Every figure of resources/references, read or not.
const std::vector<Reference>& references();

/// @throws Error when the text is not a table of figures @param name to call it in messages
std::vector<Reference> parse_references(const std::string& toml, const std::string& name);

} // namespace byol
