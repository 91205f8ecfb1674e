// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/ReaderContents.h"

#include "app/session/ReadingState.h"
#include "contents/edit/EntryMoves.h"
#include "issue/PlainText.h"
#include "shelf/Store.h"

#include <algorithm>

namespace fanye::app {

using namespace text;
using namespace contents;
using namespace shelf;

namespace {

const EntryAnchor *entryOf(const ContentsEdit &edit)
{
    return std::visit(
        [](const auto &known) -> const EntryAnchor * {
            if constexpr (std::is_same_v<std::decay_t<decltype(known)>, RestoreAll>)
                return nullptr;
            else
                return &known.entry;
        },
        edit);
}

} // namespace

ReaderContents::ReaderContents(const Session &session, Store &shelf, ReadingState &readingState, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shelf(shelf)
    , m_stored(shelf)
    , m_readingState(readingState)
{
    connect(&session, &Session::ready, this, &ReaderContents::begin);
    connect(&session, &Session::aboutToClose, this, &ReaderContents::end);
    // The same issue may be open in another window.
    connect(&shelf.corrections(), &Corrections::changed, this, [this](const QByteArray &key) {
        if (m_session.openIssue() && key == issueKey())
            load();
    });
    const auto tellOfRefusal = [this](const QByteArray &key) {
        if (m_session.openIssue() && key == issueKey())
            tellOfLoss();
    };
    connect(&shelf.corrections(), &Corrections::refused, this, tellOfRefusal);
    connect(&shelf.settings(), &IssueSettings::refused, this, tellOfRefusal);
    connect(&shelf, &Store::loaded, this, [this] {
        if (m_session.openIssue())
            loadAll();
    });
}

void ReaderContents::begin(const OpenIssue &issue)
{
    m_touched.reset();
    const TextAnalysis *analysis = issue.analysis.get();
    connect(analysis, &TextAnalysis::contentsChanged, this, &ReaderContents::takeNews);
    connect(analysis, &TextAnalysis::grown, this, &ReaderContents::takeNews); // folios of added entries
    loadAll();
}

void ReaderContents::end()
{
    m_base = ContentsBase::Best;
    m_edits = {};
    m_now = {};
    Q_EMIT changed();
}

const QByteArray &ReaderContents::issueKey() const
{
    return m_session.openIssue()->facts().contentKey;
}

void ReaderContents::loadAll()
{
    m_base = m_stored.base(issueKey());
    load();
}

void ReaderContents::load()
{
    m_edits = m_stored.edits(issueKey(), m_base);
    show();
}

Contents ReaderContents::made() const
{
    switch (m_base) {
    case ContentsBase::Best:
        return m_session.openIssue()->analysis->contents();
    case ContentsBase::Outline:
        return m_session.openIssue()->analysis->outline();
    case ContentsBase::Made:
        return m_session.openIssue()->analysis->made();
    case ContentsBase::None:
        break;
    }
    return {};
}

bool ReaderContents::isReady() const
{
    const bool needsText = m_base == ContentsBase::Made || (m_base == ContentsBase::Best && !hasOutline());
    return m_session.openIssue() && m_shelf.isLoaded() && (!needsText || m_session.openIssue()->analysis->isComplete());
}

// Corrections of entries not detected yet would look like added entries.
void ReaderContents::apply()
{
    m_wasReady = isReady();
    m_now = edited(made(), isReady() ? m_edits : ContentsEdits());
    m_now.entries = withFolios(std::move(m_now.entries), m_session.openIssue()->analysis->text().folios);
}

void ReaderContents::show()
{
    apply();
    Q_EMIT changed();
}

// Text arrives in many batches; most do not change the contents.
void ReaderContents::takeNews()
{
    const Contents before = contents();
    const bool wasReady = m_wasReady;
    apply();
    if (contents() != before || m_wasReady != wasReady)
        Q_EMIT changed();
}

bool ReaderContents::hasOutline() const
{
    return m_session.openIssue() && !m_session.openIssue()->analysis->outline().empty();
}

bool ReaderContents::isMade() const
{
    return std::any_of(contents().begin(), contents().end(), [](const ContentsEntry &entry) {
        return entry.source != ContentsSource::Outline && entry.source != ContentsSource::Reader;
    });
}

void ReaderContents::setBase(ContentsBase base)
{
    if (!m_session.openIssue() || base == m_base)
        return;
    m_base = base;
    m_readingState.remember();
    if (!m_stored.setBase(issueKey(), base))
        tellOfLoss();
    load();
}

void ReaderContents::correct(const ContentsEdit &edit)
{
    touch(edit);
    m_edits.add(edit);
    keep();
}

void ReaderContents::addFor(PageNumber page)
{
    correct(adding(m_now, page, headingOf(page), m_edits.unusedNumber()));
}

void ReaderContents::restoreAll()
{
    if (m_edits.isChanging())
        correct(RestoreAll{});
}

void ReaderContents::undo()
{
    if (!canUndo())
        return;
    touch(m_edits.all()[std::size_t(m_edits.doneCount() - 1)]);
    m_edits.undo();
    keep();
}

void ReaderContents::redo()
{
    if (!m_edits.redo())
        return;
    touch(m_edits.all()[std::size_t(m_edits.doneCount() - 1)]);
    keep();
}

// The view updates through the signal of the shelf.
void ReaderContents::keep()
{
    m_readingState.remember();
    if (m_stored.keep(issueKey(), m_base, m_edits))
        return;
    tellOfLoss();
    show();
}

void ReaderContents::takeOver(const QByteArray &formerKey)
{
    m_stored.takeOver(formerKey, issueKey());
    loadAll();
}

void ReaderContents::tellOfLoss()
{
    Q_EMIT notKept(tr("The correction could not be saved: the disk is full or cannot be written to."));
}

void ReaderContents::touch(const ContentsEdit &edit)
{
    const EntryAnchor *entry = entryOf(edit);
    m_touched = entry ? std::optional(*entry) : std::nullopt;
}

std::optional<int> ReaderContents::rowTouched() const
{
    return m_touched ? rowOf(m_now, *m_touched) : std::nullopt;
}

QString ReaderContents::headingOf(PageNumber page) const
{
    const IssueText &text = m_session.openIssue()->analysis->text();
    if (const PageText *read = text.find(page))
        for (const TextBlock &block : read->blocks)
            if (const QString words = plainText(blockText(*read, block));
                block.role == Role::Heading && !words.isEmpty())
                return words;
    return tr("Page %1").arg(numberOf(page));
}

QString ReaderContents::numberOf(PageNumber page) const
{
    const QString number = QString::number(page.number());
    return m_session.openIssue() ? m_session.openIssue()->analysis->text().folios.of(page).value_or(number) : number;
}

} // namespace fanye::app
