// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Reopening.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace fanye::app {

using namespace worker;
using namespace pages;

namespace {

constexpr std::chrono::milliseconds patience{1500}; // with pages that take long to paint

// Sizes in pixels are rounded.
QSize inProportion(QSize size, const PageGeometry &page)
{
    const int width = std::max(1, int(std::lround(size.height() * page.aspect())));
    return std::abs(width - size.width()) <= 2 ? size : QSize(width, size.height());
}

} // namespace

Reopening::Reopening(const FileToOpen &file, std::unique_ptr<Issue> opening, Trim trim, ThumbnailStore *thumbnails,
                     const ViewState &view)
    : m_file(file)
    , m_trim(trim)
    , m_thumbnails(thumbnails)
    , m_view(view)
    , m_issue(std::move(opening))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Reopening::finish);
    connect(m_issue.get(), &Issue::opened, this, &Reopening::begin);
    connect(m_issue.get(), &Issue::failed, this, &Reopening::failed);
}

Reopening::~Reopening() = default;

void Reopening::begin()
{
    m_open = openIssueOf(m_file, *m_issue, m_thumbnails, Opening::Again);
    m_view = viewOf(m_issue->facts(), std::move(m_view));
    connect(m_open->painter.get(), &PagePainter::pictureChanged, this, &Reopening::finishIfPainted);
    m_patience.start(patience);
    m_open->painter->show(m_view);
    if (m_view.visible.empty())
        m_patience.start(0);
}

void Reopening::finishIfPainted()
{
    const PagePainter &painter = *m_open->painter;
    const bool isPainted = std::all_of(m_view.visible.begin(), m_view.visible.end(), [&](const ViewState::Face &face) {
        return painter.isMarked(face.page) || painter.best(face.page, face.size).sharpness == Sharpness::Sharp;
    });
    if (isPainted)
        m_patience.start(0); // not within the painter's signal
}

void Reopening::finish()
{
    m_issue->disconnect(this);
    m_open->painter->disconnect(this);
    Q_EMIT ready();
}

ViewState viewOf(const IssueFacts &facts, ViewState view)
{
    for (auto *faces : {&view.visible, &view.turningTo, &view.neighbours}) {
        std::erase_if(*faces, [&](const ViewState::Face &face) { return !facts.has(face.page); });
        for (ViewState::Face &face : *faces)
            face.size = inProportion(face.size, facts.geometry(face.page));
    }
    for (auto *regions : {&view.detailRegions, &view.comingUp})
        std::erase_if(*regions, [&](const DetailRegion &region) {
            return !facts.has(region.page) || inProportion(region.size, facts.geometry(region.page)) != region.size;
        });
    return view;
}

} // namespace fanye::app
