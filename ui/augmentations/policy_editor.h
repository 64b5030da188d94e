#pragma once

#include "core/base/config/run_config.h"

#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;

namespace byol {
struct Field;
}

namespace byol::ui {

/// Sliders and boxes for the augmentation settings, made from the schema. Changes act at once.
class PolicyEditor : public QWidget {
    Q_OBJECT

public:
    explicit PolicyEditor(QWidget* parent = nullptr);

    void setConfig(const RunConfig& config); ///< does not emit
    const RunConfig& config() const { return m_config; }

Q_SIGNALS:
    void changed();

private:
    QWidget* makePage(const std::string& prefix);
    void addField(QFormLayout* form, const Field& field);
    QWidget* makeSlider(const Field& field);
    QWidget* makeChoice(const Field& field);
    void store(const std::function<void(RunConfig&)>& set);

    RunConfig m_config;
    std::vector<std::function<void()>> m_show; ///< puts the configuration's value into each editor
    bool m_showing = false;
};

} // namespace byol::ui
