#pragma once

#include "ui/monitor/run_feed.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace byol::ui {

/// Follows the runs that are drawn over the watched one. A run that has ended is read once.
class OverlayFeeds : public QObject {
    Q_OBJECT

public:
    explicit OverlayFeeds(QObject* parent = nullptr);

    void setSeries(std::vector<std::string> series) { m_series = std::move(series); }
    void setRuns(const std::vector<std::filesystem::path>& runs);
    void setActive(bool active);

Q_SIGNALS:
    void arrived(const std::filesystem::path& run, const byol::ui::FeedBatch& batch);

private:
    struct Feed {
        std::filesystem::path run;
        std::unique_ptr<RunFeed> feed;
        bool ended = false;
    };
    void take(RunFeed* feed, const FeedBatch& batch);

    std::vector<std::string> m_series;
    std::vector<Feed> m_feeds;
    bool m_active = false;
};

} // namespace byol::ui
