#include "core/base/data/listing_cache.h"

#include "core/base/data/file_bytes.h"
#include "core/base/data/fingerprint.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <span>
#include <system_error>
#include <type_traits>
#include <unistd.h>

namespace byol::listing_cache {
namespace fs = std::filesystem;
namespace {

// A file is: this word, which holds the layout's version and the order of bytes, a hash of what follows, and the parts
// of FolderContents one after the other, each list after its length.
constexpr std::uint64_t layout = 0x31'30'54'53'4C'59'42'00;
constexpr std::int64_t most_bytes = std::int64_t { 16 } << 30;
constexpr auto unused_for = std::chrono::hours(24 * 90);
// File systems stamp a change with a clock that ticks up to every two seconds.
constexpr std::int64_t clock_tick = 2'000'000'000;

std::uint64_t hash_of(std::span<const std::uint8_t> bytes) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        hash = (hash ^ word) * 0x100000001B3ULL;
        hash ^= hash >> 29;
    }
    for (; at < bytes.size(); ++at)
        hash = (hash ^ bytes[at]) * 0x100000001B3ULL;
    return hash;
}

class Writer {
public:
    template <class Number> void number(Number value) { append(&value, sizeof value); }
    template <class Item> void items(std::span<const Item> values) {
        static_assert(std::is_trivially_copyable_v<Item>);
        number<std::uint64_t>(values.size());
        append(values.data(), values.size_bytes());
    }
    void text(const std::string& value) { items(std::span(value.data(), value.size())); }
    const std::vector<std::uint8_t>& bytes() const { return bytes_; }

private:
    void append(const void* data, std::size_t size) {
        const auto* begin = static_cast<const std::uint8_t*>(data);
        bytes_.insert(bytes_.end(), begin, begin + size);
    }

    std::vector<std::uint8_t> bytes_;
};

/// Thrown and caught in here.
struct NotWhole { };

class Reader {
public:
    explicit Reader(std::span<const std::uint8_t> bytes)
        : rest_(bytes) { }

    template <class Number> Number number() {
        Number value {};
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }
    template <class Items> Items items() {
        using Item = typename Items::value_type;
        static_assert(std::is_trivially_copyable_v<Item>);
        const auto count = length(sizeof(Item));
        Items values;
        values.resize(count);
        const auto bytes = take(count * sizeof(Item));
        if (!bytes.empty())
            std::memcpy(values.data(), bytes.data(), bytes.size());
        return values;
    }
    std::string text() { return items<std::string>(); }
    /// Of a list whose items take at least so many bytes.
    std::size_t length(std::size_t item_bytes) {
        const auto count = number<std::uint64_t>();
        if (count > rest_.size() / item_bytes)
            throw NotWhole();
        return static_cast<std::size_t>(count);
    }
    bool at_end() const { return rest_.empty(); }

private:
    std::span<const std::uint8_t> take(std::size_t size) {
        if (size > rest_.size())
            throw NotWhole();
        const auto taken = rest_.first(size);
        rest_ = rest_.subspan(size);
        return taken;
    }

    std::span<const std::uint8_t> rest_;
};

void write_texts(Writer& writer, const std::vector<std::string>& texts) {
    writer.number<std::uint64_t>(texts.size());
    for (const std::string& text : texts)
        writer.text(text);
}

std::vector<std::string> read_texts(Reader& reader) {
    std::vector<std::string> texts(reader.length(sizeof(std::uint64_t)));
    for (std::string& text : texts)
        text = reader.text();
    return texts;
}

void write(Writer& writer, const std::string& root, const FolderContents& contents) {
    writer.text(root);
    writer.number<std::uint64_t>(contents.read.size());
    for (const ReadFolder& folder : contents.read) {
        writer.text(folder.path);
        writer.number(folder.device);
        writer.number(folder.inode);
        writer.number(folder.modified);
        writer.number(folder.changed);
    }
    write_texts(writer, contents.folders);
    writer.number<std::uint64_t>(contents.skipped.size());
    for (const SkippedPath& skipped : contents.skipped) {
        writer.text(skipped.path);
        writer.text(skipped.reason);
    }
    writer.number(contents.files_ignored);
    write_texts(writer, contents.pictures.folders());
    writer.items(std::span<const PictureList::Row>(contents.pictures.rows()));
    writer.text(contents.pictures.names());
}

std::vector<ReadFolder> read_folders(Reader& reader) {
    std::vector<ReadFolder> folders(reader.length(5 * sizeof(std::uint64_t)));
    for (ReadFolder& folder : folders) {
        folder.path = reader.text();
        folder.device = reader.number<std::uint64_t>();
        folder.inode = reader.number<std::uint64_t>();
        folder.modified = reader.number<std::int64_t>();
        folder.changed = reader.number<std::int64_t>();
    }
    return folders;
}

bool all_unchanged(const fs::path& root, const std::vector<ReadFolder>& folders) {
    return std::ranges::all_of(folders, [&](const ReadFolder& folder) {
        ReadFolder present { .path = folder.path };
        return look_at_folder(root, present) && present == folder;
    });
}

