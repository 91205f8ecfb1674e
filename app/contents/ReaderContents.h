// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "contents/edit/EditedContents.h"

#include <QObject>

namespace fanye::shelf {
class Store;
}

namespace fanye::app {

class ReadingState;

// What the reader's contents are made of.
enum class ContentsBase {
    Best, // as Fanye thinks best
    Outline, // the PDF's own
    Made, // by Fanye, without a look at the PDF's own
    None,
};

// The contents of the open issue as the reader has them, with the reader's corrections, which the shelf keeps: each base
// has corrections of its own, so that looking at another loses none.
class ReaderContents : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: both outlive this.
    ReaderContents(shelf::Store &shelf, ReadingState &places, QObject *parent = nullptr);

    void begin(const Session::Ready &ready); // an issue is open, and the places know it
    void end();                              // it is about to close

    const contents::Contents &contents() const { return m_now.entries; }
    const contents::EditedContents &now() const { return m_now; }
    ContentsBase base() const { return m_base; }
    void setBase(ContentsBase base);
    bool hasOutline() const; // the PDF has one of its own
    bool isMade() const;     // at least one entry was read from the pages
    bool isCorrected() const { return m_edits.isChanging(); }
    bool isReady() const; // to be corrected: enough has been read, and the corrections that there are
    bool canUndo() const { return isReady() && m_edits.canUndo(); }
    bool canRedo() const { return isReady() && m_edits.canRedo(); }

    QString numberOf(PageNumber page) const; // as printed there, else as the PDF counts

    // REQUIRES of those below: isReady().
    // All of these can be undone, also after the issue has been closed.
    void correct(const contents::ContentsEdit &edit);
    void addFor(PageNumber page); // called as the page is headed
    void restoreAll();
    void undo();
    void redo();
    // The row of the entry that the last correction, undone or not, was about; none where it is gone.
    std::optional<int> rowTouched() const;

Q_SIGNALS:
    void changed(); // contents(), or whether they are corrected
    void notKept(const QString &plainText); // a correction is made, but could not be kept

private:
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

    shelf::Store &m_shelf;
    ReadingState &m_places;
    const Session::Ready *m_ready = nullptr;
    ContentsBase m_base = ContentsBase::Best;
    bool m_wasReady = false;
    contents::ContentsEdits m_edits;
    contents::EditedContents m_now;
    std::optional<contents::EntryAnchor> m_touched;
};

} // namespace fanye::app
