// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/IssueBlock.h"

#include "engine/backend/Limits.h"
#include "engine/ebook/JsonNumbers.h"
#include "engine/pdf/LinkAddress.h"
#include "issue/PlainText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr qsizetype longestBlock = 16 << 20; // bytes; 200,000 pages take 10 million
constexpr qsizetype mostItems = 20'000; // of the contents, and links
constexpr int deepestLevel = 64;
constexpr qsizetype lengthOfKey = 64; // hex digits, see ContentKey.h

QJsonValue valueOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name));
}

QByteArray keyIn(const QJsonValue &value)
{
    const QByteArray key = value.toString().left(lengthOfKey + 1).toLatin1();
    const bool isHex
        = std::all_of(key.begin(), key.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return isHex && key.size() == lengthOfKey ? key : QByteArray();
}

std::vector<PageGeometry> pagesIn(const QJsonArray &array)
{
    std::vector<PageGeometry> pages;
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), mostPages); ++i) {
        const QJsonObject page = array.at(i).toObject();
        pages.push_back(plausibleGeometry(valueOf(page, "w").toDouble(), valueOf(page, "h").toDouble()));
    }
    return pages;
}

IssueFacts factsIn(const QJsonObject &issue)
{
    IssueFacts facts;
    facts.title = plainText(valueOf(issue, "title").toString());
    facts.pages = pagesIn(valueOf(issue, "pages").toArray());
    facts.binding = valueOf(issue, "binding") == QLatin1String("right") ? Binding::Right : Binding::Left;
    facts.layout = valueOf(issue, "coverAlone").toBool(true) ? LayoutHint::CoverAlone : LayoutHint::FacingFromFirst;
    facts.contentKey = keyIn(valueOf(issue, "key"));
    return facts;
}

std::vector<OutlineItem> outlineIn(const QJsonArray &array, int pageCount)
{
    std::vector<OutlineItem> outline;
    int deepest = 1;
    for (qsizetype i = 0; i < std::min(array.size(), mostItems); ++i) {
        const QJsonObject entry = array.at(i).toObject();
        OutlineItem item;
        item.title = plainText(valueOf(entry, "title").toString());
        item.level = std::clamp(valueOf(entry, "level").toInt(1), 1, deepest);
        deepest = std::min(item.level + 1, deepestLevel);
        item.page = pageIn(valueOf(entry, "page"), pageCount);
        item.top = item.page ? pointsIn(valueOf(entry, "top")) : std::nullopt;
        outline.push_back(item);
    }
    return outline;
}

// None where it leads nowhere that may be followed.
std::optional<Link> linkIn(const QJsonObject &stored, const IssueFacts &facts)
{
    const auto page = pageIn(valueOf(stored, "page"), facts.pageCount());
    const auto rect = rectIn(valueOf(stored, "rect").toArray());
    if (!page || !rect)
        return std::nullopt;
    Link link;
    link.page = *page;
    link.rect = *rect & QRectF(QPointF(0, 0), facts.geometry(*page).size);
    link.target = pageIn(valueOf(stored, "target"), facts.pageCount());
    if (link.target)
        link.top = pointsIn(valueOf(stored, "top"));
    else
        link.url = linkAddress(valueOf(stored, "url").toString().toUtf8(), {}).url;
    const bool leads = link.target || !link.url.isEmpty();
    return leads && !link.rect.isEmpty() ? std::optional(link) : std::nullopt;
}

std::vector<Link> linksIn(const QJsonArray &array, const IssueFacts &facts)
{
    std::vector<Link> links;
    for (qsizetype i = 0; i < std::min(array.size(), mostItems); ++i)
        if (const auto link = linkIn(array.at(i).toObject(), facts))
            links.push_back(*link);
    return links;
}

} // namespace

std::optional<IssueBlock> issueBlockIn(QByteArrayView json)
{
    if (json.size() > longestBlock)
        return std::nullopt;
    const QJsonObject issue = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
    IssueBlock block;
    block.facts = factsIn(issue);
    if (block.facts.pages.empty())
        return std::nullopt;
    const QJsonArray contents = valueOf(issue, "contents").toArray(), links = valueOf(issue, "links").toArray();
    block.structure.outline = outlineIn(contents, block.facts.pageCount());
    block.structure.links = linksIn(links, block.facts);
    block.structure.isComplete = contents.size() <= mostItems && links.size() <= mostItems;
    return block;
}

} // namespace fanye::engine
