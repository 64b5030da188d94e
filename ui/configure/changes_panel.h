#pragma once

#include "core/base/config/schema.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace byol::ui {

/// What the settings differ in from something that can be chosen: the preset, the defaults or a run. A row a setting,
/// old value -> new value; its name leads to the field, its button takes the old value.
class ChangesPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPanel(QWidget* parent = nullptr);

    /// What can be compared with; the key comes back in referenceChosen().
    void setReferences(const std::vector<std::pair<QString, QString>>& namesAndKeys);
    QString reference() const;
    void choose(const QString& key);
    void compare(const RunConfig& from, const RunConfig& to);
    /// Instead of rows: the run that was chosen cannot be read.
    void showProblem(const QString& sentence);
    int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void referenceChosen(const QString& key);
    void fieldChosen(const std::string& path);
    void resetAsked(const std::string& path);

private:
    struct Row {
        const Field* field;
        QWidget* widget;
        QLabel* values;
        QWidget* reset;
    };
    Row addRow(const Field& field);
    void removeRows();
    void fill(const std::vector<FieldDifference>& differences);

    QComboBox* m_reference = nullptr;
    QLabel* m_summary = nullptr;
    QWidget* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<Row> m_rows;
};

} // namespace byol::ui
