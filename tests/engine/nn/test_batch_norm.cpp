#include "core/base/error/error.h"
#include "core/engine/distributed/thread_ranks.h"
#include "core/engine/nn/batch_norm.h"
#include "core/engine/nn/encoder.h"
#include "core/engine/nn/module_state.h"

#include <QTest>

#include <cmath>

using namespace byol;

namespace {

/// A layer in float64 with weights that are not the ones it starts with.
BatchNorm some_layer(std::int64_t channels) {
    const torch::NoGradGuard no_grad;
    BatchNorm layer(channels);
    layer->to(torch::kFloat64);
    layer->weight.copy_(torch::linspace(0.5, 1.5, channels));
    layer->bias.copy_(torch::linspace(-1, 1, channels));
    return layer;
}

/// y, x's gradient, weight's, bias's, running mean and variance of one pass.
std::vector<torch::Tensor> pass(BatchNorm& layer, const torch::Tensor& values, const torch::Tensor& gradient) {
    const torch::Tensor x = values.clone().requires_grad_();
    const torch::Tensor y = layer(x);
    y.backward(gradient);
    return { y.detach(), x.grad(), layer->weight.grad(), layer->bias.grad(), layer->running_mean, layer->running_var };
}

/// The same over ranks that hold so many rows each: rows put together again, parameters' gradients added up.
std::vector<torch::Tensor> split_pass(const torch::Tensor& values, const torch::Tensor& gradient,
    const std::vector<std::int64_t>& rows, RunningStatistics convention) {
    std::vector<std::vector<torch::Tensor>> parts(rows.size());
    ThreadRanks::run(static_cast<int>(rows.size()), [&](const std::shared_ptr<Ranks>& ranks) {
        const auto rank = static_cast<std::size_t>(ranks->rank());
        BatchNorm layer = some_layer(values.size(1));
        layer->set_ranks(ranks);
        layer->set_running_statistics(convention);
        for (int i = 0; i < 2; ++i) { // the second pass has statistics that it follows
            layer->zero_grad();
            parts[rank] =
                pass(layer, values.split_with_sizes(rows)[rank], gradient.split_with_sizes(rows)[rank].contiguous());
        }
    });
    std::vector<torch::Tensor> whole = parts[0];
    for (std::size_t rank = 1; rank < parts.size(); ++rank)
        for (std::size_t i = 0; i < 4; ++i)
            whole[i] = i < 2 ? torch::cat({ whole[i], parts[rank][i] }) : whole[i] + parts[rank][i];
    return whole;
}

} // namespace

