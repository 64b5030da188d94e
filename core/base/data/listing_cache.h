#pragma once

#include "core/base/data/folder_walk.h"

#include <filesystem>
#include <optional>

/// Keeps what was found in large folders of pictures between runs, in the user's cache folder. Private to
/// core/base/data.
namespace byol::listing_cache {

/// Fewer pictures are found again faster than a user notices.
inline constexpr std::int64_t least_pictures = 10'000;

/// $BYOL_CACHE, else $XDG_CACHE_HOME/byol-workbench, else $HOME/.cache/byol-workbench; empty (nothing is kept) when
/// $BYOL_CACHE is set to nothing, or when none is set.
std::filesystem::path folder();

/// What was kept of a folder, if every folder below it is as it was. Never throws: what is not whole, of another
/// version or of another folder counts as nothing.
std::optional<FolderContents> load(const std::filesystem::path& root);

/// Keeps what was found, unless a folder was changed so lately that a later change could look the same. Never throws:
/// without a cache everything works, only slower. @param least pictures that are worth it
void store(const std::filesystem::path& root, const FolderContents& contents, std::int64_t least = least_pictures);

} // namespace byol::listing_cache
