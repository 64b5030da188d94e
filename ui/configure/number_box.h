#pragma once

#include "core/base/config/schema.h"

#include <QAbstractSpinBox>

namespace byol::ui {

/// Editor of an integer or real field. It keeps the text as typed, so that 1.5e-6 stays 1.5e-6, and steps in the second
/// digit of a real number. The wheel changes it only while it has the focus.
class NumberBox : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit NumberBox(const Field& field, QWidget* parent = nullptr);

    void setNumber(const Value& value);
    QString numberText() const { return text(); }
    void stepBy(int steps) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::optional<double> number() const;
    double stepSize(double number) const;

    const Field& m_field;
};

} // namespace byol::ui
