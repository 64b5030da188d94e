#include "core/base/config/config_file.h"
#include "core/base/schedule/schedule.h"
#include "tests/support/event_loop_watchdog.h"
#include "ui/common/series_plot.h"
#include "ui/configure/config_form.h"
#include "ui/configure/field_row.h"
#include "ui/configure/number_box.h"
#include "ui/configure/schedule_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace byol;
using namespace byol::ui;

namespace {

// Another value that the field allows.
Value otherValue(const Field& field) {
    const Value now = field.default_value();
    switch (field.type) {
    case FieldType::boolean:
        return !std::get<bool>(now);
    case FieldType::integer: {
        const auto value = std::get<std::int64_t>(now);
        return field.maximum && static_cast<double>(value + 1) > *field.maximum ? value - 1 : value + 1;
    }
    case FieldType::real: {
        const double value = std::get<double>(now);
        const double low = field.minimum.value_or(value - 1);
        return value > low ? low + (value - low) * 0.37 : low + 1.25e-7;
    }
    case FieldType::choice:
        return field.choices.front() == std::get<std::string>(now) ? field.choices.back() : field.choices.front();
    case FieldType::text:
        return std::string("cpu");
    case FieldType::path:
        return std::string("/data/náme with space");
    }
    return now;
}

// As a user does it: through the widget, not through setValue.
void enter(FieldRow& row, const Value& value) {
    const QString text = QString::fromStdString(to_text(value));
    QWidget* editor = row.editor();
    if (auto* box = qobject_cast<QCheckBox*>(editor))
        box->setChecked(std::get<bool>(value));
    else if (auto* combo = qobject_cast<QComboBox*>(editor); combo && !combo->isEditable())
        combo->setCurrentIndex(combo->findData(text));
    else if (combo)
        combo->setEditText(text);
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(text);
    else
        editor->findChild<QLineEdit*>()->setText(text);
}

} // namespace

class TestConfigForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_form = std::make_unique<ConfigForm>(); }
    void cleanupTestCase() { m_form.reset(); }

    void everyFieldGoesRound_data() {
        QTest::addColumn<QString>("path");
        for (const Field& field : schema())
            QTest::newRow(field.path.c_str()) << QString::fromStdString(field.path);
    }

    void everyFieldGoesRound() {
        QFETCH(QString, path);
        ConfigForm& form = *m_form;
        form.setConfig({});
        FieldRow* row = form.row(path.toStdString());
        QVERIFY(row);
        const Value wanted = otherValue(row->field());
        QVERIFY(!check_value(row->field(), wanted));
        enter(*row, wanted);
        RunConfig expected;
        row->field().set(expected, wanted);
        QVERIFY(difference(form.config(), expected).empty());
        QVERIFY(!row->isReset());
        form.setConfig({});
        QVERIFY(difference(form.config(), RunConfig {}).empty());
        form.setConfig(expected);
        QVERIFY(row->value() && *row->value() == wanted);
    }

    void smallNumbersStayAsTheyAre() {
        ConfigForm form;
        auto* line = form.row("optimizer.weight_decay")->editor()->findChild<QLineEdit*>();
        line->setText(QStringLiteral("1.5e-6"));
        QCOMPARE(form.config().optimizer.weight_decay, 1.5e-6);
        QCOMPARE(line->text(), QStringLiteral("1.5e-6"));
    }

    void stepsAreOfTheSecondDigit() {
        ConfigForm form;
        auto* box = qobject_cast<NumberBox*>(form.row("optimizer.base_lr")->editor());
        box->setNumber(Value(0.2));
        box->stepBy(1);
        QCOMPARE(form.config().optimizer.base_lr, 0.21);
        box->stepBy(-2);
        QCOMPARE(form.config().optimizer.base_lr, 0.19);
        auto* tau = qobject_cast<NumberBox*>(form.row("method.base_tau")->editor());
        tau->setNumber(Value(0.996));
        tau->stepBy(10);
        QCOMPARE(form.config().method.base_tau, 1.0); // the field's maximum
    }

    void aWrongValueIsToldBesideIt() {
        ConfigForm form;
        FieldRow* row = form.row("training.epochs");
        auto* line = row->editor()->findChild<QLineEdit*>();
        const int before = form.problemCount();
        line->setText(QStringLiteral("many"));
        QVERIFY(row->problem().contains(QStringLiteral("many")));
        QCOMPARE(form.problemCount(), before + 1);
        QCOMPARE(form.config().training.epochs, RunConfig {}.training.epochs); // the last readable value
        line->setText(QStringLiteral("0"));
        QVERIFY(row->problem().contains(QStringLiteral("1")));
        line->setText(QStringLiteral("20"));
        QCOMPARE(row->problem(), QString());
        QCOMPARE(form.config().training.epochs, std::int64_t { 20 });
    }

    void rulesBetweenFieldsAreToldToo() {
        RunConfig config;
        config.augment.crop_area_min = 0.9;
        config.augment.crop_area_max = 0.5;
        QVERIFY(!check_config(config).empty());
        ConfigForm form;
        form.setConfig(config);
        int told = 0;
        for (const FieldRow* row : form.rows())
            told += row->field().path.starts_with("augment.crop_area") && !row->problem().isEmpty();
        QVERIFY(told > 0);
    }

    void resetGoesBackToThePreset() {
        ConfigForm form;
        RunConfig preset;
        preset.training.epochs = 7;
        form.setBase(preset);
        form.setConfig(preset);
        FieldRow* row = form.row("training.epochs");
        QVERIFY(row->isReset());
        row->editor()->findChild<QLineEdit*>()->setText(QStringLiteral("9"));
        QVERIFY(!row->isReset());
        QSignalSpy changed(&form, &ConfigForm::changed);
        for (QToolButton* button : row->findChildren<QToolButton*>())
            if (button->accessibleName().startsWith(QStringLiteral("Reset")))
                button->click();
        QCOMPARE(form.config().training.epochs, std::int64_t { 7 });
        QVERIFY(changed.count() >= 1);
        QVERIFY(row->isReset());
    }

    void theWheelScrollsPastAnEditor() {
        ConfigForm form;
        form.resize(700, 300);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        for (const char* path : { "data.image_size", "encoder.architecture" }) {
            QWidget* editor = form.row(path)->editor();
            editor->clearFocus();
            const RunConfig before = form.config();
            QWheelEvent wheel(QPointF(5, 5), editor->mapToGlobal(QPointF(5, 5)), {}, { 0, -120 }, Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(editor, &wheel);
            QVERIFY(!wheel.isAccepted()); // left for the form to scroll
            QVERIFY(difference(before, form.config()).empty());
        }
    }

    void advancedSettingsAreFoldedAway() {
        ConfigForm form;
        form.resize(700, 500);
        form.show();
        FieldRow* plain = form.row("training.epochs");
        QVERIFY(plain->isVisible());
        const auto advanced = std::find_if(
            form.rows().begin(), form.rows().end(), [](const FieldRow* row) { return row->field().advanced; });
        QVERIFY(advanced != form.rows().end());
        QVERIFY(!(*advanced)->isVisible());
        RunConfig wrong;
        (*advanced)->setProblem(QStringLiteral("wrong"));
        form.showFirstProblem();
        QVERIFY(form.problemCount() > 0);
    }

    void schedulesAreDrawnAsTheTrainerComputesThem() {
        SchedulePanel panel;
        panel.resize(320, 500);
        panel.show();
        RunConfig config;
        config.training.epochs = 10;
        config.training.batch_size = 100;
        config.optimizer.warmup_epochs = 1;
        config.optimizer.base_lr = 0.256;
        config.method.base_tau = 0.9;
        panel.draw(config, 1000); // 100 steps, 10 of warm-up; peak 0.256 * 100 / 256 = 0.1
        QVERIFY(panel.learningRate()->pointCount(0) > 90);
        QCOMPARE(panel.learningRate()->pointCount(0), panel.tau()->pointCount(0));
        panel.learningRate()->setCrosshair(10);
        QCOMPARE(panel.learningRate()->readout(0), QStringLiteral("0.1000"));
        panel.tau()->setCrosshair(0);
        QCOMPARE(panel.tau()->readout(0), QStringLiteral("0.9000"));
        panel.tau()->setCrosshair(100);
        QCOMPARE(panel.tau()->readout(0), QStringLiteral("1"));
        panel.tau()->setCrosshair(50); // 1 - 0.1 (cos(pi / 2) + 1) / 2
        QCOMPARE(panel.tau()->readout(0), QStringLiteral("0.9500"));
        QVERIFY(panel.sentence().contains(QStringLiteral("100 steps")));
        panel.draw(config, std::nullopt);
        QVERIFY(panel.sentence().contains(QStringLiteral("50,000")));
    }

private:
    std::unique_ptr<ConfigForm> m_form;
};

BYOL_GUI_TEST_MAIN(TestConfigForm)
#include "test_config_form.moc"
