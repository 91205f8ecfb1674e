// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/AnnotationRects.h"

#include "issue/Annotation.h"

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr int cornersOfQuad = 4;
constexpr double margin = 2; // points by which marked text may stand out of its /Rect

// The smallest rectangle around the corners; none where one of them is no point.
std::optional<QRectF> boundsOfQuad(QPDFObjectHandle points, int first)
{
    double left = 0, right = 0, bottom = 0, top = 0;
    for (int corner = 0; corner < cornersOfQuad; ++corner) {
        const auto x = numberOf(points.getArrayItem(first + 2 * corner));
        const auto y = numberOf(points.getArrayItem(first + 2 * corner + 1));
        if (!x || !y)
            return std::nullopt;
        left = corner == 0 ? *x : std::min(left, *x);
        right = corner == 0 ? *x : std::max(right, *x);
        bottom = corner == 0 ? *y : std::min(bottom, *y);
        top = corner == 0 ? *y : std::max(top, *y);
    }
    return QRectF(QPointF(left, bottom), QPointF(right, top));
}

std::vector<QRectF> quadsOf(QPDFObjectHandle annotation, const QRectF &rect, const PageFrame &frame)
{
    QPDFObjectHandle points = valueOf(annotation, "/QuadPoints");
    const int count = points.isArray() ? points.getArrayNItems() / (2 * cornersOfQuad) : 0;
    const QRectF page(QPointF(), frame.displayedSize());
    const QRectF around = rect.adjusted(-margin, -margin, margin, margin);
    std::vector<QRectF> quads;
    for (int i = 0; i < std::min(count, int(mostAnnotationRects)); ++i) {
        const auto bounds = boundsOfQuad(points, 2 * cornersOfQuad * i);
        if (!bounds || !(rect.isEmpty() || bounds->intersects(around)))
            continue;
        if (const QRectF shown = frame.toDisplayed(*bounds) & page; !shown.isEmpty())
            quads.push_back(shown);
    }
    return quads;
}

// Notes do not turn with the page: the upper left corner stays where it is, and the sign stays upright.
QRectF upright(const QRectF &rect, const PageFrame &frame)
{
    return {frame.toDisplayed(QPointF(rect.left(), rect.bottom())), rect.size()};
}

} // namespace

std::vector<QRectF> rectsOf(QPDFObjectHandle annotation, const PageFrame &frame)
{
    const QRectF rect = rectOf(valueOf(annotation, "/Rect"));
    const std::string kind = nameOf(valueOf(annotation, "/Subtype"));
    const bool isMarkedText
        = kind == "/Highlight" || kind == "/Underline" || kind == "/Squiggly" || kind == "/StrikeOut";
    if (isMarkedText)
        if (auto quads = quadsOf(annotation, rect, frame); !quads.empty())
            return quads;
    const QSizeF page = frame.displayedSize();
    const QRectF displayed = kind == "/Text" ? upright(rect, frame) : frame.toDisplayed(rect);
    const auto inside = [&](QPointF point) {
        return QPointF(std::clamp(point.x(), 0., page.width()), std::clamp(point.y(), 0., page.height()));
    };
    return {QRectF(inside(displayed.topLeft()), inside(displayed.bottomRight()))};
}

} // namespace fanye::engine
