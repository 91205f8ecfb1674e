// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/TextMode.h"

#include "app/commands/Actions.h"
#include "app/search/SearchState.h"
#include "app/textmode/TextPane.h"
#include "flip/view/BookSelection.h"
#include "flip/view/FlipView.h"

#include <QApplication>
#include <QScopedValueRollback>

#include <algorithm>

namespace fanye::app {

using namespace text;
using namespace flip;

namespace {

constexpr int scrollRest = 350; // milliseconds after which the book turns to the text that was scrolled to

} // namespace

TextMode::TextMode(const Session &session, FlipView &book, TextPane &pane, const SearchState &search, const Actions &actions,
                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_book(book)
    , m_pane(pane)
    , m_search(search)
{
    m_pane.view().setType(m_settings.typeSettings());
    m_pane.view().setPaper(m_settings.paper());
    connect(&session, &Session::ready, this, &TextMode::begin);
    connect(&session, &Session::aboutToClose, this, &TextMode::end);
    m_scrolled.setSingleShot(true);
    m_scrolled.setInterval(scrollRest);
    connect(&m_scrolled, &QTimer::timeout, this, &TextMode::turnToText);
    connectText();
    connectBook();
    offerModes(actions);
    offerType(actions);
}

void TextMode::setMarks(std::vector<flip::ReaderMark> marks)
{
    m_pane.view().setMarks(std::move(marks));
}

void TextMode::setPaper(Paper paper)
{
    m_pane.view().setPaper(paper);
}

// A reader who has scrolled away from what is read is left there.
void TextMode::setSpoken(const std::optional<TextSpan> &span)
{
    TextView &view = m_pane.view();
    const bool isShown = m_mode != ReadingMode::Book && m_session.openIssue();
    const bool wasInSight = isShown && (!m_spoken || view.isInSight(m_spoken->first));
    m_spoken = span;
    view.setSpoken(span);
    if (span && wasInSight)
        view.showPlace(span->first);
}

void TextMode::connectText()
{
    TextView &view = m_pane.view();
    connect(&view, &TextView::selected, this, [this](const TextSpan &span) {
        const QScopedValueRollback<bool> guard(m_isLeading, true);
        span.isEmpty() ? m_book.selecting().clearSelection() : m_book.selecting().select(span);
        m_pane.view().setSelection(m_book.selecting().selection());
    });
    connect(&view, &TextView::sentenceClicked, this, [this](const TextSpan &span) {
        const QScopedValueRollback<bool> guard(m_isLeading, true);
        m_scrolled.stop(); // the book shows what was clicked
        if (!m_book.spread().has(span.first.page))
            Q_EMIT pageWanted(span.first.page);
        m_book.selecting().select(span);
        m_pane.view().setSelection(m_book.selecting().selection());
    });
    connect(&view, &TextView::pageAtTopChanged, this, &TextMode::leadBook);
}

void TextMode::connectBook()
{
    connect(&m_book, &FlipView::spreadChanged, this, &TextMode::followBook);
    connect(&m_book, &FlipView::selectionChanged, this,
            [this] { m_pane.view().setSelection(m_book.selecting().selection()); });
    connect(&m_search, &SearchState::hitsChanged, this, &TextMode::showHits);
    connect(&m_search, &SearchState::currentChanged, this, [this] {
        showHits();
        if (m_mode == ReadingMode::Book || !m_search.current())
            return;
        const search::Hit &hit = m_search.hits().hits[std::size_t(*m_search.current())];
        const PageText *page = m_session.openIssue() ? m_session.openIssue()->analysis->text().find(hit.page) : nullptr;
        const auto spans = page ? hitSpansOn(*page, m_search.hits(), m_search.current()) : std::vector<HitSpan>();
        const auto current = std::find_if(spans.begin(), spans.end(), [](const HitSpan &span) { return span.isCurrent; });
        if (current != spans.end())
            m_pane.view().showPlace(current->span.first);
    });
}

void TextMode::offerModes(const Actions &actions)
{
    struct Row
    {
        Command command;
        ReadingMode mode;
    };
    for (const Row &row : {Row{Command::ShowBook, ReadingMode::Book}, Row{Command::ShowBoth, ReadingMode::Both},
                           Row{Command::ShowText, ReadingMode::Text}}) {
        actions[row.command]->setChecked(m_settings.readingMode() == row.mode);
        connect(actions[row.command], &QAction::triggered, this, [this, mode = row.mode] {
            m_settings.setReadingMode(mode);
            setMode(mode);
        });
    }
    setMode(m_settings.readingMode());
}

void TextMode::offerType(const Actions &actions)
{
    const auto on = [&](Command command, int sizes, int characters) {
        connect(actions[command], &QAction::triggered, this,
                [this, sizes, characters] { changeType(sizes, characters); });
    };
    on(Command::TextSmaller, -1, 0);
    on(Command::TextLarger, 1, 0);
    on(Command::TextNarrower, 0, -4);
    on(Command::TextWider, 0, 4);
    const auto inText = [&](Command command, int sizes) { // where the book cannot be magnified
        connect(actions[command], &QAction::triggered, this, [this, sizes] {
            if (m_mode == ReadingMode::Text)
                changeType(sizes, 0);
        });
    };
    inText(Command::ZoomIn, 1);
    inText(Command::ZoomOut, -1);
    connect(&m_pane.view(), &TextView::sizeWanted, this, [this](int sizes) { changeType(sizes, 0); });
}

void TextMode::changeType(int sizes, int characters)
{
    TypeSettings type = m_settings.typeSettings();
    type.size = std::clamp(type.size + sizes, smallestText, largestText);
    type.measure = std::clamp(type.measure + characters, narrowestMeasure, widestMeasure);
    m_settings.setTypeSettings(type);
    m_pane.view().setType(type);
}

void TextMode::begin(const OpenIssue &issue)
{
    connect(issue.analysis.get(), &TextAnalysis::grown, this, &TextMode::showText);
    showText();
    followBook();
}

void TextMode::end()
{
    m_pane.view().setHits({}, std::nullopt);
    m_pane.view().setSelection(std::nullopt);
    m_pane.view().setText(nullptr, {});
}

void TextMode::setMode(ReadingMode mode)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && (m_pane.isAncestorOf(focus) || focus == &m_book);
    m_mode = mode;
    m_book.setVisible(mode != ReadingMode::Text);
    m_book.setFocusProxy(mode == ReadingMode::Text ? &m_pane.view() : nullptr); // others give the focus to the book
    m_pane.setVisible(mode != ReadingMode::Book);
    showText();
    showHits();
    followBook();
    if (m_spoken && mode != ReadingMode::Book && m_session.openIssue())
        m_pane.view().showPlace(m_spoken->first);
    if (hadFocus)
        mode == ReadingMode::Text ? m_pane.view().setFocus() : m_book.setFocus();
}

void TextMode::showText()
{
    const OpenIssue *issue = m_session.openIssue();
    if (m_mode == ReadingMode::Book || !issue)
        return;
    const auto text = issue->analysis->sharedText();
    const bool isComplete = issue->analysis->isComplete();
    const auto headOf = [text, isComplete](PageNumber page) {
        const bool isRead = isComplete || text->find(page);
        const auto folio = text->folios.of(page);
        const QString head = folio ? tr("Page %1 (%2)", "the number of the page, the number that is printed on it").arg(page.number()).arg(*folio) : tr("Page %1").arg(page.number());
        return PageHead{head, isRead ? tr("This page has no text.") : tr("Reading…")};
    };
    const bool isFirst = !m_pane.view().pageAtTop();
    m_pane.view().setText(text, headOf);
    m_pane.view().setSelection(m_book.selecting().selection());
    if (isFirst)
        followBook();
}

void TextMode::showHits()
{
    if (m_mode != ReadingMode::Book)
        m_pane.view().setHits(m_search.hits(), m_search.current());
}

void TextMode::followBook()
{
    if (m_mode == ReadingMode::Book || m_isLeading || !m_session.openIssue())
        return;
    const QScopedValueRollback<bool> guard(m_isLeading, true);
    m_pane.view().showPage(m_book.page());
}

void TextMode::turnToText()
{
    const auto page = m_pane.view().pageAtTop();
    if (m_mode != ReadingMode::Both || !page || !m_session.openIssue() || m_book.spread().has(*page))
        return;
    const QScopedValueRollback<bool> guard(m_isLeading, true);
    m_book.goTo(*page);
}

// Where the book is not seen, it lies open at what is read, so that the place is kept.
void TextMode::leadBook(PageNumber page)
{
    if (m_isLeading || m_book.spread().has(page))
        return m_scrolled.stop();
    if (m_mode == ReadingMode::Both)
        return m_scrolled.start(); // a leaf for every page that is scrolled past would be too much
    const QScopedValueRollback<bool> guard(m_isLeading, true);
    m_book.goTo(page);
}

} // namespace fanye::app
