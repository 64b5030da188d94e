#pragma once

#include <string>

/// Standard citation data. Private to core/base/report.
namespace byol::report {

/// A publication that a run may rest on.
enum class Source { byol, resnet, lars, adamw, tsne, cifar, stl10, fashion_mnist, imagenet };

/// As a text refers to it: "Grill et al., 2020".
std::string short_reference(Source source);
std::string bibtex(Source source);

} // namespace byol::report
