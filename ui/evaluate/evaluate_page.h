#pragma once

#include "ui/common/page.h"

namespace byol::ui {

class EvaluatePage : public Page {
    Q_OBJECT

public:
    explicit EvaluatePage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("evaluate"); }
};

} // namespace byol::ui
