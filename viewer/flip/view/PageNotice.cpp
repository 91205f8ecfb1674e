// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/PageNotice.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace fanye::flip {
namespace {

constexpr int padding = 12;
constexpr int widest = 260;
constexpr int gap = 10; // between the words and the buttons
constexpr double roundness = 6;
constexpr double dot = 6; // diameter
constexpr int wrapped = int(Qt::AlignCenter) | int(Qt::TextWordWrap);

} // namespace

PageNotice::PageNotice(QWidget *view)
    : QWidget(view)
    , m_again(new QPushButton(tr("Try again"), this))
    , m_lower(new QPushButton(tr("Lower resolution"), this))
{
    setObjectName(QStringLiteral("pageNotice"));
    m_again->setObjectName(QStringLiteral("paintAgain"));
    m_lower->setObjectName(QStringLiteral("paintLower"));
    setFocusPolicy(Qt::NoFocus);
    for (QPushButton *button : {m_again, m_lower}) {
        button->setCursor(Qt::ArrowCursor);
        button->setAutoDefault(true); // Return presses it
        button->hide();
    }
    connect(m_again, &QPushButton::clicked, this, &PageNotice::againWanted);
    connect(m_lower, &QPushButton::clicked, this, &PageNotice::lowerResolutionWanted);
    hide();
}

// Called for each frame: what has not changed is not laid out again.
void PageNotice::showOn(const QRect &page, const QColor &paper, const PageNoticeWords &words)
{
    if (isVisible() && page == m_page && paper == m_paper && words == m_words)
        return;
    const bool areOtherWords = words != m_words || !isVisible();
    m_words = words;
    m_page = page;
    m_paper = paper;
    const bool hasButtons = words.sign == PageNoticeWords::Sign::SentenceWithButtons;
    if (!hasButtons)
        giveBackFocus();
    setAttribute(Qt::WA_TransparentForMouseEvents, !hasButtons);
    m_again->setVisible(hasButtons);
    m_lower->setVisible(hasButtons);
    setAccessibleName(words.plainText);
    placeOn(page);
    show();
    update();
    if (areOtherWords && hasButtons) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void PageNotice::hideNotice()
{
    giveBackFocus();
    hide();
}

// Qt would pass the focus of a button that is hidden to the next widget, where keys turn no pages.
void PageNotice::giveBackFocus()
{
    if (isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus();
}

// The buttons stand below the words, beside each other where there is room.
void PageNotice::placeOn(const QRect &page)
{
    if (m_words.sign == PageNoticeWords::Sign::Waiting) {
        QRect place(0, 0, int(7 * dot), int(4 * dot));
        place.moveCenter(page.center());
        return setGeometry(place);
    }
    const int room = std::max(1, std::min(widest, page.width() - 4 * padding));
    QSize text = fontMetrics().boundingRect(QRect(0, 0, room, page.height()), wrapped, m_words.plainText).size();
    m_wordsHeight = text.height();
    const bool hasButtons = m_words.sign == PageNoticeWords::Sign::SentenceWithButtons;
    const QSize one = m_again->sizeHint(), other = m_lower->sizeHint();
    const bool areBeside = one.width() + gap + other.width() <= room;
    if (hasButtons) {
        const int width = areBeside ? one.width() + gap + other.width() : std::max(one.width(), other.width());
        const int height = areBeside ? std::max(one.height(), other.height()) : one.height() + gap + other.height();
        text = {std::max(text.width(), width), text.height() + gap + height};
    }
    QRect place(QPoint(), (text + QSize(2 * padding, 2 * padding)).boundedTo(page.size()));
    place.moveCenter(page.center());
    setGeometry(place);
    if (!hasButtons)
        return;
    const int top = padding + m_wordsHeight + gap, middle = place.width() / 2;
    if (areBeside) {
        const int left = middle - (one.width() + gap + other.width()) / 2;
        m_again->setGeometry({{left, top}, one});
        m_lower->setGeometry({{left + one.width() + gap, top}, other});
    } else {
        m_again->setGeometry({{middle - one.width() / 2, top}, one});
        m_lower->setGeometry({{middle - other.width() / 2, top + one.height() + gap}, other});
    }
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
    const QColor ink = isDark ? QColor(168, 164, 158) : QColor(104, 100, 95);
    if (m_words.sign == PageNoticeWords::Sign::Waiting) {
        painter.setBrush(ink);
        return paintDots(painter);
    }
    painter.setPen(ink);
    painter.drawText(QRect(padding, padding, width() - 2 * padding, m_wordsHeight), wrapped, m_words.plainText);
}

void PageNotice::paintDots(QPainter &painter) const
{
    const QPointF middle = QRectF(rect()).center();
    for (const double away : {-2.0, 0.0, 2.0})
        painter.drawEllipse(middle + QPointF(away * dot, 0), dot / 2, dot / 2);
}

} // namespace fanye::flip
