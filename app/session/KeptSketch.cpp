// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/KeptSketch.h"

#include "app/session/AnalysisThreads.h"
#include "shelf/Store.h"

#include <QCoreApplication>
#include <QPointer>

namespace fanye::app {

using namespace shelf;

namespace {

const auto settingName = QStringLiteral("sketch");

} // namespace

KeptSketch::KeptSketch(const Session &session, Store &shelf, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shelf(shelf)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &KeptSketch::makeIfNeeded);
    connect(&session, &Session::ready, this, &KeptSketch::begin);
    connect(&shelf.marks(), &Marks::changed, this, &KeptSketch::look);
    connect(&shelf.bookmarks(), &Bookmarks::changed, this, &KeptSketch::look);
    connect(&shelf.facts(), &FactCorrections::changed, this, &KeptSketch::look);
}

std::optional<IssueSketch> KeptSketch::of(const Store &shelf, const QByteArray &contentKey)
{
    return sketchIn(shelf.settings().value(contentKey, settingName));
}

void KeptSketch::begin(const OpenIssue &issue)
{
    connect(issue.analysis.get(), &TextAnalysis::grown, &m_pause, qOverload<>(&QTimer::start));
    m_pause.start();
}

void KeptSketch::look(const QByteArray &contentKey)
{
    const OpenIssue *issue = m_session.openIssue();
    if (issue && issue->facts().contentKey == contentKey)
        m_pause.start();
}

void KeptSketch::makeIfNeeded()
{
    const OpenIssue *issue = m_session.openIssue();
    const QByteArray key = issue ? issue->facts().contentKey : QByteArray();
    if (!issue || issue->facts().isEncrypted || key == m_made || !issue->analysis->isComplete()
        || !m_shelf.recentIssues().hasReadersWork(key) || of(m_shelf, key))
        return;
    m_made = key;
    analysisThreads().start([key, text = issue->analysis->sharedText(), self = QPointer<KeptSketch>(this)] {
        const QString code = sketchCode(sketchOf(*text));
        QMetaObject::invokeMethod(qApp, [self, key, code] {
            if (self)
                self->keep(key, code);
        });
    });
}

void KeptSketch::keep(const QByteArray &contentKey, const QString &code)
{
    m_shelf.settings().set(contentKey, settingName, code);
}

} // namespace fanye::app
