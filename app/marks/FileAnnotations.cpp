// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/FileAnnotations.h"

#include "app/session/AnalysisThreads.h"

#include <QCoreApplication>
#include <QPointer>

namespace fanye::app {

using namespace worker;

FileAnnotations::FileAnnotations(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::ready, this, &FileAnnotations::begin);
}

void FileAnnotations::begin(const OpenIssue &issue)
{
    m_isRead = false;
    Q_EMIT changed({});
    Q_EMIT troubled({});
    connect(issue.analysis.get(), &TextAnalysis::grown, this, &FileAnnotations::read);
    connect(m_session.issue(), &Issue::annotationsRead, this, &FileAnnotations::take);
    connect(m_session.issue(), &Issue::annotationsFailed, this, &FileAnnotations::fail);
    read();
}

void FileAnnotations::ask()
{
    m_isAsked = true;
    read();
}

void FileAnnotations::read()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!m_isAsked || m_isRead || !issue || !issue->analysis->isComplete())
        return;
    m_isRead = true;
    m_session.issue()->readAnnotations();
}

void FileAnnotations::take(const AnnotationList &all)
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    // The words below many large annotations take longer than a frame.
    analysisThreads().start([self = QPointer<FileAnnotations>(this), annotations = all.annotations,
                             text = issue->analysis->sharedText(), key = issue->facts().contentKey] {
        QMetaObject::invokeMethod(qApp, [self, key, marks = fileMarks(annotations, *text)] {
            const OpenIssue *now = self ? self->m_session.openIssue() : nullptr;
            if (now && now->facts().contentKey == key)
                Q_EMIT self->changed(marks);
        });
    });
    if (!all.isComplete)
        Q_EMIT troubled(tr("The annotations in the file could be read only in part. They are damaged, or far too many."));
}

void FileAnnotations::fail()
{
    Q_EMIT troubled(tr("The annotations in the file could not be read, so only your own marks are listed here."));
}

} // namespace fanye::app
