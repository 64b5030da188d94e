#include "core/base/config/config_file.h"
#include "core/base/config/toml_reader.h"
#include "core/base/config/schema.h"
#include "tests/base/config/random_config.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <functional>

using namespace byol;

namespace {

/// What reading a text complains of.
std::vector<ConfigProblem> problems_in(const std::string& toml) {
    try {
        parse_config(toml, "settings.toml");
        return {};
    } catch (const ConfigError& error) {
        return error.problems();
    }
}

ConfigProblem only_problem_in(const std::string& toml) {
    const auto problems = problems_in(toml);
    return problems.size() == 1 ? problems.front() : ConfigProblem { "not one problem", "", "", "" };
}

/// The message of the error that the action throws; empty when it throws none.
std::string message_of(const std::function<void()>& action) {
    try {
        action();
    } catch (const UsageError& error) {
        return error.what();
    }
    return {};
}

std::string parse_message(const std::string& toml) {
    return message_of([&] { parse_config(toml, "settings.toml"); });
}

std::string repeated(const std::string& text, int count) {
    std::string all;
    for (int i = 0; i < count; ++i)
        all += text;
    return all;
}

void write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}

} // namespace

class TestToml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditorLearnsTheLineOfEachProblem() {
        RunConfig config;
        auto found = check_text("[training]\nepochs = 3\n\nepochz = 4\n[knn]\nk = 'many'\n", config);
        QCOMPARE(found.size(), std::size_t { 2 });
        QCOMPARE(found[0].line + found[1].line, std::int64_t { 4 + 6 });
        QVERIFY(found[0].unreadable && found[1].unreadable);
        found = check_text("a = 1\n[training\n", config);
        QCOMPARE(found.size(), std::size_t { 1 });
        QCOMPARE(found[0].line, std::int64_t { 2 });
        // Readable, but the two cannot go together: told of at the setting, and not in the way of reading.
        found = check_text("[data]\npath = '/d'\n[augment]\ncrop_area_min = 0.9\ncrop_area_max = 0.5\n", config);
        QCOMPARE(found.size(), std::size_t { 1 });
        QCOMPARE(found[0].line, std::int64_t { 4 });
        QVERIFY(!found[0].unreadable);
        QVERIFY(check_text("[data]\npath = '/d'\n", config).size() == 1); // crop_area_min of before is still there
        RunConfig fresh;
        QVERIFY(check_text("[data]\npath = '/d'\n", fresh).empty());
    }

    void randomConfigurationsSurviveTheirFile() {
        Philox random(1, RandomPurpose::subset);
        for (int round = 0; round < 300; ++round) {
            const RunConfig config = test::random_valid_config(random);
            const RunConfig base = test::random_valid_config(random);
            for (const std::string& toml :
                { to_toml(config), to_toml(config, true), to_toml_difference(config, RunConfig {}) })
                QVERIFY2(difference(parse_config(toml, "t"), config).empty(), toml.c_str());
            const std::string changes = to_toml_difference(config, base);
            QVERIFY2(difference(parse_config(changes, "t", base), config).empty(), changes.c_str());
        }
    }

    void unnamedFieldsKeepTheBase() {
        RunConfig base;
        base.training.epochs = 7;
        base.optimizer.kind = "sgd";
        const RunConfig config = parse_config("[training]\nseed = 5\n", "t", base);
        QCOMPARE(config.training.epochs, std::int64_t { 7 });
        QCOMPARE(config.training.seed, std::int64_t { 5 });
        QCOMPARE(config.optimizer.kind, std::string("sgd"));
        QCOMPARE(to_toml_difference(base, base), std::string());
    }

    void waysToWriteATable() {
        for (const char* toml : { "[augment.view1]\nflip = 0.25\n", "augment.view1.flip = 0.25\n",
                 "[augment]\nview1 = { flip = 0.25 }\n", "augment = { view1 = { flip = 0.25 } }\n",
                 "\xEF\xBB\xBF[augment.view1]\r\nflip = 0.25\r\n", "# text\n[augment.view1]\nflip = 0.25 # text" })
            QCOMPARE(parse_config(toml, "t").augment.view1.flip, 0.25);
        QCOMPARE(difference(parse_config("", "t"), RunConfig {}).size(), std::size_t { 0 });
    }

    void unicodePaths() {
        const RunConfig config = parse_config("[data]\npath = \"/b\xc3\xbc/\xe5\x9b\xbe \xf0\x9f\x90\x88\"\n", "t");
        QCOMPARE(config.data.path, std::string("/b\xc3\xbc/\xe5\x9b\xbe \xf0\x9f\x90\x88"));
    }

    void numbersOfTheOtherKind() {
        QCOMPARE(parse_config("optimizer.base_lr = 1", "t").optimizer.base_lr, 1.0);
        QCOMPARE(parse_config("training.epochs = 20.0", "t").training.epochs, std::int64_t { 20 });
        QCOMPARE(parse_config("training.epochs = 1e3", "t").training.epochs, std::int64_t { 1000 });
        QCOMPARE(only_problem_in("training.epochs = 20.5").given, std::string("20.5"));
        QCOMPARE(only_problem_in("training.epochs = 1e30").path, std::string("training.epochs"));
    }

    void wrongValues_data() {
        QTest::addColumn<QString>("toml");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* toml, const char* path) {
            QTest::newRow(qPrintable(QString(toml).simplified())) << toml << path;
        };
        row("optimizer.base_lr = 'fast'", "optimizer.base_lr");
        row("optimizer.base_lr = nan", "optimizer.base_lr");
        row("optimizer.base_lr = inf", "optimizer.base_lr");
        row("optimizer.base_lr = true", "optimizer.base_lr");
        row("optimizer.base_lr = [1, 2]", "optimizer.base_lr");
        row("optimizer.base_lr = { a = 1 }", "optimizer.base_lr");
        row("optimizer.base_lr = 2024-01-01", "optimizer.base_lr");
        row("optimizer.nesterov = 1", "optimizer.nesterov");
        row("optimizer.nesterov = 'true'", "optimizer.nesterov");
        row("optimizer.kind = 3", "optimizer.kind");
        row("data.path = 3", "data.path");
        row("data.path = \"a\\u0000b\"", "data.path");
        row("training.batch_size = '256'", "training.batch_size");
        row("training.batch_size = -9223372036854775808", "training.batch_size");
        row("optimizer = 3", "optimizer");
        row("optimizer = []", "optimizer");
        row("[[optimizer]]\nkind = 'sgd'", "optimizer");
    }

    void wrongValues() {
        QFETCH(QString, toml);
        QFETCH(QString, path);
        const ConfigProblem problem = only_problem_in(toml.toStdString());
        QCOMPARE(QString::fromStdString(problem.path), path);
        QVERIFY(!problem.given.empty());
        QVERIFY(!problem.allowed.empty());
    }

    void unknownNames_data() {
        QTest::addColumn<QString>("toml");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char* toml, const char* path, const char* suggestion) {
            QTest::newRow(qPrintable(QString(toml).simplified())) << toml << path << suggestion;
        };
        row("optimizer.base_rl = 1", "optimizer.base_rl", "optimizer.base_lr");
        row("optimizer.lr = 1", "optimizer.lr", "optimizer.base_lr");
        row("training.batch = 1", "training.batch", "training.batch_size");
        row("training.base_lr = 1", "training.base_lr", "optimizer.base_lr");
        row("epochs = 1", "epochs", "training.epochs");
        row("[optimiser]\nbase_lr = 1", "optimiser", "optimizer");
        row("[augment.view3]\nflip = 1", "augment.view3", "augment.view1");
        row("augment.view1.flipp = 1", "augment.view1.flipp", "augment.view1.flip");
        row("predictor.output = 1", "predictor.output", "projector.output");
        row("optimizer.base_lr_of_everything_and_more = 1", "optimizer.base_lr_of_everything_and_more", "");
        row("\"\" = 1", "", "");
        row("\"a.b\" = 1", "a.b", "");
    }

    void unknownNames() {
        QFETCH(QString, toml);
        QFETCH(QString, path);
        QFETCH(QString, suggestion);
        const ConfigProblem problem = only_problem_in(toml.toStdString());
        QCOMPARE(QString::fromStdString(problem.path), path);
        QVERIFY(problem.given.empty() && problem.allowed.empty());
        if (!suggestion.isEmpty())
            QCOMPARE(QString::fromStdString(problem.suggestion), suggestion);
    }

    void everythingWrongAtOnce() {
        const auto problems = problems_in("optimiser.kind = 'lars'\n"
                                          "[optimizer]\nkind = 'lar'\nbase_lr = -1\n"
                                          "[training]\nepochs = 2.5\ndevice = 'gpu'\n"
                                          "[augment]\ncrop_area_min = 0.9\ncrop_area_max = 0.5\n");
        std::vector<std::string> paths;
        for (const ConfigProblem& problem : problems)
            paths.push_back(problem.path);
        std::sort(paths.begin(), paths.end());
        const std::vector<std::string> wanted { "augment.crop_area_min", "optimiser", "optimizer.base_lr",
            "optimizer.kind", "training.device", "training.epochs" };
        QCOMPARE(paths, wanted);
    }

    void messagesSayWhatIsAllowed() {
        const std::string message = parse_message("optimizer.kind = 'lar'\nmethod.base_tau = 2\nmodel.size = 3\n");
        for (const char* part : { "settings.toml", "optimizer.kind: given 'lar', allowed one of lars, sgd and adamw.",
                 "Did you mean 'lars'?", "method.base_tau: given '2.0', allowed a number from 0 to 1.",
                 "model: there is no such setting." })
            QVERIFY2(message.find(part) != std::string::npos, message.c_str());
    }

    void malformedTextIsToldWithItsPlace_data() {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("place");
        QTest::newRow("no value") << QByteArray("[data]\npath = \n") << "line 2";
        QTest::newRow("two equals") << QByteArray("a = = 3\n") << "line 1, column 5";
        QTest::newRow("open text") << QByteArray("\n\npath = \"abc\n") << "line 3";
        QTest::newRow("open table") << QByteArray("[data\n") << "line 1";
        QTest::newRow("field twice") << QByteArray("[data]\npath = 'a'\npath = 'b'\n") << "line 3";
        QTest::newRow("table twice") << QByteArray("[data]\n[data]\n") << "line 2";
        QTest::newRow("broken UTF-8") << QByteArray("[data]\npath = '\xff'\n") << "line 2";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0d\0", 6) << "line 1";
        QTest::newRow("NUL") << QByteArray("a\0 = 1", 6) << "line 1";
        QTest::newRow("open lists") << QByteArray("x = [[[[[[") << "line 1";
        QTest::newRow("number too large") << QByteArray("a = 99999999999999999999") << "line 1";
        QTest::newRow("deep lists") << QByteArray("x = ") + QByteArray(100000, '[') << "line 1";
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "line 1";
    }

    void malformedTextIsToldWithItsPlace() {
        QFETCH(QByteArray, toml);
        QFETCH(QString, place);
        const QString message = QString::fromStdString(parse_message(toml.toStdString()));
        QVERIFY2(message.contains(place), qPrintable(message));
        QVERIFY2(message.contains("settings.toml"), qPrintable(message));
    }

    void absurdTextsAreRefused() {
        QVERIFY(!parse_message(repeated("a.", 100000) + "a = 1").empty());
        QVERIFY(!parse_message("[" + repeated("a.", 100000) + "a]").empty());
        QVERIFY(!parse_message("x = " + repeated("{a=", 100000)).empty());
        QVERIFY(!parse_message(std::string(2'000'000, '#')).empty());
        QVERIFY(!parse_message(repeated("\n\"" + std::string(1000, 'k') + "\" = 1", 1) + "\n").empty());
        // Lists may go over lines, so that this nests as deep as the parser lets anything nest.
        const std::string dotted = repeated("a.", 60) + "a = [\n{";
        QVERIFY(!parse_message(repeated(dotted, 300)).empty());
        QVERIFY(!parse_message(repeated(dotted, 120) + repeated("}]", 120)).empty());
    }

    void cutAndChangedFilesNeverCrash() {
        Philox random(2, RandomPurpose::subset);
        const std::string whole = to_toml(test::random_valid_config(random), true);
        for (int round = 0; round < 1500; ++round) {
            std::string toml = whole.substr(0, random.below(whole.size()));
            for (std::uint64_t i = random.below(4); i > 0 && !toml.empty(); --i)
                toml[random.below(toml.size())] = static_cast<char>(random.below(256));
            parse_message(toml); // any other exception, or none caught, fails the test
        }
    }

    void assignments() {
        RunConfig config;
        apply_assignments(config,
            { "optimizer.base_lr=0.5", "data.path=/a = b/c", "training.epochs= 3 ", "optimizer.kind=sgd",
                "optimizer.nesterov=true", "augment.view2.blur=1e-1" });
        QCOMPARE(config.optimizer.base_lr, 0.5);
        QCOMPARE(config.data.path, std::string("/a = b/c"));
        QCOMPARE(config.training.epochs, std::int64_t { 3 });
        QCOMPARE(config.optimizer.kind, std::string("sgd"));
        QVERIFY(config.optimizer.nesterov);
        QCOMPARE(config.augment.view2.blur, 0.1);
    }

    void wrongAssignmentsChangeNothing() {
        RunConfig config;
        try {
            apply_assignments(
                config, { "training.epochs=3", "training.epoch=3", "epochs", "=", "", "optimizer.kind=" });
            QFAIL("nothing was thrown");
        } catch (const ConfigError& error) {
            QCOMPARE(error.problems().size(), std::size_t { 5 });
            QCOMPARE(error.problems().front().suggestion, std::string("training.epochs"));
        }
        QVERIFY(difference(config, RunConfig {}).empty());
    }

    void files() {
        const test::ScratchFolder folder;
        RunConfig config;
        config.data.path = "pictures";
        config.training.epochs = 20;
        write(folder / "good.toml", to_toml(config, true));
        QVERIFY(difference(load_config(folder / "good.toml"), config).empty());
        QVERIFY(check_file(folder / "good.toml").empty());

        write(folder / "bad.toml", "training.epochs = 'x'\noptimizer.momentum = 3\n");
        QCOMPARE(check_file(folder / "bad.toml").size(), std::size_t { 3 }); // and no data.path
        QVERIFY(message_of([&] { load_config(folder / "bad.toml"); }).find("2 settings") != std::string::npos);

        write(folder / "huge.toml", std::string(3'000'000, '\n'));
        for (const char* name : { "missing.toml", "huge.toml", "." })
            QVERIFY(!message_of([&] { load_config(folder / name); }).empty());
        QVERIFY(!message_of([&] { load_config("/dev/zero"); }).empty());
    }

    void aRunNeedsItsImages() {
        const std::string message = message_of([] { require_valid(RunConfig {}, "preset cifar10-small"); });
        QVERIFY2(message.find("data.path: missing; give the folder") != std::string::npos, message.c_str());
    }
};

QTEST_GUILESS_MAIN(TestToml)
#include "test_toml.moc"
