#include "ui/datasets/datasets_page.h"

#include "ui/common/message_bar.h"
#include "ui/common/workspace.h"
#include "ui/datasets/dataset_card.h"
#include "ui/datasets/datasets_model.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStorageInfo>
#include <QTableView>

namespace byol::ui {
namespace {

constexpr int rowHeight = 34;

QString shortPath(const QString& path) {
    const QString home = QDir::homePath() + QLatin1Char('/');
    return path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : QDir::toNativeSeparators(path);
}

// The nearest folder that exists: the chosen one is made by the first download.
qint64 freeBytes(QString folder) {
    while (!QFileInfo::exists(folder) && folder != QDir::rootPath() && !folder.isEmpty())
        folder = QFileInfo(folder).path();
    return QStorageInfo(folder).bytesAvailable();
}

} // namespace

DatasetsPage::DatasetsPage(Workspace& workspace, QWidget* parent)
    : DatasetsPage(workspace, knownDatasets(), parent) { }

DatasetsPage::DatasetsPage(Workspace& workspace, const std::vector<KnownDataset>& datasets, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new DatasetsModel(datasets, this))
    , m_message(new MessageBar(this)) {
    m_message->clear();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(buildHeader());
    layout->addWidget(m_message);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildTable());
    m_card = new DatasetCard(splitter);
    m_card->setMinimumWidth(340);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({ 560, 440 });
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    layout->addWidget(buildPlaces());
    connectCard();
    m_model->setTheme(Theme::from(palette()));
    m_table->selectRow(0);
    showFolder();
}

QString DatasetsPage::title() const {
    return tr("Datasets");
}

QWidget* DatasetsPage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* heading = new QLabel(tr("Datasets"), header);
    setRole(heading, Role::heading);
    m_count = new QLabel(header);
    setRole(m_count, Role::muted);
    auto* folder = new QPushButton(tr("Use a &Folder..."), header);
    folder->setObjectName(QStringLiteral("useFolder"));
    folder->setToolTip(tr("Learn from pictures of your own: choose their folder for a new run"));
    connect(folder, &QPushButton::clicked, this, &DatasetsPage::useFolder);
    row->addWidget(heading);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(folder);
    return header;
}

QWidget* DatasetsPage::buildTable() {
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(DatasetsModel::Name, QHeaderView::Stretch);
    const std::pair<int, int> widths[] { { DatasetsModel::Images, 86 }, { DatasetsModel::Classes, 80 },
        { DatasetsModel::Size, 96 }, { DatasetsModel::Licence, 116 }, { DatasetsModel::State, 108 } };
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->setAccessibleName(tr("Known datasets"));
    m_table->setMinimumWidth(360);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_card->setDataset(m_model->dataset(currentRow()));
        showCurrent();
    });
    return m_table;
}

QWidget* DatasetsPage::buildPlaces() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* folderLabel = new QLabel(tr("Kept in:"), box);
    setRole(folderLabel, Role::muted);
    m_folder = new QLabel(box);
    m_folder->setTextFormat(Qt::PlainText);
    m_change = new QPushButton(tr("Chan&ge..."), box);
    m_change->setToolTip(tr("Choose the folder that downloads are put into"));
    connect(m_change, &QPushButton::clicked, this, &DatasetsPage::chooseFolder);
    auto* mirrorLabel = new QLabel(tr("&Mirror:"), box);
    setRole(mirrorLabel, Role::muted);
    m_mirror = new QLineEdit(box);
    m_mirror->setObjectName(QStringLiteral("mirror"));
    m_mirror->setPlaceholderText(tr("none: the publishers' own servers"));
    m_mirror->setText(generalMirror());
    m_mirror->setMinimumWidth(220);
    m_mirror->setToolTip(mirrorIsFromEnvironment()
            ? tr("BYOL_DATASET_MIRROR sets this.")
            : tr("A server that has all datasets, each in a folder of its short name, for example "
                 "https://server.example/datasets/."));
    m_mirror->setReadOnly(mirrorIsFromEnvironment());
    mirrorLabel->setBuddy(m_mirror);
    connect(m_mirror, &QLineEdit::editingFinished, this, &DatasetsPage::mirrorEdited);
    row->addWidget(folderLabel);
    row->addWidget(m_folder);
    row->addWidget(m_change);
    row->addStretch(1);
    row->addWidget(mirrorLabel);
    row->addWidget(m_mirror, 1);
    return box;
}

// Where the table is narrow, what the card tells as well leaves room for the names.
void DatasetsPage::fitColumns() {
    constexpr int leastName = 156;
    int room = m_table->viewport()->width() - leastName;
    for (int column = DatasetsModel::Images; column < DatasetsModel::ColumnCount; ++column) {
        m_table->setColumnHidden(column, false);
        room -= m_table->columnWidth(column);
    }
    for (const int column : { DatasetsModel::Licence, DatasetsModel::Classes, DatasetsModel::Images }) {
        if (room >= 0)
            return;
        room += m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
}

bool DatasetsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return Page::eventFilter(watched, event);
}

