#include "core/engine/evaluate/subject.h"

#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "core/engine/method/byol.h"

#include <utility>

namespace byol {
namespace {

Subject untrained(RunConfig config, torch::Device device) {
    Subject subject;
    subject.encoder = untrained_encoder(config, device);
    subject.config = std::move(config);
    return subject;
}

Subject trained(const std::filesystem::path& run, const CheckpointEntry& entry, RunConfig now, torch::Device device) {
    LoadedEncoder loaded = load_online_encoder(run / entry.file, device);
    const std::int64_t image_size = loaded.config.data.image_size;
    now.encoder = loaded.config.encoder;
    now.augment = loaded.config.augment;
    now.data.image_size = image_size;
    return { std::move(loaded.encoder), std::move(now), entry.file, entry.step, entry.epoch };
}

} // namespace

Subject load_subject(const std::filesystem::path& run, const std::string& which, torch::Device device) {
    RunConfig config = run_config(run);
    if (which == "init")
        return untrained(std::move(config), device);
    // A run that is training deletes its oldest checkpoints: the one just found may be gone when it is opened.
    for (int attempt = 0;; ++attempt) {
        const CheckpointEntry entry = find_checkpoint(RunReader(run), which);
        try {
            return trained(run, entry, config, device);
        } catch (const Error&) {
            if (attempt == 2 || std::filesystem::exists(run / entry.file))
                throw;
        }
    }
}

std::shared_ptr<Encoder> untrained_encoder(const RunConfig& config, torch::Device device) {
    const Networks networks = make_networks(config, 0, device);
    networks.online->encoder().eval();
    return { networks.online, &networks.online->encoder() };
}

std::string step_name(std::int64_t step) {
    std::string digits = std::to_string(step);
    digits.insert(0, digits.size() < 8 ? 8 - digits.size() : 0, '0');
    return "step-" + digits;
}

} // namespace byol
