#include "core/engine/compat/foreach.h"

#include <QTest>

#include <cmath>

using namespace byol;

namespace {

using Tensors = std::vector<torch::Tensor>;

Tensors some_tensors(int seed, torch::ScalarType type) {
    torch::manual_seed(seed);
    return { torch::rand({ 5, 3 }, type) + 0.5, torch::rand({ 7 }, type) + 0.5,
        torch::rand({ 2, 2, 3, 3 }, type) + 0.5 };
}

Tensors copies(const Tensors& tensors) {
    Tensors all;
    for (const torch::Tensor& tensor : tensors)
        all.push_back(tensor.clone());
    return all;
}

double furthest(const Tensors& found, const Tensors& expected) {
    double far = 0;
    for (std::size_t i = 0; i < found.size(); ++i)
        far = std::max(far, (found[i] - expected[i]).abs().max().item<double>());
    return far;
}

} // namespace

/// Both ways to give a factor against the plain expression, tensor by tensor. The ways of a device are called on the
/// CPU here, where their kernels exist too.
class TestForeach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainExpressions_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("allowed");
        QTest::addRow("float32") << static_cast<int>(torch::kFloat32) << 1e-6;
        QTest::addRow("float64") << static_cast<int>(torch::kFloat64) << 1e-15;
    }

    void agreesWithPlainExpressions() {
        QFETCH(int, type);
        QFETCH(double, allowed);
        const auto scalar_type = static_cast<torch::ScalarType>(type);
        const Tensors start = some_tensors(1, scalar_type);
        const Tensors directions = some_tensors(2, scalar_type);
        const Tensors divisors = some_tensors(3, scalar_type);
        constexpr double factor = -0.37;
        Tensors product, quotient, sum, sum_of_quotients;
        for (std::size_t i = 0; i < start.size(); ++i) {
            product.push_back(start[i] * factor);
            quotient.push_back(start[i] / factor);
            sum.push_back(start[i] + directions[i] * factor);
            sum_of_quotients.push_back(start[i] + directions[i] / divisors[i] * factor);
        }
        const auto check = [&](auto change, const Tensors& expected) {
            const Tensors tensors = copies(start);
            change(tensors, number(factor));
            return furthest(tensors, expected);
        };
        const auto added = [&](auto way) {
            return [&, way](const Tensors& tensors, const torch::Tensor& f) { way(tensors, directions, f); };
        };
        const auto quotients_added = [&](auto way) {
            return [&, way](const Tensors& tensors, const torch::Tensor& f) { way(tensors, directions, divisors, f); };
        };
        QVERIFY(check(multiply, product) <= allowed);
        QVERIFY(check(on_device::multiply, product) <= allowed);
        QVERIFY(check(divide, quotient) <= 10 * allowed);
        QVERIFY(check(on_device::divide, quotient) <= 10 * allowed);
        QVERIFY(check(added(add_scaled), sum) <= allowed);
        QVERIFY(check(added(on_device::add_scaled), sum) <= allowed);
        QVERIFY(check(quotients_added(add_scaled_quotients), sum_of_quotients) <= allowed);
        QVERIFY(check(quotients_added(on_device::add_scaled_quotients), sum_of_quotients) <= allowed);
    }

    // The same call reads a factor that was changed in place anew: what a captured step lives on.
    void readsTheFactorAnew() {
        const Tensors tensors { torch::ones({ 3 }) };
        const torch::Tensor factor = number(2);
        for (int i = 0; i < 3; ++i) {
            on_device::multiply(tensors, factor);
            factor.fill_(10);
        }
        QCOMPARE(tensors[0][0].item<float>(), 200.0F);
    }
};

QTEST_GUILESS_MAIN(TestForeach)
#include "test_foreach.moc"
