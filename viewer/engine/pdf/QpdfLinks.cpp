// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/QpdfLinks.h"

#include "engine/pdf/LinkAddress.h"
#include "engine/pdf/QpdfValues.h"
#include "engine/strings/TextString.h"

#include <algorithm>
#include <iterator>

namespace fanye::engine {
namespace {

// A named action that turns pages.
bool turnsPages(QPDFObjectHandle name)
{
    static constexpr const char *turns[] = {"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"};
    return name.isName() && std::find(std::begin(turns), std::end(turns), name.getName()) != std::end(turns);
}

LinkObstacle obstacleOf(const std::string &action, QPDFObjectHandle name)
{
    if (action == "/Named")
        return turnsPages(name) ? LinkObstacle::MissingPage : LinkObstacle::Unsupported;
    struct Row
    {
        const char *action;
        LinkObstacle obstacle;
    };
    static constexpr Row rows[] = {
        {"/GoTo", LinkObstacle::MissingPage},  {"/GoToR", LinkObstacle::OtherFile},
        {"/GoToE", LinkObstacle::OtherFile},   {"/Launch", LinkObstacle::Program},
        {"/JavaScript", LinkObstacle::Script}, {"/SubmitForm", LinkObstacle::Form},
        {"/ResetForm", LinkObstacle::Form},    {"/ImportData", LinkObstacle::Form},
    };
    for (const Row &row : rows)
        if (action == row.action)
            return row.obstacle;
    return LinkObstacle::Unsupported;
}

} // namespace

QpdfLinks::QpdfLinks(QPDF &pdf, const QpdfDestinations &destinations, FileStrings &strings)
    : m_destinations(destinations)
    , m_strings(strings)
{
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle addresses = valueOf(root, "/URI");
    QPDFObjectHandle base = valueOf(addresses, "/Base");
    if (base.isString())
        m_base = bytesOf(base, (addresses.isIndirect() ? addresses : root).getObjGen());
}

std::optional<Link> QpdfLinks::linkOf(QPDFObjectHandle annotation, PageNumber page, const PageFrame &frame)
{
    QPDFObjectHandle kind = valueOf(annotation, "/Subtype");
    if (!kind.isName() || kind.getName() != "/Link")
        return std::nullopt;
    const QRectF displayed(QPointF(0, 0), frame.displayedSize());
    const QRectF rect = frame.toDisplayed(rectOf(annotation.getKey("/Rect"))) & displayed;
    const bool doesNothing = valueOf(annotation, "/Dest").isNull() && !valueOf(annotation, "/A").isDictionary();
    if (rect.isEmpty() || doesNothing)
        return std::nullopt;
    Link link;
    link.page = page;
    link.rect = rect;
    follow(link, annotation);
    return link;
}

void QpdfLinks::follow(Link &link, QPDFObjectHandle annotation)
{
    const Destination destination = m_destinations.of(annotation, link.page);
    link.target = destination.page;
    link.top = destination.top;
    if (link.target)
        return;
    QPDFObjectHandle action = valueOf(annotation, "/A");
    QPDFObjectHandle kind = valueOf(action, "/S");
    if (!valueOf(annotation, "/Dest").isNull())
        link.obstacle = LinkObstacle::MissingPage;
    else if (valueOf(action, "/URI").isString())
        readAddress(link, action, (action.isIndirect() ? action : annotation).getObjGen());
    else
        link.obstacle = kind.isName() ? obstacleOf(kind.getName(), valueOf(action, "/N")) : LinkObstacle::Unsupported;
}

void QpdfLinks::readAddress(Link &link, QPDFObjectHandle action, QPDFObjGen holder)
{
    const LinkAddress address = linkAddress(bytesOf(action.getKey("/URI"), holder), m_base);
    link.url = address.url;
    if (address.kind == LinkAddress::Kind::OtherFile)
        link.obstacle = LinkObstacle::OtherFile;
    else if (address.kind == LinkAddress::Kind::OtherScheme)
        link.obstacle = LinkObstacle::Address;
}

// As the file holds them, but for UTF-16, which is UTF-8 then.
QByteArray QpdfLinks::bytesOf(QPDFObjectHandle string, QPDFObjGen holder)
{
    const StringReadings readings = m_strings.readingsOf(string, holder);
    const QByteArray &bytes = readings.front();
    const bool isMarked
        = bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xEF\xBB\xBF");
    return isMarked ? textOf(readings, Charset::PdfDoc).toUtf8() : bytes;
}

} // namespace fanye::engine