void DatasetsPage::connectCard() {
    connect(
        m_card, &DatasetCard::downloadRequested, this, [this] { m_downloads.start(m_model->dataset(currentRow())); });
    connect(m_card, &DatasetCard::pauseRequested, this, [this] { m_downloads.pause(m_card->id()); });
    connect(m_card, &DatasetCard::cancelRequested, this, [this] { m_downloads.cancel(m_card->id()); });
    connect(m_card, &DatasetCard::useRequested, this, [this] { use(m_model->installed(currentRow())); });
    connect(m_card, &DatasetCard::folderRequested, this, &DatasetsPage::nameFolder);
    connect(&m_downloads, &Downloads::changed, this, &DatasetsPage::downloadChanged);
}

int DatasetsPage::currentRow() const {
    return std::max(0, m_table->currentIndex().row());
}

void DatasetsPage::setActive(bool active) {
    Page::setActive(active);
    if (active) {
        look();
        showFolder();
    }
}

// Which datasets lie on this computer.
void DatasetsPage::look() {
    std::vector<std::pair<KnownDataset, QStringList>> wanted;
    for (int row = 0; row < m_model->rowCount(); ++row)
        wanted.emplace_back(m_model->dataset(row), candidateFolders(m_model->dataset(row)));
    m_looker.start(
        [wanted = std::move(wanted)](const LatestOnly::Stale&) {
            QStringList folders;
            for (const auto& [dataset, candidates] : wanted)
                folders << installedIn(dataset, candidates);
            return folders;
        },
        [this](const QStringList& folders) { takeInstalled(folders); });
}

void DatasetsPage::takeInstalled(const QStringList& folders) {
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->setInstalled(row, folders[row]);
    m_count->setText(tr("%n on this computer", "", m_model->installedCount()));
    showCurrent();
}

void DatasetsPage::showCurrent() {
    const QString& id = m_card->id();
    m_card->setState(
        m_model->installed(currentRow()), m_downloads.state(id), m_downloads.speed(id), m_downloads.secondsLeft(id));
}

void DatasetsPage::downloadChanged(const QString& id) {
    const InstallState state = m_downloads.state(id);
    const int row = m_model->rowOf(id);
    m_model->setState(row, state);
    if (state.phase == InstallState::Phase::installed) {
        m_model->setInstalled(row, state.folder);
        m_count->setText(tr("%n on this computer", "", m_model->installedCount()));
        showFolder();
        if (!isActive())
            workspace().report(Workspace::Severity::info, tr("%1 has arrived.").arg(m_model->dataset(row).name));
    } else if (state.phase == InstallState::Phase::failed && !isActive()) {
        workspace().report(Workspace::Severity::error,
            tr("%1 could not be downloaded.").arg(m_model->dataset(row).name), state.problem);
    }
    if (id == m_card->id())
        showCurrent();
}

void DatasetsPage::showFolder() {
    const QString folder = datasetsFolder();
    const QString shown = shortPath(folder);
    m_folder->setToolTip(QDir::toNativeSeparators(folder));
    m_measurer.start([folder](const LatestOnly::Stale&) { return freeBytes(folder); },
        [this, shown](qint64 bytes) {
            const QString elided = m_folder->fontMetrics().elidedText(shown, Qt::ElideMiddle, 240);
            m_folder->setText(bytes < 0
                    ? elided
                    : tr("%1 (%2 free)").arg(elided, QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat)));
        });
}

void DatasetsPage::use(const QString& folder) {
    workspace().useData(folder);
    workspace().showPage(QStringLiteral("configure"));
}

QFileDialog* DatasetsPage::folderDialog(const QString& title, const QString& start) {
    auto* dialog = new QFileDialog(this, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void DatasetsPage::useFolder() {
    connect(
        folderDialog(tr("Folder of Pictures"), QDir::homePath()), &QFileDialog::fileSelected, this, &DatasetsPage::use);
}

void DatasetsPage::nameFolder() {
    const KnownDataset dataset = m_model->dataset(currentRow());
    connect(folderDialog(tr("Folder of %1").arg(dataset.name), QDir::homePath()), &QFileDialog::fileSelected, this,
        [this, dataset](const QString& folder) {
            inBackground(
                this, [dataset, folder] { return holds(folder, dataset); },
                [this, dataset, folder](bool found) {
                    if (!found) {
                        m_message->showMessage(MessageBar::Kind::warning,
                            tr("%1 does not hold %2: it lacks %3.")
                                .arg(folder, dataset.name, dataset.markers.join(QStringLiteral(", "))));
                        return;
                    }
                    setPlaceOf(dataset.id, folder);
                    m_message->clear();
                    look();
                },
                {});
        });
}

void DatasetsPage::chooseFolder() {
    connect(folderDialog(tr("Folder for Datasets"), datasetsFolder()), &QFileDialog::fileSelected, this,
        [this](const QString& folder) {
            setDatasetsFolder(folder);
            showFolder();
            look();
        });
}

void DatasetsPage::mirrorEdited() {
    if (mirrorIsFromEnvironment())
        return;
    const QString text = m_mirror->text().trimmed();
    if (!isMirror(text)) {
        m_message->showMessage(MessageBar::Kind::warning,
            tr("A mirror is a web address, for example https://server.example/datasets/. It was not taken."));
        return;
    }
    m_message->clear();
    setGeneralMirror(text);
    m_card->setDataset(m_model->dataset(currentRow()));
    showCurrent();
}

void DatasetsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_model)
        m_model->setTheme(Theme::from(palette()));
}

} // namespace byol::ui
