#pragma once

#include "ui/common/page.h"

namespace byol::ui {

class ConfigurePage : public Page {
    Q_OBJECT

public:
    explicit ConfigurePage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("configure"); }
};

} // namespace byol::ui
