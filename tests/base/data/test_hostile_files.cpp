#include "core/base/data/dataset.h"
#include "core/base/data/decode.h"
#include "core/base/error/error.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <sys/resource.h>

using namespace byol;
namespace fs = std::filesystem;

namespace {

struct Entry {
    std::string file; ///< bytes as on disk
    std::string verdict; ///< ok, either, error
    std::string size; ///< "64x48", "32x48 stored" or "-"
};

std::string unescaped(const std::string& text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 2, "\\x") == 0) {
            bytes += static_cast<char>(std::stoi(text.substr(i + 2, 2), nullptr, 16));
            i += 3;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

std::vector<Entry> read_manifest(const fs::path& file) {
    std::ifstream stream(file);
    std::vector<Entry> entries;
    std::string line;
    std::getline(stream, line); // the headings
    while (std::getline(stream, line)) {
        std::istringstream cells(line);
        Entry entry;
        std::getline(cells, entry.file, '\t');
        std::getline(cells, entry.verdict, '\t');
        std::getline(cells, entry.size, '\t');
        entry.file = unescaped(entry.file);
        entries.push_back(std::move(entry));
    }
    return entries;
}

DatasetReport checked(const fs::path& path) {
    DataSettings settings;
    settings.path = path.native();
    return check_dataset(settings);
}

// As `byol data check` judges it: a file as a whole, a folder while anything in it is usable.
bool is_usable(const fs::path& path) {
    try {
        const DatasetReport report = checked(path);
        return report.info.train_count + report.info.test_count > 0
            && (fs::is_directory(path) || report.info.skipped.empty());
    } catch (const Error&) {
        return false;
    }
}

std::string size_of(const Image& image) {
    return std::to_string(image.width) + "x" + std::to_string(image.height);
}

double peak_megabytes() {
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

std::array<int, 3> pixel(const Image& image, int y, int x) {
    const std::uint8_t* at = image.pixels.data()
        + 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(x));
    return { at[0], at[1], at[2] };
}

bool is_near(const std::array<int, 3>& a, const std::array<int, 3>& b) {
    int largest = 0;
    for (std::size_t i = 0; i < 3; ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest <= 16; // the corners of the quadrants, after JPEG
}

} // namespace

class TestHostileFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const fs::path shared = test::shared_dir();
        if (shared.empty() || !fs::exists(shared / "data" / "hostile.tar"))
            QSKIP("the collection of hostile files (data/hostile.tar) is not here");
        if (!test::unpack(shared / "data" / "hostile.tar", scratch_.path()))
            QSKIP("tar could not unpack data/hostile.tar here");
        root_ = scratch_ / "hostile";
        manifest_ = read_manifest(root_ / "MANIFEST.tsv");
        QVERIFY(manifest_.size() > 150);
    }

    void eachFileIsJudgedAsTheManifestSays() {
        std::map<std::string, int> seen;
        for (const Entry& entry : manifest_) {
            const bool usable = is_usable(root_ / entry.file);
            ++seen[entry.verdict];
            if (entry.verdict != "either")
                QVERIFY2(usable == (entry.verdict == "ok"), display_path(entry.file).c_str());
        }
        QVERIFY(seen["ok"] > 50 && seen["error"] > 50 && seen["either"] > 20);
    }

    void goodPicturesHaveTheStatedSize() {
        int pictures = 0;
        for (const Entry& entry : manifest_) {
            if (entry.verdict != "ok" || entry.size == "-" || entry.size.ends_with("stored"))
                continue;
            QCOMPARE(size_of(decode_file(root_ / entry.file)), entry.size);
            ++pictures;
        }
        QVERIFY(pictures > 40);
    }

    void exifPicturesAreUpright() {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const Image image =
                decode_file(root_ / "images" / "exif" / ("orient" + std::to_string(orientation) + ".jpg"));
            QCOMPARE(size_of(image), std::string("48x32"));
            QVERIFY(is_near(pixel(image, 4, 4), { 220, 30, 30 }));
            QVERIFY(is_near(pixel(image, 4, 43), { 30, 200, 30 }));
            QVERIFY(is_near(pixel(image, 27, 4), { 30, 30, 220 }));
            QVERIFY(is_near(pixel(image, 27, 43), { 240, 240, 240 }));
        }
    }

    void thePixelsAreThoseOfThePlainPicture() {
        const fs::path folder = root_ / "images" / "ok";
        const Image plain = decode_file(folder / "rgb8.png");
        for (const char* name : { "interlaced.png", "split_idat.png", "rgb16.png", "rgba.png", "trailing_garbage.png" })
            QVERIFY2(decode_file(folder / name).pixels == plain.pixels, name);
        const Image grey = decode_file(folder / "gray8.png");
        for (std::size_t i = 0; i < grey.pixels.size(); i += 3)
            QVERIFY(grey.pixels[i] == grey.pixels[i + 1] && grey.pixels[i] == grey.pixels[i + 2]);
        QCOMPARE(decode_file(folder / "one_pixel.png").pixels, (std::vector<std::uint8_t> { 200, 100, 50 }));
    }

    void cmykComesNearTheSameInRgb() {
        const Image plain = decode_file(root_ / "images" / "ok" / "yuv444.jpg");
        const Image image = decode_file(root_ / "images" / "maybe" / "cmyk.jpg");
        double difference = 0;
        for (std::size_t i = 0; i < plain.pixels.size(); ++i)
            difference += std::abs(int { plain.pixels[i] } - int { image.pixels[i] });
        QVERIFY(difference / static_cast<double>(plain.pixels.size()) < 12);
    }

    void theWholeFolderIsCheckedQuickly() {
        const auto start = std::chrono::steady_clock::now();
        const DatasetReport report = checked(root_);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        QVERIFY(seconds < 60);
        QVERIFY(peak_megabytes() < 2048);
        for (const char* tree : { "fifo/ant/pipe.png", "symlinks/ant/loop.png", "symlinks/ant/dangling.png",
                 "symlinks/loopdir", "one_bad_in_class/ant/broken.png" }) {
            const bool listed = std::ranges::any_of(
                report.info.skipped, [&](const SkippedItem& item) { return item.source.ends_with(tree); });
            QVERIFY2(listed, tree);
        }
        qInfo("%lld usable, %zu listed, %.2f s, peak %.0f MB", static_cast<long long>(report.info.train_count),
            report.info.skipped.size(), seconds, peak_megabytes());
    }

private:
    test::ScratchFolder scratch_;
    fs::path root_;
    std::vector<Entry> manifest_;
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "test_hostile_files.moc"
