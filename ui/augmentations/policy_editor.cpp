#include "ui/augmentations/policy_editor.h"

#include "core/base/config/schema.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSlider>
#include <QTabWidget>
#include <QVBoxLayout>

#include <cmath>

namespace byol::ui {
namespace {

constexpr int sliderSteps = 200;

QString translated(const std::string& text) {
    return QCoreApplication::translate("Schema", text.c_str());
}

bool belongsTo(const Field& field, const std::string& prefix) {
    return field.path.starts_with(prefix) && field.path.find('.', prefix.size()) == std::string::npos;
}

// The mean and standard deviation are of the data, not of the views; nobody looks at them with a slider.
bool isShown(const Field& field) {
    return !field.path.starts_with("augment.mean") && !field.path.starts_with("augment.std");
}

} // namespace

PolicyEditor::PolicyEditor(QWidget* parent)
    : QWidget(parent) {
    auto* tabs = new QTabWidget(this);
    tabs->addTab(makePage("augment.view1."), tr("View 1"));
    tabs->addTab(makePage("augment.view2."), tr("View 2"));
    tabs->addTab(makePage("augment."), tr("Both Views"));
    tabs->setDocumentMode(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs);
    setConfig(RunConfig {});
}

QWidget* PolicyEditor::makePage(const std::string& prefix) {
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(scroll);
    auto* form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const Field& field : schema())
        if (belongsTo(field, prefix) && isShown(field))
            addField(form, field);
    scroll->setWidget(page);
    return scroll;
}

void PolicyEditor::addField(QFormLayout* form, const Field& field) {
    QWidget* editor = nullptr;
    if (field.type == FieldType::choice)
        editor = makeChoice(field);
    else if (field.type == FieldType::real)
        editor = makeSlider(field);
    if (!editor)
        return;
    const QString help = translated(field.help);
    editor->setToolTip(help.toHtmlEscaped());
    auto* label = new QLabel(translated(field.label), this);
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(help.toHtmlEscaped());
    form->addRow(label, editor);
}

QWidget* PolicyEditor::makeSlider(const Field& field) {
    auto* editor = new QWidget(this);
    auto* row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    auto* slider = new QSlider(Qt::Horizontal, editor);
    auto* box = new QDoubleSpinBox(editor);
    const double low = field.minimum.value_or(0);
    const double high = field.maximum.value_or(1);
    // An operation's strength is of use in the lower end of its range; the box still takes all of it.
    const double sliderHigh = std::min(high, low + 4.0);
    slider->setRange(0, sliderSteps);
    box->setRange(low, high);
    box->setDecimals(3);
    box->setSingleStep((sliderHigh - low) / 20);
    slider->setAccessibleName(translated(field.label));
    box->setAccessibleName(translated(field.label));
    row->addWidget(slider, 1);
    row->addWidget(box);
    const auto toSlider = [=](double value) {
        return static_cast<int>(std::lround((value - low) / (sliderHigh - low) * sliderSteps));
    };
    connect(slider, &QSlider::valueChanged, box, [=](int value) {
        if (toSlider(box->value()) != value)
            box->setValue(low + (sliderHigh - low) * value / sliderSteps);
    });
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, &field, slider, toSlider](double value) {
        slider->setValue(toSlider(value));
        store([&field, value](RunConfig& config) { field.set(config, value); });
    });
    m_show.push_back([this, &field, box] { box->setValue(std::get<double>(field.get(m_config))); });
    return editor;
}

QWidget* PolicyEditor::makeChoice(const Field& field) {
    auto* box = new QComboBox(this);
    for (const std::string& choice : field.choices)
        box->addItem(QString::fromStdString(choice));
    box->setAccessibleName(translated(field.label));
    connect(box, &QComboBox::currentTextChanged, this, [this, &field](const QString& text) {
        store([&field, text](RunConfig& config) { field.set(config, text.toStdString()); });
    });
    m_show.push_back([this, &field, box] {
        box->setCurrentText(QString::fromStdString(std::get<std::string>(field.get(m_config))));
    });
    return box;
}

void PolicyEditor::store(const std::function<void(RunConfig&)>& set) {
    if (m_showing)
        return;
    set(m_config);
    Q_EMIT changed();
}

void PolicyEditor::setConfig(const RunConfig& config) {
    m_config = config;
    m_showing = true;
    for (const auto& show : m_show)
        show();
    m_showing = false;
}

} // namespace byol::ui
