#include "core/base/error/error.h"
#include "core/engine/distributed/thread_ranks.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace byol;

class TestThreadRanks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsAndGathersInOrder() {
        constexpr int size = 4;
        constexpr int rounds = 300;
        std::atomic<int> wrong = 0;
        ThreadRanks::run(size, [&](const std::shared_ptr<Ranks>& ranks) {
            for (int round = 0; round < rounds; ++round) {
                torch::Tensor sum = torch::full({ 3 }, ranks->rank() + round, torch::kInt64);
                ranks->all_reduce(sum);
                wrong += !sum.eq(0 + 1 + 2 + 3 + size * round).all().item<bool>();
                const torch::Tensor all = ranks->all_gather(torch::full({ 2 }, 10 * ranks->rank() + round));
                for (int other = 0; other < size; ++other)
                    wrong += !all[other].eq(10 * other + round).all().item<bool>();
            }
        });
        QCOMPARE(wrong.load(), 0);
    }

    void everyRankGetsTheSameBits() {
        torch::manual_seed(1);
        const torch::Tensor parts = torch::randn({ 3, 1000 });
        std::vector<torch::Tensor> sums(3);
        ThreadRanks::run(3, [&](const std::shared_ptr<Ranks>& ranks) {
            torch::Tensor own = parts[ranks->rank()].clone();
            ranks->all_reduce(own);
            sums[static_cast<std::size_t>(ranks->rank())] = own;
        });
        QVERIFY(torch::equal(sums[0], sums[1]) && torch::equal(sums[0], sums[2]));
        QVERIFY(torch::allclose(sums[0], parts.sum(0)));
    }

    void aFailedRankLeavesNobodyWaiting() {
        std::atomic<int> told = 0;
        const auto work = [&](const std::shared_ptr<Ranks>& ranks) {
            if (ranks->rank() == 1)
                throw std::runtime_error("out of luck");
            torch::Tensor tensor = torch::ones({ 1 });
            try {
                ranks->all_reduce(tensor);
            } catch (const Error&) {
                ++told;
                throw;
            }
        };
        try {
            ThreadRanks::run(3, work);
            QFAIL("the failure was lost");
        } catch (const std::runtime_error& error) {
            QCOMPARE(QString(error.what()), QString("out of luck"));
        }
        QCOMPARE(told.load(), 2);
        QVERIFY_EXCEPTION_THROWN(ThreadRanks::run(0, work), Error);
    }

    void gradientsAreAveraged() {
        std::vector<torch::Tensor> gradients(4);
        ThreadRanks::run(2, [&](const std::shared_ptr<Ranks>& ranks) {
            const std::vector<torch::Tensor> parameters { torch::zeros({ 2, 3 }).requires_grad_(),
                torch::zeros({ 5 }).requires_grad_(), torch::zeros({ 4 }).requires_grad_() };
            parameters[0].mutable_grad() = torch::full({ 2, 3 }, 1.0F + 2 * ranks->rank());
            parameters[2].mutable_grad() = torch::arange(4, torch::kFloat32) * ranks->rank();
            average_gradients(parameters, *ranks);
            if (ranks->rank() == 1)
                for (std::size_t i = 0; i < 3; ++i)
                    gradients[i] = parameters[i].grad();
        });
        QVERIFY(torch::equal(gradients[0], torch::full({ 2, 3 }, 2.0F)));
        QVERIFY(!gradients[1].defined());
        QVERIFY(torch::equal(gradients[2], torch::arange(4, torch::kFloat32) / 2));
    }
};

QTEST_GUILESS_MAIN(TestThreadRanks)
#include "test_thread_ranks.moc"
