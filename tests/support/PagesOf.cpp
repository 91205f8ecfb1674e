// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PagesOf.h"

#include "worker/Issue.h"

#include <QEventLoop>

#include <algorithm>

namespace fanye {

using namespace worker;

ReadPages pagesOf(const QString &file, TextSource *texts)
{
    qputenv("FANYE_ENGINE", FANYE_ENGINE_BUILT);
    ReadPages read;
    Issue issue;
    QEventLoop loop;
    QObject::connect(&issue, &Issue::opened, &loop, [&](const IssueFacts &facts) {
        read.pageCount = facts.pageCount();
        read.labels = facts.labels;
    });
    QObject::connect(&issue, &Issue::failed, &loop, &QEventLoop::quit);
    QObject::connect(&issue, &Issue::enginesGivenUp, &loop, &QEventLoop::quit);
    QObject::connect(&issue, &Issue::glyphsRead, &loop, [&](const SharedGlyphs &page) { read.pages.push_back(*page); });
    QObject::connect(&issue, &Issue::textComplete, &loop, &QEventLoop::quit);
    issue.setTextSource(texts);
    issue.open(file);
    loop.exec();
    std::sort(read.pages.begin(), read.pages.end(),
              [](const PageGlyphs &a, const PageGlyphs &b) { return a.page < b.page; });
    return read;
}

} // namespace fanye
