// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PageBar.h"

#include "app/commands/Actions.h"
#include "app/desktop/PlainTip.h"
#include "app/pages/PageSlider.h"
#include "app/widgets/ActionButton.h"
#include "app/widgets/ElidedLabel.h"
#include "flip/view/FlipView.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace fanye::app {

using namespace flip;

namespace {

constexpr int widestArticle = 300; // pixels
constexpr int iconSide = 20;
constexpr int leastWidth = 640; // pixels of a bar that has room for the article

} // namespace

PageBar::PageBar(const Session &session, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_article(new ElidedLabel(this))
    , m_slider(new PageSlider(this))
    , m_box(new PageBox(this))
{
    m_slider->setObjectName(QStringLiteral("pageSlider"));
    m_slider->setAccessibleName(tr("Position in the issue"));
    m_slider->setFocusPolicy(Qt::NoFocus);
    m_article->setObjectName(QStringLiteral("place"));
    m_article->setForegroundRole(QPalette::PlaceholderText);
    m_slider->setWords([this](int index) { return tipFor(PageNumber::fromIndex(index)); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_article);
    row->addWidget(actionButton(actions[Command::PreviousSpread], iconSide, this));
    row->addWidget(m_slider, 1);
    row->addWidget(actionButton(actions[Command::NextSpread], iconSide, this));
    row->addWidget(m_box);
    connect(m_box, &PageBox::pageWanted, this, &PageBar::pageWanted);
    connectSlider();
    connect(&session, &Session::ready, this, &PageBar::begin);
    connect(&session, &Session::aboutToClose, this, &PageBar::end);
}

void PageBar::connectSlider()
{
    const auto turn = [this](int index) { Q_EMIT pageWanted(PageNumber::fromIndex(index)); };
    connect(m_slider, &QSlider::valueChanged, this, turn);
    connect(m_slider, &PageSlider::clicked, this, turn);
}

// The book takes the focus, because it handles Esc while thumbing through.
void PageBar::thumbThrough(FlipView &book)
{
    connect(m_slider, &PageSlider::dragBegan, &book, [&book] { book.setFocus(); });
    connect(m_slider, &PageSlider::dragBegan, &book, &FlipView::beginThumbThrough);
    connect(m_slider, &PageSlider::draggedTo, &book, [this, &book](int index) {
        showArticle();
        book.thumbThroughTo(PageNumber::fromIndex(index));
    });
    connect(m_slider, &PageSlider::dragEnded, &book, [this, &book] {
        book.endThumbThrough();
        showPages();
    });
    connect(&book, &FlipView::thumbThroughCancelled, this, &PageBar::cancelDrag);
}

void PageBar::cancelDrag()
{
    m_slider->letGo();
    showPages();
}

void PageBar::begin(const OpenIssue &issue)
{
    const IssueFacts &facts = issue.facts();
    setPageCount(facts.pageCount());
    m_slider->setInvertedAppearance(facts.binding == Binding::Right);
    m_box->setIssue(facts.pageCount(), facts.labels);
    const auto showFolios = [this, &analysis = *issue.analysis] { m_box->setFolios(analysis.text().folios); };
    connect(issue.analysis.get(), &TextAnalysis::grown, m_box, showFolios);
    showFolios();
    showPages(); // the book may have opened before
}

void PageBar::end()
{
    m_slider->letGo(); // a drag means nothing in the next issue
    setPageCount(0);
    m_pages.clear();
    m_box->setIssue(0, {});
    m_article->setWords({});
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
    showArticle();
}

void PageBar::setArticleOf(std::function<QString(PageNumber)> articleOf)
{
    m_articleOf = std::move(articleOf);
}

// While the slider is dragged, of the page it stands on.
void PageBar::showArticle()
{
    const PageNumber page = m_slider->isSliderDown() ? PageNumber::fromIndex(m_slider->value()) : firstPage();
    m_article->setWords(m_articleOf ? m_articleOf(page) : QString());
}

QString PageBar::tipFor(PageNumber page) const
{
    return plainTip(QStringList{m_box->wordsFor(page), m_articleOf ? m_articleOf(page) : QString()});
}

// The article takes a fixed part of the bar, however long its title is, so that the slider beside it does not move.
void PageBar::resizeEvent(QResizeEvent *event)
{
    m_article->setRoom(std::min(width() / 4, widestArticle));
    m_article->setVisible(width() >= leastWidth);
    QWidget::resizeEvent(event);
}

} // namespace fanye::app
