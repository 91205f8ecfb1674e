// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinesBackend.h"

#include <unistd.h>

namespace fanye {

using namespace engine;

namespace {

constexpr std::chrono::milliseconds slow{600};

void useProcessor(std::chrono::milliseconds time)
{
    for (const auto until = ProcessorClock::now() + time; ProcessorClock::now() < until;)
        ;
}

} // namespace

LinesBackend::LinesBackend(std::unique_ptr<FileBytes> bytes, const QString &password)
    : m_bytes(std::move(bytes))
    , m_password(password)
{
}

QStringList LinesBackend::lines() const
{
    return QString::fromUtf8(m_bytes->view()).split(QLatin1Char('\n')).mid(1);
}

Result<IssueFacts> LinesBackend::readFacts()
{
    if (lines().contains(QStringLiteral("secret")) && m_password != QLatin1String("open"))
        return m_password.isEmpty() ? Reason::PasswordNeeded : Reason::WrongPassword;
    IssueFacts facts;
    facts.title = lines().value(0);
    facts.pages.assign(std::size_t(lines().size()), PageGeometry{{100, 50}});
    return facts;
}

Result<PageGlyphs> LinesBackend::glyphs(PageNumber page, ImageCover cover)
{
    PageGlyphs glyphs;
    glyphs.page = page;
    glyphs.fonts.resize(1);
    glyphs.imageCover = cover == ImageCover::Measured ? 0.5F : 0;
    for (const QChar letter : lines().value(page.index()))
        glyphs.glyphs.push_back({letter.unicode(), {0, 0, 10, 10}, 10});
    return glyphs;
}

std::optional<Binding> LinesBackend::binding()
{
    return Binding::Right;
}

void LinesBackend::readStructure(ProcessorClock::time_point, const std::function<void(const IssueStructure &)> &arrived)
{
    for (int i = 0; i < lines().size(); ++i) {
        IssueStructure part;
        part.outline = {{lines().at(i), 1, PageNumber::fromIndex(i), {}}};
        arrived(part);
    }
}

Result<int> LinesBackend::prepareToPaint(Painter)
{
    return int(lines().size());
}

Result<bool> LinesBackend::paint(PageNumber page, const Canvas &canvas, Painter painter, int pageCount)
{
    if (pageCount != lines().size() || page.index() >= pageCount)
        return Reason::PageUnreadable;
    if (lines().at(page.index()).startsWith(QLatin1String("slow")))
        useProcessor(slow);
    const auto grey = std::uint32_t(lines().at(page.index()).size()) + (painter == Painter::Fallback ? 100 : 0);
    std::fill_n(canvas.pixels, canvas.area.width() * canvas.area.height(), 0xff000000U | grey * 0x010101U);
    return true;
}

Lettering LinesBackend::letter(PageNumber page, const Canvas &canvas, int)
{
    const QString line = lines().at(page.index());
    while (line == QLatin1String("letters without end"))
        useProcessor(std::chrono::milliseconds(1));
    if (line == QLatin1String("letters that crash"))
        __builtin_trap();
    if (!line.endsWith(QLatin1String("letters")))
        return {};
    if (line.startsWith(QLatin1String("slow")))
        useProcessor(slow);
    std::fill_n(canvas.pixels, canvas.area.width() * canvas.area.height(), 0xff000000U);
    Lettering lettering{inLetterUnits(QSizeF(100, 50)), {}, {}, {}};
    lettering.shapes = {{{LetterShape::Step::Move}, {{0, 0}}}};
    lettering.letters = {Letter()};
    return lettering;
}

Result<CopyReport> LinesBackend::copy(const CopyRequest &request, const std::function<void(int)> &progress)
{
    for (const OutlineItem &item : request.contents.outline) {
        const QByteArray line = item.title.toUtf8() + '\n';
        if (write(request.output, line.constData(), std::size_t(line.size())) != line.size())
            return Reason::CannotWrite;
    }
    progress(100);
    return CopyReport();
}

Format linesFormat()
{
    // The window sends only what looks like a PDF to a worker.
    return {[](QByteArrayView firstBytes) {
                return firstBytes.startsWith("LINES\n") || firstBytes.startsWith("%PDF-LINES\n");
            },
            [](std::unique_ptr<FileBytes> bytes, const QString &password) -> std::unique_ptr<Backend> {
                return std::make_unique<LinesBackend>(std::move(bytes), password);
            }};
}

} // namespace fanye
