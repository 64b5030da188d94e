#include "core/engine/bench/network_step.h"

#include "core/engine/bench/flops.h"
#include "core/engine/compat/autocast.h"

#include <memory>

namespace byol {

NetworkStep::NetworkStep(const BenchSubject& subject)
    : networks_(make_networks(subject.config, subject.classes(), subject.device))
    , bfloat16_(subject.device.is_cuda() && subject.config.training.precision != "float32")
    , side_(subject.config.data.image_size)
    , device_(subject.device) { }

void NetworkStep::run(const Batch& batch) {
    for (torch::Tensor& parameter : networks_.online->parameters())
        parameter.mutable_grad() = torch::Tensor();
    const torch::Tensor labels = networks_.online->has_classifier() ? batch.labels : torch::Tensor();
    torch::Tensor loss;
    {
        const Bfloat16Scope scope(bfloat16_);
        loss = byol_step(networks_, batch.view1, batch.view2, labels).loss;
    }
    loss.backward();
}

double NetworkStep::flops_an_image() {
    constexpr std::int64_t images = 2; // batch norm needs two
    const torch::Tensor view = torch::zeros({ images, 3, side_, side_ }, device_);
    const double online = count_flops([&] { networks_.online->forward(view); });
    const double target = networks_.target ? count_flops([&] { networks_.target->forward(view); }) : 0;
    return byol_step_flops(online, target) / images;
}

Batch first_batch(const BenchSubject& subject, std::int64_t size) {
    RunConfig config = subject.config;
    if (size > 0)
        config.training.batch_size = size;
    return make_batch_source(config, subject.dataset, subject.device, 0, 1)->next({});
}

Contender bare_step(const BenchSubject& subject) {
    auto step = std::make_shared<NetworkStep>(subject);
    const Batch batch = first_batch(subject);
    return { "Bare network step", "images/s", subject.batch_note(), [step, batch] {
                step->run(batch);
                return static_cast<double>(batch.indices.size());
            } };
}

} // namespace byol
