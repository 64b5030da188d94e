#include "core/base/data/folder_walk.h"
#include "core/base/data/listing.h"
#include "core/base/data/listing_cache.h"
#include "tests/base/data/dataset_files.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <functional>
#include <random>

using namespace byol;
namespace fs = std::filesystem;

namespace {

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
}

// Characters around '/' in byte order, and bytes that are no UTF-8.
std::string random_name(Random& random) {
    static const std::string letters = "ab-. !~0AZ\xc3\xa4\xff";
    std::string name(1, "abz-~0A"[below(random, 7)]);
    for (std::size_t i = below(random, 4); i > 0; --i)
        name += letters[below(random, letters.size())];
    return name;
}

void grow_tree(const fs::path& folder, Random& random, int depth) {
    static const std::vector<std::string> endings { ".jpg", ".PNG", ".jpeg", ".txt", "", ".gif", ".Tiff" };
    for (std::size_t i = below(random, 12); i > 0; --i)
        test::write_file(
            folder / (random_name(random) + endings[below(random, 7)]), test::Bytes(below(random, 3'000), 'x'));
    for (std::size_t i = depth > 0 ? below(random, 5) : 0; i > 0; --i) {
        const fs::path child = folder / random_name(random);
        if (!fs::exists(child) && fs::create_directories(child))
            grow_tree(child, random, depth - 1);
    }
}

using Pictures = std::vector<std::pair<std::string, std::int64_t>>;

Pictures pictures_of(const FolderContents& contents) {
    Pictures pictures;
    for (std::int64_t i = 0; i < contents.pictures.size(); ++i)
        pictures.emplace_back(contents.pictures.path(i), contents.pictures.bytes(i));
    return pictures;
}

// By the standard library alone.
Pictures expected_pictures(const fs::path& root) {
    Pictures pictures;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        std::string ending = entry.path().extension().native();
        std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return std::tolower(c); });
        const bool known =
            std::ranges::count(std::vector<std::string> { ".jpg", ".png", ".jpeg", ".gif", ".tiff" }, ending);
        if (entry.is_regular_file() && known)
            pictures.emplace_back(entry.path().lexically_relative(root).native(), entry.file_size());
    }
    std::ranges::sort(pictures);
    return pictures;
}

FolderContents walked(const fs::path& root) {
    return walk_folder(root, {}, {});
}

std::vector<std::string> texts_of(const std::vector<SkippedPath>& skipped) {
    std::vector<std::string> texts;
    for (const SkippedPath& each : skipped)
        texts.push_back(each.path + ": " + each.reason);
    return texts;
}

bool same(const FolderContents& a, const FolderContents& b) {
    return pictures_of(a) == pictures_of(b) && a.folders == b.folders && texts_of(a.skipped) == texts_of(b.skipped)
        && a.files_ignored == b.files_ignored && a.read == b.read && a.pictures.folders() == b.pictures.folders();
}

/// 20 class folders, with something to skip and to ignore.
void make_folder(const fs::path& root, int files_a_class = 10) {
    for (int i = 0; i < 20; ++i) {
        const fs::path folder = root / "train" / ("class " + std::to_string(i));
        fs::create_directories(folder);
        for (int k = 0; k < files_a_class; ++k)
            std::ofstream(folder / (std::to_string(k) + ".jpg")) << std::string(static_cast<std::size_t>(k % 7), 'x');
        std::ofstream(folder / "notes.txt") << "x";
    }
    fs::create_directories(root / "train" / "empty");
    fs::create_directory_symlink("class 3", root / "train" / "same as 3");
}

test::Bytes bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

fs::path only_file(const fs::path& folder) {
    fs::path found;
    for (const auto& entry : fs::directory_iterator(folder))
        found = found.empty() ? entry.path() : fs::path();
    return found;
}

/// Where listings are kept while it lives.
class CacheIn {
public:
    explicit CacheIn(const fs::path& folder) { qputenv("BYOL_CACHE", QByteArray::fromStdString(folder.string())); }
    ~CacheIn() { qunsetenv("BYOL_CACHE"); }
};

// A folder that changed within the last tick of the file system's clock is not kept.
void let_settle() {
    QTest::qSleep(2'100);
}

} // namespace

