#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace byol::ui {

class Commands;

/// Finds any command by its letters: type, choose with the arrows, Return runs it.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(const Commands& commands, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& wanted);
    void runChosen();

    const Commands& m_commands;
    QLineEdit* m_edit = nullptr;
    QListWidget* m_list = nullptr;
};

/// How well a command's name answers what was typed: 0 not at all; whole words beat beginnings of words beat letters in
/// order.
int matchScore(const QString& name, const QString& wanted);

} // namespace byol::ui
