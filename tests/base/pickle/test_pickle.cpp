#include "core/base/error/error.h"
#include "core/base/pickle/pickle.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cstring>
#include <fstream>

using namespace byol;
using namespace byol::pickle;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(stream), {} };
}

Pickle read(const std::string& bytes) {
    return { std::as_bytes(std::span(bytes.data(), bytes.size())), "test" };
}

template <class T> std::vector<T> numbers(const Array& array) {
    std::vector<T> values(array.data.size() / sizeof(T));
    std::memcpy(values.data(), array.data.data(), array.data.size());
    return values;
}

std::string text_at(const Dictionary& dictionary, const char* key) {
    return std::string(text_of(*find(dictionary, key)).value());
}

} // namespace

/// What Python wrote (make_pickles.py) and what the machine makes of single instructions.
class TestPickle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_protocol_gives_the_same_values_data();
    void every_protocol_gives_the_same_values();
    void every_protocol_gives_the_same_arrays_data();
    void every_protocol_gives_the_same_arrays();
    void unknown_classes_stay_inert();
    void protocol_0_is_read();
    void named_tuples_and_wrapped_mappings_are_seen_through();
    void torch_tensors_are_views_of_their_storage();
    void what_follows_the_end_is_left();
};

void TestPickle::every_protocol_gives_the_same_values_data() {
    QTest::addColumn<int>("protocol");
    for (int protocol = 2; protocol <= 5; ++protocol)
        QTest::addRow("%d", protocol) << protocol;
}

void TestPickle::every_protocol_gives_the_same_values() {
    QFETCH(int, protocol);
    const std::string bytes =
        bytes_of(test::tests_dir() / "base" / "pickle" / "files" / ("protocol-" + std::to_string(protocol) + ".pkl"));
    const Pickle pickle = read(bytes);
    const auto* root = as<Dictionary>(pickle.root());
    QVERIFY(root != nullptr);
    QCOMPARE(root->entries.size(), std::size_t { 21 });
    QCOMPARE(pickle.size(), bytes.size());
    QVERIFY(as<None>(*find(*root, "none")) != nullptr);
    QCOMPARE(*as<bool>(*find(*root, "yes")), true);
    QCOMPARE(*as<std::int64_t>(*find(*root, "small")), std::int64_t { 7 });
    QCOMPARE(*as<std::int64_t>(*find(*root, "negative")), std::int64_t { -70000 });
    QCOMPARE(*as<std::int64_t>(*find(*root, "long")), std::int64_t { 1 } << 40);
    QCOMPARE(as<BigInteger>(*find(*root, "huge"))->digits.size(), std::size_t { 13 });
    QCOMPARE(*as<double>(*find(*root, "real")), 3.25);
    QCOMPARE(text_at(*root, "text"), std::string("Grüße"));
    const auto data = as<Bytes>(*find(*root, "bytes"))->data;
    QCOMPARE(data.size(), std::size_t { 256 });
    for (std::size_t i = 0; i < 256; ++i)
        QCOMPARE(std::to_integer<std::size_t>(data[i]), i);
    QVERIFY(as<Bytes>(*find(*root, "no bytes"))->data.empty());
    const auto* list = as<Sequence>(*find(*root, "list"));
    QCOMPARE(list->items.size(), std::size_t { 3 });
    QCOMPARE(as<Sequence>(*find(*root, "again")), list); // one list, twice
    const auto* tuple = as<Sequence>(*find(*root, "tuple"));
    QVERIFY(tuple->kind == SequenceKind::tuple);
    QCOMPARE(as<Sequence>(tuple->items[3])->items.size(), std::size_t { 4 });
    QVERIFY(as<Sequence>(*find(*root, "set"))->kind == SequenceKind::set);
    QCOMPARE(*as<std::int64_t>(as<Sequence>(*find(*root, "frozen"))->items.at(0)), std::int64_t { 6 });
    const auto* ordered = as<Dictionary>(*find(*root, "ordered"));
    QCOMPARE(*as<std::int64_t>(*find(*ordered, "b")), std::int64_t { 2 });
}

void TestPickle::every_protocol_gives_the_same_arrays_data() {
    every_protocol_gives_the_same_values_data();
}

