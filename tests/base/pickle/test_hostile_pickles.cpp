#include "core/base/error/error.h"
#include "core/base/pickle/pickle.h"
#include "tests/support/test_support.h"

#include <QElapsedTimer>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <random>

using namespace byol;
using namespace byol::pickle;

namespace {

std::string fixture(int protocol) {
    const auto folder = test::tests_dir() / "base" / "pickle" / "files";
    std::ifstream stream(folder / ("protocol-" + std::to_string(protocol) + ".pkl"), std::ios::binary);
    return { std::istreambuf_iterator<char>(stream), {} };
}

Pickle read(const std::string& bytes) {
    return { std::as_bytes(std::span(bytes.data(), bytes.size())), "test" };
}

/// The problem of the Error that reading throws, "" when it throws none. Anything but an Error ends the test.
std::string problem_of(const std::string& bytes) {
    try {
        const Pickle pickle = read(bytes);
        describe(pickle.root());
        mapping_of(pickle.root());
        sizes_of(pickle.root());
    } catch (const Error& error) {
        return error.problem();
    }
    return {};
}

bool refused(const std::string& bytes, const std::string& word) {
    const std::string problem = problem_of(bytes);
    if (problem.find(word) == std::string::npos)
        qWarning("%s", problem.c_str());
    return problem.find(word) != std::string::npos;
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

/// BINUNICODE
std::string text(const std::string& characters) {
    std::string length;
    for (int i = 0; i < 4; ++i)
        length += static_cast<char>(characters.size() >> (8 * i));
    return "X" + length + characters;
}

const std::string zeros(8, '\0');

/// An array of type f4 with this shape (as instructions) and so many bytes.
std::string array_of(const std::string& shape, int bytes) {
    const std::string type = "cnumpy\ndtype\n" + text("f4") + "\x89\x88\x87R(K\x03" + text("<") + "NNNJ\xff\xff\xff\xff"
        + "J\xff\xff\xff\xffK" + zeros.substr(0, 1) + "tb";
    return "cnumpy.core.multiarray\n_reconstruct\n)R(K\x01" + shape + type + "\x89" + "C" + static_cast<char>(bytes)
        + std::string(static_cast<std::size_t>(bytes), 'x') + "tb.";
}

} // namespace

/// Files that were damaged, or made to do harm.
class TestHostilePickles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_truncated_pickle_is_refused_data();
    void a_truncated_pickle_is_refused();
    void a_changed_byte_does_no_harm_data();
    void a_changed_byte_does_no_harm();
    void calls_are_never_made_data();
    void calls_are_never_made();
    void lengths_beyond_the_end_are_refused();
    void depth_is_bounded_and_needs_no_recursion();
    void a_list_may_hold_itself();
    void memory_is_bounded();
    void containers_are_filled_by_their_own_instructions_only();
    void arrays_must_fit_their_bytes();
    void shapes_are_no_way_to_spend_time();
    void tensors_must_have_a_storage();
    void random_instructions_do_no_harm();
};

void TestHostilePickles::a_truncated_pickle_is_refused_data() {
    QTest::addColumn<int>("protocol");
    for (int protocol = 2; protocol <= 5; ++protocol)
        QTest::addRow("%d", protocol) << protocol;
}

void TestHostilePickles::a_truncated_pickle_is_refused() {
    QFETCH(int, protocol);
    const std::string whole = fixture(protocol);
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY2(!problem_of(whole.substr(0, size)).empty(), std::to_string(size).c_str());
    QVERIFY(problem_of(whole).empty());
}

void TestHostilePickles::a_changed_byte_does_no_harm_data() {
    a_truncated_pickle_is_refused_data();
}

void TestHostilePickles::a_changed_byte_does_no_harm() {
    QFETCH(int, protocol);
    const std::string whole = fixture(protocol);
    int refusals = 0;
    for (std::size_t i = 0; i < whole.size(); ++i)
        for (const char other : { '\0', '\x01', '.', '(', 't', 'R', 'b', '\x7f', '\x80', '\x81', '\xff' }) {
            std::string changed = whole;
            changed[i] = other;
            refusals += problem_of(changed).empty() ? 0 : 1;
        }
    QVERIFY(refusals > 100);
}

void TestHostilePickles::calls_are_never_made_data() {
    QTest::addColumn<QByteArray>("module_and_name");
    for (const char* name :
        { "os\nsystem\n", "posix\nsystem\n", "subprocess\ncall\n", "builtins\neval\n", "builtins\nexec\n",
            "builtins\n__import__\n", "torch\nload\n", "numpy\nload\n", "dill._dill\n_eval_repr\n" })
        QTest::addRow("%s", QByteArray(name).replace('\n', '.').constData()) << QByteArray(name);
}

