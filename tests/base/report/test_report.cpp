#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/report/chart.h"
#include "core/base/report/comparison_page.h"
#include "core/base/report/html.h"
#include "core/base/report/map_picture.h"
#include "core/base/report/report.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "core/base/run/run_writer.h"
#include "core/base/safetensors/safetensors.h"
#include "tests/support/test_support.h"

#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <fstream>

using namespace byol;
using namespace byol::report;

namespace {

std::filesystem::path make_run(const std::filesystem::path& runs, const std::string& name) {
    RunConfig config;
    config.data.path = "/data/<shapes>";
    config.training.epochs = 3;
    return create_run(runs, name, to_toml(config));
}

void log_training(const std::filesystem::path& run) {
    RunWriter writer(run);
    writer.begin_session(0);
    for (std::int64_t step = 1; step <= 60; ++step) {
        const double x = static_cast<double>(step);
        writer.add_scalars({ step, x / 20, 1000 + x },
            { { series::loss, 4 - x / 30 }, { series::learning_rate, x / 100 }, { series::tau, 0.99 + x / 1e4 },
                { series::images_per_second, 500 + std::sin(x) * 20 } });
        if (step % 20 == 0)
            writer.add_scalars({ step, x / 20, 1000 + x },
                { { series::knn_top1, 0.5 + x / 200 }, { series::projection_std, 0.06 },
                    { series::effective_rank, 30 + x } });
    }
    writer.add_log(LogLevel::warning, "Skipped <img src=x onerror=alert(1)>.png: broken");
    writer.set_provenance({ { "host", "a&b" } });
    writer.flush();
    RunStatus status = RunReader(run).status();
    status.state = RunState::finished;
    status.step = status.total_steps = 60;
    status.epoch = status.epochs = 3;
    status.finished = status.started + 75;
    writer.set_status(status);
    writer.flush();
}

Evaluation evaluation(const char* features, double top1) {
    Evaluation evaluation;
    evaluation.kind = "knn";
    evaluation.checkpoint_step = 60;
    evaluation.checkpoint_epoch = 3;
    evaluation.created = 2000;
    evaluation.seconds = 2;
    evaluation.metrics = { { "top1", top1 }, { "chance", 0.5 } };
    evaluation.protocol = std::string(R"({"features":")") + features + R"(","k":200})";
    evaluation.classes = { "cat", "d<o>g" };
    evaluation.confusion = { 40, 10, 5, 45 };
    return evaluation;
}

void add_results(const std::filesystem::path& run) {
    const std::vector<float> points { 0, 0, 1, 1, 2, 0, 0, 2 };
    const std::vector<std::int64_t> labels { 0, 1, 1, -1 };
    const std::string file = "embeddings/tsne-step-00000060.safetensors";
    write_safetensors(
        run / file, { { "points", as_tensor(points, { 4, 2 }) }, { "labels", as_tensor(std::span(labels), { 4 }) } });
    JobWriter job(run, "tsne");
    EmbeddingEntry entry;
    entry.method = "tsne";
    entry.checkpoint_step = 60;
    entry.checkpoint_epoch = 3;
    entry.points = 4;
    entry.file = file;
    entry.parameters = "{}";
    entry.quality = { { "kl", 1.25 } };
    job.add_embedding(entry);
    job.add_evaluation(evaluation("pixels", 0.6));
    job.add_evaluation(evaluation("encoder", 0.85));
    job.finish();
}

// HTML that is also well-formed XML, so that no tag is left open and no text escapes its element.
QString xml_problem(const std::string& page) {
    QByteArray text = QByteArray::fromStdString(page);
    text.replace("<!DOCTYPE html>\n", "");
    const qsizetype style = text.indexOf("<style>");
    text.remove(style, text.indexOf("</style>") + 8 - style);
    text.replace("charset=\"utf-8\">", "charset=\"utf-8\"/>");
    text.replace("initial-scale=1\">", "initial-scale=1\"/>");
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? QStringLiteral("%1 in line %2").arg(reader.errorString()).arg(reader.lineNumber())
                             : QString();
}

bool contains(const std::string& page, const std::string& text) {
    return page.find(text) != std::string::npos;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAWholeRun() {
        const test::ScratchFolder runs;
        const auto run = make_run(runs.path(), "erste Läufe <тест> & \"more\"");
        log_training(run);
        add_results(run);
        const std::string page = report_page(run, "1.2.3");
        QCOMPARE(xml_problem(page), QString());
        for (const char* text : { "erste Läufe &lt;тест&gt; &amp; &quot;more&quot;", ">Loss<", "Effective rank", "1/√d",
                 "t-SNE at epoch 3", "85.00 %", "60.00 %", "raw pixels", "d&lt;o&gt;g", "/data/&lt;shapes&gt;",
                 "a&amp;b", "1 min 15 s", "prefers-color-scheme: dark", "byol 1.2.3" })
            QVERIFY2(contains(page, text), text);
        for (const char* text : { "<script", "http://", "https://", "<img", "url(" })
            QVERIFY2(!contains(page, text), text);
        // The encoder comes before its baselines.
        QVERIFY(page.find("85.00 %") < page.find("60.00 %"));
    }

    void everyPictureHasWords() {
        const test::ScratchFolder runs;
        const auto run = make_run(runs.path(), "run");
        log_training(run);
        add_results(run);
        const QByteArray page = QByteArray::fromStdString(report_page(run, "1"));
        QCOMPARE(page.count("role=\"img\""), page.count("<desc>"));
        QVERIFY(page.count("role=\"img\"") >= 7);
        QVERIFY(!page.contains("<desc></desc>"));
    }

    void managesWithAnEmptyRun() {
        const test::ScratchFolder runs;
        const auto run = make_run(runs.path(), "new");
        const std::string page = report_page(run, "1");
        QCOMPARE(xml_problem(page), QString());
        QVERIFY(contains(page, "Nothing was logged yet."));
        QVERIFY(contains(page, "queued"));
    }

    void aBrokenMapIsToldNotFatal() {
        const test::ScratchFolder runs;
        const auto run = make_run(runs.path(), "run");
        add_results(run);
        std::ofstream(run / "embeddings/tsne-step-00000060.safetensors") << "not a tensor file";
        const std::string page = report_page(run, "1");
        QCOMPARE(xml_problem(page), QString());
        QVERIFY(contains(page, "class=\"problem\""));
    }

    void writesWholeFilesOrNone() {
        const test::ScratchFolder runs;
        const auto run = make_run(runs.path(), "run");
        write_report(run, runs / "seite.html", "1");
        std::ifstream file(runs / "seite.html");
        const std::string page { std::istreambuf_iterator<char>(file), {} };
        QVERIFY(page.ends_with("</html>\n"));
        QVERIFY(!std::filesystem::exists(runs / "seite.html.new"));
        QVERIFY_EXCEPTION_THROWN(write_report(run, runs / "nowhere/page.html", "1"), Error);
        QVERIFY_EXCEPTION_THROWN(report_page(runs / "no run", "1"), Error);
    }

    void comparesRuns() {
        const test::ScratchFolder runs;
        const auto first = make_run(runs.path(), "first <1>");
        RunConfig config;
        config.data.path = "/data/<shapes>";
        config.training.epochs = 3;
        config.method.base_tau = 0.5;
        const auto second = create_run(runs.path(), "second", to_toml(config));
        for (const auto& run : { first, second }) {
            log_training(run);
            add_results(run);
        }
        JobWriter job(second, "knn");
        job.add_evaluation(evaluation("encoder", 0.9));
        job.finish();
        const std::string page = comparison_page({ first, second }, "1.2.3");
        QCOMPARE(xml_problem(page), QString());
        for (const char* text :
            { "Comparison of 2 runs", "first &lt;1&gt;", "method.base_tau", ">0.5<", ">0.996<", "85.00 %",
                "<td class=\"number strong\">90.00 %", "curve c0", "curve c1", "Maps of the representations" })
            QVERIFY2(contains(page, text), text);
        for (const char* text : { "training.epochs", "<script", "http://", "strong\">85.00 %" })
            QVERIFY2(!contains(page, text), text);
    }

    void comparesRunsOfWhichOneIsEmpty() {
        const test::ScratchFolder runs;
        const auto first = make_run(runs.path(), "first");
        log_training(first);
        const auto second = make_run(runs.path(), "second");
        const std::string page = comparison_page({ first, second }, "1.2.3");
        QCOMPARE(xml_problem(page), QString());
        QVERIFY(contains(page, "The settings are the same in every run."));
        QVERIFY(contains(page, "<i class=\"swatch k0\"></i>first")); // named though it is alone in its chart
        QVERIFY_THROWS_EXCEPTION(UsageError, comparison_page({ first }, "1.2.3"));
        QVERIFY_THROWS_EXCEPTION(UsageError, comparison_page(std::vector<std::filesystem::path>(11, first), "1.2.3"));
    }

    void ticksAreRoundAndCover() {
        QCOMPARE(ticks(0, 1, 5), (std::vector<double> { 0, 0.2, 0.4, 0.6000000000000001, 0.8, 1 }));
        QCOMPARE(ticks(3, 3, 5), std::vector<double> { 3 });
        for (const double scale : { 1e-7, 1.0, 3e9 })
            QVERIFY(ticks(-scale, 1.7 * scale, 6).size() >= 4 && ticks(-scale, 1.7 * scale, 6).size() <= 8);
    }

    void smoothingKeepsAConstantAndSkipsGaps() {
        std::vector<ChartPoint> points;
        for (int i = 0; i < 10; ++i)
            points.push_back({ double(i), i == 4 ? NAN : 2.0 });
        const auto smooth = smoothed(points, 0.9);
        QCOMPARE(smooth.size(), std::size_t { 9 });
        for (const ChartPoint& point : smooth)
            QVERIFY(std::abs(point.y - 2) < 1e-12);
    }

    void longCurvesAreThinnedButKeepTheirPeaks() {
        Chart chart;
        chart.title = "Long";
        std::vector<ChartPoint> points;
        for (int i = 0; i < 100'000; ++i)
            points.push_back({ double(i), i == 54'321 ? 10.0 : 1.0 });
        chart.lines.push_back({ "line", points });
        const std::string svg = draw(chart);
        QVERIFY(svg.size() < 40'000);
        QCOMPARE(svg.find("NaN"), std::string::npos);
        const Chart none { "None", "", "", { { "line", { { 0, NAN } } } } };
        QCOMPARE(draw(none), std::string());
    }

    void formatsForPeople() {
        QCOMPARE(html::grouped(1234567), std::string("1,234,567"));
        QCOMPARE(html::grouped(-999), std::string("-999"));
        QCOMPARE(html::grouped(-1000), std::string("-1,000"));
        QCOMPARE(html::percent(0.12345, 2), std::string("12.35 %"));
        QCOMPARE(html::duration(3725), std::string("1 h 2 min"));
        QCOMPARE(html::time_of(0), std::string());
        QCOMPARE(html::time_of(86400), std::string("1970-01-02 00:00 UTC"));
        QCOMPARE(html::escape("a<b>&\"'\x01\xff"), std::string("a&lt;b&gt;&amp;&quot;&#39;\\x01\\xff"));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
