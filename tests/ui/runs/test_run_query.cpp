#include "core/base/config/run_config.h"
#include "tests/support/event_loop_watchdog.h"
#include "ui/runs/query_words.h"
#include "ui/runs/run_query.h"

#include <QTest>

#include <memory>

using namespace byol;
using namespace byol::ui;

namespace {

RunSummary run() {
    RunSummary made;
    made.path = "/runs/cifar tau";
    made.name = "Cifar tau 0.99";
    made.dataset = "cifar10";
    made.status.state = RunState::running;
    made.status.epoch = 12;
    made.status.started = 1'764'000'000; // 2025-11-24
    made.status.heartbeat = made.status.started + 7200;
    made.status.finished = made.status.started + 7200;
    made.last = { { series::loss, 0.5 }, { series::tau, 0.995 }, { "odd_curve", 7 } };
    made.best = { { series::knn_top1, 0.612 } };
    made.extremes = { { "odd_curve", { 1, 9 } } };
    made.about = { true, { "paper", "long tag" }, "collapsed once" };
    RunConfig config;
    config.method.base_tau = 0.99;
    config.training.seed = 42;
    made.config = std::make_shared<const RunConfig>(config);
    return made;
}

} // namespace

class TestRunQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* text, bool matches) {
            QTest::newRow(text) << QString::fromUtf8(text) << matches;
        };
        row("", true);
        row("CIFAR", true);
        row("\"tau 0.99\"", true);
        row("tau 0.99", true); // two words
        row("\"tau  0.99\"", false);
        row("paper", true); // in a tag
        row("absent", false);
        row("-absent", true);
        row("-cifar", false);
        row("state:running", true);
        row("state:run", true);
        row("state:finished", false);
        row("-state:failed", true);
        row("state!=running", false);
        row("name:cifar", true);
        row("name:\"cifar tau\"", true);
        row("dataset:stl", false);
        row("tag:paper", true);
        row("tag:pap", false); // a tag is asked for as a whole
        row("tag:\"long tag\"", true);
        row("-tag:paper", false);
        row("star:yes", true);
        row("star:no", false);
        row("notes:collapsed", true);
        row("loss<0.6", true);
        row("loss<0.5", false);
        row("loss<=0.5", true);
        row("loss=0.5", true);
        row("loss:0.5", true);
        row("loss!=0.5", false);
        row("knn>61", true);
        row("knn>61.3", false);
        row("knn>61%", true);
        row("linear>0", false); // it has none
        row("linear<100", false);
        row("-linear>0", true);
        row("epoch>=12", true);
        row("tau>=0.99", true);
        row("tau>0.99", false); // the setting, not the curve
        row("base_tau=0.99", true);
        row("method.base_tau=0.99", true);
        row("seed:42", true);
        row("optimizer.kind:lars", true);
        row("optimizer:adam", false);
        row("odd_curve>6.5", true);
        row("best.odd_curve>=9", true);
        row("started>2025-11-01", true);
        row("started>2026-01-01", false);
        row("STATE:RUNNING Loss<1 Tag:PAPER", true);
        row("state:running loss>1", false);
    }

    void asks() {
        QFETCH(QString, text);
        QFETCH(bool, matches);
        const RunQuery query(text, { QStringLiteral("odd_curve") });
        QCOMPARE(query.problem(), QString());
        QCOMPARE(query.matches(run()), matches);
    }

    void mistakesAreToldAndLeftOut_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown") << QStringLiteral("colour:red") << QStringLiteral("There is no “colour”");
        QTest::newRow("near") << QStringLiteral("statte:running") << QStringLiteral("Did you mean “state”?");
        QTest::newRow("no number") << QStringLiteral("loss<low") << QStringLiteral("“low” is no number.");
        QTest::newRow("unfinished") << QStringLiteral("loss<") << QStringLiteral("a value is missing");
        QTest::newRow("order of words") << QStringLiteral("state<running") << QStringLiteral("write state:running");
        QTest::newRow("star") << QStringLiteral("star:maybe") << QStringLiteral("takes yes or no");
        QTest::newRow("date") << QStringLiteral("started>yesterday") << QStringLiteral("is no date");
        QTest::newRow("quote") << QStringLiteral("\"cifar") << QStringLiteral("not closed");
        QTest::newRow("two settings") << QStringLiteral("weight_decay>0") << QStringLiteral("may mean");
    }

    void mistakesAreToldAndLeftOut() {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const RunQuery query(text);
        QVERIFY2(query.problem().contains(part), qPrintable(query.problem()));
        QVERIFY(query.matches(run()));
    }

    void wordsAreTakenApart() {
        const QueryWords words = splitQuery(QStringLiteral("  -name:\"a b\"  loss<=1 - -x "));
        QVERIFY(!words.openQuote);
        QCOMPARE(words.words.size(), std::size_t { 4 });
        QVERIFY(words.words[0].negated);
        QCOMPARE(words.words[0].key, QStringLiteral("name"));
        QCOMPARE(words.words[0].value, QStringLiteral("a b"));
        QCOMPARE(words.words[1].sign, QStringLiteral("<="));
        QCOMPARE(words.words[2].value, QStringLiteral("-"));
        QVERIFY(words.words[3].negated);
    }

    void namesCanBeAskedFor() {
        for (const QString& name : RunQuery::names()) {
            if (name == QLatin1String("star") || name == QLatin1String("notes"))
                continue;
            const QString problem = RunQuery(name + QStringLiteral(":x")).problem();
            QVERIFY2(!problem.contains(QStringLiteral("There is no")), qPrintable(name));
        }
    }
};

BYOL_GUI_TEST_MAIN(TestRunQuery)
#include "test_run_query.moc"
