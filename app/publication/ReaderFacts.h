// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publication/FactField.h"
#include "app/session/Session.h"
#include "facts/PublicationFacts.h"
#include "shelf/FactCorrections.h"

#include <QObject>

#include <map>
#include <optional>
#include <stop_token>

namespace fanye::shelf {
class Store;
} // namespace fanye::shelf

namespace fanye::app {

class ReaderContents;
class ReadingState;

// What the open issue says of itself, with what the reader typed instead; whether it is a favourite. Facts are sought
// on another thread when all text is read. GUI thread.
class ReaderFacts : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    ReaderFacts(const Session &session, shelf::Store &shelf, const ReaderContents &contents, ReadingState &readingState,
                QObject *parent = nullptr);
    ~ReaderFacts() override;

    QString text(FactField field) const; // typed, or found; empty: not known
    QString found(FactField field) const; // without what was typed
    bool isTyped(FactField field) const { return m_typed.count(fieldName(field)) > 0; }
    std::optional<facts::Witness> witness(FactField field) const; // of what was found
    const facts::PublicationFacts &facts() const { return m_found; } // found
    QString issueName() const; // "清源月刊 2024年第3期"; what the reader typed as the title goes first
    QString fileNameFor(const QString &ending) const; // for a copy. REQUIRES: an issue is open
    facts::PublicationFacts corrected() const; // found, with what was typed instead
    bool isSought() const { return m_isSought; } // all is found that can be
    bool isFavourite() const { return m_isFavourite; }

    // REQUIRES of those below: an issue is open.
    // What was found gives the field back to it. An empty text: the field has no value; but the title is given back.
    void type(FactField field, const QString &text);
    void setFavourite(bool is);
    void takeOver(const QByteArray &formerKey); // typed facts and star of a former version; REQUIRES: none of its own
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_edits.size(); }
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    void ending(); // of the issue: the last chance to type
    void notKept(const QString &plainText); // it could not be saved

private:
    void begin(const OpenIssue &issue);
    void end();
    void seek();
    void take(const facts::PublicationFacts &found);
    void takeTyped();
    std::optional<shelf::FactEdit> keep(const QString &field, const std::optional<QString> &text);
    void tellOfLoss();

    const Session &m_session;
    shelf::Store &m_shelf;
    const ReaderContents &m_contents;
    ReadingState &m_readingState;
    facts::PublicationFacts m_found;
    bool m_isSought = false; // m_found is complete
    std::map<QString, QString> m_typed; // in place of what was found, by name of the field
    bool m_isFavourite = false;
    QByteArray m_key; // of the open issue
    std::vector<shelf::FactEdit> m_edits; // of this issue since it was opened
    std::size_t m_done = 0; // of them
    std::stop_source m_stop; // of the search under way
};

} // namespace fanye::app
