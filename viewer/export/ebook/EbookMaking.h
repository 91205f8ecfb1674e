// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/ebook/EbookFile.h"
#include "export/ebook/KeptMemory.h"
#include "export/ebook/EbookPictures.h"
#include "issue/PaintRequest.h"
#include "issue/Trim.h"
#include "worker/process/Deadlines.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace fanye::worker {
class Issue;
}

namespace fanye::ebook {

enum class OriginalPdf { LeftOut, Included };

struct EbookRequest
{
    QString path; // of the e-book
    EbookQuality quality = EbookQuality::Clear;
    OriginalPdf pdf = OriginalPdf::LeftOut; // best quality always includes it
    Trim trim = Trim::Automatic; // as the issue is shown
};

// Makes an e-book of an open issue in the background: workers of its own paint page by page, threads of its own
// compress and write. GUI thread; never blocks. Destroyed before it has finished, it leaves no file.
class EbookMaking : public QObject
{
    Q_OBJECT
public:
    using StepEnd = std::optional<Failure>;
    using Step = std::function<StepEnd(EbookFile &)>;

    explicit EbookMaking(QObject *parent = nullptr);
    ~EbookMaking() override;

    // The time limits of begin(), instead of the usual ones.
    void setDeadlines(const worker::Deadlines &deadlines) { m_deadlines = deadlines; }

    // How many shapes of letters begin() keeps, instead of as many as can be read again.
    void setMostShapes(const ShapeLimits &most) { m_mostShapes = most; }

    // Once. Answered by finished() or failed(). An issue whose author forbids copying is refused: NotAllowed.
    // REQUIRES: issue.isOpen()
    void begin(const worker::Issue &issue, EbookIssue content, const Player &player, const EbookRequest &request);

    // Neither signal comes any more, and what is written goes with the thread that writes it.
    void cancel();

    // For tests: which processes to kill (reader first).
    std::vector<int> workerProcessIds() const;

Q_SIGNALS:
    void progressed(int pages, int ofPages);
    void finished(const fanye::ebook::EbookReport &report);
    void failed(const fanye::Failure &why);

private:
    void open(const worker::Issue &former);
    void openAnew(const Failure &why);
    void paint();
    void wantNext();
    void answer(const PaintRequest &request, const QImage &picture, const Failure &why);
    void compress(PageNumber page, const QImage &picture, const SharedLettering &lettering, const Failure &why);
    void take(PageNumber page, const PagePicture &ready);
    void writeNext();
    void writePage(PageNumber page, const PagePicture &ready);
    void finish();
    void write(Step step, std::function<void()> then = {});
    void fail(const Failure &why);
    PaintRequest requestFor(PageNumber page) const;
    int pageCount() const;

    KeptMemory m_memory;
    std::shared_ptr<const EbookIssue> m_content;
    EbookRequest m_request;
    worker::Deadlines m_deadlines;
    ShapeLimits m_mostShapes;
    std::unique_ptr<worker::Issue> m_issue; // paints
    std::shared_ptr<EbookFile> m_file;
    std::map<PageNumber, PagePicture> m_ready; // wait for the pages before them
    PageNumber m_toPaint, m_toWrite; // the next
    std::map<PageNumber, PaintRequest> m_wanted; // being painted
    SharedLettering m_lettering; // of the page that is painted next; null: it is whole
    int m_compressing = 0, m_writing = 0; // pages
    int m_answers = 0; // of the painters since they were started
    std::stop_source m_stop;
};

// Waits until no thread writes at an e-book any more, as one does that is given up. For the end of a program.
void waitForEbooks();

} // namespace fanye::ebook
