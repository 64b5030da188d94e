#pragma once

#include "core/base/config/schema.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace byol::ui {

class NumberBox;

/// One setting in the form: label, editor by type, unit, reset while it differs from its base, and what is wrong with
/// it below the editor. Made from the schema alone.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    FieldRow(const Field& field, QWidget* parent = nullptr);

    const Field& field() const { return m_field; }
    /// nullopt when the text cannot be read; the row shows why.
    std::optional<Value> value() const;
    void setValue(const Value& value);
    /// The value to go back to.
    void setBase(const Value& base);
    /// A sentence below the editor; empty removes it. A text that cannot be read keeps its own.
    void setProblem(const QString& sentence);
    QString problem() const;
    /// Values to choose from in a text field that takes others too.
    void offer(const std::vector<std::pair<QString, QString>>& labelsAndValues);
    QWidget* editor() const { return m_editor; }
    /// Draws the eye to the row for a moment.
    void flash();
    bool isReset() const;
    void reset();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeEditor();
    QWidget* makeSwitch();
    QWidget* makeNumber();
    QWidget* makeChoice();
    QWidget* makeSuggestions();
    QWidget* makePath();
    QWidget* makeList();
    void browse();
    QString text() const;
    void edited();
    void showProblem(const QString& sentence);

    const Field& m_field;
    Value m_base;
    QString m_ownProblem;
    QWidget* m_editor = nullptr;
    QCheckBox* m_switch = nullptr;
    NumberBox* m_number = nullptr;
    QComboBox* m_choice = nullptr;
    QLineEdit* m_text = nullptr;
    QLabel* m_problem = nullptr;
    QToolButton* m_reset = nullptr;
    bool m_setting = false;
    bool m_flashing = false;
};

/// Whether a text field holds numbers with commas between them.
bool isNumberList(const Field& field);
/// The field's label and help in the user's language.
QString fieldLabel(const Field& field);
QString fieldHelp(const Field& field);
/// Help, range, default, and the name in TOML, for tooltip and "What's this".
QString fieldExplanation(const Field& field);

} // namespace byol::ui
