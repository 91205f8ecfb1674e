// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IssueUnderTest.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>

#include <algorithm>
#include <csignal>

namespace fanye {

using namespace worker;

namespace {

const bool usesBuiltEngine = qputenv("FANYE_ENGINE", FANYE_ENGINE_BUILT);

} // namespace

Deadlines unhurried()
{
    Deadlines deadlines;
    deadlines.page *= slowness;
    deadlines.text *= slowness;
    deadlines.structure *= 4 * slowness; // ten thousand entries are more than readers meet
    return deadlines;
}

QString testPdf(const char *name)
{
    return QStringLiteral(FANYE_TEST_DATA "/%1.pdf").arg(QLatin1String(name));
}

IssueUnderTest::IssueUnderTest()
{
    issue.setDeadlines(unhurried());
    const auto connectTo = [this](auto signal, auto slot) { QObject::connect(&issue, signal, &issue, slot); };
    connectTo(&Issue::opened, [this](const IssueFacts &said) { facts = said; });
    connectTo(&Issue::failed, [this](const Failure &why) { failure = why; });
    connectTo(&Issue::structureRead, [this](const IssueStructure &said) { structure = said; });
    connectTo(&Issue::glyphsRead, [this](const SharedGlyphs &page) { glyphs.push_back(*page); });
    connectTo(&Issue::textFailed,
              [this](PageNumber page, const Failure &why) { textFailures.emplace_back(page.number(), why); });
    connectTo(&Issue::textComplete, [this] { isTextComplete = true; });
    connectTo(&Issue::painted, [this](const PaintRequest &request, const QImage &image) {
        painted.push_back({request, image});
    });
    connectTo(&Issue::paintFailed, [this](const PaintRequest &request, const Failure &why) {
        paintFailures.emplace_back(request.page.number(), why);
    });
    connectTo(&Issue::paintingTakesLong, [this](PageNumber page) { slowPages.push_back(page.number()); });
    connectTo(&Issue::copyProgressed, [this](int percent) { copyPercents.push_back(percent); });
    connectTo(&Issue::copyWritten, [this](const CopyReport &report) {
        isCopyWritten = true;
        copyReport = report;
    });
    connectTo(&Issue::copyFailed, [this](const Failure &why) { copyFailure = why; });
    connectTo(&Issue::annotationsRead, [this](const AnnotationList &said) { annotations = said; });
    connectTo(&Issue::annotationsFailed, [this](const Failure &why) { annotationFailure = why; });
    connectTo(&Issue::enginesGivenUp, [this](const Failure &why) { givenUp = why; });
}

bool IssueUnderTest::wait(const std::function<bool()> &isTrue)
{
    const QDeadlineTimer deadline(3 * patience);
    while (!isTrue() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // nobody else does, without exec()
    }
    return isTrue();
}

bool IssueUnderTest::waitOpen()
{
    return wait([this] { return facts || failure; }) && facts.has_value();
}

bool IssueUnderTest::waitTextComplete()
{
    return wait([this] { return isTextComplete; });
}

bool IssueUnderTest::open(const char *name, const QString &password)
{
    facts.reset();
    failure.reset();
    issue.open(testPdf(name), password);
    return waitOpen();
}

bool IssueUnderTest::paint(const std::vector<int> &pages)
{
    std::vector<PaintRequest> requests;
    for (const int page : pages)
        requests.push_back(requestOf(page));
    issue.wantPaintings(requests);
    return wait([&] {
        return std::all_of(pages.begin(), pages.end(),
                           [&](int page) { return isPainted(page) || whyNotPainted(page); });
    });
}

void IssueUnderTest::signalPainters(int signal) const
{
    for (const int id : painterIds())
        kill(id, signal);
}

void IssueUnderTest::signalReader(int signal) const
{
    for (const int id : readerIds())
        kill(id, signal);
}

std::vector<int> IssueUnderTest::painterIds() const
{
    const std::vector<int> workers = issue.workerProcessIds();
    return workers.empty() ? workers : std::vector<int>(workers.begin() + 1, workers.end());
}

std::vector<int> IssueUnderTest::readerIds() const
{
    const std::vector<int> workers = issue.workerProcessIds();
    return workers.empty() ? workers : std::vector<int>{workers.front()};
}

bool IssueUnderTest::isPainted(int page) const
{
    return std::any_of(painted.begin(), painted.end(),
                       [page](const PaintedPage &one) { return one.request.page.number() == page; });
}

bool IssueUnderTest::isUnderWay(int page) const
{
    return std::find(slowPages.begin(), slowPages.end(), page) != slowPages.end();
}

std::optional<Reason> IssueUnderTest::whyNotPainted(int page) const
{
    for (const auto &[number, why] : paintFailures)
        if (number == page)
            return why.reason;
    return std::nullopt;
}

std::vector<int> IssueUnderTest::textPages() const
{
    std::vector<int> pages;
    for (const PageGlyphs &page : glyphs)
        pages.push_back(page.page.number());
    std::sort(pages.begin(), pages.end());
    return pages;
}

QString IssueUnderTest::text(int page) const
{
    QString letters;
    for (const PageGlyphs &one : glyphs)
        if (one.page.number() == page)
            for (const Glyph &glyph : one.glyphs)
                letters += QString::fromUcs4(&glyph.codePoint, 1);
    return letters;
}

} // namespace fanye
