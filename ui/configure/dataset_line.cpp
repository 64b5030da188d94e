#include "ui/configure/dataset_line.h"

#include "ui/common/theme.h"

#include <QLocale>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int typingMs = 300;

DatasetInfo readInfo(const DataSettings& settings, const LatestOnly::Stale& stale) {
    std::stop_source stop;
    const ProgressSink progress = [&stop, &stale](const Progress&) {
        if (stale())
            stop.request_stop();
    };
    return open_dataset(settings, Residency::on_demand, progress, stop.get_token())->info();
}

} // namespace

DatasetLine::DatasetLine(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setRole(this, Role::muted);
    m_patience.setSingleShot(true);
    m_patience.setInterval(typingMs);
    connect(&m_patience, &QTimer::timeout, this, &DatasetLine::open);
}

void DatasetLine::setDataset(const DataSettings& settings) {
    if (!text().isEmpty() && settings.path == m_settings.path && settings.format == m_settings.format
        && settings.max_images == m_settings.max_images)
        return;
    m_settings = settings;
    m_images.reset();
    m_opener.cancel();
    setRole(this, Role::muted);
    if (settings.path.empty()) {
        m_patience.stop();
        setText(tr("Choose a dataset: a folder of images, or of CIFAR, STL-10 or MNIST files."));
    } else {
        setText(tr("Looking at the dataset..."));
        m_patience.start();
    }
    Q_EMIT known();
}

void DatasetLine::open() {
    m_opener.start([settings = m_settings](const LatestOnly::Stale& stale) { return readInfo(settings, stale); },
        [this](const DatasetInfo& info) { take(info); },
        [this](const QString& sentence) {
            setRole(this, Role::problem);
            setText(sentence);
        });
}

void DatasetLine::take(const DatasetInfo& info) {
    std::int64_t images = info.train_count;
    if (m_settings.max_images > 0)
        images = std::min(images, m_settings.max_images);
    m_images = images;
    QStringList parts { tr("%Ln image(s) to learn from", "", static_cast<int>(images)) };
    if (info.test_count > 0)
        parts << tr("%Ln held out", "", static_cast<int>(info.test_count));
    parts << (info.classes.empty() ? tr("no labels") : tr("%n class(es)", "", static_cast<int>(info.classes.size())));
    if (!info.skipped.empty())
        parts << tr("%n skipped", "", static_cast<int>(info.skipped.size()));
    //: Name of a dataset and what it holds.
    setText(tr("%1: %2.").arg(QString::fromStdString(info.path.filename().string()), parts.join(QStringLiteral(", "))));
    Q_EMIT known();
}

} // namespace byol::ui
