#include "ui/common/plot_numbers.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace byol::ui {
namespace {

constexpr double lowShare = 0.02;
constexpr double highShare = 0.98;
constexpr double farOut = 3;
constexpr double steadyShare = 0.02;
constexpr std::size_t leastForTrend = 3;

double mean(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

QString clockText(double seconds) {
    const auto moment = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000));
    return QLocale().toString(moment, QStringLiteral("d MMM HH:mm:ss"));
}

QString spanText(double seconds) {
    const auto whole = static_cast<qint64>(std::llround(seconds));
    const QLatin1Char zero('0');
    return QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero).arg(whole % 60, 2, 10, zero);
}

} // namespace

QString numberText(double value) {
    if (std::isnan(value))
        return QStringLiteral("–");
    const double size = std::abs(value);
    const QLocale locale;
    if (value == std::floor(value) && size < 1e7)
        return locale.toString(value, 'f', 0);
    if (size >= 1e7 || (size != 0 && size < 1e-3))
        return locale.toString(value, 'g', 3);
    return locale.toString(value, 'f', size >= 100 ? 1 : size >= 10 ? 2 : 4);
}

QString positionText(double x, SeriesPlot::XKind kind) {
    if (kind == SeriesPlot::XKind::clock)
        return clockText(x);
    return kind == SeriesPlot::XKind::duration ? spanText(x) : numberText(x);
}

std::optional<std::pair<double, double>> robustRange(std::vector<double> values) {
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    const double low = values[static_cast<std::size_t>(std::floor(lowShare * last))];
    const double high = values[static_cast<std::size_t>(std::ceil(highShare * last))];
    const double room = farOut * (high - low);
    return std::pair(
        values.front() < low - room ? low : values.front(), values.back() > high + room ? high : values.back());
}

Trend trendOf(std::span<const double> newest, double spread) {
    if (newest.size() < leastForTrend || !(spread >= 0))
        return Trend::unknown;
    const std::size_t third = newest.size() / 3;
    const double change = mean(newest.last(third)) - mean(newest.first(third));
    if (!std::isfinite(change))
        return Trend::unknown;
    if (std::abs(change) <= steadyShare * spread)
        return Trend::steady;
    return change < 0 ? Trend::falling : Trend::rising;
}

} // namespace byol::ui
