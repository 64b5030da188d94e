#pragma once

#include "core/base/config/run_config.h"
#include "core/base/config/schema.h"

#include <QScrollArea>

#include <map>
#include <string>
#include <vector>

class QFrame;
class QVBoxLayout;

namespace byol::ui {

class FieldRow;

/// The whole configuration as a form, made from the schema: a card a group, advanced settings folded away.
class ConfigForm : public QScrollArea {
    Q_OBJECT

public:
    explicit ConfigForm(QWidget* parent = nullptr);

    /// The settings as they stand; a field that cannot be read keeps its last readable value.
    const RunConfig& config() const { return m_config; }
    void setConfig(const RunConfig& config);
    /// What the reset buttons go back to.
    void setBase(const RunConfig& base);
    /// Number of fields that cannot be used as they are, and the rules between fields that are broken.
    int problemCount() const;
    /// Brings the first of them into view. @returns its sentence
    QString showFirstProblem();
    /// Brings a setting into view, opening what hides it, gives it the focus and draws the eye to it.
    /// @returns false when there is no such setting
    bool showField(const std::string& path);
    FieldRow* row(const std::string& path) const;
    const std::vector<FieldRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void changed();

private:
    QFrame* buildGroup(const FieldGroup& group);
    void addAdvanced(QVBoxLayout* column, const std::vector<const Field*>& fields, const QString& groupLabel);
    FieldRow* addRow(QVBoxLayout* column, const Field& field);
    void rowChanged(FieldRow* row);
    void check();
    void bringIntoView(FieldRow* row);

    RunConfig m_config;
    std::vector<FieldRow*> m_rows;
    std::map<std::string, FieldRow*> m_byPath;
};

} // namespace byol::ui
