// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publication/ReaderFacts.h"

#include "app/contents/ReaderContents.h"
#include "app/messages/IssueTitle.h"
#include "app/session/AnalysisThreads.h"
#include "app/session/ReadingState.h"
#include "facts/Corrected.h"
#include "facts/FactsOf.h"
#include "facts/IssueName.h"
#include "issue/PlainText.h"
#include "shelf/Store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace fanye::app {

using namespace facts;
using namespace shelf;

namespace {

const auto favouriteName = QStringLiteral("favourite");

} // namespace

ReaderFacts::ReaderFacts(const Session &session, Store &shelf, const ReaderContents &contents,
                         ReadingState &readingState, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shelf(shelf)
    , m_contents(contents)
    , m_readingState(readingState)
{
    connect(&session, &Session::ready, this, &ReaderFacts::begin);
    connect(&session, &Session::aboutToClose, this, &ReaderFacts::end);
    connect(&shelf.facts(), &FactCorrections::changed, this, [this](const QByteArray &of) {
        if (!m_key.isEmpty() && of == m_key)
            takeTyped();
    });
    connect(&shelf, &Store::loaded, this, [this] {
        if (!m_key.isEmpty())
            takeTyped();
    });
    connect(&shelf.settings(), &IssueSettings::refused, this, [this](const QByteArray &of) {
        if (!m_key.isEmpty() && of == m_key)
            tellOfLoss();
    });
    connect(&shelf.facts(), &FactCorrections::refused, this, [this](const QByteArray &of) {
        if (!m_key.isEmpty() && of == m_key)
            tellOfLoss();
    });
}

ReaderFacts::~ReaderFacts()
{
    m_stop.request_stop();
}

void ReaderFacts::begin(const OpenIssue &issue)
{
    m_key = issue.facts().contentKey;
    connect(issue.analysis.get(), &TextAnalysis::grown, this, &ReaderFacts::seek);
    takeTyped();
    seek();
}

void ReaderFacts::end()
{
    Q_EMIT ending();
    m_stop.request_stop();
    m_key.clear();
    m_found = {};
    m_isSought = false;
    m_typed.clear();
    m_edits.clear();
    m_done = 0;
    m_isFavourite = false;
    Q_EMIT changed();
}

// Once, after all text is read: the last page may be the masthead.
void ReaderFacts::seek()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue || !issue->analysis->isComplete())
        return;
    m_stop.request_stop();
    m_stop = {};
    const QPointer<ReaderFacts> self(this);
    analysisThreads().start([self, facts = issue->facts(), text = issue->analysis->sharedText(),
                             contents = m_contents.contents(), name = QFileInfo(issue->file.path).fileName(),
                             stop = m_stop.get_token()] {
        try {
            QMetaObject::invokeMethod(qApp, [self, stop, found = factsOf(facts, *text, contents, name, stop)] {
                if (self && !stop.stop_requested())
                    self->take(found);
            });
        } catch (const text::Stopped &) {
        }
    });
}

void ReaderFacts::take(const PublicationFacts &found)
{
    m_found = found;
    m_isSought = true;
    Q_EMIT changed();
    m_readingState.setTitle(issueName());
}

void ReaderFacts::takeTyped()
{
    m_typed = m_shelf.facts().of(m_key);
    m_isFavourite = !m_shelf.settings().value(m_key, favouriteName).isEmpty();
    Q_EMIT changed();
    if (m_isSought)
        m_readingState.setTitle(issueName());
}

QString ReaderFacts::found(FactField field) const
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return {};
    if (field == FactField::Title) // by the facts, where they are enough for a name
        return windowTitle(corrected(), titleOf(issue->facts(), issue->file.path), issue->file.path);
    return fieldText(m_found, fieldName(field));
}

PublicationFacts ReaderFacts::corrected() const
{
    return facts::corrected(m_found, m_typed);
}

QString ReaderFacts::issueName() const
{
    return text(FactField::Title);
}

QString ReaderFacts::fileNameFor(const QString &ending) const
{
    return suggestedFileName({}, text(FactField::Title), m_session.openIssue()->file.path, ending);
}

std::optional<Witness> ReaderFacts::witness(FactField field) const
{
    return fieldWitness(m_found, fieldName(field));
}

QString ReaderFacts::text(FactField field) const
{
    const auto typed = m_typed.find(fieldName(field));
    return typed == m_typed.end() ? found(field) : typed->second;
}

void ReaderFacts::type(FactField field, const QString &text)
{
    if (m_key.isEmpty())
        return;
    const QString plain = plainText(text);
    if (plain == this->text(field))
        return;
    if (PublicationFacts tried = m_found; field != FactField::Title && !setField(tried, fieldName(field), plain))
        return Q_EMIT notKept(tr("“%1” cannot be read as a value of this field, so it was not taken.").arg(plain));
    const bool isFound = plain == found(field) || (field == FactField::Title && plain.isEmpty());
    const auto edit = keep(fieldName(field), isFound ? std::nullopt : std::optional(plain));
    if (!edit)
        return;
    m_edits.resize(m_done);
    m_edits.push_back(*edit);
    ++m_done;
    takeTyped();
}

void ReaderFacts::setFavourite(bool is)
{
    m_readingState.remember();
    if (!m_shelf.settings().set(m_key, favouriteName, is ? QStringLiteral("1") : QString()))
        tellOfLoss();
    takeTyped();
}

void ReaderFacts::takeOver(const QByteArray &formerKey)
{
    const QString star = m_shelf.settings().value(formerKey, favouriteName);
    if (!star.isNull())
        m_shelf.settings().set(m_key, favouriteName, star);
    for (const auto &[field, text] : m_shelf.facts().of(formerKey))
        m_shelf.facts().set(m_key, field, text);
    takeTyped();
}

void ReaderFacts::undo()
{
    if (!canUndo())
        return;
    const FactEdit &edit = m_edits[--m_done];
    keep(edit.field, edit.before);
    takeTyped();
}

void ReaderFacts::redo()
{
    if (!canRedo())
        return;
    const FactEdit &edit = m_edits[m_done++];
    keep(edit.field, edit.after);
    takeTyped();
}

std::optional<FactEdit> ReaderFacts::keep(const QString &field, const std::optional<QString> &text)
{
    if (m_session.openIssue()) // one that is being closed has been remembered
        m_readingState.remember();
    const auto edit = m_shelf.facts().set(m_key, field, text);
    if (!edit)
        tellOfLoss();
    return edit;
}

void ReaderFacts::tellOfLoss()
{
    Q_EMIT notKept(tr("What you typed could not be saved: the disk is full or cannot be written to."));
}

} // namespace fanye::app
