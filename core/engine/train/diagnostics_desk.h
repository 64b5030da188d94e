#pragma once

#include "core/base/run/run_writer.h"
#include "core/engine/compat/device_queue.h"
#include "core/engine/train/collapse_alarm.h"

#include <deque>
#include <future>
#include <optional>

namespace byol {

/// Where steps are looked at for collapse. On a GPU what is needed of a step is sent to the CPU and a thread computes
/// the figures there while training goes on; on the CPU they are computed at once.
class DiagnosticsDesk {
public:
    DiagnosticsDesk(torch::Device device, std::uint64_t seed)
        : device_(device)
        , seed_(seed) { }

    struct Finding {
        StepMark mark;
        DiagnosticFigures figures;
        std::optional<double> classifier_top1; ///< none without labels
    };
    /// The tensors may be overwritten by the next step. @param labels of the batch; may be undefined
    void look(const StepMark& mark, const StepResult& result, const torch::Tensor& labels);
    /// The oldest finding that is there; with `wait`, the oldest that was asked for.
    std::optional<Finding> take(bool wait);

private:
    torch::Device device_;
    std::uint64_t seed_;
    std::deque<std::future<Finding>> looks_;
};

} // namespace byol
