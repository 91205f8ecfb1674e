// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/AddedContents.h"
#include "issue/Annotation.h"
#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"
#include "issue/Lettering.h"
#include "issue/PageGlyphs.h"
#include "issue/PageWeight.h"
#include "issue/PaintRequest.h"
#include "issue/Result.h"
#include "issue/Trim.h"
#include "worker/process/Deadlines.h"
#include "worker/queues/PagesToRead.h"
#include "worker/queues/TextSource.h"

#include <QImage>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QSocketNotifier;

namespace fanye::worker {

class AnnotationJob;
class CopyJob;
class EarlyOpen;
class RenderPool;

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

    // Has the file opened and sent to the workers ahead of open(path). Needs no application object: the first call in
    // main(), where it costs nothing.
    static void openEarly(const QString &path, int painterCount = usualPainterCount, Trim trim = Trim::Automatic,
                          const Deadlines &deadlines = {});

    // How many painters the next open() starts. 0 for a program that only reads: the text is then read sooner.
    void setPainterCount(int count) { m_painterCount = count; }
    // In which order the next open() reads the text. Two issues of one file that begin at its two ends meet in the
    // middle.
    void setTextOrder(TextOrder order) { m_textOrder = order; }
    // The first and the last page whose text the next open() reads, instead of all.
    void setOnlyText(PageNumber first, PageNumber last) { m_onlyText.emplace(first, last); }

    // Which pages the next open() shows cut to their trim box. All that is told of a trimmed page is in points of what
    // is shown of it, and paintings show that.
    void setTrim(Trim trim) { m_trim = trim; }
    // Where the next open() looks for the issue's text before reading it, and stores what it reads. Must outlive this.
    // Not used without painters.
    void setTextSource(TextSource *source) { m_textSource = source; }

    // Opens the file and sends it to the workers; those of an earlier call are ended. Answered by opened() or failed().
    // After Reason::PasswordNeeded or WrongPassword, call again with a password; it is never stored.
    void open(const QString &path, const QString &password = {});

    // Opens the file that now lies at the path of `former`, with the password that opened that one. REQUIRES:
    // former.isOpen()
    void openAgain(const Issue &former);

    // Waits until the facts or the failure have come, at most that long, and signals them: for the time before the
    // event loop runs. Afterwards isOpen() and failure() tell the same.
    void takeFacts(std::chrono::milliseconds atMost = {});

    // After so many more paintings the workers pause for a moment, so that the window can draw them: its first frame.
    void restAfter(int paintings);

    // All the paintings wanted now, most urgent first. A former request that is not in the list is withdrawn: it is not
    // begun, but if it is under way its answer may still come.
    void wantPaintings(const std::vector<PaintRequest> &inOrder);

    // A page that was given up may be painted again, if it is wanted; where its time was too short, with more of it.
    void tryAgain(PageNumber page);

    // The pages whose text is wanted first (those on show); the others follow in order.
    void preferText(PageNumber around);

    // A separate worker reads the annotations of the file. Answered by annotationsRead() or annotationsFailed(). Asked
    // again meanwhile, it adds nothing. REQUIRES: isOpen()
    void readAnnotations();

    // A separate worker writes a copy of the file with these contents or annotations to `output`, a descriptor that
    // stays the caller's. Answered by copyWritten() or copyFailed(). A copy under way is cancelled. REQUIRES: isOpen()
    void writeCopy(const CopyAdditions &additions, int output);
    void cancelCopy(); // no more copy signals

    bool isOpen() const;
    const IssueFacts &facts() const; // REQUIRES: isOpen()
    std::optional<Failure> failure() const; // of the last open()
    QString path() const;
    std::shared_ptr<const IssueFile> file() const { return m_file; } // null until it is open
    // Processor time spent on reading since open(); by this a program decides when to give up on a file.
    std::chrono::nanoseconds readingTime() const;

    // The time limits of the next open() and what follows it; after openEarly(), the same as there.
    void setDeadlines(const Deadlines &deadlines);
    // For tests: which processes to kill (reader first).
    std::vector<int> workerProcessIds() const;

Q_SIGNALS:
    void opened(const fanye::IssueFacts &facts);
    void failed(const fanye::Failure &why);
    void structureRead(const fanye::IssueStructure &structure);
    void glyphsRead(const fanye::SharedGlyphs &glyphs);
    void textFailed(fanye::PageNumber page, const fanye::Failure &why);
    void textComplete(); // every page was read or has failed
    // Where it was asked for: what is not in the picture that is painted next.
    void lettered(const fanye::PaintRequest &request, const fanye::SharedLettering &lettering);
    void painted(const fanye::PaintRequest &request, const QImage &image);
    void paintFailed(const fanye::PaintRequest &request, const fanye::Failure &why);
    void paintingTakesLong(fanye::PageNumber page); // under way for 2 s
    void pageWeighed(fanye::PageNumber page, const fanye::PageWeight &weight); // before it is painted
    void annotationsRead(const fanye::AnnotationList &annotations);
    void annotationsFailed(const fanye::Failure &why);
    void copyProgressed(int percent);
    void copyWritten(const fanye::CopyReport &report);
    void copyFailed(const fanye::Failure &why);
    void enginesGivenUp(const fanye::Failure &why); // three crashes in a minute: nothing more is painted

private:
    void endWorkers();
    void startWhenFileReady();
    void startWorkers(const std::shared_ptr<const IssueFile> &file);
    void connectWorkers();
    void announce(const IssueFacts &facts);
    void fail(const Failure &why);

    // Set before open(), which uses them until the workers have started.
    int m_painterCount = usualPainterCount;
    TextOrder m_textOrder = TextOrder::FromStart;
    std::optional<std::pair<PageNumber, PageNumber>> m_onlyText;
    Trim m_trim = Trim::Automatic;
    TextSource *m_textSource = nullptr;
    Deadlines m_deadlines;

    // Of the last open().
    QString m_path;
    QString m_password; // until the workers have it
    std::unique_ptr<EarlyOpen> m_opening;
    std::unique_ptr<QSocketNotifier> m_fileReady;
    std::shared_ptr<const IssueFile> m_file; // once it is open
    std::unique_ptr<TextReader> m_reader;
    std::unique_ptr<TextSource::Session> m_cachedText; // null: nothing of this issue is cached
    std::unique_ptr<RenderPool> m_painters;
    std::unique_ptr<CopyJob> m_copy;
    std::unique_ptr<AnnotationJob> m_annotations; // only while it reads
    QTimer m_textStart; // the text waits for the first page, but not for long
    std::optional<IssueFacts> m_facts;
    std::optional<Failure> m_failure;
};

} // namespace fanye::worker
