#pragma once

#include "ui/common/page.h"

namespace byol::ui {

class RunsPage : public Page {
    Q_OBJECT

public:
    explicit RunsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("runs"); }
};

} // namespace byol::ui
