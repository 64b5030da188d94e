#pragma once

#include "ui/augmentations/preview.h"

#include <QLabel>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QListWidget;

namespace byol::ui {

/// A picture that keeps its shape and fills the space it gets; small pictures show their pixels.
class PictureLabel : public QWidget {
    Q_OBJECT

public:
    explicit PictureLabel(const QString& accessibleName, QWidget* parent = nullptr);
    void setImage(const QImage& image);
    const QImage& image() const { return m_image; }
    QSize sizeHint() const override { return { 220, 220 }; }
    QSize minimumSizeHint() const override { return { 96, 96 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
};

/// One view of an image: large, and below it the operations that fired, each with its drawn value and what it made.
class ViewStrip : public QWidget {
    Q_OBJECT

public:
    explicit ViewStrip(const QString& title, QWidget* parent = nullptr);
    void setStages(const std::vector<PreviewStage>& stages);
    const QImage& image() const { return m_picture->image(); }
    int operationCount() const;

private:
    PictureLabel* m_picture = nullptr;
    QListWidget* m_operations = nullptr;
};

} // namespace byol::ui
