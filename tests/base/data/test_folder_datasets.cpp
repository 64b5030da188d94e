#include "core/base/data/dataset.h"
#include "core/base/error/error.h"
#include "tests/base/data/dataset_files.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace byol;
namespace fs = std::filesystem;

namespace {

DataSettings settings_for(const fs::path& path) {
    DataSettings settings;
    settings.path = path.string();
    return settings;
}

std::shared_ptr<const Dataset> opened(const fs::path& path, Residency residency = Residency::within_budget) {
    return open_dataset(settings_for(path), residency);
}

std::string failure(const fs::path& path) {
    try {
        opened(path);
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

bool names(const std::vector<SkippedItem>& skipped, const std::string& end) {
    return std::ranges::any_of(skipped, [&](const SkippedItem& item) { return item.source.ends_with(end); });
}

void write_pictures(const fs::path& folder, int count, int seed = 0) {
    for (int i = 0; i < count; ++i)
        test::write_picture(folder / (std::to_string(1000 + i) + ".png"), test::pattern(8, 10, seed + i));
}

void write_broken(const fs::path& file) {
    test::Bytes bytes = test::encoded(test::pattern(8, 10), ".png");
    bytes.resize(bytes.size() / 2);
    test::write_file(file, bytes);
}

} // namespace

class TestFolderDatasets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subFoldersAreClasses() {
        const test::ScratchFolder scratch;
        write_pictures(scratch / "dog", 3, 10);
        write_pictures(scratch.path() / "cat" / "kittens" / "deep", 2, 20);
        const auto dataset = opened(scratch.path());
        QCOMPARE(dataset->info().format, std::string("folder"));
        QCOMPARE(dataset->info().classes, (std::vector<std::string> { "cat", "dog" }));
        QCOMPARE(dataset->size(Split::train), 5);
        QCOMPARE(dataset->size(Split::test), 0);
        QCOMPARE(dataset->label(Split::train, 0), 0);
        QCOMPARE(dataset->label(Split::train, 4), 1);
        QVERIFY(same(dataset->image(Split::train, 4), test::pattern(8, 10, 12)));
        QVERIFY(dataset->source(Split::train, 4).ends_with("dog/1002.png"));
        QVERIFY(dataset->info().resident);
        QCOMPARE(dataset->info().min_height, 8);
        QCOMPARE(dataset->info().max_width, 10);
    }

    void aFlatFolderIsUnlabelled() {
        const test::ScratchFolder scratch;
        write_pictures(scratch.path(), 4);
        const auto dataset = opened(scratch.path());
        QVERIFY(!dataset->labelled());
        QCOMPARE(dataset->label(Split::train, 3), -1);
        QCOMPARE(held_out(*dataset, 1, 0, 0).queries.size(), std::size_t { 1 });
    }

    void splitsAreFound_data() {
        QTest::addColumn<QString>("train");
        QTest::addColumn<QString>("test");
        QTest::newRow("train, test") << "train"
                                     << "test";
        QTest::newRow("train, val") << "train"
                                    << "val";
        QTest::newRow("capitals") << "Train"
                                  << "Validation";
    }
    void splitsAreFound() {
        QFETCH(QString, train);
        QFETCH(QString, test);
        const test::ScratchFolder scratch;
        const fs::path from = scratch / train.toStdString(), held = scratch / test.toStdString();
        write_pictures(from / "a", 3);
        write_pictures(from / "b", 3, 10);
        write_pictures(held / "b", 2, 20);
        write_pictures(held / "stranger", 1, 30);
        write_pictures(scratch / "extra", 1, 40);
        const auto dataset = opened(scratch.path());
        QCOMPARE(dataset->size(Split::train), 6);
        QCOMPARE(dataset->size(Split::test), 2);
        QCOMPARE(dataset->label(Split::test, 1), 1);
        QVERIFY(same(dataset->image(Split::test, 1), test::pattern(8, 10, 21)));
        QVERIFY(names(dataset->info().skipped, "/stranger"));
        QVERIFY(names(dataset->info().skipped, "/extra"));
    }

    void anUnpackedArchivesOuterFolderWillDo() {
        const test::ScratchFolder scratch;
        write_pictures(scratch.path() / "set" / "train" / "a", 2);
        write_pictures(scratch.path() / "set" / "test" / "a", 1);
        QCOMPARE(opened(scratch.path())->size(Split::test), 1);
    }

    void theOrderIsByBytes() {
        const test::ScratchFolder scratch;
        for (const char* name : { "b.png", "a.png", "B.png", "10.png", "9.png", "ж.png" })
            test::write_picture(scratch / name, test::pattern(4, 4));
        const auto dataset = opened(scratch.path());
        std::vector<std::string> order;
        for (int i = 0; i < 6; ++i)
            order.push_back(fs::path(dataset->source(Split::train, i)).filename().string());
        QCOMPARE(order, (std::vector<std::string> { "10.png", "9.png", "B.png", "a.png", "b.png", "ж.png" }));
    }

    void oneBrokenPictureIsSkippedAndListed() {
        const test::ScratchFolder scratch;
        write_pictures(scratch / "a", 60);
        write_pictures(scratch / "b", 60, 60);
        write_broken(scratch / "a" / "1020.png");
        const auto resident = opened(scratch.path());
        QCOMPARE(resident->info().skipped.size(), std::size_t { 1 });
        QVERIFY(names(resident->info().skipped, "a/1020.png"));
        QVERIFY(resident->broken(Split::train, 20));
        QVERIFY(same(resident->image(Split::train, 20), test::pattern(8, 10, 21)));
        QCOMPARE(resident->label(Split::train, 20), 0);
        QVERIFY(resident->source(Split::train, 20).ends_with("1021.png"));
        const HeldOut held = held_out(*resident, 1, 0, 0);
        QCOMPARE(held.bank.size() + held.queries.size(), std::size_t { 119 });
    }

    // What a step saw must not depend on how much memory there was.
    void onDemandEqualsResident() {
        const test::ScratchFolder scratch;
        write_pictures(scratch / "a", 100);
        write_pictures(scratch / "b", 100, 100);
        write_broken(scratch / "a" / "1099.png"); // its stand-in is across the end of its class
        const auto resident = opened(scratch.path());
        const auto on_demand = opened(scratch.path(), Residency::on_demand);
        QVERIFY(!on_demand->info().resident);
        QCOMPARE(on_demand->info().fingerprint, resident->info().fingerprint);
        QCOMPARE(on_demand->size(Split::train), resident->size(Split::train));
        for (int i = 0; i < 200; ++i) {
            QVERIFY(same(on_demand->image(Split::train, i), resident->image(Split::train, i)));
            QCOMPARE(on_demand->label(Split::train, i), resident->label(Split::train, i));
        }
        QVERIFY(same(resident->image(Split::train, 99), test::pattern(8, 10, 0)));
        QCOMPARE(on_demand->skipped_since_opening().size(), std::size_t { 1 });
        QVERIFY(names(on_demand->skipped_since_opening(), "1099.png"));
    }

    void moreThanOnePercentBrokenIsAnError() {
        const test::ScratchFolder scratch;
        write_pictures(scratch.path(), 97);
        write_broken(scratch / "x.png");
        write_broken(scratch / "y.png");
        const std::string error = failure(scratch.path());
        QVERIFY2(contains(error, "more than 1 %"), error.c_str());
        QVERIFY2(contains(error, "x.png") && contains(error, "y.png"), error.c_str());
        const auto window = opened(scratch.path(), Residency::on_demand); // looks at what there is
        QVERIFY(same(window->image(Split::train, 98), test::pattern(8, 10, 0)));
        const DatasetReport report = check_dataset(settings_for(scratch.path()));
        QCOMPARE(report.info.train_count, 97);
        QCOMPARE(report.info.skipped.size(), std::size_t { 2 });
    }

    void aLargeFolderIsStreamed() {
        const test::ScratchFolder scratch;
        for (int i = 0; i < 20; ++i)
            test::write_picture(
                scratch / std::to_string(100 + i).append(".png"), test::pattern(150, 150, i)); // 67 KB each
        DataSettings settings = settings_for(scratch.path());
        settings.memory_budget_mb = 1;
        const auto streamed = open_dataset(settings, Residency::within_budget);
        QVERIFY(!streamed->info().resident);
        const auto resident = opened(scratch.path());
        QVERIFY(resident->info().resident);
        for (int i = 0; i < 20; ++i)
            QVERIFY(same(streamed->image(Split::train, i), resident->image(Split::train, i)));
    }

    void manyThreadsMayRead() {
        const test::ScratchFolder scratch;
        write_pictures(scratch.path(), 50);
        const auto dataset = opened(scratch.path(), Residency::on_demand);
        std::atomic<int> wrong { 0 };
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&] {
                    for (int i = 0; i < 50; ++i)
                        wrong += same(dataset->image(Split::train, i), test::pattern(8, 10, i)) ? 0 : 1;
                });
        }
        QCOMPARE(wrong.load(), 0);
    }

    void oddEntriesAreSurvived() {
        const test::ScratchFolder scratch;
        write_pictures(scratch / "a", 2);
        write_pictures(scratch / "caf\xe9", 1, 5);
        test::write_picture(scratch.path() / "a" / (std::string(251, 'L') + ".png"), test::pattern(8, 10, 7));
        fs::create_symlink("loop.png", scratch.path() / "a" / "loop.png");
        fs::create_symlink("nowhere", scratch.path() / "a" / "dangling.png");
        fs::create_symlink("1000.png", scratch.path() / "a" / "again.png");
        fs::create_directory_symlink("..", scratch.path() / "a" / "up");
        fs::create_directory(scratch.path() / "empty");
        fs::create_directory(scratch.path() / "a" / "folder.png");
        QCOMPARE(::mkfifo((scratch.path() / "a" / "pipe.png").c_str(), 0600), 0);
        test::write_file(scratch.path() / "a" / "notes.txt", { 'x' });
        test::write_file(scratch.path() / "a" / ".hidden.png", { 'x' });
        const DatasetReport report = check_dataset(settings_for(scratch.path()));
        QCOMPARE(report.info.train_count, 4);
        QCOMPARE(report.info.classes, (std::vector<std::string> { "a", "caf\\xe9" }));
        QCOMPARE(report.files_ignored, 2);
        for (const char* name : { "loop.png", "dangling.png", "again.png", "up", "pipe.png", "empty" })
            QVERIFY2(names(report.info.skipped, name), name);
        QCOMPARE(report.info.skipped.size(), std::size_t { 6 });
    }

    void linksToOtherPlacesAreFollowed() {
        const test::ScratchFolder store, scratch;
        write_pictures(store / "kept", 2);
        test::write_picture(store / "one.png", test::pattern(8, 10, 9));
        fs::create_directory_symlink(store / "kept", scratch / "a");
        fs::create_directory(scratch / "b");
        fs::create_symlink(store / "one.png", scratch / "b" / "linked.png");
        const auto dataset = opened(scratch.path());
        QCOMPARE(dataset->info().classes, (std::vector<std::string> { "a", "b" }));
        QCOMPARE(dataset->size(Split::train), 3);
        QVERIFY(same(dataset->image(Split::train, 2), test::pattern(8, 10, 9)));
    }

    void nothingUsableIsSaid() {
        const test::ScratchFolder scratch;
        QVERIFY(contains(failure(scratch.path()), "data_batch_1.bin"));
        QVERIFY(contains(failure(scratch / "missing"), "no such"));
        test::write_file(scratch / "notes.txt", { 'x' });
        QVERIFY(contains(failure(scratch.path()), "no pictures"));
        QVERIFY(contains(failure(scratch / "notes.txt"), "neither a picture"));
        QVERIFY(contains(failure(""), "data.path"));
    }

    void theFingerprintTellsDatasetsApart() {
        const test::ScratchFolder one, other;
        write_pictures(one / "a", 3);
        write_pictures(other / "a", 3);
        const std::string first = opened(one.path())->info().fingerprint;
        QCOMPARE(opened(other.path(), Residency::on_demand)->info().fingerprint, first);
        fs::rename(other / "a", other / "b");
        QVERIFY(opened(other.path())->info().fingerprint != first);
    }

    void oneFileCanBeChecked() {
        const test::ScratchFolder scratch;
        test::write_picture(scratch / "a.png", test::pattern(5, 6));
        write_broken(scratch / "b.png");
        const DatasetReport good = check_dataset(settings_for(scratch / "a.png"));
        QCOMPARE(good.info.train_count, 1);
        QCOMPARE(good.info.max_width, 6);
        const DatasetReport bad = check_dataset(settings_for(scratch / "b.png"));
        QCOMPARE(bad.info.train_count, 0);
        QVERIFY(names(bad.info.skipped, "b.png"));
    }

    void progressIsToldAndStopObeyed() {
        const test::ScratchFolder scratch;
        write_pictures(scratch.path(), 250);
        std::atomic<std::int64_t> most { 0 };
        std::stop_source stop;
        open_dataset(settings_for(scratch.path()), Residency::within_budget,
            [&](const Progress& progress) { most = std::max(most.load(), progress.done); });
        QCOMPARE(most.load(), 250);
        QVERIFY_EXCEPTION_THROWN(open_dataset(
                                     settings_for(scratch.path()), Residency::within_budget,
                                     [&](const Progress&) { stop.request_stop(); }, stop.get_token()),
            Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestFolderDatasets)
#include "test_folder_datasets.moc"
