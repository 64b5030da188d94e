#include "ui/embedding/selection_panel.h"

#include "ui/common/dataset_images.h"
#include "ui/common/theme.h"
#include "ui/embedding/selection_model.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace byol::ui {
namespace {

constexpr int side = 48;
constexpr int classesInTally = 8;
constexpr std::size_t reportEvery = 16;

} // namespace

QString tallyText(const MapData& map, const QStringList& classes, const std::vector<int>& points, int most) {
    std::map<std::int64_t, int> counts;
    for (const int point : points)
        ++counts[map.labels[static_cast<std::size_t>(point)]];
    std::vector<std::pair<std::int64_t, int>> ordered(counts.begin(), counts.end());
    std::stable_sort(ordered.begin(), ordered.end(), [](auto& a, auto& b) { return a.second > b.second; });
    const QLocale locale;
    QStringList parts;
    int rest = 0;
    for (const auto& [label, count] : ordered) {
        if (parts.size() == most) {
            rest += count;
            continue;
        }
        const QString name = label >= 0 && label < classes.size() ? classes[label] : SelectionPanel::tr("unlabelled");
        parts << QStringLiteral("%1 %2").arg(name, locale.toString(count));
    }
    if (rest > 0)
        parts << SelectionPanel::tr("others %L1").arg(rest);
    return parts.join(QStringLiteral("  ·  "));
}

SelectionPanel::SelectionPanel(DatasetImages& images, QWidget* parent)
    : QWidget(parent)
    , m_images(images)
    , m_model(new SelectionModel(images, side, this))
    , m_count(new QLabel(this))
    , m_tally(new QLabel(this))
    , m_grid(new QListView(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_export(new QPushButton(tr("Export List..."), this))
    , m_copy(new QPushButton(tr("Copy Images..."), this)) {
    build();
    connect(m_grid, &QListView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT pointChosen(index.data(Qt::UserRole).toInt()); });
    connect(m_grid, &QListView::entered, this,
        [this](const QModelIndex& index) { Q_EMIT hoverRequested(index.data(Qt::UserRole).toInt()); });
    connect(m_grid, &QListView::viewportEntered, this, [this] { Q_EMIT hoverRequested(-1); });
    connect(m_export, &QPushButton::clicked, this, &SelectionPanel::askForFile);
    connect(m_copy, &QPushButton::clicked, this, &SelectionPanel::askForFolder);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_worker.cancel();
        setBusy(false);
    });
    setSelection(nullptr, {}, {});
}

void SelectionPanel::build() {
    setRole(m_count, Role::section);
    m_tally->setWordWrap(true);
    m_tally->setTextFormat(Qt::PlainText);
    m_grid->setModel(m_model);
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setMovement(QListView::Static);
    m_grid->setUniformItemSizes(true);
    m_grid->setIconSize({ side, side });
    m_grid->setGridSize({ side + 8, side + 8 });
    m_grid->setMouseTracking(true);
    m_grid->setAccessibleName(tr("Images of the selected points"));
    m_progress->setAccessibleName(tr("Progress of copying the images"));
    m_progress->setTextVisible(false);
    m_export->setObjectName(QStringLiteral("exportList"));
    m_export->setToolTip(tr("Writes indices, labels, coordinates and files of these images as CSV."));
    m_copy->setObjectName(QStringLiteral("copyImages"));
    m_copy->setToolTip(tr("Copies these images into a new folder. Nothing is overwritten."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addWidget(m_copy);
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 8);
    layout->addWidget(m_count);
    layout->addWidget(m_tally);
    layout->addWidget(m_grid, 1);
    layout->addLayout(progress);
    layout->addLayout(buttons);
}

void SelectionPanel::setSelection(
    std::shared_ptr<const MapData> map, const QStringList& classes, std::vector<int> points) {
    m_map = std::move(map);
    m_classes = classes;
    const bool any = m_map && !points.empty();
    m_count->setText(any ? tr("%Ln image(s)", "", static_cast<int>(points.size())) : tr("Nothing selected"));
    m_tally->setText(any ? tallyText(*m_map, classes, points, classesInTally)
                         : tr("Draw around points with the lasso (L) or a box (B), or press Ctrl+A on the map."));
    setRole(m_tally, any ? Role::plain : Role::muted);
    m_grid->setVisible(any);
    m_model->setSelection(m_map, classes, any ? std::move(points) : std::vector<int>());
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_tally, any ? 0 : 1);
    m_tally->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setBusy(m_busy);
}

std::size_t SelectionPanel::count() const {
    return m_model->points().size();
}

QString SelectionPanel::tally() const {
    return m_tally->text();
}

PointList SelectionPanel::list() const {
    return { m_map, m_images.dataset(), m_classes, m_model->points() };
}

void SelectionPanel::setBusy(bool busy) {
    m_busy = busy;
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_export->setEnabled(!busy && count() > 0);
    m_copy->setEnabled(!busy && count() > 0);
}

void SelectionPanel::askForFile() {
    auto* dialog = new QFileDialog(this, tr("Export List"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("selection") + QStringLiteral(".csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { exportList(path.toStdString()); });
    dialog->open();
}

void SelectionPanel::askForFolder() {
    auto* dialog = new QFileDialog(this, tr("Copy Images into a New Folder"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing folder is refused, not overwritten
    dialog->setLabelText(QFileDialog::FileName, tr("New folder:"));
    dialog->setLabelText(QFileDialog::Accept, tr("Copy"));
    dialog->selectFile(tr("selected images"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { copyTo(path.toStdString()); });
    dialog->open();
}

void SelectionPanel::exportList(const std::filesystem::path& file) {
    setBusy(true);
    m_progress->setRange(0, 0);
    m_worker.start(
        [list = list(), file](const LatestOnly::Stale&) {
            writePointList(list, file);
            return list.points.size();
        },
        [this, file](std::size_t count) {
            setBusy(false);
            Q_EMIT done(tr("%Ln line(s) written to “%1”.", "", static_cast<int>(count))
                            .arg(QString::fromStdString(file.string())));
        },
        [this](const QString& sentence) {
            setBusy(false);
            Q_EMIT problemOccurred(tr("The list was not written."), sentence);
        });
}

void SelectionPanel::copyTo(const std::filesystem::path& folder) {
    if (!m_images.dataset()) {
        Q_EMIT problemOccurred(tr("The images were not copied."), tr("The run's images could not be opened."));
        return;
    }
    setBusy(true);
    m_progress->setRange(0, static_cast<int>(count()));
    m_progress->setValue(0);
    m_worker.start(
        [list = list(), folder, panel = QPointer<SelectionPanel>(this)](const LatestOnly::Stale& stale) {
            return copyImages(list, folder, [&](std::size_t done) {
                if (done % reportEvery == 0)
                    QMetaObject::invokeMethod(
                        qApp,
                        [panel, done] {
                            if (panel)
                                panel->m_progress->setValue(static_cast<int>(done));
                        },
                        Qt::QueuedConnection);
                return !stale();
            });
        },
        [this, folder](std::size_t count) {
            setBusy(false);
            Q_EMIT done(tr("%Ln image(s) copied to “%1”.", "", static_cast<int>(count))
                            .arg(QString::fromStdString(folder.string())));
        },
        [this](const QString& sentence) {
            setBusy(false);
            Q_EMIT problemOccurred(tr("The images were not copied."), sentence);
        });
}

} // namespace byol::ui
