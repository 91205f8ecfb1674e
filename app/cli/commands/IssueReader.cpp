// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/IssueReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace fanye::cli {

IssueReader::IssueReader(int painterCount)
{
    m_issue.setPainterCount(painterCount);
    connect(&m_issue, &Issue::opened, this, [this](const IssueFacts &facts) { m_opened = facts; });
    connect(&m_issue, &Issue::failed, this, [this](const Failure &why) { m_opened = why; });
    connect(&m_issue, &Issue::structureRead, this, [this](const IssueStructure &all) { m_structure = all; });
    connect(&m_issue, &Issue::glyphsRead, this, [this](const PageGlyphs &page) { m_glyphs.push_back(page); });
    connect(&m_issue, &Issue::textFailed, this, [this](PageNumber page, const Failure &why) { m_unread[page] = why; });
    connect(&m_issue, &Issue::textComplete, this, [this] { m_isTextComplete = true; });
    connect(&m_issue, &Issue::painted, this, [this](const PaintRequest &, const QImage &image) { m_painted = image; });
    connect(&m_issue, &Issue::paintFailed, this, [this](const PaintRequest &, const Failure &why) { m_painted = why; });
    connect(&m_issue, &Issue::enginesGivenUp, this, [this](const Failure &why) { m_givenUp = why; });
}

void IssueReader::wait(const std::function<bool()> &isOver)
{
    while (!isOver() && !m_givenUp)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Result<IssueFacts> IssueReader::open(const QString &file, const QString &password)
{
    m_opened.reset();
    m_issue.open(file, password);
    wait([this] { return m_opened.has_value(); });
    return m_opened ? *m_opened : Result<IssueFacts>(*m_givenUp);
}

const IssueStructure &IssueReader::structure()
{
    wait([this] { return m_structure.has_value(); });
    if (!m_structure)
        m_structure = IssueStructure{{}, {}, false};
    return *m_structure;
}

std::shared_ptr<const IssueText> IssueReader::text()
{
    if (m_text)
        return m_text;
    wait([this] { return m_isTextComplete; });
    std::sort(m_glyphs.begin(), m_glyphs.end(),
              [](const PageGlyphs &one, const PageGlyphs &other) { return one.page < other.page; });
    if (!m_isTextComplete)
        for (PageNumber page; facts().has(page); page = page.next())
            if (std::none_of(m_glyphs.begin(), m_glyphs.end(),
                             [&](const PageGlyphs &read) { return read.page == page; }))
                m_unread.emplace(page, *m_givenUp);
    m_text = readText(m_glyphs, facts().pageCount(), facts().labels);
    return m_text;
}

Result<QImage> IssueReader::paint(const PaintRequest &request)
{
    m_painted.reset();
    m_issue.wantPaintings({request});
    wait([this] { return m_painted.has_value(); });
    return m_painted ? *m_painted : Result<QImage>(*m_givenUp);
}

} // namespace fanye::cli
