#include "core/base/data/decode.h"
#include "core/base/data/exif.h"
#include "core/base/error/error.h"
#include "tests/base/data/dataset_files.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <sys/stat.h>
#include <zlib.h>

using namespace byol;
using test::Bytes;

namespace {

std::optional<Image> tried(const Bytes& bytes) {
    try {
        return decode_bytes(bytes, "test");
    } catch (const Error&) {
        return std::nullopt;
    }
}

std::string problem_of(const Bytes& bytes, const DecodeLimits& limits = {}) {
    try {
        decode_bytes(bytes, "test", limits);
    } catch (const Error& error) {
        return error.problem();
    }
    return "";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// An eXIf chunk behind IHDR (PNG, third edition, section 11.3.3.5).
Bytes with_exif(const Bytes& png, int orientation) {
    Bytes chunk { 0, 0, 0, 22, 'e', 'X', 'I', 'f', 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0,
        static_cast<std::uint8_t>(orientation), 0, 0, 0 };
    const auto sum = static_cast<std::uint32_t>(crc32(0, chunk.data() + 4, static_cast<uInt>(chunk.size() - 4)));
    for (int shift = 24; shift >= 0; shift -= 8)
        chunk.push_back(static_cast<std::uint8_t>(sum >> shift));
    Bytes bytes = png;
    bytes.insert(bytes.begin() + 33, chunk.begin(), chunk.end());
    return bytes;
}

int largest_difference(const Image& a, const Image& b) {
    int largest = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i)
        largest = std::max(largest, std::abs(int { a.pixels[i] } - int { b.pixels[i] }));
    return largest;
}

bool same(const Image& a, const Image& b) {
    return a.height == b.height && a.width == b.width && a.pixels == b.pixels;
}

} // namespace

