// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/EbookMaking.h"

#include "worker/Issue.h"
#include "worker/file/IssueFile.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace fanye::ebook {

using namespace worker;

namespace {

constexpr int mostUnderWay = 4; // pages that are painted, compressed or wait to be written: bounds the memory
constexpr int compressorCount = 2;
constexpr int politeness = 10; // the window that turns pages meanwhile goes first

// Shared by all e-books that are being made. Nothing waits for them while the program runs; at its end they are waited
// for while Qt still stands, which scales thumbnails on threads of its own.
QThreadPool &compressors()
{
    static QThreadPool pool;
    static const bool isWaitedFor = (qAddPostRoutine(waitForEbooks), true);
    Q_UNUSED(isWaitedFor);
    pool.setMaxThreadCount(compressorCount);
    return pool;
}

// One thread: the steps of an e-book are written one after another.
QThreadPool &writer()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

// Linux gives each thread a priority of its own.
void beNice()
{
    ::setpriority(PRIO_PROCESS, id_t(::gettid()), politeness);
}

PagePicture pictureOf(const QImage &painted, const Lettering &lettering, const PageGeometry &page,
                      const PictureForm &form, const Failure &why, const std::stop_token &stop)
{
    const auto edges = lettering.letters.empty() ? ColourEdges::Sharp : ColourEdges::Usual;
    PagePicture picture{
        webp(painted, form.quality, edges), painted.size(),      thumbnail(painted, lettering, page, stop), why,
        pageLetters(lettering, page),       lettering.difference};
    if (picture.webp.isEmpty())
        picture.letters = {};
    if (picture.webp.isEmpty() && !painted.isNull())
        picture.unpainted = {Reason::OutOfMemory, {}};
    return picture;
}

// A page that memory is too short for stands in the e-book as one that has no picture.
PagePicture pictureOrFailure(const std::function<PagePicture()> &make)
try {
    return make();
} catch (const std::exception &) {
    PagePicture none;
    none.unpainted = {Reason::OutOfMemory, {}};
    return none;
}

// None where the e-book is given up.
std::optional<EbookMaking::StepEnd> done(const EbookMaking::Step &step, EbookFile &file)
try {
    return step(file);
} catch (const text::Stopped &) {
    return std::nullopt;
} catch (const std::bad_alloc &) {
    return Failure{Reason::OutOfMemory, {}};
} catch (const std::exception &why) {
    return Failure{Reason::CannotWrite, QString::fromUtf8(why.what())};
}

} // namespace

EbookMaking::EbookMaking(QObject *parent)
    : QObject(parent)
{
}

// What is on the threads ends by itself; the file goes with the last of it.
EbookMaking::~EbookMaking()
{
    m_stop.request_stop();
}

