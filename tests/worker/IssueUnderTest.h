// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Patience.h"
#include "worker/Issue.h"

#include <QImage>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace fanye {

// The path of one of the tests' own PDFs, "plain" for plain.pdf.
QString testPdf(const char *name);

// The usual deadlines, for workers that other programs and the sanitizers slow down.
worker::Deadlines unhurried();

// An issue, and everything it has said.
struct IssueUnderTest
{
    struct PaintedPage
    {
        PaintRequest request;
        QImage image;
    };

    IssueUnderTest();

    // Lets things happen until `isTrue`; false after a long while.
    bool wait(const std::function<bool()> &isTrue);
    bool waitOpen();
    bool waitTextComplete();
    // Opens it and waits.
    bool open(const char *name, const QString &password = {});
    // Wants these pages, 300 pixels high or so, and waits until each is painted or has failed.
    bool paint(const std::vector<int> &pages);
    static PaintRequest requestOf(int page) { return {PageNumber::fromNumber(page), {225, 300}, {}}; }

    // Sent to the workers as somebody else would send it.
    void signalPainters(int signal) const;
    void signalReader(int signal) const;
    std::vector<int> painterIds() const;
    std::vector<int> readerIds() const; // one at most

    bool isPainted(int page) const;
    bool isUnderWay(int page) const; // was said to take long
    std::optional<Reason> whyNotPainted(int page) const;
    std::vector<int> textPages() const; // sorted
    // The letters of a page in the engine's order.
    QString text(int page) const;

    worker::Issue issue;
    std::optional<IssueFacts> facts;
    std::optional<Failure> failure;
    std::optional<IssueStructure> structure;
    std::vector<PageGlyphs> glyphs;
    std::vector<std::pair<int, Failure>> textFailures;
    bool isTextComplete = false;
    std::vector<PaintedPage> painted;
    std::vector<std::pair<int, Failure>> paintFailures;
    std::vector<int> slowPages;
    std::optional<Failure> givenUp;
    std::optional<AnnotationList> annotations;
    std::optional<Failure> annotationFailure;
    std::vector<int> copyPercents;
    bool isCopyWritten = false;
    CopyReport copyReport;
    std::optional<Failure> copyFailure;
};

} // namespace fanye
