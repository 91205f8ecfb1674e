// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/Bylines.h"

#include <algorithm>

namespace fanye::contents {

namespace {

constexpr std::size_t longestByline = 24; // letters
constexpr double surelyTheHeading = 0.85; // likeness of what is left of the title
constexpr int fewestBylines = 3; // a habit of the list, not a heading that was shortened

bool parts(QChar c)
{
    return c.isSpace() || QStringLiteral("/／|｜◎○●◆■").contains(c);
}

// The title as far as the heading goes; none where it is no better without its end.
std::optional<QString> asFarAs(const TitleKey &heading, const QString &title)
{
    const TitleKey whole = titleKey(title);
    double best = likeness(whole, heading) + 0.02;
    std::optional<QString> shorter;
    for (qsizetype at = 1; at < title.size(); ++at) {
        if (!parts(title[at]))
            continue;
        const TitleKey begin = titleKey(title.left(at));
        if (begin.size() < 3 || begin.size() >= whole.size() || whole.size() - begin.size() > longestByline)
            continue;
        const double alike = likeness(begin, heading);
        if (alike < surelyTheHeading || alike <= best)
            continue;
        best = alike;
        shorter = title.left(at);
    }
    while (shorter && !shorter->isEmpty() && parts(shorter->back()))
        shorter->chop(1);
    return shorter;
}

} // namespace

void dropBylines(std::vector<ListedEntry> &entries, const std::vector<std::optional<Target>> &targets,
                 const std::vector<Heading> &headings)
{
    std::vector<std::optional<QString>> shorter(entries.size());
    int known = 0, bylines = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!targets[i] || !targets[i]->heading)
            continue;
        ++known;
        shorter[i] = asFarAs(headings[std::size_t(*targets[i]->heading)].key, entries[i].title);
        bylines += shorter[i].has_value();
    }
    if (bylines < fewestBylines || bylines * 3 < known)
        return;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!shorter[i])
            continue;
        entries[i].title = *shorter[i];
        entries[i].key = titleKey(*shorter[i]);
    }
}

} // namespace fanye::contents
