// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/QpdfStructure.h"

#include "engine/pdf/FileStrings.h"
#include "engine/pdf/ImageCover.h"
#include "engine/pdf/PageTree.h"
#include "engine/pdf/QpdfAnnotations.h"
#include "engine/pdf/QpdfDestinations.h"
#include "engine/pdf/QpdfLabels.h"
#include "engine/pdf/QpdfLinks.h"
#include "engine/pdf/QpdfValues.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <cmath>
#include <exception>
#include <map>
#include <optional>

namespace fanye::engine {
namespace {

constexpr std::size_t partSize = 500;
constexpr double samePage = 0.1; // points by which sizes may differ, as libraries round

// Collects the items of a walk, and hands them over in parts.
class Parts
{
public:
    Parts(QpdfStructure::Clock::time_point until, const std::function<void(const IssueStructure &)> &arrived)
        : m_until(until)
        , m_arrived(arrived)
    {
    }
    bool isTimeLeft()
    {
        if (QpdfStructure::Clock::now() < m_until)
            return true;
        cutShort();
        return false;
    }
    void cutShort() { m_part.isComplete = false; }
    void add(OutlineItem item)
    {
        m_part.outline.push_back(std::move(item));
        handOverWhenFull();
    }
    void add(Link link)
    {
        m_part.links.push_back(std::move(link));
        handOverWhenFull();
    }
    void handOver()
    {
        m_arrived(m_part);
        m_part.outline.clear();
        m_part.links.clear();
    }

private:
    void handOverWhenFull()
    {
        if (m_part.outline.size() + m_part.links.size() >= partSize)
            handOver();
    }
    QpdfStructure::Clock::time_point m_until;
    const std::function<void(const IssueStructure &)> &m_arrived;
    IssueStructure m_part;
};

struct OutlineNode
{
    QPDFObjectHandle object;
    int level = 1;
};

// The texts of a few pages, each read once.
class PageTexts
{
public:
    explicit PageTexts(const std::function<QString(PageNumber)> &read)
        : m_read(read)
    {
    }
    QString of(std::optional<PageNumber> page)
    {
        if (!page)
            return {};
        const auto known = m_known.find(*page);
        if (known != m_known.end())
            return known->second;
        const bool isTimeLeft = ProcessorClock::now() < m_until && m_known.size() < mostPages;
        return isTimeLeft ? m_known.emplace(*page, m_read(*page)).first->second : QString();
    }

private:
    static constexpr std::size_t mostPages = 50;
    const std::function<QString(PageNumber)> &m_read;
    std::map<PageNumber, QString> m_known;
    ProcessorClock::time_point m_until = ProcessorClock::now() + std::chrono::milliseconds(500);
};

void readOutline(QPDFObjectHandle root, const QpdfDestinations &destinations, FileStrings &strings, PageTexts pages,
                 Parts &parts)
{
    Visited visited;
    std::vector<OutlineNode> waiting{{valueOf(root, "/First"), 1}};
    int count = 0;
    while (!waiting.empty() && parts.isTimeLeft()) {
        OutlineNode node = waiting.back();
        waiting.pop_back();
        if (!node.object.isDictionary() || !visited.isNew(node.object))
            continue;
        if (node.level > deepestOutline || count++ >= mostOutlineItems)
            return parts.cutShort();
        const Destination destination = destinations.of(node.object, std::nullopt);
        const QString title = strings.titleOf(node.object.getKey("/Title"), node.object.getObjGen(),
                                              [&] { return pages.of(destination.page); });
        parts.add(OutlineItem{title, node.level, destination.page, destination.top});
        // A stack: the children come before the next item at this level, so they are pushed last.
        waiting.push_back({node.object.getKey("/Next"), node.level});
        waiting.push_back({node.object.getKey("/First"), node.level + 1});
    }
}

void readLinks(const QpdfDestinations &destinations, QpdfLinks links, Parts &parts)
{
    int count = 0;
    for (std::size_t index = 0; index < destinations.pages().size() && parts.isTimeLeft(); ++index) {
        QPDFObjectHandle page = destinations.pages()[index];
        QPDFObjectHandle annotations = valueOf(page, "/Annots");
        const int annotationCount = annotations.isArray() ? annotations.getArrayNItems() : 0;
        const auto number = PageNumber::fromIndex(int(index));
        const PageFrame frame = annotationCount > 0 ? destinations.frame(number) : PageFrame();
        for (int i = 0; i < annotationCount && parts.isTimeLeft(); ++i) {
            auto link = links.linkOf(annotations.getArrayItem(i), number, frame);
            if (link && count++ >= mostLinks)
                return parts.cutShort();
            if (link)
                parts.add(*std::move(link));
        }
    }
}

} // namespace

class QpdfStructure::File
{
public:
    File(QByteArrayView bytes, const QByteArray &password)
    {
        m_pdf.setSuppressWarnings(true);
        m_strings.emplace(m_pdf, bytes);
        m_pdf.processMemoryFile("issue", bytes.data(), std::size_t(bytes.size()), password.constData());
    }
    QPDF &pdf() { return m_pdf; }
    FileStrings &strings() { return *m_strings; }
    QpdfDestinations &destinations()
    {
        if (!m_destinations)
            m_destinations.emplace(m_pdf);
        return *m_destinations;
    }

private:
    QPDF m_pdf;
    std::optional<FileStrings> m_strings;
    std::optional<QpdfDestinations> m_destinations;
};

QpdfStructure::QpdfStructure(std::unique_ptr<File> file)
    : m_file(std::move(file))
{
}

QpdfStructure::~QpdfStructure() = default;

std::unique_ptr<QpdfStructure> QpdfStructure::open(QByteArrayView bytes, const QByteArray &password)
try {
    return std::unique_ptr<QpdfStructure>(new QpdfStructure(std::make_unique<File>(bytes, password)));
} catch (const std::exception &) {
    return nullptr;
}

bool QpdfStructure::hasUnknownLock(QByteArrayView bytes)
try {
    File(bytes, {});
    return false;
} catch (const QPDFExc &why) {
    return why.getErrorCode() == qpdf_e_unsupported;
} catch (const std::exception &) {
    return false;
}

bool QpdfStructure::hasPageTreeLoop(QByteArrayView bytes, const QByteArray &password)
try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false); // a file that needs it is no longer than its walk
    pdf.processMemoryFile("issue", bytes.data(), std::size_t(bytes.size()), password.constData());
    return hasBranchTwice(pdf.getRoot());
} catch (const std::exception &) {
    return false;
}

