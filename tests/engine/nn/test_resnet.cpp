#include "core/base/error/error.h"
#include "core/engine/nn/resnet.h"
#include "tests/engine/golden/golden.h"

#include <QTest>

namespace {

using namespace byol;
using namespace byol::test;

class TestResNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void channels_last_computes_the_same();
    void unknown_names_are_refused();
};

void TestResNet::channels_last_computes_the_same() {
    EncoderSettings settings;
    settings.architecture = "resnet18";
    const std::shared_ptr<Encoder> network = make_encoder(settings, 1, 0);
    network->eval();
    const torch::NoGradGuard no_grad;
    torch::manual_seed(7);
    const torch::Tensor images = torch::randn({ 2, 3, 16, 16 });
    const torch::Tensor contiguous = network->forward(images);
    place(*network, torch::kCPU, /*channels_last=*/true);
    QVERIFY(network->named_parameters()["conv1.weight"].is_contiguous(torch::MemoryFormat::ChannelsLast));
    QVERIFY(relative_distance(network->forward(images), contiguous) < 1e-5);
}

void TestResNet::unknown_names_are_refused() {
    EncoderSettings settings;
    settings.architecture = "resnet19";
    QVERIFY_EXCEPTION_THROWN(resnet_shape(settings), UsageError);
    QVERIFY_EXCEPTION_THROWN(stem_from("imagnet"), UsageError);
}

} // namespace

QTEST_GUILESS_MAIN(TestResNet)
#include "test_resnet.moc"