void TestHostilePickles::calls_are_never_made() {
    QFETCH(QByteArray, module_and_name);
    const test::ScratchFolder scratch;
    const std::string command = "touch '" + (scratch / "proof").string() + "'";
    for (const std::string& end : { std::string("\x85R."), std::string("\x85\x81."), std::string("\x85}\x92."),
             std::string("\x85R}" + text("k") + "K\x01sb.") }) {
        const std::string bytes = "\x80\x02"
                                  "c"
            + module_and_name.toStdString() + text(command) + end;
        const Pickle pickle = read(bytes);
        const auto* object = as<Object>(pickle.root());
        QVERIFY(object != nullptr);
        QCOMPARE(QString::fromStdString(type_name(*object)), QString(module_and_name).trimmed().replace('\n', '.'));
        QVERIFY(!std::filesystem::exists(scratch / "proof"));
    }
    // Instructions that call by themselves, and the registry of extensions, are not known at all.
    QVERIFY(refused("(" + text(command) + "i" + module_and_name.toStdString() + ".", "instruction"));
    QVERIFY(refused("(c" + module_and_name.toStdString() + text(command) + "o.", "instruction"));
    QVERIFY(refused("\x82\x01.", "instruction"));
    QVERIFY(refused("Pname\n.", "instruction"));
    QVERIFY(refused("\x97.", "instruction"));
}

void TestHostilePickles::lengths_beyond_the_end_are_refused() {
    QVERIFY(refused("X\xff\xff\xff\xff"
                    "abc.",
        "bytes where 4 are left"));
    QVERIFY(refused("B\xff\xff\xff\x7f"
                    "abc.",
        "bytes where 4 are left"));
    QVERIFY(refused("T\xff\xff\xff\xff"
                    "abc.",
        "negative length"));
    QVERIFY(refused("\x8b\xff\xff\xff\xff.", "negative length"));
    QVERIFY(refused("\x8d" + std::string(8, '\xff') + ".", "bytes where 1 are left"));
    QVERIFY(refused("\x8e" + std::string(7, '\xff') + "\x7f.", "bytes where 1 are left"));
    QVERIFY(refused("\x8a\x50"
                    "ab.",
        "bytes where 3 are left"));
    QVERIFY(refused("Vno end", "does not end"));
    QVERIFY(refused("I99999999999999999999x\n.", "integer"));
    QVERIFY(refused("Fone\n.", "number"));
    QVERIFY(refused("gx\n.", "memo"));
    QVERIFY(refused("h\x05.", "recalls"));
    QVERIFY(refused("\x80\x06.", "protocol"));
    QVERIFY(refused("", "bytes where 0 are left"));
    QVERIFY(refused(".", "value where there is none"));
    QVERIFY(refused("(N.", "middle of a container"));
    QVERIFY(refused("Nt.", "not opened"));
}

