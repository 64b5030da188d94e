#include "core/base/error/error.h"
#include "core/engine/compat/device_graph.h"
#include "core/engine/compat/device_queue.h"

#include <QTest>

using namespace byol;

namespace {

std::vector<torch::Device> devices() {
    std::vector<torch::Device> all { torch::kCPU };
    if (torch::cuda::is_available())
        all.emplace_back(torch::kCUDA, 0);
    return all;
}

} // namespace

class TestDeviceQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMarkIsPassedWhenTheWorkBeforeItIsDone() {
        for (const torch::Device device : devices()) {
            DeviceEvent event(device);
            QVERIFY(event.passed()); // none was made
            const torch::Tensor sum = torch::ones({ 1000, 1000 }, device).matmul(torch::ones({ 1000, 1 }, device));
            event.record();
            event.wait();
            QVERIFY(event.passed());
            QCOMPARE(sum[7][0].item<float>(), 1000.0F);
        }
    }

    void workInASideQueueIsSeenAfterItsMark() {
        for (const torch::Device device : devices()) {
            const SideQueue side(device);
            DeviceEvent done(device);
            torch::Tensor product;
            {
                const SideQueue::Scope scope(side);
                product = torch::full({ 500, 500 }, 2.0F, device).matmul(torch::full({ 500, 500 }, 3.0F, device));
                done.record();
            }
            done.hold_current_queue();
            use_in_current_queue(product);
            QCOMPARE((product + 1)[1][1].item<float>(), 3001.0F);
        }
    }

    void graphsAreForGpus() {
        QVERIFY(!DeviceGraph::possible(torch::kCPU));
        QVERIFY_EXCEPTION_THROWN(DeviceGraph(torch::kCPU), Error);
    }

    void aGraphDoesWhatItRecordedWithNewContents() {
        const torch::Device device = devices().back();
        if (!DeviceGraph::possible(device))
            QSKIP("A CUDA graph needs a GPU and a build with CUDA.");
        const torch::Tensor input = torch::full({ 4 }, 1.0F, device);
        torch::Tensor output;
        const auto work = [&] { output = input * 2 + 1; };
        DeviceGraph graph(device);
        graph.run(work);
        QCOMPARE(output[0].item<float>(), 3.0F);
        graph.record(work);
        for (const float value : { 5.0F, 7.0F }) {
            input.fill_(value);
            graph.replay();
            QCOMPARE(output[3].item<float>(), 2 * value + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestDeviceQueue)
#include "test_device_queue.moc"
