// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/NoteHits.h"
#include "search/Search.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QToolButton;
class QTreeView;

namespace fanye::search {
class HitsModel;
}

namespace fanye::app {

class SearchState;
class SearchInput;

// The search field and the list of hits, grouped by article.
class SearchPanel : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        std::function<QString(PageNumber)> article; // title of the contents entry, or empty
        std::function<QString(PageNumber first, PageNumber last)> pages; // "02 · 4", "02–03 · 4–5"
        int pagesRead = 0, pageCount = 0; // pages that cannot be read count as read
        std::vector<PageNumber> unread; // pages that cannot be read
    };

    explicit SearchPanel(SearchState &searchState, QWidget *parent = nullptr);

    void setWords(Words words);
    void setNotes(std::vector<SearchedNote> notes); // of the reader
    void focusInput();
    void setText(const QString &text);

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void noteWanted(const QString &id);
    void left(); // Esc

private:
    void makeInput();
    void makeList();
    QToolButton *addOption(const QString &words, const QString &tip);
    QAction *addRareOption(const QString &words);
    void ask();
    void showHits();
    void showCurrent();
    void markCurrent();
    void showWords();

    SearchState &m_search;
    Words m_words;
    search::HitsModel *m_model;
    SearchInput *m_input;
    QToolButton *m_case;
    QToolButton *m_wholeWords;
    QToolButton *m_expression;
    QToolButton *m_more; // menu of rare options
    QAction *m_diacritics;
    QAction *m_width;
    QLabel *m_head;
    QLabel *m_notes;
    NoteHits *m_noteHits;
    QTreeView *m_list;
};

} // namespace fanye::app