void TestHostilePickles::depth_is_bounded_and_needs_no_recursion() {
    QVERIFY(problem_of(repeated("]", 900'000) + repeated("a", 899'999) + ".").empty());
    QVERIFY(problem_of("N" + repeated("\x85", 2'000'000) + ".").empty());
    QVERIFY(refused(repeated("]", 1'100'000) + ".", "stack"));
    QVERIFY(refused(repeated("(", 1'100'000) + ".", "nests"));
    // An object around an object around ...
    std::string objects = "N";
    for (int i = 0; i < 10'000; ++i)
        objects += "\x85q" + zeros.substr(0, 1) + "0ca\nb\nh" + zeros.substr(0, 1) + "R";
    QVERIFY(problem_of(objects + ".").empty());
}

void TestHostilePickles::a_list_may_hold_itself() {
    const std::string bytes = "]q" + zeros.substr(0, 1) + "h" + zeros.substr(0, 1) + "a.";
    const Pickle pickle = read(bytes);
    const auto* list = as<Sequence>(pickle.root());
    QCOMPARE(as<Sequence>(list->items.at(0)), list);
    const std::string dictionary = "}q" + zeros.substr(0, 1) + text("k") + "h" + zeros.substr(0, 1) + "s.";
    QVERIFY(problem_of(dictionary).empty());
    const std::string object = "ca\nb\n)Rq" + zeros.substr(0, 1) + "h" + zeros.substr(0, 1) + "b.";
    QVERIFY(problem_of(object).empty());
}

void TestHostilePickles::memory_is_bounded() {
    QVERIFY(refused("]" + repeated("}a", 5'000'000) + ".", "values"));
    std::string memo = "N";
    for (int i = 0; i < 9'000'000; ++i)
        memo += '\x94';
    QVERIFY(refused(memo + ".", "values"));
    // The same text decoded ten thousand times.
    const std::string call = "c_codecs\nencode\nh" + zeros.substr(0, 1) + text("latin1") + "\x86R0";
    QVERIFY(refused(
        text(std::string(100'000, 'a')) + "q" + zeros.substr(0, 1) + repeated(call, 10'000) + ".", "over and over"));
    // A dictionary copied again and again, each copy as large as all before it.
    std::string growing = "}(";
    for (int i = 0; i < 1000; ++i)
        growing += "NN";
    growing += "u";
    const std::string copy = "q" + zeros.substr(0, 1) + "0cbuiltins\ndict\nh" + zeros.substr(0, 1) + "\x85R";
    QVERIFY(refused(growing + repeated(copy, 20'000) + ".", "values"));
}

void TestHostilePickles::containers_are_filled_by_their_own_instructions_only() {
    QVERIFY(refused(")Na.", "appends to a tuple"));
    QVERIFY(refused("}Na.", "appends to a dictionary"));
    QVERIFY(refused("]NNs.", "sets entries of a list"));
    QVERIFY(refused("}(Nu.", "key without a value"));
    QVERIFY(refused("K\x05Nb.", "gives a state to an integer"));
    QVERIFY(refused("NNR.", "not a tuple"));
    QVERIFY(refused("NN\x93.", "no text"));
    QVERIFY(refused("ccollections\nOrderedDict\n](K\x01K\x02"
                    "e\x85R.",
        "no pairs"));
    QVERIFY(refused("c_codecs\nencode\n" + text("a") + text("rot13") + "\x86R.", "encoded"));
    QVERIFY(refused("c_codecs\nencode\n" + text("\xe4\xb8\xad") + text("latin1") + "\x86R.", "Latin-1"));
}

void TestHostilePickles::arrays_must_fit_their_bytes() {
    QVERIFY(problem_of(array_of("K\x02\x85", 8)).empty());
    QVERIFY(refused(array_of("K\x03\x85", 8), "has 8 bytes"));
    QVERIFY(refused(array_of("K\x01\x85", 8), "has 8 bytes"));
    QVERIFY(refused(array_of("K" + zeros.substr(0, 1) + "\x85", 8), "has 8 bytes"));
    const std::string huge = "\x8a\x08" + zeros.substr(0, 7) + "\x40"; // 2^62
    QVERIFY(refused(array_of(huge + huge + "\x86", 8), "has 8 bytes"));
    QVERIFY(refused(array_of(huge + "K\x04\x86", 0), "has 0 bytes"));
    QVERIFY(refused(array_of("J\xff\xff\xff\xff\x85", 8), "no shape"));
    QVERIFY(refused(array_of("(" + repeated("K\x01", 65) + "t", 4), "no shape"));
    QVERIFY(refused("cnumpy.core.multiarray\n_reconstruct\n)RNb.", "state"));
    QVERIFY(refused("cnumpy.core.multiarray\n_reconstruct\n)R)b.", "parts"));
}

void TestHostilePickles::shapes_are_no_way_to_spend_time() {
    const std::string shape = "(" + repeated("K\x01", 500'000) + "tq" + zeros.substr(0, 1) + "0";
    const std::string call = "cnumpy.core.numeric\n_frombuffer\n(Ncnumpy\ndtype\n)Rh" + zeros.substr(0, 1) + "NtR0";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(refused(shape + repeated(call, 200'000) + "N.", "no shape"));
    QVERIFY(timer.elapsed() < 5'000);
}

void TestHostilePickles::tensors_must_have_a_storage() {
    const std::string function = "ctorch._utils\n_rebuild_tensor_v2\n";
    QVERIFY(refused(function + ")R.", "no offset"));
    QVERIFY(refused(function + "(NK\x01))\x89NtR.", "no storage"));
    QVERIFY(refused(function + "(NJ\xff\xff\xff\xff))\x89NtR.", "no offset"));
    const std::string storage = "(" + text("storage") + "ctorch\nFloatStorage\n" + text("0") + text("cpu") + "K\x01tQ";
    QVERIFY(problem_of(function + "(" + storage + "K\x01))\x89NtR.").empty());
    QVERIFY(refused(function + "(" + storage + "K\x01K\x02\x85)\x89NtR.", "belong together"));
    QVERIFY(refused(function + "(" + storage + "K\x01K\x02\x85J\xff\xff\xff\xff\x85\x89NtR.", "belong together"));
}

void TestHostilePickles::random_instructions_do_no_harm() {
    const std::string opcodes("()t0123.NIKMJLFGSVXTUBC]}elasudRcbQqrhjpg\x80\x81\x85\x86\x87\x88\x89\x8a\x8c\x8f\x90"
                              "\x91\x92\x93\x94\x95\x96\x01\x02\n",
        62);
    std::mt19937 random(7);
    int finished = 0;
    for (int i = 0; i < 200'000; ++i) {
        std::string bytes;
        const std::size_t size = random() % 40;
        for (std::size_t j = 0; j < size; ++j)
            bytes += random() % 8 == 0 ? static_cast<char>(random()) : opcodes[random() % opcodes.size()];
        finished += problem_of(bytes).empty() ? 1 : 0;
    }
    QVERIFY(finished > 10);
}

QTEST_GUILESS_MAIN(TestHostilePickles)
#include "test_hostile_pickles.moc"
