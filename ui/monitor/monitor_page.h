#pragma once

#include "ui/common/page.h"

namespace byol::ui {

class MonitorPage : public Page {
    Q_OBJECT

public:
    explicit MonitorPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("monitor"); }
};

} // namespace byol::ui
