#include "core/base/data/dataset.h"
#include "core/base/data/decode.h"
#include "core/base/error/error.h"
#include "tests/base/data/dataset_files.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace byol;
using test::Bytes;
namespace fs = std::filesystem;

namespace {

DataSettings settings_for(const fs::path& path, const std::string& format = "auto") {
    DataSettings settings;
    settings.path = path.string();
    settings.format = format;
    return settings;
}

std::shared_ptr<const Dataset> opened(const fs::path& path, const std::string& format = "auto") {
    return open_dataset(settings_for(path, format), Residency::within_budget);
}

std::string failure(const fs::path& path, const std::string& format = "auto") {
    try {
        opened(path, format);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

bool same(const Image& a, const Image& b) {
    return a.height == b.height && a.width == b.width && a.pixels == b.pixels;
}

Bytes text(const std::string& value) {
    return { value.begin(), value.end() };
}

Bytes cifar10_batch(int first, int count) {
    Bytes batch;
    for (int i = first; i < first + count; ++i) {
        const Bytes record = test::cifar_record({ static_cast<std::uint8_t>(i % 10) }, test::pattern(32, 32, i));
        batch.insert(batch.end(), record.begin(), record.end());
    }
    return batch;
}

Bytes labels_upto(int count, int classes = 10) {
    Bytes labels;
    for (int i = 0; i < count; ++i)
        labels.push_back(static_cast<std::uint8_t>(i % classes));
    return labels;
}

Bytes grey_values(int count, int height, int width) {
    Bytes values;
    for (int i = 0; i < count * height * width; ++i)
        values.push_back(static_cast<std::uint8_t>(i * 13 + i / 251));
    return values;
}

void write_idx(const fs::path& folder, const std::string& split, int count, bool packed = false) {
    const Bytes images = test::idx_bytes({ static_cast<std::uint32_t>(count), 4, 6 }, grey_values(count, 4, 6));
    const Bytes labels = test::idx_bytes({ static_cast<std::uint32_t>(count) }, labels_upto(count));
    const std::string end = packed ? ".gz" : "";
    test::write_file(folder / (split + "-images-idx3-ubyte" + end), packed ? test::gzipped(images) : images);
    test::write_file(folder / (split + "-labels-idx1-ubyte" + end), packed ? test::gzipped(labels) : labels);
}

} // namespace

class TestRecordDatasets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCifar10() {
        const test::ScratchFolder scratch;
        test::write_file(scratch / "data_batch_1.bin", cifar10_batch(0, 12));
        test::write_file(scratch / "data_batch_2.bin", cifar10_batch(12, 8));
        test::write_file(scratch / "test_batch.bin", cifar10_batch(20, 3));
        test::write_file(scratch / "batches.meta.txt",
            text("airplane\nautomobile\nbird\ncat\ndeer\ndog\nfrog\nhorse\nship\ntruck\n\n"));
        const auto dataset = opened(scratch.path());
        QCOMPARE(dataset->info().format, std::string("cifar10"));
        QCOMPARE(dataset->size(Split::train), 20);
        QCOMPARE(dataset->size(Split::test), 3);
        QCOMPARE(dataset->info().classes.at(9), std::string("truck"));
        QVERIFY(dataset->info().resident);
        QCOMPARE(dataset->info().max_width, 32);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(same(dataset->image(Split::train, i), test::pattern(32, 32, i)));
            QCOMPARE(dataset->label(Split::train, i), i % 10);
        }
        QVERIFY(same(dataset->image(Split::test, 2), test::pattern(32, 32, 22)));
        QVERIFY(contains(dataset->source(Split::train, 13), "data_batch_2.bin, record 1"));
    }

    void readsCifar100WithFineLabels() {
        const test::ScratchFolder scratch;
        test::write_file(scratch / "train.bin", test::cifar_record({ 3, 97 }, test::pattern(32, 32, 1)));
        test::write_file(scratch / "test.bin", test::cifar_record({ 19, 5 }, test::pattern(32, 32, 2)));
        const auto dataset = opened(scratch.path());
        QCOMPARE(dataset->info().format, std::string("cifar100"));
        QCOMPARE(dataset->label(Split::train, 0), 97);
        QCOMPARE(dataset->label(Split::test, 0), 5);
        QCOMPARE(dataset->info().classes.size(), std::size_t { 100 });
        QCOMPARE(dataset->info().classes.at(42), std::string("42"));
        QVERIFY(same(dataset->image(Split::test, 0), test::pattern(32, 32, 2)));
    }

