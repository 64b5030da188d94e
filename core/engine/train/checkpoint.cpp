#include "core/engine/train/checkpoint.h"

#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <exception>
#include <string_view>

namespace byol {
namespace fs = std::filesystem;
namespace {

constexpr const char* doing = "reading the checkpoint";
constexpr const char* format_name = "byol-checkpoint-1";
constexpr std::string_view prefix = "step-";
constexpr std::string_view suffix = ".safetensors";

std::string text_of(double value) {
    std::array<char, 40> text {};
    const int length = std::snprintf(text.data(), text.size(), "%.17g", value);
    return { text.data(), static_cast<std::size_t>(length) };
}

const std::string& metadata(const SafetensorsFile& file, const std::string& key, const fs::path& path) {
    const auto found = file.metadata().find(key);
    if (found == file.metadata().end())
        throw Error(doing, path.string(), "its metadata has no '" + key + "'",
            "It was not written by byol pretrain; use another checkpoint.");
    return found->second;
}

template <class T> T number(const SafetensorsFile& file, const std::string& key, const fs::path& path) {
    const std::string& text = metadata(file, key, path);
    T value {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        throw Error(doing, path.string(), "its metadata '" + key + "' is not a number: '" + text + "'");
    return value;
}

CheckpointHeader header_of(const SafetensorsFile& file, const fs::path& path) {
    if (const std::string format = metadata(file, "format", path); format != format_name)
        throw Error(doing, path.string(),
            "its format is '" + format + "', and this program reads '" + format_name + "'",
            "Use the version of byol that wrote it.");
    CheckpointHeader header;
    header.step = number<std::int64_t>(file, "step", path);
    header.epoch = number<double>(file, "epoch", path);
    header.created = number<double>(file, "created", path);
    header.config = metadata(file, "config", path);
    header.dataset = metadata(file, "dataset", path);
    return header;
}

std::optional<std::int64_t> step_of(const std::string& name) {
    if (!name.starts_with(prefix) || !name.ends_with(suffix) || name.size() <= prefix.size() + suffix.size())
        return std::nullopt;
    std::int64_t step = 0;
    const char* last = name.data() + name.size() - suffix.size();
    const auto [end, error] = std::from_chars(name.data() + prefix.size(), last, step);
    return error == std::errc() && end == last && step >= 0 ? std::optional(step) : std::nullopt;
}

} // namespace

bool Snapshot::finite() const {
    return std::ranges::all_of(tensors, [](const auto& named) {
        return !named.second.is_floating_point() || torch::isfinite(named.second.sum()).template item<bool>()
            || torch::isfinite(named.second).all().template item<bool>();
    });
}

Snapshot take_snapshot(const Learner& learner, const CheckpointHeader& header) {
    const torch::NoGradGuard no_grad;
    Snapshot snapshot { header, learner.state() };
    for (auto& [name, tensor] : snapshot.tensors)
        tensor = tensor.detach().to(torch::kCPU).clone(torch::MemoryFormat::Contiguous);
    return snapshot;
}

void write_checkpoint(const fs::path& file, const Snapshot& snapshot) {
    const CheckpointHeader& header = snapshot.header;
    write_tensors(file, snapshot.tensors,
        { { "format", format_name }, { "config", header.config }, { "step", std::to_string(header.step) },
            { "epoch", text_of(header.epoch) }, { "created", text_of(header.created) }, { "dataset", header.dataset },
            { "random_state",
                "counter-based (Philox), keyed by seed, epoch, image and view: the step is all of it" } });
}

Snapshot read_checkpoint(const fs::path& path) {
    const SafetensorsFile file(path);
    Snapshot snapshot;
    snapshot.header = header_of(file, path);
    snapshot.tensors = read_tensors(file);
    return snapshot;
}

CheckpointHeader read_checkpoint_header(const fs::path& path) {
    return header_of(SafetensorsFile(path), path);
}

std::string checkpoint_name(std::int64_t step) {
    std::array<char, 64> text {};
    std::snprintf(text.data(), text.size(), "checkpoints/step-%08lld.safetensors", static_cast<long long>(step));
    return text.data();
}

std::vector<std::int64_t> checkpoint_steps(const fs::path& run) {
    std::vector<std::int64_t> steps;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(run / "checkpoints", error)) {
        if (const auto step = step_of(entry.path().filename().string()))
            steps.push_back(*step);
    }
    std::ranges::sort(steps, std::greater());
    return steps;
}

std::optional<Snapshot> newest_checkpoint(
    const fs::path& run, const std::function<void(std::int64_t step, const std::string& problem)>& on_broken) {
    std::exception_ptr first;
    for (const std::int64_t step : checkpoint_steps(run)) {
        try {
            return read_checkpoint(run / checkpoint_name(step));
        } catch (const Error& error) {
            if (!first)
                first = std::current_exception();
            on_broken(step, error.what());
        }
    }
    if (first)
        std::rethrow_exception(first);
    return std::nullopt;
}

} // namespace byol
