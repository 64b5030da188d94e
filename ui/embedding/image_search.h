#pragma once

#include "core/base/data/dataset.h"
#include "ui/common/engine_process.h"

#include <QImage>
#include <QObject>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace byol::ui {

/// The images of a dataset that a checkpoint finds most like a file.
struct SearchAnswer {
    struct Hit {
        std::int64_t index = 0;
        double similarity = 0; ///< cosine
        std::int64_t label = -1;
    };
    Split split = Split::test;
    std::int64_t step = 0;
    std::vector<Hit> hits; ///< most alike first
};
/// Reads what `byol search --json` writes. @throws Error when it is something else
SearchAnswer parseSearch(const QByteArray& json);

/// Asks `byol search` for the images of a run that are most like a file. One question at a time; a new one replaces it.
class ImageSearch : public QObject {
    Q_OBJECT

public:
    explicit ImageSearch(QObject* parent = nullptr);
    void search(const std::filesystem::path& run, const QString& file, const QString& checkpoint = {});
    void cancel();
    bool isRunning() const { return m_query.isRunning(); }
    const QString& file() const { return m_file; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void found(const byol::ui::SearchAnswer& answer);
    void failed(const QString& sentence);

private:
    void answer(int exitCode, const QByteArray& output, const QString& errorText);

    EngineQuery m_query;
    QString m_file;
};

} // namespace byol::ui
