#include "ui/embedding/map_form.h"

#include "ui/common/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace byol::ui {
namespace {

QString epochText(double epoch) {
    return QLocale().toString(epoch, 'f', epoch < 10 ? 1 : 0);
}

QSpinBox* counter(int least, int most, int step, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

MapForm::MapForm(QWidget* parent)
    : QWidget(parent)
    , m_method(new QComboBox(this))
    , m_checkpoint(new QComboBox(this))
    , m_points(counter(10, 100'000, 1'000, this))
    , m_perplexity(new QDoubleSpinBox(this))
    , m_iterations(counter(50, 100'000, 250, this))
    , m_compute(new QPushButton(tr("C&ompute"), this))
    , m_timeline(new QPushButton(tr("Compute &Timeline"), this)) {
    m_method->addItem(tr("t-SNE"), QStringLiteral("tsne"));
    m_method->addItem(tr("PCA"), QStringLiteral("pca"));
    m_checkpoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_checkpoint->setMinimumContentsLength(9);
    m_points->setObjectName(QStringLiteral("points"));
    m_points->setToolTip(tr("How many images the map shows"));
    m_perplexity->setRange(2, 1000);
    m_perplexity->setDecimals(0);
    m_perplexity->setToolTip(tr("How many neighbours a point of t-SNE cares about"));
    m_iterations->setToolTip(tr("Steps of the layout of t-SNE"));
    m_compute->setObjectName(QStringLiteral("compute"));
    m_compute->setToolTip(tr("Lays out the images of this checkpoint. Training goes on meanwhile."));
    m_timeline->setObjectName(QStringLiteral("computeTimeline"));
    m_timeline->setToolTip(
        tr("Maps every checkpoint, each from the layout before it, so that the epochs can be played."));
    setRole(m_compute, Role::primary);
    build();
    setDefaults({});
    offer();
    connect(m_method, &QComboBox::currentIndexChanged, this, &MapForm::offer);
    connect(m_compute, &QPushButton::clicked, this, [this] { Q_EMIT computeRequested(false); });
    connect(m_timeline, &QPushButton::clicked, this, [this] { Q_EMIT computeRequested(true); });
}

void MapForm::build() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& text, QWidget* editor) {
        auto* label = new QLabel(text, this);
        label->setBuddy(editor);
        editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        editor->setMinimumWidth(80);
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(editor, grid->rowCount() - 1, 1);
    };
    add(tr("M&ethod:"), m_method);
    add(tr("C&heckpoint:"), m_checkpoint);
    add(tr("Poi&nts:"), m_points);
    add(tr("Pe&rplexity:"), m_perplexity);
    add(tr("&Iterations:"), m_iterations);
    grid->addWidget(m_compute, grid->rowCount(), 0, 1, 2);
    grid->addWidget(m_timeline, grid->rowCount(), 0, 1, 2);
}

void MapForm::setDefaults(const EmbeddingSettings& settings) {
    m_method->setCurrentIndex(std::max(0, m_method->findData(QString::fromStdString(settings.method))));
    m_points->setValue(static_cast<int>(settings.points));
    m_perplexity->setValue(settings.perplexity);
    m_iterations->setValue(static_cast<int>(settings.iterations));
}

void MapForm::setCheckpoints(const std::vector<CheckpointEntry>& checkpoints) {
    if (m_checkpoint->count() == static_cast<int>(checkpoints.size())
        && (checkpoints.empty() || m_checkpoint->itemData(0).toLongLong() == checkpoints.back().step))
        return;
    const QVariant chosen = m_checkpoint->currentIndex() > 0 ? m_checkpoint->currentData() : QVariant();
    m_checkpoint->clear();
    for (auto entry = checkpoints.rbegin(); entry != checkpoints.rend(); ++entry)
        m_checkpoint->addItem(entry->best ? tr("epoch %1 (best)").arg(epochText(entry->epoch))
                                          : tr("epoch %1").arg(epochText(entry->epoch)),
            QVariant::fromValue<qlonglong>(entry->step));
    m_checkpoint->setCurrentIndex(std::max(0, m_checkpoint->findData(chosen)));
    offer();
}

void MapForm::setBusy(bool busy) {
    m_busy = busy;
    offer();
}

void MapForm::clear() {
    m_checkpoint->clear();
    offer();
}

void MapForm::offer() {
    const bool tsne = m_method->currentData().toString() == QLatin1String("tsne");
    m_perplexity->setEnabled(tsne);
    m_iterations->setEnabled(tsne);
    m_compute->setEnabled(!m_busy && m_checkpoint->count() > 0);
    m_timeline->setEnabled(!m_busy && m_checkpoint->count() > 0);
}

QStringList MapForm::arguments(const QString& run, bool timeline) const {
    const QString method = m_method->currentData().toString();
    QStringList arguments { QStringLiteral("embed"), QStringLiteral("--run"), run, QStringLiteral("--method"), method,
        QStringLiteral("--points"), QString::number(m_points->value()) };
    if (method == QLatin1String("tsne"))
        arguments << QStringLiteral("--perplexity") << QString::number(m_perplexity->value(), 'f', 0)
                  << QStringLiteral("--iterations") << QString::number(m_iterations->value());
    if (timeline)
        return arguments << QStringLiteral("--timeline");
    return arguments << QStringLiteral("--checkpoint") << m_checkpoint->currentData().toString();
}

} // namespace byol::ui
