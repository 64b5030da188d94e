#pragma once

#include "ui/common/message_bar.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace byol::ui {

class EmptyState;

/// What happened, and what can be done about it.
struct Notice {
    MessageBar::Kind kind = MessageBar::Kind::info;
    QString sentence;
    QString details;
    QString run; ///< its name, or empty
    struct Verb {
        QString text;
        std::function<void()> act;
    };
    std::vector<Verb> verbs;
};

/// Every warning and error of this session, the newest first, with the verbs that the message bar offered for it.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    void add(const Notice& notice);
    void clear();
    int count() const;

Q_SIGNALS:
    void countChanged(int count);
    /// The user wants to see this one again in the bar above the page.
    void chosen(const byol::ui::Notice& notice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMenu(const QPoint& at);
    void setIcons();
    void showCount();

    std::vector<Notice> m_notices; ///< oldest first
    QStackedWidget* m_stack = nullptr;
    QTreeWidget* m_list = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace byol::ui
