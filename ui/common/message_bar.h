#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace byol::ui {

/// An inline bar above a page: icon, sentence, verbs as buttons, close. Plain text only. Never an overlay, never modal.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { info, good, warning, error };

    explicit MessageBar(QWidget* parent = nullptr);
    /// Shows a sentence; buttons of the last message are removed.
    void showMessage(Kind kind, const QString& sentence, const QString& details = {});
    /// Adds a verb to the shown message: "Resume", "Show Files".
    void addVerb(const QString& text, std::function<void()> act);
    void clear();
    QString text() const;

Q_SIGNALS:
    void closed(); ///< the user closed the message or used one of its verbs

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QColor color() const;
    void showIcons();
    void removeVerbs();

    Kind m_kind = Kind::info;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_details = nullptr;
    QToolButton* m_more = nullptr;
    QHBoxLayout* m_verbs = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace byol::ui
