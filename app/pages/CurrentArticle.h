// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "contents/edit/ContentsEdit.h"
#include "contents/model/Whereabouts.h"

#include <QObject>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class ReaderContents;

// Tells which article the reader is in: to the title of the window, and to the page bar of any page.
class CurrentArticle : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: both outlive this.
    CurrentArticle(const flip::FlipView &book, const ReaderContents &contents, QObject *parent = nullptr);

    void begin(const Session::Ready &ready); // an issue is open
    void end();                              // it is about to close

    // The reader went to this entry of the contents: as long as its page lies open, no other is read.
    void seek(const contents::EntryAnchor &entry);

    QString windowTitle() const; // REQUIRES: an issue is open
    QString wordsFor(PageNumber page) const; // "Section › Article", or empty

Q_SIGNALS:
    void changed();

private:
    contents::Whereabouts at(PageNumber page) const;
    contents::Whereabouts here() const;
    std::optional<int> rowSought() const;
    void followBook();

    const flip::FlipView &m_book;
    const ReaderContents &m_contents;
    const Session::Ready *m_ready = nullptr;
    std::optional<contents::EntryAnchor> m_sought;
};

} // namespace fanye::app
