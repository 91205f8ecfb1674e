// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/EarlyRender.h"

#include "flip/state/FirstLook.h"
#include "shelf/Store.h"
#include "textcache/TextCache.h"
#include "worker/Issue.h"

#include <QGuiApplication>

namespace fanye::app {

using namespace worker;
using namespace textcache;
using namespace flip;
using namespace shelf;

namespace {

// Facts and shelf usually arrive within this time. Building the window first would delay the first page by more.
constexpr std::chrono::milliseconds patience{8};

} // namespace

EarlyRender::EarlyRender(const FileToOpen &file, Store &shelf, TextCache &texts)
    : m_file(file)
    , m_shelf(shelf)
    , m_issue(std::make_unique<Issue>())
{
    m_issue->setTextSource(&texts);
    m_issue->setTrim(m_settings.trim());
    m_issue->open(file.path, file.password);
    ask(patience, IfUnknown::AskLater);
}

EarlyRender::~EarlyRender() = default;

void EarlyRender::ask(std::chrono::milliseconds patience, IfUnknown ifUnknown)
{
    m_issue->takeFacts(patience);
    const QSize view = m_settings.bookSize();
    if (m_hasAsked || !m_issue->isOpen() || view.isEmpty())
        return;
    if (!m_shelf.waitUntilLoaded(patience) && ifUnknown == IfUnknown::AskLater)
        return;
    m_hasAsked = true;
    const IssueFacts &facts = m_issue->facts();
    const auto place = m_shelf.places().of(facts);
    FirstLook look;
    look.page = m_file.page.value_or(place ? place->page : PageNumber());
    look.pairing = place && place->isPairingShifted ? Pairing::ShiftedByOne : Pairing::Natural;
    look.scale = qGuiApp->devicePixelRatio();
    look.view = view * look.scale;
    const std::vector<PaintRequest> first = firstPaintings(facts, look);
    m_issue->restAfter(int(first.size()));
    m_issue->wantPaintings(first);
}

std::unique_ptr<Issue> EarlyRender::takenIssue()
{
    return std::move(m_issue);
}

} // namespace fanye::app
