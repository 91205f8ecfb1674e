// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/EbookMaking.h"

#include "worker/Issue.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <chrono>
#include <sys/resource.h>
#include <unistd.h>

namespace fanye::ebook {

using namespace worker;

namespace {

constexpr int mostUnderWay = 4; // pages that are painted, compressed or wait to be written: bounds the memory
constexpr int compressorCount = 2;
constexpr int politeness = 10; // the window that turns pages meanwhile goes first

// Shared by all e-books that are being made. Nothing waits for them while the program runs.
QThreadPool &compressors()
{
    static QThreadPool pool;
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

PagePicture pictureOf(const QImage &painted, const PictureForm &form, const Failure &why)
{
    PagePicture picture{webp(painted, form.quality), painted.size(), thumbnail(painted), why};
    if (picture.webp.isEmpty() && !painted.isNull())
        picture.unpainted = {Reason::OutOfMemory, {}};
    return picture;
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

void EbookMaking::begin(const Issue &issue, EbookIssue content, const Player &player, const EbookOrder &order)
{
    m_order = order;
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
    m_file = std::make_shared<EbookFile>(order.path);
    write([content = m_content, player](EbookFile &file) { return file.begin(*content, player); });
    m_issue = std::make_unique<Issue>();
    m_issue->setTrim(order.trim);
    m_issue->setOnlyText(PageNumber::fromIndex(0), PageNumber::fromIndex(0));
    m_deadlines.outlineAndLinks.emplace(0); // they are known
    m_issue->setDeadlines(m_deadlines);
    connect(m_issue.get(), &Issue::opened, this, &EbookMaking::paint);
    connect(m_issue.get(), &Issue::failed, this, &EbookMaking::fail);
    connect(m_issue.get(), &Issue::enginesGivenUp, this, &EbookMaking::fail);
    connect(m_issue.get(), &Issue::painted, this, [this](const PaintRequest &request, const QImage &image) {
        if (m_wanted.count(request.page))
            compress(request.page, image, {});
    });
    connect(m_issue.get(), &Issue::paintFailed, this, [this](const PaintRequest &request, const Failure &why) {
        if (m_wanted.count(request.page))
            compress(request.page, {}, why);
    });
    m_issue->openAgain(issue);
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
    return {page, pictureSize(m_content->facts.geometry(page), pictureForm(m_order.quality)), {}};
}

void EbookMaking::wantNext()
{
    const auto underWay = [this] { return int(m_wanted.size()) + m_compressing + int(m_ready.size()); };
    for (; underWay() < mostUnderWay && m_toPaint.index() < pageCount(); m_toPaint = m_toPaint.next())
        m_wanted.emplace(m_toPaint, requestFor(m_toPaint));
    std::vector<PaintRequest> inOrder;
    for (const auto &[page, request] : m_wanted)
        inOrder.push_back(request);
    m_issue->wantPaintings(inOrder);
}

void EbookMaking::compress(PageNumber page, const QImage &painted, const Failure &why)
{
    m_wanted.erase(page);
    ++m_compressing;
    const PictureForm form = pictureForm(m_order.quality);
    const QPointer<EbookMaking> self(this);
    compressors().start([self, content = m_content, page, painted, why, form, stop = m_stop.get_token()] {
        beNice();
        if (stop.stop_requested())
            return;
        const PagePicture picture = pictureOf(painted, form, why);
        const QByteArray html = htmlPage(*content, page, picture);
        QMetaObject::invokeMethod(qApp, [self, page, html, picture] {
            if (self)
                self->take(page, html, picture);
        });
    });
}

void EbookMaking::take(PageNumber page, const QByteArray &html, const PagePicture &picture)
{
    --m_compressing;
    m_ready.emplace(page, std::pair(html, picture));
    writeNext();
}

void EbookMaking::writeNext()
{
    while (!m_ready.empty() && m_ready.begin()->first == m_toWrite) {
        auto [html, picture] = std::move(m_ready.begin()->second);
        m_ready.erase(m_ready.begin());
        const int written = m_toWrite.number();
        m_toWrite = m_toWrite.next();
        write([html, picture](EbookFile &file) { return file.addPage(html, picture); },
              [this, written] { Q_EMIT progressed(written, pageCount()); });
        if (written == 1)
            write([content = m_content, stop = m_stop.get_token()](EbookFile &file) {
                return file.addData(htmlData(*content, *content->text, stop));
            });
    }
    if (m_toWrite.index() == pageCount())
        finish();
    else
        wantNext();
}

void EbookMaking::finish()
{
    const bool hasPdf = m_order.pdf == OriginalPdf::Included || m_order.quality == EbookQuality::Best;
    if (hasPdf)
        write([path = m_issue->path()](EbookFile &file) { return file.addPdf(path); });
    m_issue->disconnect(this);
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
        std::optional<Failure> why;
        try {
            why = step(*file);
        } catch (const text::Stopped &) {
            return;
        }
        QMetaObject::invokeMethod(qApp, [self, why, then] {
            if (self && !self->m_stop.stop_requested())
                why ? self->fail(*why) : then ? then() : void();
        });
    });
}

void EbookMaking::fail(const Failure &why)
{
    if (m_stop.stop_requested())
        return;
    m_stop.request_stop();
    if (m_issue)
        m_issue->disconnect(this);
    m_ready.clear();
    m_file.reset();
    Q_EMIT failed(why);
}

} // namespace fanye::ebook
