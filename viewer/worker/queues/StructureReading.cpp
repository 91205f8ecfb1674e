// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/StructureReading.h"

#include "worker/protocol/Limits.h"

#include <algorithm>
#include <utility>

namespace fanye::worker {
namespace {

constexpr std::chrono::milliseconds margin{500}; // before the deadline

} // namespace

ReadStructure structureRequest(const Deadlines &deadlines)
{
    const auto usual = std::max(deadlines.structure - margin, deadlines.structure / 2);
    return {std::uint32_t(deadlines.outlineAndLinks.value_or(usual).count())};
}

void append(IssueStructure &structure, const IssueStructure &part, const IssueFacts &facts)
{
    const auto exists = [&](const std::optional<PageNumber> &page) { return !page || facts.has(*page); };
    for (OutlineItem item : part.outline) {
        if (!exists(item.page))
            item.page.reset();
        if (structure.outline.size() < mostItemsTold)
            structure.outline.push_back(std::move(item));
    }
    for (Link link : part.links) {
        if (!exists(link.target)) {
            link.target.reset();
            link.obstacle = LinkObstacle::MissingPage;
        }
        if (facts.has(link.page) && structure.links.size() < mostItemsTold)
            structure.links.push_back(std::move(link));
    }
    structure.isComplete = structure.isComplete && part.isComplete;
}

} // namespace fanye::worker
