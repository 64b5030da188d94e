#include "core/engine/bench/flops.h"
#include "core/engine/nn/encoder.h"

#include <QTest>

using namespace byol;

class TestFlops : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProductCountsTwoForEachTerm() {
        const torch::Tensor left = torch::ones({ 3, 5 });
        const torch::Tensor right = torch::ones({ 5, 7 });
        QCOMPARE(count_flops([&] { torch::mm(left, right); }), 2.0 * 3 * 5 * 7);
        const torch::Tensor bias = torch::ones({ 7 });
        QCOMPARE(count_flops([&] { torch::linear(left, right.t(), bias); }), 2.0 * 3 * 5 * 7);
    }

    void aConvolutionCountsItsKernelForEachOutput() {
        const torch::Tensor images = torch::ones({ 2, 4, 9, 9 });
        const torch::Tensor kernel = torch::ones({ 6, 2, 3, 3 }); // two groups
        const double outputs = 2.0 * 6 * 5 * 5;
        QCOMPARE(count_flops([&] { torch::conv2d(images, kernel, {}, 2, 1, 1, 2); }), 2 * outputs * 2 * 3 * 3);
    }

    // ResNet-18 with a 3x3 stem at 32 px: 0.5554 G multiply-adds in its convolutions, a figure that is published widely
    // (0.56 G); worked out layer by layer from He et al., 2016, table 1.
    void resnet18CountsWhatItsTableSays() {
        EncoderSettings settings;
        settings.architecture = "resnet18";
        settings.stem = "cifar";
        const auto encoder = make_encoder(settings, 1, 0);
        const double pixels = 32.0 * 32.0;
        double multiplications = pixels * 27 * 64; // stem
        multiplications += 4 * pixels * 9 * 64 * 64; // group 1
        for (const double channels : { 128.0, 256.0, 512.0 }) {
            const double area = pixels * 64 * 64 / (channels * channels);
            multiplications += area * 9 * channels * (channels / 2) + 3 * area * 9 * channels * channels;
            multiplications += area * channels * (channels / 2); // the shortcut
        }
        const double counted = count_flops([&] { encoder->forward(torch::zeros({ 1, 3, 32, 32 })); });
        QCOMPARE(counted, 2 * multiplications);
    }

    void nothingIsCountedAfterwards() {
        const torch::Tensor square = torch::ones({ 4, 4 });
        count_flops([&] { torch::mm(square, square); });
        torch::mm(square, square);
        QCOMPARE(count_flops([] {}), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestFlops)
#include "test_flops.moc"
