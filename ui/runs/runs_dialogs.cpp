#include "ui/runs/runs_dialogs.h"

#include "core/base/run/run_about.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace byol::ui {
namespace {

bool has(const std::vector<std::string>& tags, const std::string& tag) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

} // namespace

void changeTags(RunAbout& about, const std::vector<std::string>& added, const std::vector<std::string>& removed) {
    std::erase_if(about.tags, [&](const std::string& tag) { return has(removed, tag); });
    about.tags.insert(about.tags.end(), added.begin(), added.end());
    about.tags = tidy_tags(about.tags);
}

TagsDialog::TagsDialog(
    const std::vector<RunSummary>& all, const std::vector<std::filesystem::path>& chosen, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_new(new QLineEdit(this)) {
    setWindowTitle(tr("Edit Tags"));
    setAttribute(Qt::WA_DeleteOnClose);
    std::map<std::string, int> counts;
    for (const RunSummary& run : all) {
        const bool among = std::find(chosen.begin(), chosen.end(), run.path) != chosen.end();
        for (const std::string& tag : run.about.tags)
            counts[tag] += among ? 1 : 0;
    }
    for (const auto& [tag, count] : counts) {
        auto* item = new QListWidgetItem(QString::fromStdString(tag), m_list);
        const Qt::CheckState state = count == 0        ? Qt::Unchecked
            : count == static_cast<int>(chosen.size()) ? Qt::Checked
                                                       : Qt::PartiallyChecked;
        item->setCheckState(state);
        item->setData(Qt::UserRole, state);
    }
    m_list->setAccessibleName(tr("Tags"));
    m_list->setVisible(!counts.empty());
    m_new->setPlaceholderText(tr("paper, baseline"));
    m_new->setMinimumWidth(280);
    auto* label = new QLabel(tr("&New tags, separated by commas:"), this);
    label->setBuddy(m_new);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addWidget(label);
    layout->addWidget(m_new);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_new->setFocus();
}

void TagsDialog::done(int result) {
    if (result == Accepted) {
        std::vector<std::string> added;
        std::vector<std::string> removed;
        for (int row = 0; row < m_list->count(); ++row) {
            const QListWidgetItem* item = m_list->item(row);
            if (item->checkState() == item->data(Qt::UserRole).value<Qt::CheckState>())
                continue;
            (item->checkState() == Qt::Checked ? added : removed).push_back(item->text().toStdString());
        }
        for (const QString& tag : m_new->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
            added.push_back(tag.toStdString());
        Q_EMIT tagsChosen(added, removed);
    }
    QDialog::done(result);
}

EpochDialog::EpochDialog(const QStringList& series, QWidget* parent)
    : QDialog(parent)
    , m_series(new QComboBox(this))
    , m_epoch(new QDoubleSpinBox(this)) {
    setWindowTitle(tr("Add Value at Epoch"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& name : series)
        m_series->addItem(seriesTitle(name.toStdString()), name);
    m_series->setCurrentIndex(std::max(0, m_series->findData(QStringLiteral("knn_top1"))));
    m_epoch->setDecimals(0);
    m_epoch->setRange(1, 1'000'000);
    m_epoch->setValue(10);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Add Column"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!series.isEmpty());
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addRow(tr("&Curve:"), m_series);
    layout->addRow(tr("&Epoch:"), m_epoch);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT columnChosen(
            { RunColumn::Kind::atEpoch, m_series->currentData().toString().toStdString(), m_epoch->value() });
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace byol::ui
