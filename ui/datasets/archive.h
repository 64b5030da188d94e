#pragma once

#include <QString>

#include <atomic>

namespace byol::ui {

/// What an archive holds that must not be unpacked, as "tar -tv" lists it: a path that leads out of the folder, a link,
/// a device. Empty when there is nothing of the kind.
QString unsafeMember(const QString& listing);

/// Unpacks a tar archive, compressed or not, into an existing folder by the system's tar. Nothing is unpacked of an
/// archive with an unsafe member. Blocks; to be called off the GUI thread.
/// @throws Error when it cannot be, Cancelled when `stop` becomes true
void unpackArchive(const QString& archive, const QString& folder, const std::atomic_bool& stop);

} // namespace byol::ui
