// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/HeadingCandidates.h"

#include <algorithm>

namespace fanye::contents {

namespace {

constexpr double leastLikeness = 0.5; // enough where the printed number says so too
constexpr int mostCandidates = 12; // of one entry

bool isListed(const Heading &heading, const std::vector<ListPart> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [&heading](const ListPart &part) {
        return part.page->page == heading.page
            && std::any_of(part.lines.begin(), part.lines.end(), [&heading](const ListLine &line) {
                   return line.line >= heading.firstLine && line.line < heading.firstLine + heading.lineCount;
               });
    });
}

// A heading may stand with its number or without.
std::vector<TitleKey> keysOf(const ListedEntry &entry)
{
    std::vector<TitleKey> keys{entry.key};
    if (!entry.numbering || entry.numbering->isWord)
        return keys;
    TitleKey counted;
    for (int part : entry.numbering->parts) {
        const bool isLetter = part >= firstAppendix;
        const QString digits = isLetter ? QString(QChar(part - firstAppendix + 'a')) : QString::number(part);
        counted += digits.toStdU32String();
    }
    keys.insert(keys.begin(), counted + entry.key);
    return keys;
}

// Of the two keys of an entry the better.
std::vector<HeadingCandidate> oncePerHeading(std::vector<HeadingCandidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const HeadingCandidate &a, const HeadingCandidate &b) {
        return a.heading != b.heading ? a.heading < b.heading : a.likeness > b.likeness;
    });
    const auto isSame = [](const HeadingCandidate &a, const HeadingCandidate &b) { return a.heading == b.heading; };
    candidates.erase(std::unique(candidates.begin(), candidates.end(), isSame), candidates.end());
    return candidates;
}

} // namespace

std::vector<HeadingCandidate> candidatesFor(const ListedEntry &entry, const IssueLines &issue,
                                            const std::vector<ListPart> &parts)
{
    std::vector<HeadingCandidate> candidates;
    for (const TitleKey &key : keysOf(entry)) {
        std::vector<NamedHeading> found = issue.standing.find(key, leastLikeness);
        if (found.empty() || found.front().likeness < sureLikeness)
            found = issue.index.find(key, leastLikeness);
        for (const NamedHeading &named : found) {
            if (int(candidates.size()) >= mostCandidates)
                break;
            if (!isListed(issue.headings[std::size_t(named.heading)], parts))
                candidates.push_back({named.heading, named.likeness, 0});
        }
    }
    return oncePerHeading(std::move(candidates));
}

} // namespace fanye::contents
