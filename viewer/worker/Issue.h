// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/AddedContents.h"
#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"
#include "issue/PageGlyphs.h"
#include "issue/PaintRequest.h"
#include "issue/Result.h"
#include "worker/process/Deadlines.h"
#include "worker/queues/PagesToRead.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace fanye::worker {

class TextSource;

// An open issue, seen from the window: requests go out to the worker processes, plain values come back.
// GUI thread only; never blocks. Nothing that stands in a file can bring this object down.
//
//   open() ── opened ─┬─ structureRead           (text reader)
//      │              ├─ glyphsRead, page by page, then textComplete
//      │              └─ painted / paintFailed   (two painters, on request)
//      └─ failed
class Issue : public QObject
{
    Q_OBJECT
public:
    explicit Issue(QObject *parent = nullptr);
    ~Issue() override;

    static constexpr int usualPainterCount = 2;

    // Sends the file on its way to the workers ahead of open(path), without an application object: the first thing in
    // main(), for there it costs nothing.
    static void openEarly(const QString &path, int painterCount = usualPainterCount);

    // How many render pool the next open() starts. 0 for a program that only reads: it is served sooner.
    void setPainterCount(int count) { m_painterCount = count; }
    // In which order the next open() reads the text. Two issues of one file that begin at its two ends meet in the
    // middle.
    void setTextOrder(TextOrder order) { m_textOrder = order; }

    // Where the next open() looks for the issue's text before it is read, and keeps it then. Outlives this. An issue
    // that nothing is painted of is served by its worker at once, and keeps nothing.
    void setTextSource(TextSource *source) { m_textSource = source; }

    // Opens the file and hands it to the workers. Answered by opened() or failed(). After
    // Reason::PasswordNeeded or WrongPassword, call again with a password; it is never stored.
    void open(const QString &path, const QString &password = {});

    // Takes in the facts or the failure, if they have come: for the time before there is an event loop, where everything
    // is taken in by itself. Waits for them, but not for long: until then there is no window. What is signalled here, isOpen() and failure() also tell afterwards.
    void takeFacts(std::chrono::milliseconds atMost = {});

    // After the next so many paintings the workers leave the processors to the window for a moment: it is drawing them for
    // the first time.
    void restAfter(int paintings);

    // All the paintings wanted now, most urgent first. What was asked before and is not in the list is withdrawn:
    // it is not begun, and an answer already under way may still come.
    void wantPaintings(const std::vector<PaintRequest> &inOrder);

    // The pages whose text is wanted first (those on show); the others follow in order.
    void preferText(PageNumber around);

    // Has a worker of its own write a copy of the file with these contents into an open file, which stays the caller's.
    // Answered by copyWritten() or copyFailed(). One that is under way is given up. REQUIRES: isOpen()
    void writeCopy(const AddedContents &contents, int output);
    void cancelCopy(); // answers nothing any more

    bool isOpen() const;
    const IssueFacts &facts() const; // REQUIRES: isOpen()
    std::optional<Failure> failure() const; // of the last open()
    QString path() const;
    // Processor time spent on reading since open(): what a program that gives up on a file should go by.
    std::chrono::nanoseconds readingTime() const;

    // For tests: how long the next open() and what follows it may take, and whom to kill (the reader is first).
    void setDeadlines(const Deadlines &deadlines);
    std::vector<int> workerProcessIds() const;

Q_SIGNALS:
    void opened(const fanye::IssueFacts &facts);
    void failed(const fanye::Failure &why);
    void structureRead(const fanye::IssueStructure &structure);
    void glyphsRead(const fanye::SharedGlyphs &glyphs);
    void textFailed(fanye::PageNumber page, const fanye::Failure &why);
    void textComplete(); // every page was read or has failed
    void painted(const fanye::PaintRequest &request, const QImage &image);
    void paintFailed(const fanye::PaintRequest &request, const fanye::Failure &why);
    void paintingTakesLong(fanye::PageNumber page); // under way for 2 s
    void copyProgressed(int percent);
    void copyWritten();
    void copyFailed(const fanye::Failure &why);
    void enginesGivenUp(const fanye::Failure &why); // three crashes in a minute: nothing more will come

private:
    class Workers;
    std::unique_ptr<Workers> m_workers;
    QString m_path;
    Deadlines m_deadlines;
    int m_painterCount = usualPainterCount;
    TextOrder m_textOrder = TextOrder::FromStart;
    TextSource *m_textSource = nullptr;
};

} // namespace fanye::worker
