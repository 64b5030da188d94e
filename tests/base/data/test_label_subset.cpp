#include "core/base/data/label_subset.h"
#include "core/base/error/error.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>

using namespace byol;

namespace {

// As many images of class c as counts[c], one class after the other.
class Labels : public Dataset {
public:
    explicit Labels(const std::vector<int>& counts) {
        for (std::size_t label = 0; label < counts.size(); ++label) {
            info_.classes.push_back(std::to_string(label));
            labels_.insert(labels_.end(), static_cast<std::size_t>(counts[label]), static_cast<int>(label));
        }
        info_.train_count = static_cast<std::int64_t>(labels_.size());
        info_.fingerprint = "labels";
    }
    const DatasetInfo& info() const override { return info_; }
    std::int64_t size(Split split) const override { return split == Split::train ? info_.train_count : 0; }
    Image image(Split, std::int64_t) const override { return {}; }
    int label(Split, std::int64_t index) const override { return labels_.at(static_cast<std::size_t>(index)); }
    std::string source(Split, std::int64_t index) const override { return std::to_string(index); }

    std::vector<std::int64_t> all() const {
        std::vector<std::int64_t> indices(labels_.size());
        std::iota(indices.begin(), indices.end(), 0);
        return indices;
    }

private:
    DatasetInfo info_;
    std::vector<int> labels_;
};

std::map<std::int64_t, int> per_class(const LabelSubset& subset) {
    std::map<std::int64_t, int> counts;
    for (const std::int64_t label : subset.labels)
        ++counts[label];
    return counts;
}

} // namespace

class TestLabelSubset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheProportionsOfTheClasses() {
        const Labels even({ 500, 500, 500 });
        QCOMPARE(per_class(draw_label_subset(even, even.all(), 0.01, 1)),
            (std::map<std::int64_t, int> { { 0, 5 }, { 1, 5 }, { 2, 5 } }));
        const Labels uneven({ 1000, 200, 3 });
        QCOMPARE(per_class(draw_label_subset(uneven, uneven.all(), 0.1, 1)),
            (std::map<std::int64_t, int> { { 0, 100 }, { 1, 20 }, { 2, 1 } }));
        QCOMPARE(draw_label_subset(uneven, uneven.all(), 1, 1).indices, uneven.all());
    }

    void smallerOnesLieWithinLargerOnes() {
        const Labels dataset({ 321, 77, 150, 9 });
        std::vector<std::int64_t> before;
        for (const double fraction : { 0.01, 0.03, 0.1, 0.5, 1.0 }) {
            const LabelSubset subset = draw_label_subset(dataset, dataset.all(), fraction, 6);
            QVERIFY(std::ranges::is_sorted(subset.indices));
            QVERIFY(std::ranges::adjacent_find(subset.indices) == subset.indices.end());
            QVERIFY(std::ranges::includes(subset.indices, before));
            before = subset.indices;
        }
    }

    void theSeedDrawsIt() {
        const Labels dataset({ 400, 400 });
        const auto draw = [&](std::uint64_t seed) {
            return draw_label_subset(dataset, dataset.all(), 0.05, seed).indices;
        };
        QCOMPARE(draw(1), draw(1));
        QVERIFY(draw(1) != draw(2));
    }

    // Every image is as likely as every other: over many seeds the counts spread like a binomial's.
    void everyImageIsAsLikely() {
        const Labels dataset({ 40 });
        std::vector<int> times(40);
        constexpr int seeds = 2000;
        for (int seed = 0; seed < seeds; ++seed)
            for (const std::int64_t index :
                draw_label_subset(dataset, dataset.all(), 0.25, std::uint64_t(seed)).indices)
                ++times[std::size_t(index)];
        double chi = 0;
        for (const int count : times)
            chi += (count - 500.0) * (count - 500.0) / (seeds * 0.25 * 0.75);
        QVERIFY(chi < 73); // 39 degrees of freedom, one in a thousand
        QVERIFY(chi > 15);
    }

    void onlyImagesOfThePoolAreDrawn() {
        const Labels dataset({ 10, 10 });
        const LabelSubset subset = draw_label_subset(dataset, { 1, 3, 5, 12, 19 }, 0.5, 1);
        QVERIFY(std::ranges::includes(std::vector<std::int64_t> { 1, 3, 5, 12, 19 }, subset.indices));
        QCOMPARE(per_class(subset), (std::map<std::int64_t, int> { { 0, 2 }, { 1, 1 } }));
    }

    void aFileGivesItBack() {
        const test::ScratchFolder folder;
        const Labels dataset({ 30, 60 });
        const LabelSubset subset = draw_label_subset(dataset, dataset.all(), 0.1, 42);
        save_label_subset(folder / "subset.safetensors", subset);
        const LabelSubset read = load_label_subset(folder / "subset.safetensors", dataset);
        QCOMPARE(read.indices, subset.indices);
        QCOMPARE(read.labels, subset.labels);
        QCOMPARE(read.fraction, 0.1);
        QCOMPARE(read.seed, std::uint64_t { 42 });
        save_label_subset(folder / "plain", { { 0, 45 }, { 0, 1 }, 0 }); // without a fraction
        QCOMPARE(load_label_subset(folder / "plain", dataset).fraction, 2.0 / 90);
    }

    void refusesWhatDoesNotFit() {
        const test::ScratchFolder folder;
        const Labels dataset({ 30, 60 });
        for (const double fraction : { 0.0, -1.0, 1.5, double(NAN) })
            QVERIFY_EXCEPTION_THROWN(draw_label_subset(dataset, dataset.all(), fraction, 1), UsageError);
        const auto file = folder / "subset.safetensors";
        save_label_subset(file, draw_label_subset(dataset, dataset.all(), 0.5, 1));
        QVERIFY_EXCEPTION_THROWN(load_label_subset(file, Labels({ 60, 30 })), UsageError); // other labels
        QVERIFY_EXCEPTION_THROWN(load_label_subset(file, Labels({ 5, 5 })), UsageError); // fewer images
        save_label_subset(file, { { 3, 2 }, { 0, 0 } });
        QVERIFY_EXCEPTION_THROWN(load_label_subset(file, dataset), UsageError); // out of order
        save_label_subset(file, { { -1 }, { 0 } });
        QVERIFY_EXCEPTION_THROWN(load_label_subset(file, dataset), UsageError);
        QVERIFY_EXCEPTION_THROWN(load_label_subset(folder / "none", dataset), Error);
    }
};

QTEST_GUILESS_MAIN(TestLabelSubset)
#include "test_label_subset.moc"
