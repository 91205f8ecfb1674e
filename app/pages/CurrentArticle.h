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

// The article that is being read, for the title of the window and the page bar; and the article of any page.
class CurrentArticle : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    CurrentArticle(const Session &session, const flip::FlipView &book, const ReaderContents &contents,
                   QObject *parent = nullptr);

    // The reader chose this entry of the contents: it is the current one as long as its page lies open.
    void seek(const contents::EntryAnchor &entry);

    void setIssueName(const QString &name); // as its facts say; empty: the title of the PDF
    QString windowTitle() const; // REQUIRES: an issue is open
    QString wordsFor(PageNumber page) const; // "Section › Article", or empty

Q_SIGNALS:
    void changed();

private:
    void begin(const OpenIssue &issue);
    contents::Whereabouts at(PageNumber page) const;
    contents::Whereabouts here() const;
    std::optional<int> rowSought() const;
    void followBook();

    const Session &m_session;
    const flip::FlipView &m_book;
    const ReaderContents &m_contents;
    std::optional<contents::EntryAnchor> m_sought;
    QString m_issueName;
};

} // namespace fanye::app
