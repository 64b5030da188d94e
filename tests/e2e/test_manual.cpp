#include "tests/e2e/engine_program.h"
#include "tests/support/test_support.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using byol::test::EngineProgram;

namespace {

QByteArray contentsOf(const QString& file) {
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QStringList commandsInHelp() {
    const QString help = QString::fromUtf8(EngineProgram::run({ "--help" }).output);
    static const QRegularExpression line(R"(^  ([a-z]+) {2,})", QRegularExpression::MultilineOption);
    QStringList commands;
    for (auto found = line.globalMatch(help.section("Subcommands:", 1)); found.hasNext();)
        commands << found.next().captured(1);
    return commands;
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageInTheRepositoryIsWhatTheProgramSays() {
        const auto answer = EngineProgram::run({ "--man" });
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(contentsOf(BYOL_MANUAL) == answer.output, "Renew it: byol --man > docs/man/byol.1");
    }

    void everyCommandHasASection() {
        const QString page = QString::fromUtf8(EngineProgram::run({ "--man" }).output);
        const QStringList commands = commandsInHelp();
        QVERIFY2(commands.size() >= 10, qPrintable(commands.join(' ')));
        for (const QString& command : commands)
            QVERIFY2(page.contains("\n.SS \"byol " + command), qPrintable(command));
    }

    void manShowsThePagesWithoutComplaint() {
        const QString man = QStandardPaths::findExecutable("man");
        if (man.isEmpty())
            QSKIP("man is not installed.");
        for (const QString& page : { QStringLiteral(BYOL_MANUAL), QStringLiteral(BYOL_WORKBENCH_MANUAL) }) {
            QProcess process;
            process.start(man, { "--warnings=all", "-l", page });
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        }
    }

    void bashCompletesCommandsOptionsAndWords() {
        const QString bash = QStandardPaths::findExecutable("bash");
        if (bash.isEmpty())
            QSKIP("bash is not installed.");
        const QString script = QString::fromUtf8(EngineProgram::run({ "--completion" }).output);
        const auto completed = [&](const QString& words) {
            QProcess process;
            process.start(bash,
                { "-c",
                    script + "compopt() { :; }; COMP_WORDS=(" + words
                        + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _byol; printf '%s\\n' \"${COMPREPLY[@]}\"" });
            process.waitForFinished();
            return QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
        };
        QCOMPARE(completed("byol pret"), QStringList("pretrain"));
        QCOMPARE(completed("byol cite --form"), QStringList("--format"));
        QCOMPARE(completed("byol cite --format ''"), QStringList({ "text", "bibtex" }));
        QCOMPARE(completed("byol queue mo"), QStringList("move"));
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "test_manual.moc"
