// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/process/ExitReason.h"
#include "worker/protocol/Protocol.h"

namespace fanye::worker {

// What a file is opened with to be read. After a worker died of that, less: without trimming, then without its
// structure, at last only to describe it. Pure.
class ReadingAttempt
{
public:
    ReadingAttempt(const QString &password, Trim trim);
    const OpenFile &request() const { return m_request; }
    bool isDescribing() const { return m_request.purpose == OpenFile::Purpose::Describe; }

    bool beginExamination(); // false where the worker has said so before
    void takeFacts(const IssueFacts &facts); // whether pages are trimmed is not decided again
    // After an exit before the facts have come. False where nothing less is left to try.
    bool reduceAfter(ExitReason how);
    void describe() { m_request.purpose = OpenFile::Purpose::Describe; }
    void leaveOutStructure() { m_request.withoutStructure = true; }
    void leaveOutTextCopy() { m_request.withoutTextCopy = true; }

private:
    OpenFile m_request;
    bool m_isExamining = false;
};

} // namespace fanye::worker
