#include "ui/configure/preflight_panel.h"

#include "core/base/config/config_file.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace byol::ui {
namespace {

QString gigabytes(double megabytes) {
    return QLocale().toString(megabytes / 1024, 'f', 1);
}

QString memoryText(const QJsonObject& found) {
    const QString needed = gigabytes(found[QStringLiteral("memory_mb")].toDouble());
    if (found[QStringLiteral("memory_mb")].toDouble() <= 0)
        return PreflightPanel::tr("Memory: not known on this device");
    const double available = found[QStringLiteral("available_mb")].toDouble();
    return available > 0 ? PreflightPanel::tr("Memory: %1 GB of %2 GB free").arg(needed, gigabytes(available))
                         : PreflightPanel::tr("Memory: %1 GB").arg(needed);
}

QString figures(const QJsonObject& found) {
    const QLocale locale;
    QStringList lines { PreflightPanel::tr("Speed: %1 images/s")
                            .arg(locale.toString(std::lround(found[QStringLiteral("images_per_second")].toDouble()))),
        memoryText(found) };
    if (found[QStringLiteral("total_steps")].toDouble() > 0)
        lines << PreflightPanel::tr("Time: %1").arg(roughTime(found[QStringLiteral("seconds")].toDouble()));
    else
        lines << PreflightPanel::tr("Time: not known without the dataset");
    if (const auto batch = found[QStringLiteral("largest_batch")].toInteger(); batch > 0)
        lines << PreflightPanel::tr("Largest batch: about %1").arg(locale.toString(batch));
    return lines.join(QLatin1Char('\n'));
}

// How much more memory it takes than there is, in MB; not above 0 when it fits or is not known.
double lacking(const QJsonObject& found) {
    const double available = found[QStringLiteral("available_mb")].toDouble();
    return available > 0 ? found[QStringLiteral("memory_mb")].toDouble() - available : 0;
}

} // namespace

QString roughTime(double seconds) {
    const QLocale locale;
    if (seconds >= 48 * 3600)
        return PreflightPanel::tr("about %1 days").arg(locale.toString(seconds / 86400, 'f', 1));
    if (seconds >= 5400)
        return PreflightPanel::tr("about %1 hours").arg(locale.toString(seconds / 3600, 'f', 1));
    return PreflightPanel::tr("about %n minute(s)", "", std::max(1, static_cast<int>(std::lround(seconds / 60))));
}

PreflightPanel::PreflightPanel(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_stale(new QLabel(tr("These are the figures of other settings."), this))
    , m_button(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("preflight"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stale->setObjectName(QStringLiteral("preflightStale"));
    m_stale->setWordWrap(true);
    m_stale->hide();
    setRole(m_stale, Role::muted);
    m_button->setObjectName(QStringLiteral("measure"));
    column->addWidget(m_text);
    column->addWidget(m_stale);
    m_advice = new QLabel(this);
    m_advice->setObjectName(QStringLiteral("preflightAdvice"));
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_advice->hide();
    m_take = new QPushButton(this);
    m_take->setObjectName(QStringLiteral("takeBatch"));
    m_take->hide();
    column->addWidget(m_advice);
    column->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this,
        [this] { Q_EMIT batchAdvised(m_found[QStringLiteral("largest_batch")].toInteger()); });
    column->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &PreflightPanel::measureOrCancel);
    say(tr("Measure what this run would take on this machine."));
    setRole(m_text, Role::muted);
    showRunning(false);
}

void PreflightPanel::setConfig(const RunConfig& config) {
    m_config = config;
    m_stale->setVisible(m_hasFigures && !difference(m_config, m_measured).empty());
    advise();
}

void PreflightPanel::setHasGpu(bool has) {
    m_hasGpu = has;
    advise();
}

std::optional<double> PreflightPanel::seconds() const {
    const double seconds = m_found[QStringLiteral("seconds")].toDouble();
    return m_hasFigures && m_stale->isHidden() && seconds > 0 ? std::optional(seconds) : std::nullopt;
}

// What the figures mean for the user: memory that does not suffice, or a machine without a GPU.
void PreflightPanel::advise() {
    const bool current = m_hasFigures && m_stale->isHidden();
    const double lack = current ? lacking(m_found) : 0;
    const auto largest = m_found[QStringLiteral("largest_batch")].toInteger();
    const bool better = lack > 0 && largest > 0 && largest < m_config.training.batch_size;
    QString sentence;
    if (lack > 0)
        sentence = tr("A batch of %L1 needs %2 GB more than is free; the run would end for want of memory.")
                       .arg(m_config.training.batch_size)
                       .arg(gigabytes(lack));
    else if (current && m_hasGpu == false && m_config.training.epochs > 0 && seconds())
        sentence = tr("No CUDA device. On this CPU one epoch takes %1.")
                       .arg(roughTime(*seconds() / static_cast<double>(m_config.training.epochs)));
    setRole(m_advice, lack > 0 ? Role::problem : Role::muted);
    m_advice->setText(sentence);
    m_advice->setVisible(!sentence.isEmpty());
    m_take->setText(tr("Try a Batch of %L1").arg(largest));
    m_take->setVisible(better);
}

QString PreflightPanel::text() const {
    return m_text->text();
}

void PreflightPanel::measureOrCancel() {
    if (!m_query.isRunning())
        return measure();
    m_query.cancel();
    say(tr("Measuring was cancelled."));
    showRunning(false);
}

void PreflightPanel::measure() {
    const QString path = m_folder.filePath(QStringLiteral("settings.toml"));
    QFile file(path);
    const QByteArray toml = QByteArray::fromStdString(to_toml(m_config));
    if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size())
        return say(tr("The settings cannot be written into the temporary folder: %1").arg(file.errorString()), true);
    file.close();
    m_measured = m_config;
    m_hasFigures = false;
    m_stale->hide();
    advise();
    say(tr("Measuring for up to 15 seconds..."));
    showRunning(true);
    m_query.start({ QStringLiteral("bench"), QStringLiteral("--for"), path, QStringLiteral("--json") },
        [this](int code, const QByteArray& output, const QString& problem) { take(code, output, problem); });
}

void PreflightPanel::take(int code, const QByteArray& output, const QString& problem) {
    showRunning(false);
    const QJsonObject found = QJsonDocument::fromJson(output).object()[QStringLiteral("preflight")].toObject();
    if (code != 0 || found.isEmpty())
        return say(problem.isEmpty() ? tr("The engine gave no figures.") : problem, true);
    m_hasFigures = true;
    m_found = found;
    say(figures(found));
    setConfig(m_config);
}

void PreflightPanel::say(const QString& text, bool problem) {
    setRole(m_text, problem ? Role::problem : Role::plain);
    m_text->setText(text);
    m_text->setAccessibleName(text);
}

void PreflightPanel::showRunning(bool running) {
    m_button->setText(running ? tr("&Cancel Measuring") : tr("&Measure"));
    m_button->setToolTip(running ? tr("End the measuring")
                                 : tr("Train a few steps with these settings: speed, memory, time and the largest "
                                      "batch that fits, within 15 seconds"));
}

} // namespace byol::ui