class TestDecode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losslessFormatsGiveBackThePixels_data() {
        QTest::addColumn<QString>("extension");
        for (const char* extension : { ".png", ".bmp", ".tiff", ".ppm" })
            QTest::newRow(extension) << extension;
    }
    void losslessFormatsGiveBackThePixels() {
        QFETCH(QString, extension);
        const Image image = test::pattern(23, 37);
        QVERIFY(same(decode_bytes(test::encoded(image, extension.toStdString()), "test"), image));
    }

    void lossyFormatsComeNear_data() {
        QTest::addColumn<QString>("extension");
        QTest::newRow("jpg") << ".jpg";
        QTest::newRow("webp") << ".webp";
    }
    void lossyFormatsComeNear() {
        QFETCH(QString, extension);
        Image flat { .height = 24, .width = 40, .pixels = {} };
        for (int i = 0; i < 24 * 40; ++i)
            flat.pixels.insert(flat.pixels.end(), { 200, 100, 50 });
        const Image decoded = decode_bytes(test::encoded(flat, extension.toStdString()), "test");
        QCOMPARE(decoded.height, 24);
        QCOMPARE(decoded.width, 40);
        QVERIFY(largest_difference(decoded, flat) <= 4);
    }

    // "What's in a GIF" (https://giflib.sourceforge.net/whatsinagif) takes this file apart byte by byte.
    void readsGif() {
        const Bytes gif { 0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x0A, 0x00, 0x0A, 0x00, 0x91, 0x00, 0x00, 0xFF, 0xFF,
            0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0x00, 0x00, 0x00, 0x21, 0xF9, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00,
            0x2C, 0x00, 0x00, 0x00, 0x00, 0x0A, 0x00, 0x0A, 0x00, 0x00, 0x02, 0x16, 0x8C, 0x2D, 0x99, 0x87, 0x2A, 0x1C,
            0xDC, 0x33, 0xA0, 0x02, 0x75, 0xEC, 0x95, 0xFA, 0xA8, 0xDE, 0x60, 0x8C, 0x04, 0x91, 0x4C, 0x01, 0x00,
            0x3B };
        const std::string rows =
            "1111122222111112222211111222221110000222111000022222200001112220000111222221111122222111112222211111";
        const Image image = decode_bytes(gif, "test");
        QCOMPARE(image.width, 10);
        QCOMPARE(image.height, 10);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::vector<std::uint8_t> pixel { image.pixels.begin() + static_cast<std::ptrdiff_t>(3 * i),
                image.pixels.begin() + static_cast<std::ptrdiff_t>(3 * i + 3) };
            QCOMPARE(pixel,
                rows[i] == '0'       ? (std::vector<std::uint8_t> { 255, 255, 255 })
                    : rows[i] == '1' ? (std::vector<std::uint8_t> { 255, 0, 0 })
                                     : (std::vector<std::uint8_t> { 0, 0, 255 }));
        }
        for (std::size_t length = 0; length + 1 < gif.size(); ++length)
            QVERIFY(!tried({ gif.begin(), gif.begin() + static_cast<std::ptrdiff_t>(length) }));
    }

    // A picture that was cut while it was copied must never look like a picture, wherever the cut is.
    void cutPicturesAreRefused_data() { lossyAndLossless(); }
    void cutPicturesAreRefused() {
        QFETCH(QString, extension);
        const Bytes whole = test::encoded(test::pattern(19, 33), extension.toStdString());
        const Image image = decode_bytes(whole, "test");
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto decoded = tried({ whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length) });
            QVERIFY2(!decoded || same(*decoded, image), qPrintable(QString("cut after %1 bytes").arg(length)));
        }
    }

    void damagedPicturesDoNoHarm_data() { lossyAndLossless(); }
    void damagedPicturesDoNoHarm() {
        QFETCH(QString, extension);
        const Bytes whole = test::encoded(test::pattern(19, 33), extension.toStdString());
        std::mt19937 random(7);
        int refused = 0;
        for (int i = 0; i < 300; ++i) {
            Bytes damaged = whole;
            for (int flips = 0; flips < 3; ++flips)
                damaged[random() % damaged.size()] ^= static_cast<std::uint8_t>(1 + random() % 255);
            const auto decoded = tried(damaged);
            refused += decoded ? 0 : 1;
            if (decoded)
                QCOMPARE(decoded->pixels.size(),
                    static_cast<std::size_t>(decoded->height) * static_cast<std::size_t>(decoded->width) * 3);
        }
        if (extension == ".png")
            QCOMPARE(refused, 300); // every byte of a PNG is under a checksum
    }

    void theLimitsComeBeforeDecoding() {
        const Bytes png = test::encoded(test::pattern(20, 30), ".png");
        QVERIFY(problem_of(png, { .max_side = 29 }).find("30 x 20") != std::string::npos);
        QVERIFY(problem_of(png, { .max_pixels = 599 }).find("at most 599") != std::string::npos);
        QVERIFY(problem_of(png, { .max_file_bytes = 10 }).find("the limit is 10 bytes") != std::string::npos);
        QCOMPARE(problem_of(png,
                     { .max_file_bytes = static_cast<std::int64_t>(png.size()), .max_pixels = 600, .max_side = 30 }),
            std::string());
    }

    void hugeClaimsInFewBytesAreRefused() {
        Bytes png = test::encoded(test::pattern(2, 2), ".png");
        for (const std::size_t at : { 18, 22 }) { // 9984 x 9984
            png[at] = 0x27;
            png[at + 1] = 0x00;
        }
        QVERIFY2(contains(problem_of(png), "has only"), problem_of(png).c_str());
    }

    void exifBlocksAreReadInBothByteOrders() {
        const Bytes little { 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0 };
        const Bytes big { 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0 };
        QCOMPARE(exif_orientation(little), 6);
        QCOMPARE(exif_orientation(big), 8);
        for (std::size_t length = 0; length < little.size(); ++length)
            QCOMPARE(exif_orientation(std::span(little).first(length)), 1);
        Bytes wrong = little;
        wrong[18] = 9;
        QCOMPARE(exif_orientation(wrong), 1);
        wrong[4] = wrong[5] = wrong[6] = wrong[7] = 0xFF;
        QCOMPARE(exif_orientation(wrong), 1);
    }

    // The four corners of a 3 x 2 picture after each orientation, by the table of Exif 2.3 (tag 0x0112): where the
    // first row and the first column of what is stored belong.
    void pngOrientationIsApplied_data() {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QString>("upright"); // rows of the upright picture; stored: "abc" over "def"
        const char* upright[] = { "abc/def", "cba/fed", "fed/cba", "def/abc", "ad/be/cf", "da/eb/fc", "fc/eb/da",
            "cf/be/ad" };
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation << upright[orientation - 1];
    }
    void pngOrientationIsApplied() {
        QFETCH(int, orientation);
        QFETCH(QString, upright);
        Image stored { .height = 2, .width = 3, .pixels = {} };
        for (const char letter : { 'a', 'b', 'c', 'd', 'e', 'f' })
            stored.pixels.insert(stored.pixels.end(), 3, static_cast<std::uint8_t>(letter));
        const Image image = decode_bytes(with_exif(test::encoded(stored, ".png"), orientation), "test");
        QString rows;
        for (int y = 0; y < image.height; ++y) {
            for (int x = 0; x < image.width; ++x)
                rows += QChar(image.pixels[3 * static_cast<std::size_t>(y * image.width + x)]);
            rows += y + 1 < image.height ? "/" : "";
        }
        QCOMPARE(rows, upright);
    }

    void whatIsNoPictureIsNamed() {
        QCOMPARE(problem_of({}), std::string("the file is empty"));
        const std::string page = "<!DOCTYPE html><html>404</html>";
        QVERIFY(problem_of(Bytes(page.begin(), page.end())).find("web page") != std::string::npos);
        const std::string pointer = "version https://git-lfs.github.com/spec/v1\n";
        QVERIFY(problem_of(Bytes(pointer.begin(), pointer.end())).find("Git LFS") != std::string::npos);
    }

    void filesThatAreNoFilesAreRefused() {
        const test::ScratchFolder scratch;
        const auto pipe = scratch / "pipe.png";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        for (const auto& path : { pipe, scratch.path(), scratch / "missing.png", std::filesystem::path("/dev/null") }) {
            QVERIFY_EXCEPTION_THROWN(decode_file(path), Error);
        }
        test::write_picture(scratch / "named.jpg", test::pattern(4, 5));
        QCOMPARE(decode_file(scratch / "named.jpg").width, 5);
    }

    void pathsAreShownAsPlainText() {
        QCOMPARE(display_path("a b/ж.png"), std::string("a b/ж.png"));
        QCOMPARE(display_path("caf\xe9/\xff.png"), std::string("caf\\xe9/\\xff.png"));
        QCOMPARE(display_path("tab\there\nnew"), std::string("tab\\x09here\\x0anew"));
        QCOMPARE(display_path("cut \xe2\x82"), std::string("cut \\xe2\\x82"));
        QCOMPARE(display_path("turned \xe2\x80\xae"), std::string("turned \\xe2\\x80\\xae"));
        QCOMPARE(display_path("long \xc0\x80 \xed\xa0\x80"), std::string("long \\xc0\\x80 \\xed\\xa0\\x80"));
    }

    void extensionsTellPictures() {
        for (const char* name : { "a.jpg", "a.JPEG", "a.Png", "a.b.webp", "a.TIF" })
            QVERIFY2(has_image_extension(name), name);
        for (const char* name : { "a.txt", "a.png~", "jpg", ".png", "a.jpg.part" })
            QVERIFY2(!has_image_extension(name), name);
    }

    void shrinkingAverages() {
        Image image { .height = 2, .width = 4, .pixels = {} };
        for (const int value : { 10, 20, 100, 100, 30, 40, 100, 104 })
            image.pixels.insert(image.pixels.end(), 3, static_cast<std::uint8_t>(value));
        const Image small = resize(image, 1, 2);
        QCOMPARE(small.pixels, (std::vector<std::uint8_t> { 25, 25, 25, 101, 101, 101 }));
    }

    void thumbnailsKeepTheAspect() {
        const Image wide = thumbnail(test::pattern(30, 120), 40);
        QCOMPARE(wide.width, 40);
        QCOMPARE(wide.height, 10);
        QCOMPARE(thumbnail(test::pattern(1, 500), 50).height, 1);
        const Image small = test::pattern(8, 9);
        QVERIFY(same(thumbnail(small, 9), small));
        QCOMPARE(resize(small, 16, 3).height, 16);
        QVERIFY_EXCEPTION_THROWN(resize(small, 0, 3), Error);
    }

private:
    static void lossyAndLossless() {
        QTest::addColumn<QString>("extension");
        for (const char* extension : { ".jpg", ".png", ".bmp", ".ppm", ".webp", ".tiff" })
            QTest::newRow(extension) << extension;
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "test_decode.moc"
