#include "core/base/data/dataset.h"
#include "core/base/data/decode.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <array>
#include <chrono>
#include <cmath>
#include <cstdlib>

using namespace byol;
namespace fs = std::filesystem;

namespace {

DataSettings settings_for(const fs::path& path) {
    DataSettings settings;
    settings.path = path.native();
    return settings;
}

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

fs::path fashion_mnist() {
    const char* folder = std::getenv("BYOL_FASHION_MNIST");
    return folder != nullptr ? fs::path(folder) : fs::path("/usr/share/datasets/fashion-mnist");
}

struct Moments {
    std::array<double, 3> mean {};
    std::array<double, 3> deviation {};
};

Moments moments_of(const Dataset& dataset) {
    std::array<double, 3> sum {}, squares {};
    double count = 0;
    for (std::int64_t i = 0; i < dataset.size(Split::train); ++i) {
        const Image image = dataset.image(Split::train, i);
        for (std::size_t p = 0; p < image.pixels.size(); ++p) {
            const double value = image.pixels[p] / 255.0;
            sum[p % 3] += value;
            squares[p % 3] += value * value;
        }
        count += static_cast<double>(image.pixels.size()) / 3;
    }
    Moments moments;
    for (std::size_t c = 0; c < 3; ++c) {
        moments.mean[c] = sum[c] / count;
        moments.deviation[c] = std::sqrt(squares[c] / count - moments.mean[c] * moments.mean[c]);
    }
    return moments;
}

} // namespace

class TestRealDatasets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fashionMnist() {
        if (!fs::exists(fashion_mnist()))
            QSKIP("Debian's package dataset-fashion-mnist is not installed");
        const auto start = std::chrono::steady_clock::now();
        const auto dataset = open_dataset(settings_for(fashion_mnist()), Residency::within_budget);
        qInfo("opened in %.2f s", seconds_since(start));
        QCOMPARE(dataset->info().format, std::string("idx"));
        QCOMPARE(dataset->size(Split::train), 60000);
        QCOMPARE(dataset->size(Split::test), 10000);
        QCOMPARE(dataset->info().classes.size(), std::size_t { 10 });
        QCOMPARE(dataset->info().classes[9], std::string("Ankle boot"));
        QCOMPARE(dataset->image(Split::test, 9999).height, 28);
        std::vector<int> per_class(10);
        for (int i = 0; i < 60000; ++i)
            ++per_class[static_cast<std::size_t>(dataset->label(Split::train, i))];
        QCOMPARE(per_class, std::vector<int>(10, 6000));
        // The published mean and standard deviation of its training pixels.
        const Moments moments = moments_of(*dataset);
        QVERIFY(std::abs(moments.mean[0] - 0.2860) < 1e-4);
        QVERIFY(std::abs(moments.deviation[0] - 0.3530) < 1e-4);
    }

    void cifar10Jpegs() {
        const auto dataset = opened("cifar10-small.tar.gz", "cifar10-small");
        if (!dataset)
            QSKIP("data/cifar10-small.tar.gz is not here");
        QCOMPARE(dataset->size(Split::train), 5000);
        QCOMPARE(dataset->size(Split::test), 1000);
        QCOMPARE(dataset->info().classes.size(), std::size_t { 10 });
        QVERIFY(dataset->info().skipped.empty());
        // The moments of the whole set as another decoder found them; a tenth of it comes near.
        const Moments moments = moments_of(*dataset);
        const std::array mean { 0.4913, 0.4821, 0.4465 }, deviation { 0.2452, 0.2428, 0.2606 };
        for (std::size_t c = 0; c < 3; ++c) {
            QVERIFY(std::abs(moments.mean[c] - mean[c]) < 0.01);
            QVERIFY(std::abs(moments.deviation[c] - deviation[c]) < 0.01);
        }
    }

    void clothingJpegs() {
        const auto start = std::chrono::steady_clock::now();
        const auto dataset = opened("clothing.tar", "clothing");
        if (!dataset)
            QSKIP("data/clothing.tar is not here");
        qInfo("unpacked and decoded in %.2f s", seconds_since(start));
        QCOMPARE(dataset->size(Split::train), 480);
        QCOMPARE(dataset->size(Split::test), 120);
        QCOMPARE(dataset->info().min_width, 400);
        QCOMPARE(dataset->info().max_width, 867);
        QCOMPARE(dataset->info().min_height, 400);
        QCOMPARE(dataset->info().max_height, 865);
        const auto on_demand = open_dataset(settings_for(scratch_ / "clothing"), Residency::on_demand);
        for (int i = 0; i < 480; i += 37)
            QVERIFY(on_demand->image(Split::train, i).pixels == dataset->image(Split::train, i).pixels);
    }

private:
    std::shared_ptr<const Dataset> opened(const char* archive, const char* folder) {
        const fs::path shared = test::shared_dir();
        if (shared.empty() || !test::unpack(shared / "data" / archive, scratch_.path()))
            return nullptr;
        return open_dataset(settings_for(scratch_ / folder), Residency::within_budget);
    }

    test::ScratchFolder scratch_;
};

QTEST_GUILESS_MAIN(TestRealDatasets)
#include "test_real_datasets.moc"
