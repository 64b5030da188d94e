#pragma once

#include "ui/common/page.h"

namespace byol::ui {

class EmbeddingPage : public Page {
    Q_OBJECT

public:
    explicit EmbeddingPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("embedding"); }
};

} // namespace byol::ui
