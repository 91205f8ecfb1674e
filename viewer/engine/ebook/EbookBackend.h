// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Backend.h"
#include "engine/backend/FileBytes.h"
#include "engine/ebook/EbookSections.h"

#include <memory>
#include <optional>

namespace fanye::engine {

// An e-book that this program made: the PDF that it holds, where there is one that can be opened, else its pages.
class EbookBackend : public Backend
{
public:
    EbookBackend(std::unique_ptr<FileBytes> bytes, const QString &password);
    ~EbookBackend() override;
    static std::unique_ptr<Backend> open(std::unique_ptr<FileBytes> bytes, const QString &password); // for Format

    void warmUp() override;
    void setTrim(Trim trim, const std::function<void()> &examining) override;
    void setCaution(const Caution &caution) override;
    Result<IssueFacts> readFacts() override;
    Result<IssueFacts> describe() override;
    Result<PageGlyphs> glyphs(PageNumber page, ImageCover cover) override;
    std::optional<Binding> binding() override;
    void readStructure(ProcessorClock::time_point until,
                       const std::function<void(const IssueStructure &part)> &arrived) override;
    bool readAnnotations(ProcessorClock::time_point until,
                         const std::function<void(const AnnotationList &part)> &arrived) override;
    Result<int> prepareToPaint(Painter painter) override;
    Result<bool> paint(PageNumber page, const Canvas &canvas, Painter painter, int pageCount) override;
    Lettering letter(PageNumber page, const Canvas &canvas, int pageCount) override;
    PageWeight weight(PageNumber page, Weighing how) override;
    Result<CopyReport> copy(const CopyRequest &request, const std::function<void(int percent)> &progress) override;

private:
    const EbookSections &sections();
    std::unique_ptr<Backend> pdf();
    Backend &content(); // the PDF or the pages
    template <typename Answer, typename Ask> Result<Answer> askFirst(Ask ask);

    std::unique_ptr<FileBytes> m_bytes;
    QString m_password;
    std::optional<EbookSections> m_sections;
    std::unique_ptr<Backend> m_content;
    bool m_isPdf = false; // m_content
};

} // namespace fanye::engine
