#include "core/base/run/run_reader.h"
#include "core/base/tensorboard/crc32c.h"
#include "core/base/tensorboard/event_file.h"
#include "core/base/tensorboard/export_run.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"

#include <QProcess>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>
#include <map>

using namespace byol;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

// A reader of its own: records, then fields by number. Nested messages are given as their bytes.
struct Fields {
    std::map<int, std::uint64_t> integers;
    std::map<int, std::string> texts;
    std::map<int, double> reals;
};

std::uint64_t read_varint(const std::string& bytes, std::size_t& at) {
    std::uint64_t value = 0;
    for (int shift = 0; at < bytes.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= std::uint64_t(byte & 0x7F) << shift;
        if (byte < 0x80)
            break;
    }
    return value;
}

Fields parse(const std::string& bytes) {
    Fields fields;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::uint64_t key = read_varint(bytes, at);
        const int number = int(key >> 3);
        if ((key & 7) == 0) {
            fields.integers[number] = read_varint(bytes, at);
        } else if ((key & 7) == 1) {
            fields.reals[number] = qFromLittleEndian<double>(bytes.data() + at);
            at += 8;
        } else if ((key & 7) == 5) {
            fields.reals[number] = double(qFromLittleEndian<float>(bytes.data() + at));
            at += 4;
        } else {
            const std::uint64_t size = read_varint(bytes, at);
            fields.texts[number] = bytes.substr(at, size);
            at += size;
        }
    }
    return fields;
}

std::vector<Fields> events_in(const std::filesystem::path& file) {
    const std::string bytes = bytes_of(file);
    std::vector<Fields> events;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto size = qFromLittleEndian<quint64>(bytes.data() + at);
        if (qFromLittleEndian<quint32>(bytes.data() + at + 8) != masked_crc32c(bytes.substr(at, 8)))
            return {};
        const std::string event = bytes.substr(at + 12, size);
        if (qFromLittleEndian<quint32>(bytes.data() + at + 12 + size) != masked_crc32c(event))
            return {};
        events.push_back(parse(event));
        at += 16 + size;
    }
    return events;
}

} // namespace

class TestTensorboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksumsOfTheStandard() {
        QCOMPARE(crc32c("123456789"), 0xE3069283U); // the usual check value
        QCOMPARE(crc32c(std::string(32, '\0')), 0x8A9136AAU); // RFC 3720, B.4
        QCOMPARE(crc32c(std::string(32, '\xFF')), 0x62A8AB43U);
        QCOMPARE(crc32c(""), 0U);
    }

    void scalarsComeBack() {
        EventFile file(folder_ / "one", 1234.5);
        file.add_scalar("loss", 7, 1300.25, 0.5);
        file.add_scalar("loss", std::int64_t { 1 } << 40, 1301, std::numeric_limits<double>::quiet_NaN());
        file.close();
        const auto events = events_in(file.path());
        QCOMPARE(events.size(), std::size_t { 3 });
        QCOMPARE(events[0].texts.at(3), std::string("brain.Event:2"));
        QCOMPARE(events[0].reals.at(1), 1234.5);
        QCOMPARE(events[1].integers.at(2), 7U);
        QCOMPARE(events[1].reals.at(1), 1300.25);
        const Fields value = parse(parse(events[1].texts.at(5)).texts.at(1));
        QCOMPARE(value.texts.at(1), std::string("loss"));
        QCOMPARE(value.reals.at(2), 0.5);
        QCOMPARE(events[2].integers.at(2), std::uint64_t { 1 } << 40);
        QVERIFY(std::isnan(parse(parse(events[2].texts.at(5)).texts.at(1)).reals.at(2)));
    }

    void aRunGoesOutWhole() {
        test::SampleRun sample;
        sample.share = 0.1;
        const auto run = test::make_sample_run(folder_.path(), sample);
        const TensorboardExport written = export_to_tensorboard(run, folder_ / "events");
        std::map<std::string, std::vector<std::pair<std::int64_t, float>>> curves;
        std::int64_t values = 0;
        for (const Fields& event : events_in(written.file)) {
            if (event.texts.count(5) == 0)
                continue;
            const Fields value = parse(parse(event.texts.at(5)).texts.at(1));
            if (value.reals.count(2) == 0)
                continue;
            ++values;
            const auto step = event.integers.count(2) > 0 ? std::int64_t(event.integers.at(2)) : 0;
            curves[value.texts.at(1)].emplace_back(step, float(value.reals.at(2)));
        }
        QCOMPARE(values, written.values);
        const RunReader reader(run);
        for (const std::string& name : reader.series_names()) {
            const auto points = reader.scalars(name);
            QCOMPARE(curves[name].size(), points.size());
            for (std::size_t i = 0; i < points.size(); ++i) {
                QCOMPARE(curves[name][i].first, points[i].step);
                QCOMPARE(curves[name][i].second, float(points[i].value));
            }
        }
        QVERIFY(curves.count("evaluation/linear/top1") == 1);
        // Again: the file of before is replaced.
        export_to_tensorboard(run, folder_ / "events");
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder_ / "events" / run.filename()), {}), 1);
    }

    void tensorboardReadsIt() {
        QProcess python;
        python.start(QStringLiteral("python3"), { QStringLiteral("-c"), QStringLiteral("import tensorboard") });
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            QSKIP("Python's tensorboard is not installed, so its own reader cannot be asked.");
        EventFile file(folder_ / "py", 10);
        file.add_scalar("loss", 3, 11, 0.25);
        file.close();
        const QString program =
            QStringLiteral("import sys\n"
                           "from tensorboard.backend.event_processing.event_accumulator import EventAccumulator\n"
                           "a = EventAccumulator(sys.argv[1]); a.Reload()\n"
                           "print([(e.step, e.wall_time, e.value) for e in a.Scalars('loss')])");
        python.start(
            QStringLiteral("python3"), { QStringLiteral("-c"), program, QString::fromStdString(file.path().string()) });
        QVERIFY(python.waitForFinished(120'000));
        QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("[(3, 11.0, 0.25)]"));
    }

private:
    test::ScratchFolder folder_;
};

QTEST_GUILESS_MAIN(TestTensorboard)
#include "test_tensorboard.moc"
