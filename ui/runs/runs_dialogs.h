#pragma once

#include "core/base/run/run_types.h"
#include "ui/runs/run_column.h"

#include <QDialog>
#include <QStringList>

#include <filesystem>
#include <string>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QListWidget;

namespace byol::ui {

/// Which tags runs have: a box for each tag of the workspace, half checked where only some of the runs have it, and a
/// field for new ones.
class TagsDialog : public QDialog {
    Q_OBJECT

public:
    TagsDialog(const std::vector<RunSummary>& all, const std::vector<std::filesystem::path>& chosen, QWidget* parent);

Q_SIGNALS:
    void tagsChosen(const std::vector<std::string>& added, const std::vector<std::string>& removed);

private:
    void done(int result) override;

    QListWidget* m_list;
    QLineEdit* m_new;
};

/// Adds and removes tags, each tag once.
void changeTags(RunAbout& about, const std::vector<std::string>& added, const std::vector<std::string>& removed);

/// Which curve, at which epoch.
class EpochDialog : public QDialog {
    Q_OBJECT

public:
    EpochDialog(const QStringList& series, QWidget* parent);

Q_SIGNALS:
    void columnChosen(const byol::ui::RunColumn& column);

private:
    QComboBox* m_series;
    QDoubleSpinBox* m_epoch;
};

} // namespace byol::ui
