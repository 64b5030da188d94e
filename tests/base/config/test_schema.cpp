#include "core/base/config/config_file.h"
#include "core/base/config/schema.h"
#include "tests/base/config/random_config.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <set>

using namespace byol;

namespace {

std::vector<std::string> paths_of(const std::vector<ConfigProblem>& problems) {
    std::vector<std::string> paths;
    for (const ConfigProblem& problem : problems)
        paths.push_back(problem.path);
    return paths;
}

bool contains(const std::vector<std::string>& all, const std::string& wanted) {
    return std::find(all.begin(), all.end(), wanted) != all.end();
}

std::string told(const std::vector<ConfigProblem>& problems) {
    std::string text;
    for (const ConfigProblem& problem : problems)
        text += problem.message() + "\n";
    return text;
}

RunConfig valid_config() {
    RunConfig config;
    config.data.path = "pictures";
    return config;
}

/// Values of the field's own alternative that it must not take.
std::vector<Value> corruptions(const Field& field) {
    std::vector<Value> bad;
    if (field.type == FieldType::integer) {
        bad.push_back(static_cast<std::int64_t>(*field.minimum) - 1);
        bad.push_back(static_cast<std::int64_t>(*field.maximum) + 1);
        bad.push_back(std::numeric_limits<std::int64_t>::min());
        bad.push_back(std::numeric_limits<std::int64_t>::max());
    }
    if (field.type == FieldType::real) {
        const double inf = std::numeric_limits<double>::infinity();
        for (const double value : { std::nextafter(*field.minimum, -inf), std::nextafter(*field.maximum, inf), inf,
                 -inf, std::numeric_limits<double>::quiet_NaN() })
            bad.push_back(value);
    }
    if (field.type == FieldType::choice || field.type == FieldType::text)
        for (const char* text : { "", "nonsense", "\xff", "CPU" })
            bad.push_back(std::string(text));
    if (field.type == FieldType::path)
        for (const std::string& text : { std::string(), std::string("\xff\xfe"), std::string("a\0b", 3) })
            bad.push_back(text);
    return bad;
}

/// What each pair of fields must not be together, and where it is reported.
struct Rule {
    std::vector<std::string> assignments;
    std::string path;
};

const Rule rules[] {
    { { "augment.crop_area_min=0.5", "augment.crop_area_max=0.4" }, "augment.crop_area_min" },
    { { "augment.crop_aspect_min=2", "augment.crop_aspect_max=1" }, "augment.crop_aspect_min" },
    { { "augment.view1.blur_sigma_min=2", "augment.view1.blur_sigma_max=1" }, "augment.view1.blur_sigma_min" },
    { { "augment.view2.blur_sigma_min=2", "augment.view2.blur_sigma_max=1" }, "augment.view2.blur_sigma_min" },
    { { "encoder.architecture=resnet18", "encoder.stem=imagenet", "data.image_size=31" }, "data.image_size" },
    { { "encoder.architecture=resnet50", "encoder.stem=same", "data.image_size=31" }, "data.image_size" },
    { { "data.image_size=15" }, "data.image_size" },
    { { "training.device=gpu" }, "training.device" },
    { { "training.device=cuda:" }, "training.device" },
    { { "training.device=cuda:1x" }, "training.device" },
    { { "training.device=cuda:-1" }, "training.device" },
    { { "optimizer.nesterov=true", "optimizer.momentum=0" }, "optimizer.nesterov" },
    { { "embedding.points=90", "embedding.perplexity=30" }, "embedding.perplexity" },
    { { "embedding.points=24", "embedding.method=pca" }, "embedding.neighbours" },
    { { "knn.k=200", "knn.max_bank=100" }, "knn.k" },
};

const std::vector<std::string> allowed_together[] {
    { "training.epochs=5", "optimizer.warmup_epochs=50" }, // a preset cut short: it warms up all the way
    { "encoder.architecture=resnet18", "encoder.stem=cifar", "data.image_size=8" },
    { "embedding.method=pca", "embedding.points=90", "embedding.perplexity=30" },
    { "training.device=cuda:0" },
    { "training.device=cpu" },
    { "optimizer.momentum=0" },
    { "knn.k=200", "knn.max_bank=200" },
};

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsDescribed() {
        std::set<std::string> paths;
        std::set<std::string> groups;
        for (const FieldGroup& group : schema_groups())
            QVERIFY(groups.insert(group.name).second && !group.label.empty() && !group.help.empty());
        for (const Field& field : schema()) {
            QVERIFY2(paths.insert(field.path).second, field.path.c_str());
            QVERIFY2(groups.count(field.group()) == 1, field.path.c_str());
            QVERIFY2(!field.label.empty() && !field.help.empty(), field.path.c_str());
            const bool number = field.type == FieldType::integer || field.type == FieldType::real;
            QVERIFY2(number == (field.minimum && field.maximum), field.path.c_str());
            QVERIFY2((field.type == FieldType::choice) == (field.choices.size() > 1), field.path.c_str());
            QCOMPARE(find_field(field.path), &field);
        }
        QCOMPARE(find_field("optimizer"), nullptr);
        QCOMPARE(find_field(""), nullptr);
    }

    // A field that reads or writes another's member would be found here.
    void everyFieldHasItsOwnPlace() {
        Philox random(1, RandomPurpose::subset);
        for (const Field& field : schema()) {
            RunConfig config;
            Value value = field.default_value();
            while (value == field.default_value())
                value = test::random_value(field, random);
            field.set(config, value);
            const auto changed = difference(config, RunConfig {});
            QVERIFY2(changed.size() == 1, field.path.c_str());
            QCOMPARE(changed.front().field, &field);
            QVERIFY(changed.front().left == value);
            QVERIFY(changed.front().right == field.default_value());
        }
    }

