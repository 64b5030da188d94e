#pragma once

#include <filesystem>
#include <string>

namespace byol {

/// How a paper may tell of a run: one paragraph with the method, the settings, and the newest figure of each protocol.
/// @param version of the program that states it @throws Error when the run cannot be read
std::string method_paragraph(const std::filesystem::path& run, const std::string& version);

/// BibTeX entries of what the paragraph refers to, and of t-SNE where the run has such a map.
std::string bibliography(const std::filesystem::path& run);

/// The same where there is no run: the method alone.
std::string method_paragraph(const std::string& version);
std::string bibliography();

} // namespace byol