Binding QpdfStructure::binding()
try {
    QPDFObjectHandle direction = valueOf(valueOf(m_file->pdf().getRoot(), "/ViewerPreferences"), "/Direction");
    return direction.isName() && direction.getName() == "/R2L" ? Binding::Right : Binding::Left;
} catch (const std::exception &) {
    return Binding::Left;
}

void QpdfStructure::readStrings(IssueFacts &facts)
try {
    QPDFObjectHandle info = m_file->pdf().getTrailer().getKey("/Info");
    const auto read = [&](QString &text, const char *key) {
        const QString meant = m_file->strings().textOf(valueOf(info, key), info.getObjGen());
        text = meant.isEmpty() ? text : meant; // a damaged file may show another dictionary
    };
    read(facts.title, "/Title");
    read(facts.author, "/Author");
    read(facts.subject, "/Subject");
    read(facts.producer, "/Producer");
    const bool hasLabels = !facts.labels.isEmpty();
    const QStringList labels
        = hasLabels ? labelsIn(m_file->pdf(), m_file->strings(), facts.pageCount()) : QStringList();
    facts.labels = labels.isEmpty() ? facts.labels : labels;
} catch (const std::exception &) {
    // What could not be read stays as it was.
}

std::vector<PageGeometry> QpdfStructure::trimmed(const std::vector<PageGeometry> &pages)
try {
    const std::vector<QPDFObjectHandle> &objects = m_file->pdf().getAllPages();
    if (objects.size() != pages.size())
        return pages;
    std::vector<PageGeometry> all = pages;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const PageGeometry page = trimmedGeometryOf(objects[i]);
        const QSizeF off = page.cropSize() - pages[i].size;
        if (std::max(std::abs(off.width()), std::abs(off.height())) < samePage)
            all[i] = page.isTrimmed() ? page : all[i];
    }
    return all;
} catch (const std::exception &) {
    return pages;
}

void QpdfStructure::setGeometry(const std::vector<PageGeometry> &pages)
try {
    m_file->destinations().setGeometry(pages);
} catch (const std::exception &) {
    // The structure cannot be read.
}

void QpdfStructure::read(Clock::time_point until, const std::function<void(const IssueStructure &)> &arrived,
                         const std::function<QString(PageNumber)> &pageText)
{
    Parts parts(until, arrived);
    try {
        readOutline(valueOf(m_file->pdf().getRoot(), "/Outlines"), m_file->destinations(), m_file->strings(),
                    PageTexts(pageText), parts);
        readLinks(m_file->destinations(), QpdfLinks(m_file->pdf(), m_file->destinations(), m_file->strings()), parts);
    } catch (const std::exception &) {
        parts.cutShort();
    }
    parts.handOver();
}

void QpdfStructure::readAnnotations(Clock::time_point until, const std::function<void(const AnnotationList &)> &arrived)
try {
    QpdfAnnotations(m_file->pdf(), m_file->strings()).read(until, arrived);
} catch (const std::exception &) { // the catalog cannot be read
    arrived({{}, false});
}

float QpdfStructure::imageCover(PageNumber page)
try {
    const QpdfDestinations &destinations = m_file->destinations();
    if (page.index() >= int(destinations.pages().size()))
        return 0;
    return fanye::engine::imageCover(destinations.pages()[std::size_t(page.index())], destinations.frame(page));
} catch (const std::exception &) {
    return 0;
}

} // namespace fanye::engine