void EbookMaking::begin(const Issue &issue, EbookIssue content, const Player &player, const EbookRequest &request)
{
    m_request = request;
    if (!content.facts.permissions.copy) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                fail({Reason::NotAllowed, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_content = std::make_shared<const EbookIssue>(std::move(content));
    m_file = std::make_shared<EbookFile>(request.path, m_mostShapes);
    write([content = m_content, player](EbookFile &file) { return file.begin(*content, player); });
    open(issue);
}

void EbookMaking::open(const Issue &former)
{
    auto opened = std::make_unique<Issue>();
    opened->setTrim(m_request.trim);
    opened->setOnlyText(PageNumber::fromIndex(0), PageNumber::fromIndex(0));
    m_deadlines.outlineAndLinks.emplace(0); // they are known
    opened->setDeadlines(m_deadlines);
    connect(opened.get(), &Issue::opened, this, &EbookMaking::paint);
    connect(opened.get(), &Issue::failed, this, &EbookMaking::fail);
    connect(opened.get(), &Issue::enginesGivenUp, this, &EbookMaking::openAnew);
    connect(opened.get(), &Issue::lettered, this,
            [this](const PaintRequest &, const SharedLettering &lettering) { m_lettering = lettering; });
    connect(opened.get(), &Issue::painted, this,
            [this](const PaintRequest &request, const QImage &image) { answer(request, image, {}); });
    connect(opened.get(), &Issue::paintFailed, this,
            [this](const PaintRequest &request, const Failure &why) { answer(request, {}, why); });
    opened->openAgain(former);
    m_answers = 0;
    if (m_issue)
        m_issue.release()->deleteLater(); // it may be what calls
    m_issue = std::move(opened);
}

// Pages that crash their painters end them after three crashes in a minute. New ones go on with the pages that are
// left.
void EbookMaking::openAnew(const Failure &why)
{
    m_issue->disconnect(this);
    if (m_answers == 0)
        return fail(why);
    open(*m_issue);
}

std::vector<int> EbookMaking::workerProcessIds() const
{
    return m_issue ? m_issue->workerProcessIds() : std::vector<int>();
}

int EbookMaking::pageCount() const
{
    return m_content->facts.pageCount();
}

// Another file may lie there by now.
void EbookMaking::paint()
{
    if (m_issue->facts().contentKey != m_content->facts.contentKey)
        return fail({Reason::NotFound, {}});
    wantNext();
}

PaintRequest EbookMaking::requestFor(PageNumber page) const
{
    return {
        page, pictureSize(m_content->facts.geometry(page), pictureForm(m_request.quality)), {}, m_file->takesLetters()};
}

void EbookMaking::wantNext()
{
    const auto underWay = [this] { return int(m_wanted.size() + m_ready.size()) + m_compressing + m_writing; };
    for (; underWay() < mostUnderWay && m_toPaint.index() < pageCount(); m_toPaint = m_toPaint.next())
        m_wanted.emplace(m_toPaint, requestFor(m_toPaint));
    std::vector<PaintRequest> inOrder;
    for (const auto &[page, request] : m_wanted)
        inOrder.push_back(request);
    m_issue->wantPaintings(inOrder);
}

// Letters of a page of another size cannot be laid over it: it is painted again, whole.
void EbookMaking::answer(const PaintRequest &request, const QImage &painted, const Failure &why)
{
    ++m_answers;
    const SharedLettering lettering = std::exchange(m_lettering, {});
    const auto wanted = m_wanted.find(request.page);
    if (wanted == m_wanted.end() || wanted->second != request)
        return;
    if (lettering && !lettering->letters.empty() && !fits(*lettering, m_content->facts.geometry(request.page))) {
        wanted->second.withoutLetters = false;
        return wantNext();
    }
    m_wanted.erase(wanted);
    compress(request.page, painted, lettering, why);
}

void EbookMaking::compress(PageNumber page, const QImage &painted, const SharedLettering &lettering, const Failure &why)
{
    ++m_compressing;
    const PictureForm form = pictureForm(m_request.quality);
    const QPointer<EbookMaking> self(this);
    compressors().start([self, content = m_content, page, painted, lettering, why, form, stop = m_stop.get_token()] {
        beNice();
        if (stop.stop_requested())
            return;
        const PagePicture ready = pictureOrFailure([&] {
            return pictureOf(painted, lettering ? *lettering : Lettering(), content->facts.geometry(page), form, why,
                             stop);
        });
        QMetaObject::invokeMethod(qApp, [self, page, ready] {
            if (self)
                self->take(page, ready);
        });
    });
}

void EbookMaking::take(PageNumber page, const PagePicture &ready)
{
    --m_compressing;
    m_ready.emplace(page, ready);
    writeNext();
}

void EbookMaking::writeNext()
{
    while (!m_ready.empty() && m_ready.begin()->first == m_toWrite) {
        const PagePicture ready = std::move(m_ready.begin()->second);
        m_ready.erase(m_ready.begin());
        writePage(std::exchange(m_toWrite, m_toWrite.next()), ready);
    }
    if (m_toWrite.index() == pageCount())
        finish();
}

void EbookMaking::writePage(PageNumber page, const PagePicture &ready)
{
    ++m_writing;
    write([content = m_content, page, ready](EbookFile &file) { return file.addPage(*content, page, ready); },
          [this, page] {
              --m_writing;
              Q_EMIT progressed(page.number(), pageCount());
              if (m_toWrite.index() < pageCount())
                  wantNext();
          });
    if (page.index() == 0)
        write([content = m_content, stop = m_stop.get_token()](EbookFile &file) {
            return file.addData(htmlData(*content, *content->text, stop));
        });
}

void EbookMaking::finish()
{
    const bool hasPdf = m_request.pdf == OriginalPdf::Included || m_request.quality == EbookQuality::Best;
    m_issue->disconnect(this);
    write([](EbookFile &file) { return file.endPages(); });
    if (hasPdf)
        write([pdf = m_issue->file()](EbookFile &file) { return file.addPdf(pdf->descriptor(), pdf->size()); });
    write([](EbookFile &file) { return file.end(); },
          [this] {
              const EbookReport report = m_file->report();
              m_file.reset();
              Q_EMIT finished(report);
          });
}

// Steps are done one after another on the writer's thread; after one that fails there are no more.
void EbookMaking::write(Step step, std::function<void()> then)
{
    const QPointer<EbookMaking> self(this);
    writer().start([self, file = m_file, step = std::move(step), then = std::move(then), stop = m_stop.get_token()] {
        beNice();
        if (stop.stop_requested())
            return;
        const auto end = done(step, *file);
        if (!end)
            return;
        QMetaObject::invokeMethod(qApp, [self, why = *end, then] {
            if (self && !self->m_stop.stop_requested())
                why ? self->fail(*why) : then ? then() : void();
        });
    });
}

void EbookMaking::fail(const Failure &why)
{
    if (m_stop.stop_requested())
        return;
    cancel();
    Q_EMIT failed(why);
}

void EbookMaking::cancel()
{
    m_stop.request_stop();
    if (m_issue)
        m_issue->disconnect(this);
    m_ready.clear();
    m_file.reset();
}

void waitForEbooks()
{
    compressors().waitForDone();
    writer().waitForDone();
}

} // namespace fanye::ebook
