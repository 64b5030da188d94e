#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>
#include <csignal>
#include <cstring>
#include <fstream>
#include <functional>
#include <limits>
#include <numeric>
#include <random>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace byol;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(stream), {} };
}

void write_bytes(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string length_of(std::uint64_t length) {
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &length, 8);
    return bytes;
}

std::string file_with(const std::string& header, std::size_t data_bytes) {
    return length_of(header.size()) + header + std::string(data_bytes, 'x');
}

/// Opens and reads every tensor; the message of the Error, or "" when all is well.
std::string problem_of(const fs::path& file) {
    try {
        const SafetensorsFile opened(file);
        for (const std::string& name : opened.names())
            opened.doubles(name);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

/// Runs `work` in a child process, without root's privilege to write everywhere. @returns its exit code
int in_child(const std::function<void()>& work, bool as_nobody = false) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (as_nobody && ::getuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            ::_exit(9);
        int code = 0;
        try {
            work();
        } catch (const Error&) {
            code = 1;
        } catch (...) {
            code = 2;
        }
        ::_exit(code);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTripsEveryType_data() {
        QTest::addColumn<int>("dtype");
        for (int dtype = 0; dtype <= static_cast<int>(DType::boolean); ++dtype)
            QTest::addRow("%d", dtype) << dtype;
    }
    void roundTripsEveryType() {
        QFETCH(int, dtype);
        const auto type = static_cast<DType>(dtype);
        std::vector<std::byte> raw(size_of(type) * 6);
        for (std::size_t i = 0; i < raw.size(); ++i)
            raw[i] = static_cast<std::byte>(type == DType::boolean ? i % 2 : 37 * i + 11);
        const byol::test::ScratchFolder folder;
        const fs::path file = folder / "с пробелом.safetensors";
        write_safetensors(file, { { "a", { type, { 2, 3 }, raw } }, { "empty", { type, { 0, 7 }, {} } } });
        const SafetensorsFile read(file);
        QCOMPARE(read.names(), (std::vector<std::string> { "a", "empty" }));
        const TensorRef a = read.tensor("a");
        QVERIFY(a.dtype == type);
        QCOMPARE(a.shape, (std::vector<std::int64_t> { 2, 3 }));
        QCOMPARE(a.count(), 6);
        QVERIFY(std::equal(raw.begin(), raw.end(), a.bytes.begin(), a.bytes.end()));
        QCOMPARE(read.tensor("empty").count(), 0);
        QVERIFY(read.doubles("empty").empty());
        QCOMPARE(read.doubles("a").size(), std::size_t { 6 });
    }

    void writesTheFormatByteForByte() {
        const std::vector<std::uint8_t> flags { 7, 9, 11 };
        const std::vector<float> weights { 1.0F, -2.0F };
        const std::vector<float> scalar { 0.5F };
        const byol::test::ScratchFolder folder;
        write_safetensors(folder / "x",
            { { "flags", as_tensor(flags, { 3 }) }, { "w", as_tensor(weights, { 1, 2 }) },
                { "s", as_tensor(scalar, {}) } },
            { { "step", "12" } });
        std::string header = R"({"__metadata__":{"step":"12"},)"
                             R"("s":{"dtype":"F32","shape":[],"data_offsets":[0,4]},)"
                             R"("w":{"dtype":"F32","shape":[1,2],"data_offsets":[4,12]},)"
                             R"("flags":{"dtype":"U8","shape":[3],"data_offsets":[12,15]}})";
        header.append((8 - header.size() % 8) % 8, ' ');
        const std::string data("\x00\x00\x00\x3f\x00\x00\x80\x3f\x00\x00\x00\xc0\x07\x09\x0b", 15);
        QCOMPARE(bytes_of(folder / "x"), length_of(header.size()) + header + data);
        QCOMPARE(files_in(folder.path()), std::size_t { 1 });
    }

    void readsBytesMadeByHand() {
        const std::string header = R"({"b":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]},)"
                                   R"("h":{"data_offsets":[4,14],"shape":[5],"dtype":"F16"},"__metadata__":{"k":"ä"}})";
        const std::string data("\x80\x3f\x20\xc0" // 1, -2.5
                               "\x00\x3c\x00\xc0\x01\x00\x00\x7c\x00\x7e", // 1, -2, 2^-24, infinity, NaN
            14);
        const byol::test::ScratchFolder folder;
        write_bytes(folder / "x", length_of(header.size()) + header + data);
        const SafetensorsFile read(folder / "x");
        QCOMPARE(read.metadata(), (std::map<std::string, std::string> { { "k", "ä" } }));
        QCOMPARE(read.floats("b"), (std::vector<float> { 1.0F, -2.5F }));
        const std::vector<float> halves = read.floats("h");
        QCOMPARE(halves[0], 1.0F);
        QCOMPARE(halves[1], -2.0F);
        QCOMPARE(halves[2], std::ldexp(1.0F, -24));
        QCOMPARE(halves[3], std::numeric_limits<float>::infinity());
        QVERIFY(std::isnan(halves[4]));
        QVERIFY_THROWS_EXCEPTION(Error, read.integers("h"));
        QVERIFY_THROWS_EXCEPTION(Error, read.tensor("c"));
    }

    void convertsIntegers() {
        const std::vector<std::int64_t> large { -1, 1LL << 40 };
        const byol::test::ScratchFolder folder;
        write_safetensors(folder / "x", { { "i", as_tensor(large, { 2 }) } });
        const SafetensorsFile read(folder / "x");
        QCOMPARE(read.integers("i"), large);
        QCOMPARE(read.doubles("i"), (std::vector<double> { -1.0, 1099511627776.0 }));
    }

    void opensEveryGoldenFile() {
        int opened = 0;
        for (const auto& entry : fs::directory_iterator(byol::test::golden_dir()))
            if (entry.path().extension() == ".safetensors") {
                QCOMPARE(problem_of(entry.path()), std::string());
                ++opened;
            }
        QVERIFY(opened > 5);
    }

    void refusesWhatIsNotOne_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const std::string& bytes, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(reason);
        };
        const auto tensor = [](const std::string& fields) { return R"({"a":{)" + fields + "}}"; };
        const std::string f32 = R"("dtype":"F32")";
        row("empty", "", "too few");
        row("short", "1234567", "too few");
        row("length past the end", length_of(100) + "{}", "announce a header of 100 bytes");
        row("enormous length", length_of(~std::uint64_t { 0 }) + "{}", "announce a header");
        row("header over the bound", length_of(100'000'001) + "{}", "announce a header");
        row("no object", file_with("[1]", 0), "does not begin with {");
        row("empty header", file_with("", 0), "does not begin with {");
        row("broken JSON", file_with(R"({"a":)", 0), "not JSON");
        row("not UTF-8", file_with("{\"\xff\xfe\":1}", 0), "not JSON");
        row("two documents", file_with("{}{}", 0), "not JSON");
        row("same name twice",
            file_with(
                R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
                2),
            "names \"a\" twice");
        row("same field twice", file_with(tensor(R"("dtype":"U8","dtype":"U8","shape":[1],"data_offsets":[0,1])"), 1),
            "twice");
        row("nested deep", file_with(R"({"a":)" + std::string(1'000'000, '['), 0), "nested too deep");
        row("nested objects", file_with(R"({"a":{"dtype":{"b":{}}}})", 0), "nested too deep");
        row("unknown type", file_with(tensor(R"("dtype":"F8_E4M3","shape":[1],"data_offsets":[0,1])"), 1), "F8_E4M3");
        row("type not text", file_with(tensor(R"("dtype":3,"shape":[1],"data_offsets":[0,1])"), 1), "unsupported type");
        row("no type", file_with(tensor(R"("shape":[1],"data_offsets":[0,1])"), 1), "no \"dtype\"");
        row("no shape", file_with(tensor(f32 + R"(,"data_offsets":[0,4])"), 4), "no \"shape\"");
        row("no offsets", file_with(tensor(f32 + R"(,"shape":[1])"), 4), "no \"data_offsets\"");
        row("entry not an object", file_with(R"({"a":[1]})", 0), "not an object");
        row("negative side", file_with(tensor(f32 + R"(,"shape":[-1],"data_offsets":[0,4])"), 4), "whole number");
        row("fractional side", file_with(tensor(f32 + R"(,"shape":[1.5],"data_offsets":[0,4])"), 4), "whole number");
        row("overflowing shape", file_with(tensor(f32 + R"(,"shape":[4294967296,4294967296],"data_offsets":[0,0])"), 0),
            "too large");
        row("side over 63 bits", file_with(tensor(f32 + R"(,"shape":[18446744073709551615],"data_offsets":[0,4])"), 4),
            "too large");
        row("shape not a list", file_with(tensor(f32 + R"(,"shape":1,"data_offsets":[0,4])"), 4), "not a list");
        row("size mismatch", file_with(tensor(f32 + R"(,"shape":[2],"data_offsets":[0,4])"), 4), "need 8");
        row("past the end", file_with(tensor(f32 + R"(,"shape":[2],"data_offsets":[0,8])"), 4), "only 4 bytes");
        row("backwards", file_with(tensor(f32 + R"(,"shape":[1],"data_offsets":[4,0])"), 4), "bytes 4 to 0");
        row("three offsets", file_with(tensor(f32 + R"(,"shape":[1],"data_offsets":[0,4,8])"), 4), "not a pair");
        row("trailing bytes", file_with(tensor(f32 + R"(,"shape":[1],"data_offsets":[0,4])"), 5), "1 bytes at its end");
        row("gap", file_with(tensor(f32 + R"(,"shape":[1],"data_offsets":[4,8])"), 8), "gap");
        row("overlap",
            file_with(
                R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[2,6]}})",
                6),
            "overlaps");
        row("metadata not text", file_with(R"({"__metadata__":{"k":1}})", 0), "not a text");
        row("metadata not an object", file_with(R"({"__metadata__":"k"})", 0), "not an object");
    }
    void refusesWhatIsNotOne() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, reason);
        const byol::test::ScratchFolder folder;
        const fs::path file = folder / "damaged.safetensors";
        write_bytes(file, bytes.toStdString());
        const QByteArray problem = QByteArray::fromStdString(problem_of(file));
        QVERIFY2(problem.contains(reason), problem);
        QVERIFY2(problem.contains("damaged.safetensors"), problem);
    }

    void refusesWhatIsNoFile() {
        const byol::test::ScratchFolder folder;
        QVERIFY(!problem_of(folder.path()).empty());
        QVERIFY(!problem_of(folder / "missing").empty());
        QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
        QVERIFY(!problem_of(folder / "pipe").empty());
    }

    void neverCrashesOnDamage() {
        const byol::test::ScratchFolder folder;
        std::vector<float> values(8);
        std::iota(values.begin(), values.end(), 0.0F);
        const std::vector<std::int64_t> steps { 1, 2 };
        write_safetensors(folder / "good",
            { { "weight", as_tensor(values, { 2, 4 }) }, { "step", as_tensor(steps, { 2 }) } },
            { { "format", "byol" } });
        const std::string good = bytes_of(folder / "good");
        for (std::size_t length = 0; length < good.size(); ++length) {
            write_bytes(folder / "cut", good.substr(0, length));
            QVERIFY(!problem_of(folder / "cut").empty());
        }
        std::mt19937 random(1);
        int refused = 0;
        for (std::size_t i = 0; i < good.size(); ++i)
            for (const int flip : { 1, 2, 16, 128, static_cast<int>(random() % 255 + 1) }) {
                std::string bad = good;
                bad[i] = static_cast<char>(bad[i] ^ flip);
                write_bytes(folder / "flipped", bad);
                refused += problem_of(folder / "flipped").empty() ? 0 : 1;
            }
        QVERIFY(refused > 500);
    }

    void refusesToWriteNonsense() {
        const std::vector<float> values { 1, 2 };
        const byol::test::ScratchFolder folder;
        const auto write = [&](const std::vector<NamedTensor>& tensors, const std::string& metadata = "v") {
            write_safetensors(folder / "x", tensors, { { "k", metadata } });
        };
        QVERIFY_THROWS_EXCEPTION(Error, write({ { "a", as_tensor(values, { 3 }) } }));
        QVERIFY_THROWS_EXCEPTION(Error, write({ { "a", as_tensor(values, { -2 }) } }));
        QVERIFY_THROWS_EXCEPTION(
            Error, write({ { "a", as_tensor(values, { 2 }) }, { "a", as_tensor(values, { 2 }) } }));
        QVERIFY_THROWS_EXCEPTION(Error, write({ { "__metadata__", as_tensor(values, { 2 }) } }));
        QVERIFY_THROWS_EXCEPTION(Error, write({ { "\xff", as_tensor(values, { 2 }) } }));
        QVERIFY_THROWS_EXCEPTION(Error, write({}, "\xff"));
        QVERIFY_THROWS_EXCEPTION(Error, write_safetensors(folder / "none" / "x", {}));
        QCOMPARE(files_in(folder.path()), std::size_t { 0 });
    }

    void keepsTheOldFileWhenTheDiskIsFull() {
        const byol::test::ScratchFolder folder;
        const std::vector<float> small { 1 };
        const std::vector<float> large(100'000);
        write_safetensors(folder / "x", { { "a", as_tensor(small, { 1 }) } });
        const std::string before = bytes_of(folder / "x");
        QCOMPARE(in_child([&] {
            const rlimit limit { 50'000, 50'000 };
            ::signal(SIGXFSZ, SIG_IGN);
            ::setrlimit(RLIMIT_FSIZE, &limit);
            write_safetensors(folder / "x", { { "a", as_tensor(large, { 100'000 }) } });
        }),
            1);
        QCOMPARE(bytes_of(folder / "x"), before);
        QCOMPARE(files_in(folder.path()), std::size_t { 1 });
    }

    void keepsTheOldFileInAReadOnlyFolder() {
        const byol::test::ScratchFolder folder;
        const std::vector<float> values { 1 };
        write_safetensors(folder / "x", { { "a", as_tensor(values, { 1 }) } });
        fs::permissions(folder.path(), fs::perms(0555));
        const int code = in_child(
            [&] {
                write_safetensors(folder / "x", { { "b", as_tensor(values, { 1 }) } });
            },
            true);
        fs::permissions(folder.path(), fs::perms(0755));
        QCOMPARE(code, 1);
        QVERIFY(SafetensorsFile(folder / "x").contains("a"));
    }

    void aReaderKeepsWhatItOpened() {
        const byol::test::ScratchFolder folder;
        const std::vector<float> old_values(5000, 1.0F);
        const std::vector<float> new_values { 2 };
        write_safetensors(folder / "x", { { "a", as_tensor(old_values, { 5000 }) } });
        SafetensorsFile read(folder / "x");
        write_safetensors(folder / "x", { { "a", as_tensor(new_values, { 1 }) } });
        QCOMPARE(read.floats("a"), old_values);
        read = SafetensorsFile(folder / "x");
        QCOMPARE(read.floats("a"), new_values);
    }
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
