#include "ui/monitor/overlay_feeds.h"

#include "ui/common/run_control.h"

#include <algorithm>

namespace byol::ui {

OverlayFeeds::OverlayFeeds(QObject* parent)
    : QObject(parent) { }

void OverlayFeeds::setRuns(const std::vector<std::filesystem::path>& runs) {
    std::vector<Feed> kept;
    for (const std::filesystem::path& run : runs) {
        const auto known =
            std::find_if(m_feeds.begin(), m_feeds.end(), [&run](const Feed& feed) { return feed.run == run; });
        if (known != m_feeds.end()) {
            kept.push_back(std::move(*known));
            known->run.clear();
            continue;
        }
        auto feed = std::make_unique<RunFeed>();
        feed->setSeries(m_series);
        connect(feed.get(), &RunFeed::arrived, this,
            [this, which = feed.get()](const FeedBatch& batch) { take(which, batch); });
        feed->setRun(run);
        feed->setActive(m_active);
        kept.push_back({ run, std::move(feed) });
    }
    m_feeds = std::move(kept);
}

void OverlayFeeds::setActive(bool active) {
    m_active = active;
    for (const Feed& feed : m_feeds)
        feed.feed->setActive(active && !feed.ended);
}

void OverlayFeeds::take(RunFeed* feed, const FeedBatch& batch) {
    const auto found =
        std::find_if(m_feeds.begin(), m_feeds.end(), [feed](const Feed& each) { return each.feed.get() == feed; });
    if (found == m_feeds.end())
        return;
    found->ended =
        !batch.unfinished && !RunControl::canStop(batch.status.state) && batch.status.state != RunState::queued;
    if (found->ended)
        feed->setActive(false);
    Q_EMIT arrived(found->run, batch);
}

} // namespace byol::ui
