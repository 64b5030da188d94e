#include "ui/augmentations/invariance_meter.h"

#include "core/base/error/error.h"
#include "ui/common/data_twin.h"
#include "ui/common/series_plot.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int patienceMs = 600; // sliders move; the engine takes seconds
constexpr int barSteps = 1000;

TableSource tableOf(const std::vector<PairLikeness>& likeness) {
    return { { InvarianceMeter::tr("Step"), InvarianceMeter::tr("Epoch"), InvarianceMeter::tr("Representation"),
                 InvarianceMeter::tr("Projection") },
        static_cast<int>(likeness.size()), [likeness](int row, int column) -> QVariant {
            const PairLikeness& at = likeness[static_cast<std::size_t>(row)];
            if (column == 0)
                return static_cast<qlonglong>(at.step);
            return column == 1 ? at.epoch : column == 2 ? at.representation : at.projection;
        } };
}

void write(const QImage& image, const QString& path) {
    if (!image.save(path, "PNG"))
        throw Error("writing a view", path.toStdString(), "the picture could not be saved");
}

} // namespace

std::optional<std::vector<PairLikeness>> likenessFrom(const QByteArray& json) {
    const QJsonValue list = QJsonDocument::fromJson(json).object()[QStringLiteral("checkpoints")];
    if (!list.isArray())
        return std::nullopt;
    std::vector<PairLikeness> likeness;
    for (const QJsonValue& value : list.toArray()) {
        const QJsonObject at = value.toObject();
        likeness.push_back({ at[QStringLiteral("step")].toInteger(), at[QStringLiteral("epoch")].toDouble(),
            at[QStringLiteral("representation")].toDouble(), at[QStringLiteral("projection")].toDouble() });
    }
    std::sort(likeness.begin(), likeness.end(), [](const auto& a, const auto& b) { return a.step < b.step; });
    return likeness;
}

InvarianceMeter::InvarianceMeter(QWidget* parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("&Invariance of this pair"), this))
    , m_bar(new QProgressBar(this))
    , m_text(new QLabel(this))
    , m_plot(new SeriesPlot(tr("Cosine of this pair"), this)) {
    m_on->setObjectName(QStringLiteral("invariance"));
    m_on->setChecked(true);
    m_on->setToolTip(tr("Measure how alike both views are to the run's networks, whenever they change"));
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Cosine of this pair, from 0 to 1"));
    m_bar->setFixedHeight(10);
    m_text->setObjectName(QStringLiteral("invarianceText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_plot->addCurve(tr("Representation"), 0);
    m_plot->addCurve(tr("Projection"), 1);
    m_plot->setAxisNames(tr("step"), {});
    m_plot->setFollow(true);
    m_twin = new DataTwin(
        m_plot, tr("Cosine of this pair"), [this] { return tableOf(m_likeness); }, this);
    m_twin->setMinimumHeight(120);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_on);
    left->addWidget(m_bar);
    left->addWidget(m_text);
    left->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(left, 2);
    row->addWidget(m_twin, 3);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &InvarianceMeter::measure);
    connect(m_on, &QCheckBox::toggled, this, [this] {
        m_measured = false;
        schedule();
    });
    showLikeness({});
    say(tr("Choose a run."));
}

void InvarianceMeter::setRun(const std::filesystem::path& run) {
    if (run == m_run)
        return;
    m_run = run;
    m_measured = false;
    showLikeness({});
    schedule();
}

void InvarianceMeter::setPair(const QImage& first, const QImage& second) {
    m_first = first;
    m_second = second;
    m_measured = false;
    schedule();
}

void InvarianceMeter::setActive(bool active) {
    m_active = active;
    schedule();
}

QString InvarianceMeter::text() const {
    return m_text->text();
}

void InvarianceMeter::schedule() {
    m_patience.stop();
    if (m_measured)
        return;
    m_query.cancel();
    m_writer.cancel();
    if (m_run.empty())
        return say(tr("Choose a run."));
    if (!m_on->isChecked()) {
        showLikeness({});
        return say(tr("Not measured."));
    }
    if (m_active && !m_first.isNull())
        m_patience.start();
}

void InvarianceMeter::measure() {
    m_measured = true;
    say(tr("Measuring..."));
    m_bar->setRange(0, 0);
    m_writer.start(
        [first = m_first, second = m_second, folder = m_folder.path()](const LatestOnly::Stale&) {
            write(first, folder + QStringLiteral("/view1.png"));
            write(second, folder + QStringLiteral("/view2.png"));
            return true;
        },
        [this](bool) { ask(); }, [this](const QString& sentence) { take(-1, {}, sentence); });
}

void InvarianceMeter::ask() {
    m_query.start({ QStringLiteral("similarity"), QStringLiteral("--run"), QString::fromStdString(m_run.string()),
                      QStringLiteral("--checkpoint"), QStringLiteral("all"), QStringLiteral("--images"),
                      m_folder.filePath(QStringLiteral("view1.png")), m_folder.filePath(QStringLiteral("view2.png")),
                      QStringLiteral("--json") },
        [this](int code, const QByteArray& output, const QString& problem) { take(code, output, problem); });
}

void InvarianceMeter::take(int code, const QByteArray& output, const QString& problem) {
    const auto likeness = likenessFrom(output);
    if (code != 0 || !likeness) {
        showLikeness({});
        // What the engine says when a run is too young is no failure.
        if (problem.contains(QLatin1String("no checkpoint")))
            return say(tr("This run has no checkpoint yet."));
        return say(problem.isEmpty() ? tr("The engine gave no cosine.") : problem, true);
    }
    if (likeness->empty()) {
        showLikeness({});
        return say(tr("This run has no checkpoint yet."));
    }
    showLikeness(*likeness);
    const PairLikeness& last = likeness->back();
    const QLocale locale;
    say(tr("%1 in the representation, %2 in the projection, at epoch %3. 1 would mean that the network sees no "
           "difference.")
            .arg(locale.toString(last.representation, 'f', 3), locale.toString(last.projection, 'f', 3),
                locale.toString(last.epoch, 'f', 1)));
}

void InvarianceMeter::showLikeness(const std::vector<PairLikeness>& likeness) {
    m_likeness = likeness;
    m_bar->setRange(0, barSteps);
    const double cosine = likeness.empty() ? 0 : std::clamp(likeness.back().representation, 0.0, 1.0);
    m_bar->setValue(static_cast<int>(cosine * barSteps));
    std::vector<SeriesPlot::Point> representation;
    std::vector<SeriesPlot::Point> projection;
    for (const PairLikeness& at : likeness) {
        representation.push_back({ static_cast<double>(at.step), at.representation });
        projection.push_back({ static_cast<double>(at.step), at.projection });
    }
    m_plot->clearCurves();
    m_plot->append(0, representation);
    m_plot->append(1, projection);
    m_twin->setVisible(likeness.size() > 1);
    m_twin->refreshTable();
}

void InvarianceMeter::say(const QString& text, bool problem) {
    setRole(m_text, problem ? Role::problem : Role::plain);
    m_text->setText(text);
    m_bar->setAccessibleDescription(text);
}

} // namespace byol::ui