class TestFolderListing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWalkFindsWhatTheStandardLibraryFinds() {
        Random random(1);
        for (int i = 0; i < 40; ++i) {
            const test::ScratchFolder scratch;
            fs::create_directories(scratch / "t");
            grow_tree(scratch / "t", random, 4);
            const FolderContents contents = walked(scratch / "t");
            QVERIFY(pictures_of(contents) == expected_pictures(scratch / "t"));
            QVERIFY(contents.skipped.empty());
            std::vector<std::string> folders;
            for (auto entry = fs::recursive_directory_iterator(scratch / "t"); entry != fs::end(entry); ++entry)
                if (entry->is_directory() && entry.depth() < 2)
                    folders.push_back(entry->path().lexically_relative(scratch / "t").native());
            std::ranges::sort(folders);
            QVERIFY(contents.folders == folders);
            QVERIFY(contents.told_by_folders);
        }
    }

    void linksAreFollowedOnceInOrder() {
        const test::ScratchFolder scratch;
        const fs::path root = scratch / "t";
        test::write_file(scratch / "outside" / "o.jpg", { 'x' });
        test::write_file(root / "b" / "1.jpg", { 'x' });
        test::write_file(root / "c" / "2.jpg", { 'x' });
        fs::create_directory_symlink("../c", root / "b" / "z");
        fs::create_directory_symlink("c", root / "a");
        fs::create_directory_symlink(scratch / "outside", root / "b" / "away");
        fs::create_symlink("../../outside/o.jpg", root / "c" / "o.jpg");
        fs::create_symlink("missing.jpg", root / "c" / "dead.jpg");
        fs::create_symlink("2.jpg", root / "c" / "twice.jpg");
        const FolderContents contents = walked(root);
        QVERIFY((pictures_of(contents) == Pictures { { "b/1.jpg", 1 }, { "b/away/o.jpg", 1 }, { "c/2.jpg", 1 } }));
        QCOMPARE(texts_of(contents.skipped),
            (std::vector<std::string> { "a: This link leads to a folder that is read already.",
                "b/z: This link leads to a folder that is read already.", "c/dead.jpg: This link leads nowhere.",
                "c/o.jpg: This link leads to a picture that is in the dataset already.",
                "c/twice.jpg: This link leads to a picture that is in the dataset already." }));
        QVERIFY2(!contents.told_by_folders, "a link's target may change");
    }

    void whatIsKeptEqualsWhatIsFound() {
        const test::ScratchFolder scratch, cache;
        const CacheIn kept(cache.path());
        make_folder(scratch.path());
        listing_cache::store(scratch.path(), walked(scratch.path()), 1);
        QVERIFY2(!listing_cache::load(scratch.path()), "it was changed a moment ago");
        let_settle();
        const FolderContents found = walked(scratch.path());
        listing_cache::store(scratch.path(), found);
        QVERIFY2(!listing_cache::load(scratch.path()), "it is small");
        listing_cache::store(scratch.path(), found, 1);
        const auto known = listing_cache::load(scratch.path());
        QVERIFY(known.has_value());
        QVERIFY(same(*known, found));
        QVERIFY2(!listing_cache::load(scratch / "train"), "another folder");

        // The folder's real name counts.
        fs::create_directory_symlink(scratch.path(), cache / "link");
        QVERIFY(listing_cache::load(cache / "link").has_value());
        qputenv("BYOL_CACHE", "");
        QVERIFY(!listing_cache::load(scratch.path()));
    }

    void changesAreNoticed() {
        const test::ScratchFolder scratch, cache;
        const CacheIn kept(cache.path());
        make_folder(scratch.path(), 501);
        let_settle();
        DataSettings settings;
        settings.path = scratch.path().string();
        const auto listed = [&](Kept use) { return list_dataset(settings, use, {}, {}).info; };
        const std::string before = listed(Kept::may_be_used).fingerprint;
        QVERIFY(listing_cache::load(scratch.path()).has_value());
        QCOMPARE(listed(Kept::may_be_used).fingerprint, before);
        QCOMPARE(listed(Kept::may_be_used).skipped.size(), std::size_t { 2 });

        // A file that grows in its place changes no folder: docs/datasets.md says what to do.
        std::ofstream(scratch.path() / "train" / "class 5" / "7.jpg") << "longer than it was";
        QCOMPARE(listed(Kept::may_be_used).fingerprint, before);
        const std::string grown = listed(Kept::is_renewed).fingerprint;
        QVERIFY(grown != before);
        QCOMPARE(listed(Kept::may_be_used).fingerprint, grown);
    }

    void changedFoldersAreListedAfresh() {
        const std::vector<std::function<void(const fs::path&)>> changes {
            [](const fs::path& train) { std::ofstream(train / "class 1" / "new.jpg") << "x"; },
            [](const fs::path& train) { fs::remove(train / "class 1" / "2.jpg"); },
            [](const fs::path& train) { fs::rename(train / "class 2" / "3.jpg", train / "class 2" / "x.jpg"); },
            [](const fs::path& train) { std::ofstream(train / "empty" / "first.jpg") << "x"; },
            [](const fs::path& train) { fs::rename(train / "class 4", train / "class x"); },
            [](const fs::path& train) { // and the time is set back
                const auto time = fs::last_write_time(train / "class 6");
                std::ofstream(train / "class 6" / "new.jpg") << "x";
                fs::last_write_time(train / "class 6", time);
            },
        };
        const test::ScratchFolder scratch, cache;
        const CacheIn kept(cache.path());
        for (std::size_t i = 0; i < changes.size(); ++i)
            make_folder(scratch / std::to_string(i));
        let_settle();
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const fs::path root = scratch / std::to_string(i);
            const FolderContents found = walked(root);
            listing_cache::store(root, found, 1);
            QVERIFY(listing_cache::load(root).has_value());
            changes[i](root / "train");
            QVERIFY(!listing_cache::load(root));
            QVERIFY(pictures_of(walked(root)) != pictures_of(found));
        }
    }

    void damagedFilesCountAsNone() {
        const test::ScratchFolder scratch, cache;
        const CacheIn kept(cache.path());
        make_folder(scratch.path());
        let_settle();
        const FolderContents found = walked(scratch.path());
        listing_cache::store(scratch.path(), found, 1);
        const fs::path file = only_file(cache / "listings");
        const test::Bytes whole = bytes_of(file);
        QVERIFY(whole.size() > 5'000);
        Random random(3);
        for (int i = 0; i < 200; ++i) {
            test::Bytes bytes = whole;
            if (i % 2 == 0)
                bytes.resize(below(random, bytes.size()));
            else
                bytes[below(random, i % 4 == 1 ? 400 : bytes.size())] ^=
                    static_cast<std::uint8_t>(1 + below(random, 255));
            test::write_file(file, bytes);
            QVERIFY(!listing_cache::load(scratch.path()));
        }
        test::write_file(file, {});
        QVERIFY(!listing_cache::load(scratch.path()));
        listing_cache::store(scratch.path(), found, 1);
        QVERIFY(same(listing_cache::load(scratch.path()).value(), found));
    }

    void aFolderThatCannotBeWrittenDoesNoHarm() {
        const test::ScratchFolder scratch;
        test::write_file(scratch / "a file", { 'x' });
        const CacheIn kept(scratch / "a file");
        make_folder(scratch / "data");
        let_settle();
        const FolderContents found = walked(scratch / "data");
        listing_cache::store(scratch / "data", found, 1);
        QVERIFY(!listing_cache::load(scratch / "data"));
    }

    void rowsThatPointOutsideAreRefused() {
        PictureList list;
        const std::vector<PictureList::Row> good { { 5, 1, 2, 0 } };
        QVERIFY(list.restore({ "a" }, good, "xyz"));
        QCOMPARE(list.path(0), std::string("a/yz"));
        for (const PictureList::Row bad : { PictureList::Row { 5, 1, 3, 0 }, { 5, 4, 0, 0 }, { 5, 0, 1, 1 },
                 { -1, 0, 1, 0 }, { 5, ~std::uint64_t { 0 }, 2, 0 } }) {
            QVERIFY(!list.restore({ "a" }, { bad }, "xyz"));
            QVERIFY(list.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestFolderListing)
#include "test_folder_listing.moc"
