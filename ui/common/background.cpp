#include "ui/common/background.h"

namespace byol::ui {

// One thread: a request that is stale leaves it at its next poll, so requests never pile up side by side.
LatestOnly::LatestOnly(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

LatestOnly::~LatestOnly() {
    cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void LatestOnly::deliver(std::uint64_t ticket, std::function<void()> call) {
    QMetaObject::invokeMethod(
        this,
        [this, ticket, call = std::move(call)] {
            if (m_ticket.load() == ticket)
                call();
        },
        Qt::QueuedConnection);
}

} // namespace byol::ui
