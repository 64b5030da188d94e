#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace byol::ui {

/// What a page shows when there is nothing to show: icon, headline, one line of explanation, one button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    void setContent(const QString& iconName, const QString& headline, const QString& line, const QString& button = {});

Q_SIGNALS:
    void triggered();

private:
    QString m_iconName;
    QLabel* m_icon = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_line = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace byol::ui
