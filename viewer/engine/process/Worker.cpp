// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/Worker.h"

#include "engine/process/MemoryLimit.h"
#include "worker/pixels/SharedPixels.h"

#include <algorithm>
#include <cerrno>
#include <exception>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <new>
#include <utility>

namespace fanye::engine {

using namespace system;
using namespace worker;

namespace {

constexpr std::chrono::milliseconds untilRest{250};

// Returns freed memory to the system: painting a tile of a magnified page takes many megabytes for a moment, and the C
// library would keep them.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

// Before any library reads the file.
bool setLimits(OpenFile::Purpose purpose, qint64 fileSize)
{
    const bool writes = purpose == OpenFile::Purpose::Copy;
    if (!limitMemory(fileSize) || (writes && !limitWriting(fileSize)))
        return false;
    sealLimits();
    return true;
}

Painter painterOf(PaintPage::Attempt attempt)
{
    switch (attempt) {
    case PaintPage::Attempt::AfterTimeOut:
        return Painter::Patient;
    case PaintPage::Attempt::AfterCrash:
        return Painter::Fallback;
    case PaintPage::Attempt::First:
        break;
    }
    return Painter::Fastest;
}

} // namespace

void Worker::run()
{
    while (nextRequests() == Channel::State::Open && !m_channel.isSpoilt()) {
        while (const auto frame = m_channel.nextFrame()) {
            const auto request = requestIn(*frame);
            if (!request)
                return;
            m_serial = frame->serial;
            handle(*request);
        }
    }
}

Channel::State Worker::nextRequests()
{
    if (!m_channel.hasNews(untilRest))
        giveBackMemory();
    return m_channel.receive();
}

void Worker::respond(const Response &response)
{
    m_channel.send(framed(response, m_serial));
}

void Worker::handle(const Request &request)
{
    errno = 0; // see exitOnAbort()
    try {
        std::visit([this](const auto &known) { handle(known); }, request);
    } catch (const std::bad_alloc &) {
        respond(Refused{{Reason::TooLarge, {}}});
    } catch (const std::exception &why) {
        respond(Refused{{Reason::Damaged, QString::fromUtf8(why.what())}});
    }
}

void Worker::handle(const OpenFile &request)
{
    const Descriptor file = m_channel.nextDescriptor();
    auto bytes = FileBytes::map(file.number());
    if (std::exchange(m_hasOpened, true)) // its limits are set for one file, and cannot be changed any more
        return respond(Refused{{Reason::NotReadable, QStringLiteral("a worker opens one file")}});
    m_opening = request;
    if (!bytes)
        return respond(Refused{{Reason::NotReadable, {}}});
    const qint64 size = bytes->view().size();
    const Format *format = formatOf(m_formats, bytes->view());
    if (!format)
        return respond(Refused{{Reason::Damaged, QStringLiteral("no format has this signature")}});
    auto backend = format->backendFor(std::move(bytes), request.password);
    backend->warmUp(); // a reader may need what a painter needs, for an odd page
    if (!setLimits(request.purpose, size))
        return respond(Refused{{Reason::Unprotected, {}}});
    m_backend = std::move(backend);
    respond(opened());
}

// Opens the file for its purpose. Where its facts cannot be read there is no file, and later requests are refused.
Response Worker::opened()
{
    if (m_opening.purpose == OpenFile::Purpose::Copy)
        return ReadyToCopy{};
    if (m_opening.purpose == OpenFile::Purpose::Annotations)
        return ReadyForAnnotations{};
    if (m_opening.purpose == OpenFile::Purpose::Paint) {
        const Result<int> ready
            = m_backend->prepareToPaint(m_opening.withFallbackPainter ? Painter::Fallback : Painter::Fastest);
        return ready ? Response(ReadyToPaint{}) : Response(Refused{ready.failure()});
    }
    m_backend->setCaution({m_opening.withoutStructure, m_opening.withoutTextCopy});
    m_backend->setTrim(m_opening.trim, [this] { respond(Examining{}); });
    const bool describes = m_opening.purpose == OpenFile::Purpose::Describe;
    const Result<IssueFacts> facts = describes ? m_backend->describe() : m_backend->readFacts();
    if (!facts)
        m_backend.reset();
    return facts ? Response(Opened{facts.value()}) : Response(Refused{facts.failure()});
}

void Worker::handle(const ReadStructure &request)
{
    const auto until = ProcessorClock::now() + std::chrono::milliseconds(request.milliseconds);
    const auto binding = m_backend && !m_opening.withoutStructure ? m_backend->binding() : std::nullopt;
    if (!binding)
        return respond(Refused{{Reason::Damaged, {}}});
    respond(BindingRead{*binding});
    m_backend->readStructure(until, [this](const IssueStructure &part) { respond(StructurePart{part}); });
    respond(StructureDone{});
}

void Worker::handle(const ReadText &request)
{
    if (!m_backend)
        return respond(Refused{{Reason::PageUnreadable, {}}});
    const auto cover = m_opening.withoutStructure ? Backend::ImageCover::Skipped : Backend::ImageCover::Measured;
    Result<PageGlyphs> glyphs = m_backend->glyphs(request.page, cover);
    respond(glyphs ? Response(GlyphsRead{std::move(glyphs).value()}) : Response(Refused{glyphs.failure()}));
}

void Worker::handle(const TakeContents &request)
{
    m_forCopy.outline.insert(m_forCopy.outline.end(), request.part.outline.begin(), request.part.outline.end());
    m_forCopy.labels << request.part.labels;
    respond(ContentsTaken{});
}

void Worker::handle(const TakeAnnotation &request)
{
    m_annotations.push_back(request.annotation);
    respond(ContentsTaken{});
}

void Worker::handle(const TakeNote &request)
{
    if (!m_annotations.empty())
        m_annotations.back().note += request.part;
    respond(ContentsTaken{});
}

void Worker::handle(const WriteCopy &request)
{
    const Descriptor output = m_channel.nextDescriptor();
    if (!m_backend || !output)
        return respond(Refused{{Reason::CannotWrite, {}}});
    const auto progress = [this](int percent) { respond(CopyProgress{std::clamp(percent, 0, 100)}); };
    const CopyRequest copy{m_forCopy, request.pageCount, output.number(), request.kind, std::move(m_annotations)};
    const Result<CopyReport> written = m_backend->copy(copy, progress);
    respond(written ? Response(CopyWritten{written.value()}) : Response(Refused{written.failure()}));
}

void Worker::handle(const ReadAnnotations &request)
{
    const auto until = ProcessorClock::now() + std::chrono::milliseconds(request.milliseconds);
    const auto arrived = [this](const AnnotationList &part) { respond(AnnotationsPart{part}); };
    if (m_backend && m_backend->readAnnotations(until, arrived))
        respond(AnnotationsDone{});
    else
        respond(Refused{{Reason::Damaged, {}}});
}

void Worker::handle(const PaintPage &request)
{
    const auto &[painting, pageCount, attempt] = request;
    const QRect area = painting.area();
    const Descriptor memory = m_channel.nextDescriptor();
    const PixelMapping mapping(memory.number(), area.size());
    if (!m_backend || !mapping.pixels())
        return respond(Refused{{Reason::PageUnreadable, {}}});
    const auto weighing = attempt == PaintPage::Attempt::First ? Weighing::Quick : Weighing::Thorough;
    if (const PageWeight weight = m_backend->weight(painting.page, weighing); weight != PageWeight())
        respond(PageWeighed{weight});
    const Canvas canvas{painting.size, area, mapping.pixels()};
    const Result<bool> painted = m_backend->paint(painting.page, canvas, painterOf(attempt), pageCount);
    if (!painted)
        return respond(Refused{painted.failure()});
    if (painting.withoutLetters && attempt == PaintPage::Attempt::First)
        letter(painting, canvas, pageCount);
    respond(Painted{});
}

// Whatever damage a library meets in this, the page has been painted.
void Worker::letter(const PaintRequest &painting, const Canvas &canvas, int pageCount)
try {
    respond(PaintedWhole{});
    if (Lettering found = m_backend->letter(painting.page, canvas, pageCount); !found.letters.empty())
        respond(Lettered{std::move(found)});
} catch (const std::exception &) {
}

} // namespace fanye::engine