class TestBatchNorm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alone_it_is_torchs_to_the_bit_data() {
        QTest::addColumn<bool>("images");
        QTest::addColumn<bool>("channels_last");
        QTest::newRow("rows") << false << false;
        QTest::newRow("images") << true << false;
        QTest::newRow("images, channels last") << true << true;
    }

    void alone_it_is_torchs_to_the_bit() {
        QFETCH(bool, images);
        QFETCH(bool, channels_last);
        torch::manual_seed(1);
        BatchNorm ours(6);
        torch::nn::BatchNorm2d theirs(6);
        torch::nn::BatchNorm1d theirs_of_rows(6);
        for (int step = 0; step < 3; ++step) {
            torch::Tensor x = images ? torch::randn({ 5, 6, 4, 3 }) : torch::randn({ 5, 6 });
            if (channels_last)
                x = x.contiguous(torch::MemoryFormat::ChannelsLast);
            const torch::Tensor a = x.clone().requires_grad_();
            const torch::Tensor b = x.clone().requires_grad_();
            const torch::Tensor y = ours(a);
            const torch::Tensor expected = images ? theirs(b) : theirs_of_rows(b);
            QVERIFY(torch::equal(y, expected));
            y.square().sum().backward();
            expected.square().sum().backward();
            QVERIFY(torch::equal(a.grad(), b.grad()));
        }
        const auto same_state = [&](const torch::nn::Module& other) {
            const NamedTensors left = state_of(*ours);
            const NamedTensors right = state_of(other);
            return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                [](const auto& l, const auto& r) { return l.first == r.first && torch::equal(l.second, r.second); });
        };
        QVERIFY(images ? same_state(*theirs) : same_state(*theirs_of_rows));
        ours->eval();
        theirs->eval();
        const torch::Tensor x = torch::randn({ 2, 6, 4, 3 });
        if (images)
            QVERIFY(torch::equal(ours(x), theirs(x)));
    }

    void ranks_compute_what_one_process_does_data() {
        QTest::addColumn<bool>("images");
        QTest::addColumn<bool>("authors");
        for (const bool images : { false, true })
            for (const bool authors : { false, true })
                QTest::addRow("%s, %s", images ? "images" : "rows", authors ? "authors" : "torch") << images << authors;
    }

    void ranks_compute_what_one_process_does() {
        QFETCH(bool, images);
        QFETCH(bool, authors);
        const auto convention = authors ? RunningStatistics::authors : RunningStatistics::torch;
        torch::manual_seed(2);
        const torch::Tensor x = (images ? torch::randn({ 11, 4, 3, 2 }) : torch::randn({ 11, 4 })).to(torch::kFloat64);
        const torch::Tensor gradient = torch::randn_like(x);
        BatchNorm alone = some_layer(4);
        alone->set_running_statistics(convention);
        std::vector<torch::Tensor> expected;
        for (int i = 0; i < 2; ++i) {
            alone->zero_grad();
            expected = pass(alone, x + 100, gradient);
        }
        for (const std::vector<std::int64_t>& rows : { std::vector<std::int64_t> { 11 }, { 5, 6 }, { 1, 7, 3 } }) {
            const std::vector<torch::Tensor> found = split_pass(x + 100, gradient, rows, convention);
            for (std::size_t i = 0; i < found.size(); ++i)
                QVERIFY2(torch::allclose(found[i], expected[i], 1e-10, 1e-10), qPrintable(QString::number(i)));
        }
    }

    // A moving average that is corrected for its start is the batch's own statistic after one batch, and stays there
    // while the batches do not change. Its variance is the biased one.
    void the_authors_average_starts_at_the_first_batch() {
        BatchNorm layer(1);
        layer->set_running_statistics(RunningStatistics::authors);
        const torch::Tensor x = torch::tensor({ { 1.0F }, { 3.0F } });
        for (int i = 0; i < 3; ++i) {
            layer(x);
            QVERIFY(std::abs(layer->running_mean.item<double>() - 2) < 1e-6);
            QVERIFY(std::abs(layer->running_var.item<double>() - 1) < 1e-6);
        }
        layer(x + 4); // k = 4: r += (6 - 2) 0.1 / (1 - 0.9^4)
        QVERIFY(std::abs(layer->running_mean.item<double>() - (2 + 0.4 / (1 - std::pow(0.9, 4)))) < 1e-5);
    }

    void momentum_can_be_changed() {
        BatchNorm layer(1);
        set_batch_norm_momentum(*layer, 0.25);
        layer(torch::tensor({ { 1.0F }, { 3.0F } }));
        QCOMPARE(layer->running_mean.item<double>(), 0.5);
        QCOMPARE(layer->running_var.item<double>(), 0.75 + 0.25 * 2);
    }

    void a_batch_without_variance_is_refused() {
        BatchNorm layer(3);
        QVERIFY_EXCEPTION_THROWN(layer(torch::zeros({ 1, 3 })), Error);
        QVERIFY_EXCEPTION_THROWN(layer(torch::zeros({ 0, 3 })), Error);
        layer(torch::zeros({ 1, 3, 2, 2 }));
        layer->eval();
        layer(torch::zeros({ 1, 3 }));
    }

    void encoders_are_synchronised() {
        for (const char* architecture : { "small", "resnet18" }) {
            EncoderSettings settings;
            settings.architecture = architecture;
            const torch::Tensor x = torch::randn({ 4, 3, 16, 16 });
            const torch::Tensor expected = make_encoder(settings, 1, 0)->forward(x).detach();
            std::vector<torch::Tensor> parts(2);
            ThreadRanks::run(2, [&](const std::shared_ptr<Ranks>& ranks) {
                const auto encoder = make_encoder(settings, 1, 0);
                synchronise_batch_norm(*encoder, ranks);
                const auto rank = static_cast<std::size_t>(ranks->rank());
                parts[rank] = encoder->forward(x.narrow(0, 2 * ranks->rank(), 2)).detach();
            });
            QVERIFY2(torch::allclose(torch::cat(parts), expected, 1e-3, 1e-3), architecture);
        }
    }

    void names_of_conventions() {
        QVERIFY(running_statistics_from("torch") == RunningStatistics::torch);
        QVERIFY(running_statistics_from("authors") == RunningStatistics::authors);
        QVERIFY_EXCEPTION_THROWN(running_statistics_from("haiku"), UsageError);
    }
};

QTEST_GUILESS_MAIN(TestBatchNorm)
#include "test_batch_norm.moc"
