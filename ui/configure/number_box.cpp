#include "ui/configure/number_box.h"

#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace byol::ui {

NumberBox::NumberBox(const Field& field, QWidget* parent)
    : QAbstractSpinBox(parent)
    , m_field(field) {
    setFocusPolicy(Qt::StrongFocus);
    setAccelerated(true);
    connect(lineEdit(), &QLineEdit::textChanged, this, &NumberBox::edited);
}

void NumberBox::setNumber(const Value& value) {
    lineEdit()->setText(QString::fromStdString(to_text(value)));
    lineEdit()->setCursorPosition(0);
}

std::optional<double> NumberBox::number() const {
    bool good = false;
    const double value = text().trimmed().toDouble(&good);
    return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

double NumberBox::stepSize(double number) const {
    if (m_field.type == FieldType::integer) {
        const double size = std::abs(number);
        return size >= 1000 ? std::pow(10, std::floor(std::log10(size)) - 1) : 1;
    }
    return number == 0 ? 0.1 : std::pow(10, std::floor(std::log10(std::abs(number))) - 1);
}

void NumberBox::stepBy(int steps) {
    const auto before = number();
    if (!before)
        return;
    const double size = stepSize(*before);
    double after = std::round((*before + steps * size) / size) * size;
    after = std::clamp(after, m_field.minimum.value_or(after), m_field.maximum.value_or(after));
    if (m_field.type == FieldType::integer)
        setNumber(Value(static_cast<std::int64_t>(std::llround(after))));
    else // the product of a rounded count and a power of ten has noise in its last digits
        setNumber(Value(QString::number(after, 'g', 10).toDouble()));
    selectAll();
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const {
    const auto value = number();
    if (!value)
        return StepNone;
    StepEnabled enabled = StepNone;
    if (!m_field.maximum || *value < *m_field.maximum)
        enabled |= StepUpEnabled;
    if (!m_field.minimum || *value > *m_field.minimum)
        enabled |= StepDownEnabled;
    return enabled;
}

QSize NumberBox::sizeHint() const {
    const QSize base = lineEdit()->sizeHint();
    return { std::max(base.width(), 130), std::max(base.height() + 8, QAbstractSpinBox::sizeHint().height()) };
}

void NumberBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace byol::ui
