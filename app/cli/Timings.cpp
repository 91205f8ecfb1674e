// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Timings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fanye::cli {
namespace {

double toMicroseconds(double milliseconds)
{
    return std::round(milliseconds * 1000) / 1000;
}

} // namespace

double Timings::percentile(double share) const
{
    std::vector<double> sorted = m_milliseconds;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = std::size_t(std::ceil(share * double(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

double Timings::sum() const
{
    return std::accumulate(m_milliseconds.begin(), m_milliseconds.end(), 0.0);
}

QJsonObject Timings::json(const QString &what) const
{
    QJsonObject object{{QStringLiteral("what"), what}, {QStringLiteral("n"), count()}};
    if (m_milliseconds.empty())
        return object;
    object.insert(QStringLiteral("p50_ms"), toMicroseconds(percentile(0.5)));
    object.insert(QStringLiteral("p95_ms"), toMicroseconds(percentile(0.95)));
    object.insert(QStringLiteral("max_ms"), toMicroseconds(percentile(1)));
    return object;
}

} // namespace fanye::cli