    void recordsAreReadFromDiskWhenTheyDoNotFit() {
        const test::ScratchFolder scratch;
        test::write_file(scratch / "data_batch_1.bin", cifar10_batch(0, 400)); // 1.2 MB
        DataSettings settings = settings_for(scratch.path());
        settings.memory_budget_mb = 1;
        const auto streamed = open_dataset(settings, Residency::within_budget);
        QVERIFY(!streamed->info().resident);
        const auto resident = opened(scratch.path());
        QVERIFY(resident->info().resident);
        QCOMPARE(streamed->info().fingerprint, resident->info().fingerprint);
        for (int i = 0; i < 400; i += 7)
            QVERIFY(same(streamed->image(Split::train, i), resident->image(Split::train, i)));
    }

    void cutCifarIsRefusedWithBothSizes() {
        const test::ScratchFolder scratch;
        Bytes batch = cifar10_batch(0, 4);
        batch.pop_back();
        test::write_file(scratch / "data_batch_1.bin", batch);
        QVERIFY(contains(failure(scratch.path()), "12,291 bytes"));
        QVERIFY(contains(failure(scratch.path()), "3,073 bytes"));
        test::write_file(scratch / "data_batch_1.bin", {});
        QVERIFY(contains(failure(scratch.path()), "empty"));
    }

    void cifar100TakenForCifar10IsSaid() {
        const test::ScratchFolder scratch;
        test::write_file(scratch / "some.bin", test::cifar_record({ 3, 97 }, test::pattern(32, 32, 1)));
        QVERIFY(contains(failure(scratch / "some.bin"), "cifar100"));
        QCOMPARE(opened(scratch / "some.bin", "cifar100")->label(Split::train, 0), 97);
    }

    // One wrong label among 200 is skipped; three are more than one in a hundred.
    void wrongLabelsAreSkippedUpToOnePercent() {
        const test::ScratchFolder scratch;
        Bytes batch = cifar10_batch(0, 200);
        batch[3073 * 50] = 77;
        test::write_file(scratch / "data_batch_1.bin", batch);
        const auto dataset = opened(scratch.path());
        QCOMPARE(dataset->size(Split::train), 199);
        QCOMPARE(dataset->info().skipped.size(), std::size_t { 1 });
        QVERIFY(contains(dataset->info().skipped[0].source, "data_batch_1.bin, record 50"));
        QVERIFY(contains(dataset->info().skipped[0].reason, "77"));
        QVERIFY(same(dataset->image(Split::train, 50), test::pattern(32, 32, 51)));
        batch[3073 * 60] = batch[3073 * 70] = 10;
        test::write_file(scratch / "data_batch_1.bin", batch);
        QVERIFY(contains(failure(scratch.path()), "more than 1 %"));
    }