void TestPickle::every_protocol_gives_the_same_arrays() {
    QFETCH(int, protocol);
    const std::string bytes =
        bytes_of(test::tests_dir() / "base" / "pickle" / "files" / ("protocol-" + std::to_string(protocol) + ".pkl"));
    const Pickle pickle = read(bytes);
    const auto& root = *as<Dictionary>(pickle.root());
    const auto* array = as<Array>(*find(root, "array"));
    QVERIFY(array != nullptr && array->complete && !array->column_major);
    QCOMPARE(array->shape, (std::vector<std::int64_t> { 2, 3 }));
    QCOMPARE(numbers<float>(*array), (std::vector<float> { 0, 1, 2, 3, 4, 5 }));
    const auto* columns = as<Array>(*find(root, "columns"));
    QVERIFY(columns->column_major);
    QCOMPARE(numbers<std::int64_t>(*columns), (std::vector<std::int64_t> { 0, 3, 1, 4, 2, 5 }));
    const auto* scalar = as<Array>(*find(root, "scalar"));
    QVERIFY(scalar->shape.empty());
    QCOMPARE(numbers<double>(*scalar), std::vector<double> { 2.5 });
    QVERIFY(!as<Array>(*find(root, "texts"))->complete); // Python objects are no numbers
}

void TestPickle::unknown_classes_stay_inert() {
    const std::string bytes = bytes_of(test::tests_dir() / "base" / "pickle" / "files" / "protocol-2.pkl");
    const Pickle pickle = read(bytes);
    const auto* counter = as<Object>(*find(*as<Dictionary>(pickle.root()), "counter"));
    QVERIFY(counter != nullptr);
    QCOMPARE(type_name(*counter), std::string("collections.Counter"));
    const Value value = counter;
    QCOMPARE(*as<std::int64_t>(*find(*mapping_of(value), "a")), std::int64_t { 2 });
    QCOMPARE(describe(value), std::string("an object of collections.Counter"));
}

void TestPickle::protocol_0_is_read() {
    const std::string bytes =
        "(dp0\nVname\np1\nVvalue\np2\nsVcount\np3\nI12\nsVflag\np4\nI01\nsVlong\nL5L\nsVreal\nF2.5\ns"
        "Vlist\n(lp5\nI1\naI2\nasS'raw'\ng5\ns.";
    const Pickle pickle = read(bytes);
    const auto& root = *as<Dictionary>(pickle.root());
    QCOMPARE(text_at(root, "name"), std::string("value"));
    QCOMPARE(*as<std::int64_t>(*find(root, "count")), std::int64_t { 12 });
    QCOMPARE(*as<bool>(*find(root, "flag")), true);
    QCOMPARE(*as<std::int64_t>(*find(root, "long")), std::int64_t { 5 });
    QCOMPARE(*as<double>(*find(root, "real")), 2.5);
    QCOMPARE(as<Sequence>(*find(root, "list"))->items.size(), std::size_t { 2 });
    QCOMPARE(as<Sequence>(*find(root, "raw")), as<Sequence>(*find(root, "list")));
}

void TestPickle::named_tuples_and_wrapped_mappings_are_seen_through() {
    // State(FlatMapping({"k": 1}), 2), as protocol 2 writes a NamedTuple and a class with __reduce__.
    const std::string bytes = "\x80\x02"
                              "cbyol.experiment\nState\nchaiku._src.data_structures\nFlatMapping\n}X\x01"
        + std::string(3, '\0') + "kK\x01s\x85RK\x02\x86\x81.";
    const Pickle pickle = read(bytes);
    const auto* state = as<Object>(pickle.root());
    QVERIFY(state != nullptr);
    QCOMPARE(type_name(*state), std::string("byol.experiment.State"));
    const auto* fields = as<Sequence>(state->arguments);
    QCOMPARE(fields->items.size(), std::size_t { 2 });
    QCOMPARE(*as<std::int64_t>(*find(*mapping_of(fields->items[0]), "k")), std::int64_t { 1 });
}

void TestPickle::torch_tensors_are_views_of_their_storage() {
    const std::string storage = "(X\x07" + std::string(3, '\0') + "storagectorch\nFloatStorage\nX\x01"
        + std::string(3, '\0') + "5X\x03" + std::string(3, '\0') + "cpuK\x0ctQ";
    const std::string bytes = "\x80\x02"
                              "ctorch._utils\n_rebuild_tensor_v2\n("
        + storage + "K\x02K\x02K\x03\x86K\x03K\x01\x86\x89NtR.";
    const Pickle pickle = read(bytes);
    const auto* tensor = as<TorchTensor>(pickle.root());
    QVERIFY(tensor != nullptr);
    QCOMPARE(tensor->storage_type, std::string_view("FloatStorage"));
    QCOMPARE(tensor->storage_key, std::string_view("5"));
    QCOMPARE(tensor->offset, std::int64_t { 2 });
    QCOMPARE(tensor->shape, (std::vector<std::int64_t> { 2, 3 }));
    QCOMPARE(tensor->strides, (std::vector<std::int64_t> { 3, 1 }));
}

void TestPickle::what_follows_the_end_is_left() {
    QCOMPARE(read("K\x05.rest").size(), std::size_t { 3 });
}

QTEST_GUILESS_MAIN(TestPickle)
#include "test_pickle.moc"
