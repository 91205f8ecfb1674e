// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/ProcessorClock.h"
#include "issue/Annotation.h"
#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace fanye::engine {

constexpr int deepestOutline = 64;
constexpr int mostOutlineItems = 20'000;
constexpr int mostLinks = 20'000;

// Reads outline, links and binding side with qpdf. One thread. The walks visit each object once and end at the bounds
// above; resolving a single object may still take qpdf for ever.
class QpdfStructure
{
public:
    using Clock = ProcessorClock;

    // Null where qpdf cannot open it. `bytes` must outlive the structure.
    static std::unique_ptr<QpdfStructure> open(QByteArrayView bytes, const QByteArray &password);
    // Whether the file is encrypted with another security handler than the standard one.
    static bool hasUnknownLock(QByteArrayView bytes);
    // Whether the page tree is a loop; false where qpdf cannot open the file.
    static bool hasPageTreeLoop(QByteArrayView bytes, const QByteArray &password);
    ~QpdfStructure();

    Binding binding();
    // Puts title, author, subject, producer and labels in place as their writer meant them, where they can be read.
    void readStrings(IssueFacts &facts);
    // The same pages as they are when they are trimmed. `pages`: as another library displays them untrimmed; a page
    // that qpdf sees in another size is not trimmed, and none where qpdf counts others.
    std::vector<PageGeometry> trimmed(const std::vector<PageGeometry> &pages);
    // How the pages are displayed, for all that is read; until it is called, none is trimmed.
    void setGeometry(const std::vector<PageGeometry> &pages);
    // See Backend::readStructure(). `pageText`: of a page as another library reads it, without order; asked for few
    // pages, where a title has several readings.
    void read(Clock::time_point until, const std::function<void(const IssueStructure &part)> &arrived,
              const std::function<QString(PageNumber page)> &pageText);
    // See Backend::readAnnotations().
    void readAnnotations(Clock::time_point until, const std::function<void(const AnnotationList &part)> &arrived);
    // The share of the displayed page under images, 0 to 1, as fine as a grid of 64 by 64.
    float imageCover(PageNumber page);

private:
    class File;
    explicit QpdfStructure(std::unique_ptr<File> file);
    std::unique_ptr<File> m_file;
};

} // namespace fanye::engine
