#pragma once

#include <QIcon>
#include <QString>
#include <QWidget>

namespace byol::ui {

class Workspace;

/// One page of the window. The page list shows its title and icon; the window keeps it alive for the whole session and
/// tells it when it comes to the front. A page talks to the others only through the Workspace.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_workspace(workspace) { }

    virtual QString title() const = 0;
    /// Name of a symbolic icon in resources/icons, for example "runs" for :/icons/runs.svg.
    virtual QString iconName() const = 0;
    /// The page came to the front (true) or left it; only a page in front should poll and replot.
    virtual void setActive(bool active) { m_active = active; }
    bool isActive() const { return m_active; }

protected:
    Workspace& workspace() const { return m_workspace; }

private:
    Workspace& m_workspace;
    bool m_active = false;
};

} // namespace byol::ui