    void readsStl10ColumnByColumn() {
        const test::ScratchFolder scratch;
        test::write_file(scratch / "train_X.bin",
            test::joined({ test::stl_record(test::pattern(96, 96, 1)), test::stl_record(test::pattern(96, 96, 2)) }));
        test::write_file(scratch / "train_y.bin", { 1, 10 });
        test::write_file(scratch / "test_X.bin", test::stl_record(test::pattern(96, 96, 3)));
        test::write_file(scratch / "test_y.bin", { 4 });
        test::write_file(scratch / "unlabeled_X.bin", test::stl_record(test::pattern(96, 96, 4)));
        const auto dataset = opened(scratch.path());
        QCOMPARE(dataset->info().format, std::string("stl10"));
        QCOMPARE(dataset->size(Split::train), 3);
        QCOMPARE(dataset->label(Split::train, 0), 0);
        QCOMPARE(dataset->label(Split::train, 1), 9);
        QCOMPARE(dataset->label(Split::train, 2), -1);
        QCOMPARE(dataset->label(Split::test, 0), 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(same(dataset->image(Split::train, i), test::pattern(96, 96, i == 2 ? 4 : i + 1)));
        const HeldOut held = held_out(*dataset, 1, 0, 0);
        QCOMPARE(held.bank, (std::vector<std::int64_t> { 0, 1 })); // the unlabelled one cannot vote
    }

    void stlLabelsMustMatch() {
        const test::ScratchFolder scratch;
        test::write_file(scratch / "train_X.bin", test::stl_record(test::pattern(96, 96, 1)));
        test::write_file(scratch / "train_y.bin", { 1, 2 });
        QVERIFY(contains(failure(scratch.path()), "2 labels for 1 images"));
        test::write_file(scratch / "train_X.bin", Bytes(100));
        QVERIFY(contains(failure(scratch.path()), "27,648"));
    }

    void readsIdxPlainAndPacked_data() {
        QTest::addColumn<bool>("packed");
        QTest::newRow("plain") << false;
        QTest::newRow("gzip") << true;
    }
    void readsIdxPlainAndPacked() {
        QFETCH(bool, packed);
        const test::ScratchFolder scratch;
        write_idx(scratch.path(), "train", 30, packed);
        write_idx(scratch.path(), "t10k", 7, packed);
        const auto dataset = opened(scratch.path());
        QCOMPARE(dataset->info().format, std::string("idx"));
        QCOMPARE(dataset->size(Split::train), 30);
        QCOMPARE(dataset->size(Split::test), 7);
        QCOMPARE(dataset->label(Split::train, 13), 3);
        QCOMPARE(dataset->info().classes.size(), std::size_t { 10 });
        const Bytes values = grey_values(30, 4, 6);
        const Image image = dataset->image(Split::train, 29);
        QCOMPARE(image.height, 4);
        QCOMPARE(image.width, 6);
        for (std::size_t i = 0; i < 24; ++i) {
            for (std::size_t channel = 0; channel < 3; ++channel)
                QCOMPARE(image.pixels[3 * i + channel], values[29 * 24 + i]);
        }
    }

    void packedAndPlainIdxHaveOneFingerprint() {
        const test::ScratchFolder plain, packed;
        write_idx(plain.path(), "train", 9);
        write_idx(packed.path(), "train", 9, true);
        QCOMPARE(opened(plain.path())->info().fingerprint, opened(packed.path())->info().fingerprint);
    }

    void fashionMnistIsNamedByItsFolder() {
        const test::ScratchFolder scratch;
        write_idx(scratch / "fashion-mnist", "train", 10);
        QCOMPARE(opened(scratch / "fashion-mnist")->info().classes.at(9), std::string("Ankle boot"));
        write_idx(scratch / "mnist", "train", 10);
        QCOMPARE(opened(scratch / "mnist")->info().classes.at(9), std::string("9"));
    }

    void oneIdxFileBringsItsLabels() {
        const test::ScratchFolder scratch;
        write_idx(scratch.path(), "train", 10);
        const auto images = opened(scratch / "train-images-idx3-ubyte");
        QCOMPARE(images->size(Split::train), 10);
        QCOMPARE(images->label(Split::train, 7), 7);
        QCOMPARE(opened(scratch / "train-labels-idx1-ubyte")->size(Split::train), 10);
        fs::remove(scratch / "train-images-idx3-ubyte");
        QVERIFY(contains(failure(scratch / "train-labels-idx1-ubyte"), "labels"));
    }

    void malformedIdxIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const Bytes& bytes, const char* said) {
            QTest::newRow(name) << QByteArray(
                reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
                                << said;
        };
        const Bytes good = test::idx_bytes({ 2, 3, 3 }, Bytes(18));
        Bytes changed = good;
        row("empty", {}, "empty");
        row("cut header", { good.begin(), good.begin() + 9 }, "header");
        row("cut data", { good.begin(), good.end() - 1 }, "18 bytes");
        changed.push_back(0);
        row("one byte too many", changed, "19 bytes");
        row("promises too much", test::idx_bytes({ 60000, 28, 28 }, Bytes(18)), "47,040,000");
        row("product beyond 64 bits", test::idx_bytes({ 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF }, Bytes(18)), "impossible");
        row("product is 0 in 32 bits", test::idx_bytes({ 65536, 65536, 1 }, Bytes(18)), "4,294,967,296");
        row("no rows", test::idx_bytes({ 2, 0, 3 }, {}), "0");
        row("no images", test::idx_bytes({ 0, 3, 3 }, {}), "0");
        row("labels", test::idx_bytes({ 18 }, Bytes(18)), "1 dimension");
        changed = good;
        changed[2] = 0x0D;
        row("floats", changed, "type 13");
        row("reversed", { 3, 8, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0 }, "reverse");
        changed = test::gzipped(good);
        row("cut gzip", { changed.begin(), changed.end() - 9 }, "gzip");
        changed[changed.size() - 6] ^= 1;
        row("wrong checksum", changed, "gzip");
        row("gzip promises too much", test::gzipped(test::idx_bytes({ 60000, 28, 28 }, Bytes(18))), "18 bytes");
        row("gzip holds more", test::gzipped(test::idx_bytes({ 1, 3, 3 }, Bytes(1 << 20))), "10 bytes");
    }
    void malformedIdxIsRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const test::ScratchFolder scratch;
        test::write_file(scratch / "train-images-idx3-ubyte", Bytes(bytes.begin(), bytes.end()));
        const std::string error = failure(scratch.path());
        QVERIFY2(contains(error, said.toStdString()), error.c_str());
    }

    void labelsMustMatchTheImages() {
        const test::ScratchFolder scratch;
        write_idx(scratch.path(), "train", 10);
        test::write_file(scratch / "train-labels-idx1-ubyte", test::idx_bytes({ 9 }, labels_upto(9)));
        QVERIFY(contains(failure(scratch.path()), "9 labels for the 10 images"));
        Bytes wrong = labels_upto(10);
        wrong[4] = 200;
        test::write_file(scratch / "train-labels-idx1-ubyte", test::idx_bytes({ 10 }, wrong));
        QVERIFY(contains(failure(scratch.path()), "200"));
    }

    void limitedImagesKeepTheClassesBalanced() {
        const test::ScratchFolder scratch;
        write_idx(scratch.path(), "train", 1000);
        DataSettings settings = settings_for(scratch.path());
        settings.max_images = 230;
        const auto some = open_dataset(settings, Residency::within_budget);
        QCOMPARE(some->size(Split::train), 230);
        std::vector<int> per_class(10);
        std::set<std::string> sources;
        for (int i = 0; i < 230; ++i) {
            ++per_class[static_cast<std::size_t>(some->label(Split::train, i))];
            sources.insert(some->source(Split::train, i));
        }
        QCOMPARE(sources.size(), std::size_t { 230 });
        for (const int count : per_class)
            QCOMPARE(count, 23);
        const auto again = open_dataset(settings, Residency::on_demand);
        for (int i = 0; i < 230; ++i)
            QCOMPARE(again->source(Split::train, i), some->source(Split::train, i));
    }

    void heldOutImagesAreFixedBySeed() {
        const test::ScratchFolder scratch;
        write_idx(scratch.path(), "train", 200);
        const auto dataset = opened(scratch.path());
        const HeldOut held = held_out(*dataset, 5, 0, 0);
        QVERIFY(held.query_split == Split::train);
        QCOMPARE(held.queries.size(), std::size_t { 20 });
        QCOMPARE(held.bank.size(), std::size_t { 180 });
        std::set<std::int64_t> all(held.bank.begin(), held.bank.end());
        all.insert(held.queries.begin(), held.queries.end());
        QCOMPARE(all.size(), std::size_t { 200 }); // nothing in both
        QCOMPARE(held_out(*dataset, 5, 0, 0).queries, held.queries);
        QVERIFY(held_out(*dataset, 6, 0, 0).queries != held.queries);
        const HeldOut smaller = held_out(*dataset, 5, 50, 4);
        QCOMPARE(smaller.bank.size(), std::size_t { 50 });
        QCOMPARE(smaller.queries.size(), std::size_t { 4 });
        QVERIFY(std::ranges::includes(held.queries, smaller.queries));
    }

    void theTestSplitIsHeldOutWhenThereIsOne() {
        const test::ScratchFolder scratch;
        write_idx(scratch.path(), "train", 40);
        write_idx(scratch.path(), "t10k", 8);
        const HeldOut held = held_out(*opened(scratch.path()), 5, 0, 0);
        QVERIFY(held.query_split == Split::test);
        QCOMPARE(held.bank.size(), std::size_t { 40 });
        QCOMPARE(held.queries.size(), std::size_t { 8 });
    }

    void anArchivesOwnFolderIsFound() {
        const test::ScratchFolder scratch;
        test::write_file(scratch.path() / "cifar-10-batches-bin" / "data_batch_1.bin", cifar10_batch(0, 2));
        QCOMPARE(opened(scratch.path())->info().format, std::string("cifar10"));
    }

    void checkCountsEveryRecord() {
        const test::ScratchFolder scratch;
        test::write_file(scratch / "data_batch_1.bin", cifar10_batch(0, 25));
        test::write_file(scratch / "test_batch.bin", cifar10_batch(0, 5));
        const DatasetReport report = check_dataset(settings_for(scratch.path()));
        QCOMPARE(report.info.train_count, 25);
        QCOMPARE(report.info.test_count, 5);
        QCOMPARE(report.train_per_class, (std::vector<std::int64_t> { 3, 3, 3, 3, 3, 2, 2, 2, 2, 2 }));
        QCOMPARE(report.test_per_class, (std::vector<std::int64_t> { 1, 1, 1, 1, 1, 0, 0, 0, 0, 0 }));
        QCOMPARE(report.files_seen, 2);
    }

    void stoppingIsObeyed() {
        const test::ScratchFolder scratch;
        write_idx(scratch.path(), "train", 40);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(check_dataset(settings_for(scratch.path()), {}, stop.get_token()), Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRecordDatasets)
#include "test_record_datasets.moc"
