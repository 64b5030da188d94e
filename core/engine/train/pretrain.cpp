#include "core/engine/train/pretrain.h"

#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "core/engine/nn/device.h"

#include <torch/version.h>

#include <algorithm>
#include <array>
#include <unistd.h>

namespace byol {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t skipped_listed = 20;

std::string host_name() {
    std::array<char, 256> name {};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "unknown";
}

Provenance provenance_of(const RunConfig& config, const Dataset& dataset, torch::Device device, Provenance known) {
    known["host"] = host_name();
    known["device"] = describe(device);
    known["cpu"] = list_devices().front().name;
    known["libtorch"] = TORCH_VERSION;
    known["compiler"] = "g++ " __VERSION__;
    known["seed"] = std::to_string(config.training.seed);
    known["dataset"] = dataset.info().path.string();
    known["dataset_fingerprint"] = dataset.info().fingerprint;
    return known;
}

std::optional<Snapshot> take_up(const fs::path& run, RunWriter& writer, Journal& journal) {
    return newest_checkpoint(run, [&](std::int64_t step, const std::string& problem) {
        journal.warning(problem + " The checkpoint before it is used.");
        writer.remove_checkpoint(step);
        std::error_code ignored;
        const fs::path file = run / checkpoint_name(step);
        fs::rename(file, file.string() + ".broken", ignored);
    });
}

void require_same_data(const Snapshot& snapshot, const DatasetInfo& data) {
    if (snapshot.header.dataset != data.fingerprint)
        throw Error("resuming the run", data.path.string(),
            "the dataset is not the one that the checkpoint of step " + std::to_string(snapshot.header.step)
                + " was trained on: file names, sizes or counts differ",
            "Point data.path to the former dataset (--set data.path=...), or start a new run.");
}

void tell_changes(const Snapshot& snapshot, const RunConfig& config, Journal& journal) {
    for (const FieldDifference& change : difference(parse_config(snapshot.header.config, "checkpoint"), config))
        journal.warning("Since the checkpoint of step " + std::to_string(snapshot.header.step) + ", "
            + change.field->path + " was changed from " + to_text(change.left) + " to " + to_text(change.right) + ".");
}

void tell_data(const Dataset& dataset, Journal& journal) {
    const DatasetInfo& info = dataset.info();
    journal.info(std::to_string(info.train_count) + " training and " + std::to_string(info.test_count)
        + " test images, " + (info.classes.empty() ? "no labels" : std::to_string(info.classes.size()) + " classes")
        + ", " + (info.resident ? "decoded into memory." : "decoded while training."));
    for (std::size_t i = 0; i < std::min(skipped_listed, info.skipped.size()); ++i)
        journal.warning("Skipped " + info.skipped[i].source + ": " + info.skipped[i].reason);
    if (info.skipped.size() > skipped_listed)
        journal.warning(std::to_string(info.skipped.size()) + " images were skipped in all.");
}

void require_trainable(const RunConfig& config, const Dataset& dataset, Journal& journal) {
    const std::int64_t count = dataset.size(Split::train);
    if (count < 2 || config.training.batch_size < 2)
        throw Error("training", dataset.info().path.string(),
            "a batch of " + std::to_string(std::min(count, config.training.batch_size))
                + " image has no batch statistics",
            "Give at least two images and a training.batch_size of at least 2.");
    if (config.training.batch_size > count)
        journal.warning("training.batch_size is " + std::to_string(config.training.batch_size) + ", but there are only "
            + std::to_string(count) + " images: each batch holds all of them.");
}

bool out_of_memory(const std::string& what) {
    return what.find("out of memory") != std::string::npos || what.find("not enough memory") != std::string::npos
        || what.find("can't allocate memory") != std::string::npos;
}

Error no_memory(const RunConfig& config) {
    const std::int64_t parts = 2 * config.training.accumulation;
    const bool divisible = 2 * parts <= config.training.batch_size;
    return { "training", "batches of " + std::to_string(config.training.batch_size) + " images",
        "there is not enough memory",
        (divisible ? "Try --set training.accumulation=" + std::to_string(parts)
                    + ", which computes each batch in that many parts, or "
                   : std::string("Try "))
            + "a smaller data.memory_budget_mb or encoder." };
}

// The work on one run, with its lock, its pen and its status.
class Session {
public:
    Session(const fs::path& run, const PretrainOptions& options)
        : run_(run)
        , options_(options)
        , lock_(run)
        , writer_(run)
        , journal_(writer_, options.say)
        , board_(writer_, RunReader(run).status(), options.progress) { }

