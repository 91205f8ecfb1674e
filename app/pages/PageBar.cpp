// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PageBar.h"

#include "app/commands/Actions.h"
#include "app/desktop/PlainTip.h"
#include "app/pages/PageSlider.h"
#include "app/widgets/ElidedLabel.h"
#include "flip/view/FlipView.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace fanye::app {

using namespace flip;

namespace {

constexpr int widestPlace = 300; // of the words for it
constexpr int leastWidth = 640; // of a bar that has room for them

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIconSize({20, 20});
    button->setDefaultAction(action);
    return button;
}

} // namespace

PageBar::PageBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_place(new ElidedLabel(this))
    , m_slider(new PageSlider(this))
    , m_box(new PageBox(this))
{
    m_slider->setObjectName(QStringLiteral("pageSlider"));
    m_slider->setAccessibleName(tr("Position in the issue"));
    m_slider->setFocusPolicy(Qt::NoFocus);
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_slider->setWords([this](int index) { return tipFor(PageNumber::fromIndex(index)); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_place);
    row->addWidget(buttonFor(actions[Command::PreviousSpread], this));
    row->addWidget(m_slider, 1);
    row->addWidget(buttonFor(actions[Command::NextSpread], this));
    row->addWidget(m_box);
    connect(m_box, &PageBox::pageWanted, this, &PageBar::pageWanted);
    connectSlider();
}

void PageBar::connectSlider()
{
    const auto turn = [this](int index) { Q_EMIT pageWanted(PageNumber::fromIndex(index)); };
    connect(m_slider, &QSlider::valueChanged, this, turn);
    connect(m_slider, &PageSlider::clicked, this, turn);
}

// Esc while thumbing is for the book, which has to hear it.
void PageBar::leadThumbThrough(FlipView &book)
{
    connect(m_slider, &PageSlider::dragBegan, &book, [&book] { book.setFocus(); });
    connect(m_slider, &PageSlider::dragBegan, &book, &FlipView::beginThumbThrough);
    connect(m_slider, &PageSlider::draggedTo, &book, [this, &book](int index) {
        showPlace();
        book.thumbThroughTo(PageNumber::fromIndex(index));
    });
    connect(m_slider, &PageSlider::dragEnded, &book, [this, &book] {
        book.endThumbThrough();
        showPages();
    });
    connect(&book, &FlipView::thumbThroughCancelled, this, &PageBar::letGo);
}

void PageBar::letGo()
{
    m_slider->letGo();
    showPages();
}

void PageBar::begin(const Session::Ready &ready)
{
    const IssueFacts &facts = ready.painter->facts();
    setPageCount(facts.pageCount());
    m_slider->setInvertedAppearance(facts.binding == Binding::Right);
    m_box->setIssue(facts.pageCount(), facts.labels);
    connect(ready.reading.get(), &TextAnalysis::grown, m_box,
            [this, &reading = *ready.reading] { m_box->setFolios(reading.text().folios); });
}

void PageBar::end()
{
    m_slider->letGo(); // a drag means nothing in the next issue
    setPageCount(0);
    m_pages.clear();
    m_box->setIssue(0, {});
    m_place->setWords({});
}

void PageBar::setPageCount(int count)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, count - 1));
    m_slider->setPageStep(std::max(1, count / 10));
}

void PageBar::setPages(std::vector<PageNumber> pages)
{
    m_pages = std::move(pages);
    showPages();
}

void PageBar::showPages()
{
    const QSignalBlocker quiet(m_slider);
    if (!m_slider->isSliderDown())
        m_slider->setValue(firstPage().index());
    m_box->setPages(m_pages);
    showPlace();
}

void PageBar::setPlaceWords(std::function<QString(PageNumber)> words)
{
    m_placeWords = std::move(words);
}

// While it is thumbed through, of the page that the slider has come to.
void PageBar::showPlace()
{
    const PageNumber page = m_slider->isSliderDown() ? PageNumber::fromIndex(m_slider->value()) : firstPage();
    m_place->setWords(m_placeWords ? m_placeWords(page) : QString());
}

QString PageBar::tipFor(PageNumber page) const
{
    return plainTip(QStringList{m_box->wordsFor(page), m_placeWords ? m_placeWords(page) : QString()});
}

// Always as wide as the bar allows, whatever the words: the slider beside it stays where it is.
void PageBar::resizeEvent(QResizeEvent *event)
{
    m_place->setRoom(std::min(width() / 4, widestPlace));
    m_place->setVisible(width() >= leastWidth);
    QWidget::resizeEvent(event);
}

} // namespace fanye::app