    void defaultsLackTheDatasetOnly() {
        QCOMPARE(paths_of(check_config({})), std::vector<std::string> { "data.path" });
        QCOMPARE(told(check_config(valid_config())), std::string());
    }

    void valuesSurviveTheirText() {
        Philox random(2, RandomPurpose::subset);
        for (int round = 0; round < 200; ++round)
            for (const Field& field : schema()) {
                if (field.type == FieldType::text)
                    continue;
                const Value value = test::random_value(field, random);
                ConfigProblem problem;
                const auto read = parse_value(field, to_text(value), problem);
                QVERIFY2(read.has_value(), problem.message().c_str());
                QVERIFY2(*read == value, (field.path + " " + to_text(value)).c_str());
            }
    }

    void numbersAreWrittenShort_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 10.0 << "10.0";
        QTest::newRow("decimal") << 0.996 << "0.996";
        QTest::newRow("small") << 0.0005 << "0.0005";
        QTest::newRow("smaller") << 1.5e-6 << "1.5e-6";
        QTest::newRow("large") << 1e22 << "1e+22";
        QTest::newRow("zero") << 0.0 << "0.0";
    }

    void numbersAreWrittenShort() {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(to_text(value)), text);
    }

    void textsOfNumbers_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char* path, const char* text, bool accepted) {
            QTest::addRow("%s '%s'", path, text) << path << text << accepted;
        };
        for (const char* text : { "256", " 256 ", "+256", "256.0", "2.56e2" })
            row("training.batch_size", text, true);
        for (const char* text : { "", " ", "1", "65537", "2.5", "1e300", "-256", "+-256", "256 images", "0x100", "nan",
                 "99999999999999999999999", "true" })
            row("training.batch_size", text, false);
        for (const char* text : { "0", "1", "1e-3", ".5", "+0.5" })
            row("method.base_tau", text, true);
        for (const char* text : { "", "nan", "inf", "-inf", "1.0000001", "-1e-9", "0,5", "half", "1e999" })
            row("method.base_tau", text, false);
        for (const char* text : { "true", "false", " true" })
            row("optimizer.nesterov", text, true);
        for (const char* text : { "", "True", "1", "yes" })
            row("optimizer.nesterov", text, false);
        row("optimizer.kind", "sgd", true);
        row("optimizer.kind", "adam", false);
    }

    void textsOfNumbers() {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(bool, accepted);
        ConfigProblem problem;
        QCOMPARE(parse_value(*find_field(path.toStdString()), text.toStdString(), problem).has_value(), accepted);
        QCOMPARE(QString::fromStdString(problem.path), accepted ? QString() : path);
        QVERIFY(accepted || !problem.allowed.empty());
    }

    void everyCorruptionIsReportedAtItsPath() {
        int tried = 0;
        for (const Field& field : schema())
            for (const Value& bad : corruptions(field)) {
                RunConfig config = valid_config();
                field.set(config, bad);
                const auto problems = check_config(config);
                const std::string what = field.path + " = " + to_text(bad) + "\n" + told(problems);
                QVERIFY2(contains(paths_of(problems), field.path), what.c_str());
                ++tried;
            }
        QVERIFY(tried > 200);
    }

    void severalCorruptionsAreAllReported() {
        Philox random(3, RandomPurpose::subset);
        for (int round = 0; round < 300; ++round) {
            RunConfig config = test::random_valid_config(random);
            std::set<std::string> wrong;
            for (const Field& field : schema())
                if (const auto bad = corruptions(field); !bad.empty() && random.below(5) == 0) {
                    field.set(config, bad[random.below(bad.size())]);
                    wrong.insert(field.path);
                }
            const auto paths = paths_of(check_config(config));
            for (const std::string& path : wrong)
                QCOMPARE(std::count(paths.begin(), paths.end(), path), 1);
        }
    }

    void valuesOfTheWrongKindAreRefused() {
        const Value samples[] { true, std::int64_t { 100 }, 0.5, std::string("auto") };
        for (const Field& field : schema())
            for (const Value& sample : samples)
                if (sample.index() != field.default_value().index())
                    QVERIFY2(check_value(field, sample).has_value(), field.path.c_str());
    }

    void rulesBetweenFields() {
        for (const Rule& rule : rules) {
            RunConfig config = valid_config();
            apply_assignments(config, rule.assignments);
            const auto problems = check_config(config);
            QVERIFY2(paths_of(problems) == std::vector<std::string> { rule.path },
                (rule.path + "\n" + told(problems)).c_str());
        }
        for (const auto& assignments : allowed_together) {
            RunConfig config = valid_config();
            apply_assignments(config, assignments);
            QCOMPARE(told(check_config(config)), std::string());
        }
    }

    void randomValidConfigurationsAreValid() {
        Philox random(4, RandomPurpose::subset);
        for (int round = 0; round < 500; ++round)
            QCOMPARE(told(check_config(test::random_valid_config(random))), std::string());
    }

    void schemaAsJsonNamesEveryField() {
        const auto json = nlohmann::json::parse(schema_json());
        QCOMPARE(json["fields"].size(), schema().size());
        QCOMPARE(json["groups"].size(), schema_groups().size());
        for (std::size_t i = 0; i < schema().size(); ++i)
            QCOMPARE(json["fields"][i]["path"].get<std::string>(), schema()[i].path);
    }

    void referencePageIsUpToDate() {
        std::ifstream file(test::tests_dir().parent_path() / "docs" / "settings.md", std::ios::binary);
        const std::string page { std::istreambuf_iterator<char>(file), {} };
        QVERIFY2(page == schema_markdown(), "Run: byol config schema --markdown > docs/settings.md");
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
