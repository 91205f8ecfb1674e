// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contents/StoredContents.h"
#include "app/session/Session.h"
#include "contents/edit/EditedContents.h"

#include <QObject>

namespace fanye::app {

class ReadingState;

// The contents of the open issue with the corrections of the reader, which the shelf stores. Each source has its own
// corrections, so that switching sources loses none.
class ReaderContents : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    ReaderContents(const Session &session, shelf::Store &shelf, ReadingState &readingState, QObject *parent = nullptr);

    const contents::Contents &contents() const { return m_now.entries; }
    const contents::EditedContents &now() const { return m_now; }
    ContentsBase base() const { return m_base; }
    void setBase(ContentsBase base);
    bool hasOutline() const; // of the PDF
    bool isMade() const; // at least one entry was detected from the pages
    bool isCorrected() const { return m_edits.isChanging(); }
    bool isReady() const; // for corrections: enough text and the stored corrections have been read
    bool canUndo() const { return isReady() && m_edits.canUndo(); }
    bool canRedo() const { return isReady() && m_edits.canRedo(); }

    QString numberOf(PageNumber page) const; // printed number, else PDF page number

    // REQUIRES of those below: isReady().
    // All of these can be undone, also after the issue has been closed.
    void correct(const contents::ContentsEdit &edit);
    void addFor(PageNumber page); // titled by the heading of the page
    void restoreAll();
    void undo();
    void redo();
    // Takes over what was corrected in a former version of the issue, where this one has no corrections of its own.
    void takeOver(const QByteArray &formerKey);
    // Row of the entry that the last correction, undo or redo changed; nullopt if it is gone.
    std::optional<int> rowTouched() const;

Q_SIGNALS:
    void changed(); // contents() or isCorrected()
    void notKept(const QString &plainText); // a correction was made but could not be saved

private:
    void begin(const OpenIssue &issue);
    void end();
    contents::Contents made() const;
    void loadAll();
    void load();
    void keep();
    void tellOfLoss();
    void apply();
    void show();
    void takeNews();
    void touch(const contents::ContentsEdit &edit);
    QString headingOf(PageNumber page) const;
    const QByteArray &issueKey() const;

    const Session &m_session;
    shelf::Store &m_shelf;
    StoredContents m_stored;
    ReadingState &m_readingState;
    ContentsBase m_base = ContentsBase::Best;
    bool m_wasReady = false;
    contents::ContentsEdits m_edits;
    contents::EditedContents m_now;
    std::optional<contents::EntryAnchor> m_touched;
};

} // namespace fanye::app
