#pragma once

#include "ui/common/page.h"

namespace byol::ui {

class AugmentationsPage : public Page {
    Q_OBJECT

public:
    explicit AugmentationsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("augmentations"); }
};

} // namespace byol::ui
