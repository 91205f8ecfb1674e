// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/Worker.h"

#include "engine/process/MemoryLimit.h"
#include "worker/pixels/SharedPixels.h"

#include <algorithm>
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

// The system gets back what the last work has left: painting a part of a page closely takes many megabytes for a
// moment, and by itself the library would keep them.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

// Before a byte of the file is read.
bool setLimits(OpenFile::Purpose purpose, qint64 fileSize)
{
    const bool writes = purpose == OpenFile::Purpose::Copy;
    if (!limitMemory(fileSize) || (writes && !limitWriting(fileSize)))
        return false;
    sealLimits();
    return true;
}

Painter painterOf(bool withoutQtPdf)
{
    return withoutQtPdf ? Painter::PopplerOnly : Painter::Fastest;
}

} // namespace

void Worker::run()
{
    while (nextOrders() == Channel::State::Open && !m_channel.isSpoilt()) {
        while (const auto frame = m_channel.nextFrame()) {
            const auto order = orderIn(*frame);
            if (!order)
                return;
            m_serial = frame->serial;
            obey(*order);
        }
    }
}

Channel::State Worker::nextOrders()
{
    if (!m_channel.hasNews(untilRest))
        giveBackMemory();
    return m_channel.receive();
}

void Worker::answer(const Answer &answer)
{
    m_channel.send(framed(answer, m_serial));
}

void Worker::obey(const Order &order)
{
    try {
        std::visit([this](const auto &known) { obey(known); }, order);
    } catch (const std::bad_alloc &) {
        answer(Refused{{Reason::TooLarge, {}}});
    } catch (const std::exception &why) {
        answer(Refused{{Reason::Damaged, QString::fromUtf8(why.what())}});
    }
}

void Worker::obey(const OpenFile &order)
{
    const Descriptor file = m_channel.nextDescriptor();
    auto bytes = FileBytes::map(file.number());
    if (std::exchange(m_hasOpened, true)) // its limits are set for one file, and cannot be changed any more
        return answer(Refused{{Reason::NotReadable, QStringLiteral("a worker opens one file")}});
    m_opened = order;
    if (!bytes)
        return answer(Refused{{Reason::NotReadable, {}}});
    if (order.purpose != OpenFile::Purpose::Read)
        PdfiumPainter::warmUp();
    if (!setLimits(order.purpose, bytes->view().size()))
        return answer(Refused{{Reason::Unprotected, {}}});
    m_engine = std::make_unique<Engine>(std::move(bytes), order.password);
    if (order.purpose == OpenFile::Purpose::Copy)
        return answer(ReadyToCopy{});
    if (order.purpose == OpenFile::Purpose::Paint) {
        const Result<int> ready = m_engine->prepareToPaint(painterOf(order.withoutQtPdf));
        return answer(ready ? Answer(ReadyToPaint{}) : Answer(Refused{ready.failure()}));
    }
    const bool describes = order.purpose == OpenFile::Purpose::Describe;
    const Result<IssueFacts> facts = describes ? m_engine->readFactsWithPdfium() : m_engine->readFacts();
    if (!facts)
        m_engine.reset(); // what was ordered along with it has no file to read
    answer(facts ? Answer(Opened{facts.value()}) : Answer(Refused{facts.failure()}));
}

void Worker::obey(const ReadStructure &order)
{
    const auto until = ProcessorClock::now() + std::chrono::milliseconds(order.milliseconds);
    QpdfStructure *structure = m_engine && !m_opened.withoutQpdf ? m_engine->structure() : nullptr;
    if (!structure)
        return answer(Refused{{Reason::Damaged, {}}});
    answer(BindingRead{structure->binding()});
    structure->read(until, [this](const IssueStructure &part) { answer(StructurePart{part}); });
    answer(StructureDone{});
}

void Worker::obey(const ReadText &order)
{
    if (!m_engine)
        return answer(Refused{{Reason::PageUnreadable, {}}});
    const auto cover = m_opened.withoutQpdf ? Engine::ImageCover::Skipped : Engine::ImageCover::Measured;
    Result<PageGlyphs> glyphs = m_engine->glyphs(order.page, cover);
    answer(glyphs ? Answer(GlyphsRead{std::move(glyphs).value()}) : Answer(Refused{glyphs.failure()}));
}

void Worker::obey(const TakeContents &order)
{
    m_forCopy.outline.insert(m_forCopy.outline.end(), order.part.outline.begin(), order.part.outline.end());
    m_forCopy.labels << order.part.labels;
    answer(ContentsTaken{});
}

void Worker::obey(const WriteCopy &order)
{
    const Descriptor output = m_channel.nextDescriptor();
    if (!m_engine || !output)
        return answer(Refused{{Reason::CannotWrite, {}}});
    const auto progress = [this](int percent) { answer(CopyProgress{std::clamp(percent, 0, 100)}); };
    const Result<bool> written = m_engine->copy({m_forCopy, order.pageCount, output.number()}, progress);
    answer(written ? Answer(CopyWritten{}) : Answer(Refused{written.failure()}));
}

void Worker::obey(const PaintPage &order)
{
    const PaintRequest &request = order.request;
    const QRect area = request.tile.isNull() ? QRect(QPoint(0, 0), request.size) : request.tile;
    const Descriptor memory = m_channel.nextDescriptor();
    const PixelMapping mapping(memory.number(), area.size());
    if (!m_engine || !mapping.pixels())
        return answer(Refused{{Reason::PageUnreadable, {}}});
    const Canvas canvas{request.size, area, mapping.pixels()};
    const Result<bool> painted = m_engine->paint(request.page, canvas, painterOf(order.withoutQtPdf), order.pageCount);
    answer(painted ? Answer(Painted{}) : Answer(Refused{painted.failure()}));
}

} // namespace fanye::engine
