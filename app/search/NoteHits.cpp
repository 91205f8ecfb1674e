// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/NoteHits.h"

#include "app/search/HitDelegate.h"
#include "search/HitsModel.h"
#include "search/NotesText.h"

#include <algorithm>

namespace fanye::app {

using namespace search;

namespace {

constexpr int mostRowsSeen = 5; // of hits; more are scrolled

} // namespace

NoteHits::NoteHits(QWidget *parent)
    : QTreeView(parent)
    , m_model(new HitsModel(this))
{
    setObjectName(QStringLiteral("noteHits"));
    setAccessibleName(tr("Found in your notes"));
    setModel(m_model);
    setItemDelegate(new HitDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
    const auto go = [this](const QModelIndex &index) {
        if (const auto hit = m_model->hitAt(index))
            Q_EMIT noteWanted(m_notes[std::size_t(m_model->hits().hits[std::size_t(*hit)].page.index())].id);
    };
    connect(this, &QTreeView::clicked, this, go);
    connect(this, &QTreeView::activated, this, go);
}

void NoteHits::setNotes(std::vector<SearchedNote> notes)
{
    showHitsOf({}, {}); // those on show are of the notes before
    m_notes = std::move(notes);
    m_index.reset();
}

const SearchIndex &NoteHits::index()
{
    if (!m_index) {
        QStringList texts;
        for (const SearchedNote &note : m_notes)
            texts.append(note.text);
        m_index.emplace(textOfNotes(texts));
    }
    return *m_index;
}

// Similar words are not asked for here: a list of notes that do not have the word would only be in the way.
void NoteHits::showHitsOf(const Query &query, const PageWords &pages)
{
    Hits hits;
    if (!m_notes.empty() && !query.text.isEmpty())
        hits = index().find(query);
    if (hits.tier == Tier::Near)
        hits.hits.clear();
    const auto title = [](PageNumber) { return tr("In your notes"); };
    m_model->setHits(hits, title, [this, pages](PageNumber first, PageNumber last) {
        const auto pageOf = [this](PageNumber note) { return m_notes[std::size_t(note.index())].page; };
        return pages ? pages(pageOf(first), pageOf(last)) : QString();
    });
    expandAll();
    setVisible(!hits.hits.empty());
    updateGeometry();
}

QSize NoteHits::sizeHint() const
{
    int height = 0;
    const QModelIndex title = m_model->index(0, 0);
    if (title.isValid())
        height = sizeHintForIndex(title).height();
    for (int row = 0; row < std::min(mostRowsSeen, m_model->rowCount(title)); ++row)
        height += sizeHintForIndex(m_model->index(row, 0, title)).height();
    return {QTreeView::sizeHint().width(), height};
}

} // namespace fanye::app
