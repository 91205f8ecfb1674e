// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Search.h"

#include <QTreeView>

#include <functional>
#include <optional>
#include <vector>

namespace fanye::search {
class HitsModel;
}

namespace fanye::app {

// A note that the reader has written in the issue.
struct SearchedNote
{
    QString id;
    PageNumber page;
    QString text;
};

// What is found in the reader's notes: a short list under a title. Hidden where there is nothing. GUI thread.
class NoteHits : public QTreeView
{
    Q_OBJECT
public:
    using PageWords = std::function<QString(PageNumber first, PageNumber last)>;

    explicit NoteHits(QWidget *parent = nullptr);

    void setNotes(std::vector<SearchedNote> notes);
    void showHitsOf(const search::Query &query, const PageWords &pages);
    QSize sizeHint() const override;

Q_SIGNALS:
    void noteWanted(const QString &id);

private:
    const search::SearchIndex &index();

    std::vector<SearchedNote> m_notes;
    std::optional<search::SearchIndex> m_index; // made for the first query
    search::HitsModel *m_model;
};

} // namespace fanye::app