FolderContents read(Reader& reader, const fs::path& root) {
    FolderContents contents;
    if (reader.text() != root.native())
        throw NotWhole();
    contents.read = read_folders(reader);
    if (contents.read.empty() || !all_unchanged(root, contents.read))
        throw NotWhole();
    contents.folders = read_texts(reader);
    contents.skipped.resize(reader.length(2 * sizeof(std::uint64_t)));
    for (SkippedPath& skipped : contents.skipped) {
        skipped.path = reader.text();
        skipped.reason = reader.text();
    }
    contents.files_ignored = reader.number<std::int64_t>();
    auto folders = read_texts(reader);
    auto rows = reader.items<std::vector<PictureList::Row>>();
    auto names = reader.text();
    if (!reader.at_end() || !contents.pictures.restore(std::move(folders), std::move(rows), std::move(names)))
        throw NotWhole();
    return contents;
}

fs::path file_for(const fs::path& root) {
    Fingerprint fingerprint;
    fingerprint.add(root.native());
    return folder() / "listings" / (fingerprint.text() + ".listing");
}

// The one file of a folder that has several names.
fs::path real_path(const fs::path& root) {
    std::error_code error;
    const fs::path real = fs::canonical(root, error);
    return error ? fs::path() : real;
}

bool changed_lately(const std::vector<ReadFolder>& folders) {
    const auto time = std::chrono::system_clock::now().time_since_epoch();
    const std::int64_t limit = std::chrono::duration_cast<std::chrono::nanoseconds>(time).count() - clock_tick;
    return std::ranges::any_of(
        folders, [&](const ReadFolder& folder) { return folder.modified > limit || folder.changed > limit; });
}

// The folder may be one of the user's, with files of theirs in it.
bool is_ours(const fs::directory_entry& entry) {
    const std::string name = entry.path().filename().native();
    const bool unfinished = name.ends_with(".new") && name.find(".listing.") != std::string::npos;
    std::error_code ignored;
    return (name.ends_with(".listing") || unfinished) && entry.symlink_status(ignored).type() == fs::file_type::regular;
}

void remove_unused(const fs::path& listings) {
    std::error_code ignored;
    std::vector<fs::path> unused;
    for (const auto& entry : fs::directory_iterator(listings, ignored)) {
        const auto used = entry.last_write_time(ignored);
        if (!ignored && is_ours(entry) && fs::file_time_type::clock::now() - used > unused_for)
            unused.push_back(entry.path());
    }
    for (const fs::path& file : unused)
        fs::remove(file, ignored);
}

// Written beside and renamed, so that a reader finds the old one or the new one.
void write_file(const fs::path& file, std::uint64_t hash, const std::vector<std::uint8_t>& bytes) {
    fs::create_directories(file.parent_path());
    remove_unused(file.parent_path());
    const fs::path unfinished = file.native() + "." + std::to_string(::getpid()) + ".new";
    {
        std::ofstream out(unfinished, std::ios::binary);
        out.write(reinterpret_cast<const char*>(&layout), sizeof layout);
        out.write(reinterpret_cast<const char*>(&hash), sizeof hash);
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        out.close();
        if (out) {
            fs::rename(unfinished, file);
            return;
        }
    }
    fs::remove(unfinished);
}

} // namespace

fs::path folder() {
    if (const char* chosen = std::getenv("BYOL_CACHE"))
        return chosen;
    const auto under = [](const char* base, const char* rest) {
        return base != nullptr && fs::path(base).is_absolute() ? fs::path(base) / rest : fs::path();
    };
    const fs::path cache = under(std::getenv("XDG_CACHE_HOME"), "byol-workbench");
    return cache.empty() ? under(std::getenv("HOME"), ".cache/byol-workbench") : cache;
}

std::optional<FolderContents> load(const fs::path& root) {
    try {
        const fs::path real = real_path(root);
        if (folder().empty() || real.empty())
            return std::nullopt;
        std::error_code missing;
        const fs::path file = file_for(real);
        if (!fs::exists(file, missing))
            return std::nullopt;
        const auto bytes = read_whole_file(file, most_bytes);
        constexpr std::size_t heading = 2 * sizeof(std::uint64_t);
        if (bytes.size() < heading)
            return std::nullopt;
        Reader reader(bytes);
        const auto found_layout = reader.number<std::uint64_t>();
        const auto found_hash = reader.number<std::uint64_t>();
        if (found_layout != layout || found_hash != hash_of(std::span(bytes).subspan(heading)))
            return std::nullopt;
        FolderContents contents = read(reader, real);
        fs::last_write_time(file, fs::file_time_type::clock::now(), missing); // it was of use
        return contents;
    } catch (const NotWhole&) {
        return std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

void store(const fs::path& root, const FolderContents& contents, std::int64_t least) {
    const bool worth_it = contents.told_by_folders && contents.pictures.size() >= least;
    if (folder().empty() || !worth_it || changed_lately(contents.read))
        return;
    try {
        Writer writer;
        const fs::path real = real_path(root);
        write(writer, real.native(), contents);
        write_file(file_for(real), hash_of(writer.bytes()), writer.bytes());
    } catch (const std::exception&) {
        // The next opening reads the folders again.
    }
}

} // namespace byol::listing_cache
