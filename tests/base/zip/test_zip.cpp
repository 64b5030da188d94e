#include "core/base/error/error.h"
#include "core/base/zip/zip_archive.h"

#include <QTest>

#include <string>
#include <vector>
#include <zlib.h>

using namespace byol;

namespace {

std::string number(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

std::uint32_t checksum(const std::string& content) {
    return static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())));
}

struct Record {
    std::string name;
    std::string content;
    int method = 0;
};

/// Writes an archive by the letter of the format, for checking the reader against.
std::string archive_of(const std::vector<Record>& records, bool zip64) {
    std::string file;
    std::string directory;
    for (const auto& [name, content, method] : records) {
        const std::uint64_t place = file.size();
        const std::string common = number(0, 2) + number(static_cast<std::uint64_t>(method), 2) + number(0, 4)
            + number(checksum(content), 4) + number(content.size(), 4) + number(content.size(), 4)
            + number(name.size(), 2);
        file += "PK\x03\x04" + number(45, 2) + common + number(6, 2) + name + "FB" + number(2, 2) + "zz" + content;
        const std::string extra = zip64
            ? number(1, 2) + number(24, 2) + number(content.size(), 8) + number(content.size(), 8) + number(place, 8)
            : "";
        const std::uint64_t hidden = 0xFFFFFFFF;
        directory += "PK\x01\x02" + number(45, 2) + number(45, 2) + common.substr(0, 12)
            + number(zip64 ? hidden : content.size(), 4) + number(zip64 ? hidden : content.size(), 4)
            + number(name.size(), 2) + number(extra.size(), 2) + number(0, 2) + number(0, 2) + number(0, 2)
            + number(0, 4) + number(zip64 ? hidden : place, 4) + name + extra;
    }
    const std::uint64_t begin = file.size();
    file += directory;
    if (zip64) {
        const std::uint64_t end64 = file.size();
        file += "PK\x06\x06" + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 4) + number(0, 4)
            + number(records.size(), 8) + number(records.size(), 8) + number(directory.size(), 8) + number(begin, 8);
        file += "PK\x06\x07" + number(0, 4) + number(end64, 8) + number(1, 4);
    }
    const std::uint64_t most = 0xFFFFFFFF;
    return file + "PK\x05\x06" + number(0, 4) + number(records.size(), 2) + number(records.size(), 2)
        + number(zip64 ? most : directory.size(), 4) + number(zip64 ? most : begin, 4) + number(0, 2);
}

std::span<const std::byte> view(const std::string& bytes) {
    return std::as_bytes(std::span(bytes.data(), bytes.size()));
}

/// Reads every record. @returns the problem, "" for none
std::string problem_of(const std::string& bytes) {
    try {
        const ZipArchive archive(view(bytes), "test");
        for (const std::string& name : archive.names())
            archive.record(name);
    } catch (const Error& error) {
        return error.problem();
    }
    return {};
}

const std::vector<Record> sample { { "a/data.pkl", "first" }, { "a/data/0", std::string(100, 'x') }, { "empty", "" } };

} // namespace

class TestZip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records_are_found_data();
    void records_are_found();
    void a_truncated_archive_is_refused_data();
    void a_truncated_archive_is_refused();
    void a_changed_byte_does_no_harm();
    void changed_content_is_told();
    void compressed_records_are_refused();
    void two_records_of_one_name_are_refused();
};

void TestZip::records_are_found_data() {
    QTest::addColumn<bool>("zip64");
    QTest::newRow("zip") << false;
    QTest::newRow("zip64") << true;
}

void TestZip::records_are_found() {
    QFETCH(bool, zip64);
    const std::string bytes = archive_of(sample, zip64);
    QVERIFY(ZipArchive::begins(view(bytes)));
    const ZipArchive archive(view(bytes), "test");
    QCOMPARE(archive.names(), (std::vector<std::string> { "a/data.pkl", "a/data/0", "empty" }));
    for (const Record& record : sample) {
        const auto content = archive.record(record.name);
        QCOMPARE(std::string(reinterpret_cast<const char*>(content.data()), content.size()), record.content);
    }
    QVERIFY_EXCEPTION_THROWN(archive.record("other"), Error);
}

void TestZip::a_truncated_archive_is_refused_data() {
    records_are_found_data();
}

void TestZip::a_truncated_archive_is_refused() {
    QFETCH(bool, zip64);
    const std::string whole = archive_of(sample, zip64);
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY2(!problem_of(whole.substr(0, size)).empty(), std::to_string(size).c_str());
    QVERIFY(problem_of(whole).empty());
}

void TestZip::a_changed_byte_does_no_harm() {
    int refusals = 0;
    for (const bool zip64 : { false, true }) {
        const std::string whole = archive_of(sample, zip64);
        for (std::size_t i = 0; i < whole.size(); ++i)
            for (const char other : { '\0', '\x01', '\x7f', '\x80', '\xff' }) {
                std::string changed = whole;
                changed[i] = other;
                refusals += problem_of(changed).empty() ? 0 : 1;
            }
    }
    QVERIFY(refusals > 100);
}

void TestZip::changed_content_is_told() {
    std::string bytes = archive_of(sample, true);
    bytes[bytes.find("first")] = 'F';
    QVERIFY(problem_of(bytes).find("checksum") != std::string::npos);
}

void TestZip::compressed_records_are_refused() {
    QVERIFY(problem_of(archive_of({ { "a", "content", 8 } }, false)).find("compressed") != std::string::npos);
}

void TestZip::two_records_of_one_name_are_refused() {
    QVERIFY(problem_of(archive_of({ { "a", "1" }, { "a", "2" } }, false)).find("two records") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestZip)
#include "test_zip.moc"