    TrainingSummary work(std::stop_token stop) {
        try {
            return train(stop);
        } catch (const Cancelled&) {
            stopped_early();
            throw;
        } catch (const std::bad_alloc&) {
            throw failed(no_memory(config_));
        } catch (const Error& error) {
            failed(error);
            throw;
        } catch (const c10::Error& error) {
            throw failed(out_of_memory(error.what())
                    ? no_memory(config_)
                    : Error("training", run_.string(), error.what_without_backtrace()));
        } catch (const std::exception& error) {
            throw failed(
                out_of_memory(error.what()) ? no_memory(config_) : Error("training", run_.string(), error.what()));
        }
    }

private:
    TrainingSummary train(std::stop_token stop) {
        std::optional<Snapshot> from = take_up(run_, writer_, journal_);
        begin(from ? from->header.step : 0);
        config_ = run_config(run_);
        if (!options_.device.empty())
            config_.training.device = options_.device;
        set_threads(config_.training.threads);
        const torch::Device device = choose_device(config_.training.device);
        board_.edit().device = describe(device);
        CommandInbox inbox(writer_);
        const auto dataset = open(inbox, stop);
        require_trainable(config_, *dataset, journal_);
        if (from) {
            require_same_data(*from, dataset->info());
            tell_changes(*from, config_, journal_);
        }
        writer_.set_provenance(provenance_of(config_, *dataset, device, options_.provenance));
        board_.enter(RunState::running, "building the networks");
        Trainer trainer({ run_, config_, dataset, device, std::move(from) }, writer_, inbox, journal_, board_);
        return trainer.run(stop);
    }

    void begin(std::int64_t step) {
        writer_.begin_session(step);
        RunStatus& status = board_.edit();
        status.step = step;
        status.started = status.started > 0 ? status.started : now();
        status.finished = 0;
        status.error.clear();
        status.seconds_left = -1;
        status.images_per_second = 0;
        board_.enter(RunState::running, "starting");
        if (step > 0)
            journal_.info("Resuming from the checkpoint of step " + std::to_string(step) + ".");
    }

    std::shared_ptr<const Dataset> open(CommandInbox& inbox, std::stop_token stop) {
        std::stop_source either;
        const std::stop_callback by_signal(stop, [&] { either.request_stop(); });
        const std::stop_callback by_command(inbox.stop_token(), [&] { either.request_stop(); });
        board_.enter(RunState::running, "reading the dataset");
        auto dataset = open_dataset(config_.data, Residency::within_budget, options_.progress, either.get_token());
        tell_data(*dataset, journal_);
        return dataset;
    }

    void stopped_early() {
        board_.edit().finished = now();
        board_.enter(RunState::stopped, "stopped before training began");
        writer_.flush();
    }

    Error failed(const Error& error) {
        RunStatus& status = board_.edit();
        status.error = error.what();
        status.finished = now();
        status.seconds_left = -1;
        journal_.error(error.what());
        board_.enter(RunState::failed, "failed");
        try {
            writer_.flush();
        } catch (const Error&) {
            // The store itself cannot be written (disk full, say); the caller still hears the first error.
        }
        return error;
    }

    const fs::path run_;
    const PretrainOptions& options_;
    const RunLock lock_;
    RunWriter writer_;
    Journal journal_;
    StatusBoard board_;
    RunConfig config_;
};

} // namespace

TrainingSummary pretrain(const fs::path& run, const PretrainOptions& options, std::stop_token stop) {
    return Session(run, options).work(stop);
}

} // namespace byol
