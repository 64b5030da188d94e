#include "core/engine/interop/naming.h"

#include "core/base/error/error.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>
#include <string_view>

namespace byol {
namespace {

constexpr const char* doing = "importing an encoder";

/// One way of writing a ResNet's names behind a prefix.
struct Scheme {
    std::string prefix;
    std::string origin;
};

// In this order: a file may hold more than one, and the one wanted comes first.
const std::vector<Scheme>& named_schemes() {
    static const std::vector<Scheme> schemes { { "online.encoder.", "byol" }, { "backbone.", "solo-learn" },
        { "encoder.", "solo-learn" }, { "", "torchvision" } };
    return schemes;
}

const std::vector<Scheme>& numbered_schemes() {
    static const std::vector<Scheme> schemes { { "backbone.", "lightly" }, { "", "lightly" } };
    return schemes;
}

// What DataParallel and wrapping modules put before every name.
std::string outer_prefix(const std::set<std::string>& names) {
    std::string outer;
    for (const std::string wrapper : { "module.", "model.", "module." }) {
        const bool everywhere = !names.empty() && std::all_of(names.begin(), names.end(), [&](const auto& name) {
            return name.compare(outer.size(), wrapper.size(), wrapper) == 0;
        });
        if (everywhere)
            outer += wrapper;
    }
    return outer;
}

bool is_encoder_part(std::string_view name) {
    const bool group = name.size() > 6 && name.starts_with("layer") && std::isdigit(static_cast<unsigned char>(name[5]))
        && name[6] == '.';
    return group || name.starts_with("conv1.") || name.starts_with("bn1.");
}

// lightly's own blocks call the projection shortcut.
std::string torchvision_name(std::string name) {
    constexpr std::string_view theirs = ".shortcut.";
    const std::size_t place = name.find(theirs);
    return place == std::string::npos ? name : name.replace(place, theirs.size(), ".downsample.");
}

bool has_own_blocks(const EncoderNames& found) {
    return std::any_of(found.stored.begin(), found.stored.end(),
        [](const auto& entry) { return entry.second.find(".shortcut.") != std::string::npos; });
}

// "4.0.conv1.weight" -> "layer1.0.conv1.weight", where the first group is child number 4.
std::optional<std::string> from_number(const std::string& name, int first_group) {
    if (name.starts_with("0."))
        return "conv1." + name.substr(2);
    if (name.starts_with("1."))
        return "bn1." + name.substr(2);
    if (name.size() < 3 || name[1] != '.' || std::isdigit(static_cast<unsigned char>(name[0])) == 0)
        return std::nullopt;
    const int group = name[0] - '0' - first_group + 1;
    if (group < 1)
        return std::nullopt;
    return "layer" + std::to_string(group) + name.substr(1);
}

EncoderNames named(const std::set<std::string>& names, const std::string& prefix, const std::string& origin) {
    EncoderNames found { origin, {}, false };
    for (const std::string& name : names)
        if (name.starts_with(prefix) && is_encoder_part(std::string_view(name).substr(prefix.size())))
            found.stored.emplace(torchvision_name(name.substr(prefix.size())), name);
    if (has_own_blocks(found))
        found.origin = "lightly";
    return found;
}

// torchvision's ResNet has ReLU and max-pool as children 2 and 3; lightly's own has neither.
EncoderNames numbered(const std::set<std::string>& names, const std::string& prefix, const std::string& origin) {
    const auto has_group = [&](const char* group) { return names.contains(prefix + group + ".0.conv1.weight"); };
    const bool own = has_group("2") && has_group("3");
    EncoderNames found { origin, {}, own };
    for (const std::string& name : names)
        if (name.starts_with(prefix))
            if (const auto ours = from_number(name.substr(prefix.size()), own ? 2 : 4))
                found.stored.emplace(torchvision_name(*ours), name);
    return found;
}

[[noreturn]] void refuse(const std::vector<std::string>& names, const std::string& source) {
    constexpr std::size_t told = 4;
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), told); ++i)
        list += (i == 0 ? "" : ", ") + names[i];
    throw Error(doing, source,
        names.empty() ? "it has no tensors" : "no ResNet is known by its names (" + list + ", ...)",
        "docs/weights.md lists the names that are recognised.");
}

} // namespace

EncoderNames find_encoder(const std::vector<std::string>& names, const std::string& source) {
    const std::set<std::string> all(names.begin(), names.end());
    const std::string outer = outer_prefix(all);
    for (const Scheme& scheme : named_schemes())
        if (all.contains(outer + scheme.prefix + "conv1.weight"))
            return named(all, outer + scheme.prefix, scheme.origin);
    for (const Scheme& scheme : numbered_schemes())
        if (all.contains(outer + scheme.prefix + "0.weight") && all.contains(outer + scheme.prefix + "1.running_mean"))
            return numbered(all, outer + scheme.prefix, scheme.origin);
    refuse(names, source);
}

} // namespace byol
