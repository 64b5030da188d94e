#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace byol::ui {

class Commands;

/// Every command of the window with its keys, which can be changed here.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(Commands& commands, QWidget* parent = nullptr);

private:
    QWidget* buildEditor();
    void fill();
    void addLine(const QString& menu, const QString& command, const QString& keys, const QString& id);
    void filter(const QString& wanted);
    void showChosen();
    void take(const QKeySequence& keys);
    void resetChosen();
    void resetAll();
    void showConflict(const QKeySequence& keys);
    QString chosen() const;

    Commands& m_commands;
    QLineEdit* m_filter = nullptr;
    QTableWidget* m_table = nullptr;
    QKeySequenceEdit* m_edit = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_reset = nullptr;
    QLabel* m_conflict = nullptr;
};

} // namespace byol::ui
