// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/PageNotice.h"

#include <QPainter>

#include <algorithm>

namespace fanye::flip {
namespace {

constexpr int padding = 12;
constexpr int widest = 260;
constexpr double roundness = 6;
constexpr int words = int(Qt::AlignCenter) | int(Qt::TextWordWrap);

} // namespace

PageNotice::PageNotice(QWidget *view)
    : QWidget(view)
{
    setObjectName(QStringLiteral("pageNotice"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void PageNotice::showOn(const QRect &page, const QColor &paper, const QString &plainText)
{
    m_text = plainText;
    m_paper = paper;
    setAccessibleName(plainText);
    const int room = std::max(1, std::min(widest, page.width() - 4 * padding));
    const QSize text = fontMetrics().boundingRect(QRect(0, 0, room, page.height()), words, m_text).size();
    QRect place(QPoint(), (text + QSize(2 * padding, 2 * padding)).boundedTo(page.size()));
    place.moveCenter(page.center());
    setGeometry(place);
    show();
    update();
}

// Grey on light paper, a lighter grey on dark paper.
void PageNotice::paintEvent(QPaintEvent *)
{
    const bool isDark = m_paper.lightness() < 128;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_paper);
    painter.drawRoundedRect(rect(), roundness, roundness);
    painter.setPen(isDark ? QColor(168, 164, 158) : QColor(104, 100, 95));
    painter.drawText(rect().adjusted(padding, padding, -padding, -padding), words, m_text);
}

} // namespace fanye::flip
