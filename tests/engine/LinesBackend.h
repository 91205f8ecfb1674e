// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Format.h"

#include <QStringList>

namespace fanye {

// A format of the tests' own: a first line "LINES", and then each line is the text of a page of 100 by 50 points. It
// has an entry of the contents for each page, paints a page in the grey of its length, and keeps the word "secret"
// locked. Of a page "letters" it tells one; over those of "letters without end" and "letters that crash" it does
// what they say; "slow letters" take 600 ms of a processor after as long for the page.
class LinesBackend : public engine::Backend
{
public:
    LinesBackend(std::unique_ptr<engine::FileBytes> bytes, const QString &password);

    Result<IssueFacts> readFacts() override;
    Result<PageGlyphs> glyphs(PageNumber page, ImageCover cover) override;
    std::optional<Binding> binding() override;
    void readStructure(engine::ProcessorClock::time_point until,
                       const std::function<void(const IssueStructure &part)> &arrived) override;
    Result<int> prepareToPaint(engine::Painter painter) override;
    Result<bool> paint(PageNumber page, const engine::Canvas &canvas, engine::Painter painter, int pageCount) override;
    Lettering letter(PageNumber page, const engine::Canvas &canvas, int pageCount) override;
    Result<CopyReport> copy(const engine::CopyRequest &request,
                            const std::function<void(int percent)> &progress) override;

private:
    QStringList lines() const;

    std::unique_ptr<engine::FileBytes> m_bytes;
    QString m_password;
};

engine::Format linesFormat();

} // namespace fanye
