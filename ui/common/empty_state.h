#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace byol::ui {

/// What a page shows when there is nothing to show: icon, headline, one line of explanation, one button and perhaps
/// a link to an alternative.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    void setContent(const QString& iconName, const QString& headline, const QString& line, const QString& button = {});
    /// A second, quieter way on: "Try the demo". An empty text hides it.
    void setAlternative(const QString& text);

Q_SIGNALS:
    void triggered();
    void alternativeTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel* m_icon = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_line = nullptr;
    QPushButton* m_button = nullptr;
    QPushButton* m_alternative = nullptr;
};

} // namespace byol::ui
