#pragma once

#include <QListView>

class QStandardItemModel;

namespace byol::ui {

/// The window's only navigation: one line a page with icon, name and perhaps a dot; folds to the icons alone.
class PageList : public QListView {
    Q_OBJECT

public:
    explicit PageList(QWidget* parent = nullptr);

    void addPage(const QString& title, const QString& iconName, const QString& shortcut);
    void setCurrentPage(int page);
    /// A dot beside the page: work goes on there.
    void setBadge(int page, bool on);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    QStandardItemModel* m_model = nullptr;
    bool m_collapsed = false;
};

} // namespace byol::ui
