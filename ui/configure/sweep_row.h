#pragma once

#include "core/base/config/sweep_plan.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace byol::ui {

/// One setting of a sweep: which, how it varies, and over what.
class SweepRow : public QWidget {
    Q_OBJECT

public:
    /// @param base gives the first values: what the settings say now
    explicit SweepRow(const RunConfig& base, QWidget* parent = nullptr);

    void setDimension(const SweepDimension& dimension);
    SweepDimension dimension() const;

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    void fieldChosen();
    void showEditors();
    const Field* field() const;
    QLineEdit* makeEdit(const QString& placeholder, const QString& accessibleName);

    RunConfig m_base;
    QComboBox* m_field = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_values = nullptr;
    QLineEdit* m_low = nullptr;
    QLineEdit* m_high = nullptr;
    QSpinBox* m_count = nullptr;
    QToolButton* m_remove = nullptr;
};

} // namespace byol::ui
