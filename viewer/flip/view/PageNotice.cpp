// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/PageNotice.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace fanye::flip {
namespace {

using Offer = PageNoticeWords::Offer;

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
    const bool hasButtons = words.offer != Offer::Nothing;
    if (!hasButtons)
        giveBackFocus();
    setAttribute(Qt::WA_TransparentForMouseEvents, !hasButtons);
    m_again->setVisible(hasButtons);
    m_lower->setVisible(words.offer == Offer::AgainOrLower);
    setAccessibleName(words.plainText);
    placeOn(page);
    show();
    update();
    if (areOtherWords && hasButtons) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QWidget *PageNotice::firstButton() const
{
    return m_again;
}

QWidget *PageNotice::lastButton() const
{
    return m_lower;
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
    const QSize buttons = sizeOfButtons(room);
    if (!buttons.isEmpty())
        text = {std::max(text.width(), buttons.width()), text.height() + gap + buttons.height()};
    QRect place(QPoint(), (text + QSize(2 * padding, 2 * padding)).boundedTo(page.size()));
    place.moveCenter(page.center());
    setGeometry(place);
    placeButtons({QPoint((place.width() - buttons.width()) / 2, padding + m_wordsHeight + gap), buttons});
}

// Empty where there are none.
QSize PageNotice::sizeOfButtons(int room) const
{
    const QSize one = m_again->sizeHint(), other = m_lower->sizeHint();
    if (m_words.offer != Offer::AgainOrLower)
        return m_words.offer == Offer::Again ? one : QSize();
    const int beside = one.width() + gap + other.width();
    return beside <= room ? QSize(beside, std::max(one.height(), other.height()))
                          : QSize(std::max(one.width(), other.width()), one.height() + gap + other.height());
}

void PageNotice::placeButtons(const QRect &place)
{
    QRect one(place.topLeft(), m_again->sizeHint()), other(QPoint(), m_lower->sizeHint());
    other.moveBottomRight(place.bottomRight());
    if (other.top() > one.bottom()) // below each other
        for (QRect *button : {&one, &other})
            button->moveLeft(place.center().x() - button->width() / 2);
    m_again->setGeometry(one);
    m_lower->setGeometry(other);
}

// A click beside the buttons does not turn the page.
void PageNotice::mousePressEvent(QMouseEvent *event)
{
    event->accept();
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
