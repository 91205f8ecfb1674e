// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StartPages.h"

#include "app/desktop/Announcement.h"
#include "app/desktop/PlainTip.h"
#include "app/messages/ErrorText.h"
#include "app/messages/FileWords.h"
#include "app/window/PasswordPage.h"
#include "app/window/StatePage.h"
#include "system/PathBytes.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fanye::app {

using namespace system;

namespace {

constexpr int openingDelayMs = 400;
constexpr std::size_t mostRecent = 5;

QString nameOf(const FileToOpen &file)
{
    return fileNameOf(file.path);
}

} // namespace

StartPages::StartPages(QWidget *bookPage, QWidget *parent)
    : QStackedWidget(parent)
    , m_bookPage(bookPage)
{
    addWidget(m_bookPage);
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    m_welcomeDelay.setSingleShot(true);
    connect(&m_welcomeDelay, &QTimer::timeout, this, [this] { setCurrentWidget(&welcome()); });
    m_openingDelay.setSingleShot(true);
    m_openingDelay.setInterval(openingDelayMs);
    connect(&m_openingDelay, &QTimer::timeout, this, [this] {
        opening().setSentence(m_openingName);
        turnTo(*m_opening);
    });
}

StatePage &StartPages::welcome()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new StatePage(QStringLiteral("fanye"), this);
    m_welcome->setTitle(tr("Open an issue"));
    m_welcome->setSentence(tr("Drop a PDF here, or choose one. Fanye remembers where you stopped reading."));
    connect(m_welcome->addButton(tr("Open a PDF…")), &QPushButton::clicked, this, &StartPages::openWanted);
    connect(m_welcome->addButton(tr("Open the sample issue")), &QPushButton::clicked, this,
            &StartPages::sampleWanted);
    auto *recent = new QWidget(m_welcome);
    m_recent = new QVBoxLayout(recent);
    m_recent->setSpacing(2);
    m_welcome->addBelow(recent);
    addWidget(m_welcome);
    fillRecent();
    return *m_welcome;
}

StatePage &StartPages::troublePage()
{
    if (m_trouble)
        return *m_trouble;
    m_trouble = new StatePage(QStringLiteral("warning"), this);
    m_trouble->setTitle(tr("This file cannot be opened"));
    connect(m_trouble->addButton(tr("Open another PDF…")), &QPushButton::clicked, this, &StartPages::openWanted);
    addWidget(m_trouble);
    return *m_trouble;
}

StatePage &StartPages::opening()
{
    if (m_opening)
        return *m_opening;
    m_opening = new StatePage(QStringLiteral("fanye"), this);
    m_opening->setTitle(tr("Opening…"));
    connect(m_opening->addButton(tr("Cancel")), &QPushButton::clicked, this, &StartPages::cancelWanted);
    addWidget(m_opening);
    return *m_opening;
}

PasswordPage &StartPages::password()
{
    if (m_password)
        return *m_password;
    m_password = new PasswordPage(this);
    connect(m_password, &PasswordPage::entered, this, &StartPages::passwordEntered);
    addWidget(m_password);
    return *m_password;
}

void StartPages::setRecent(std::vector<RecentFile> files)
{
    files.resize(std::min(files.size(), mostRecent));
    m_recentFiles = std::move(files);
    if (m_welcome)
        fillRecent();
}

void StartPages::fillRecent()
{
    while (QLayoutItem *old = m_recent->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const RecentFile &file : m_recentFiles) {
        auto *button = new QPushButton(QString(file.name).replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        button->setFlat(true);
        button->setToolTip(plainTip(readablePath(file.path)));
        connect(button, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT recentWanted(path); });
        m_recent->addWidget(button);
    }
}

QSize StartPages::minimumSizeHint() const
{
    const QWidget *shown = currentWidget();
    return shown->minimumSizeHint().expandedTo(shown->minimumSize());
}

void StartPages::show(const Session::State &state)
{
    m_openingDelay.stop();
    m_welcomeDelay.stop();
    std::visit([this](const auto &one) { show(one); }, state);
}

void StartPages::turnTo(StatePage &page)
{
    setCurrentWidget(&page);
    announce(page, page.sentence(), Urgency::Assertive);
}

void StartPages::show(const Session::NoIssue &)
{
    m_welcomeDelay.start();
}

void StartPages::show(const Session::Loading &loading)
{
    m_openingName = nameOf(loading.file);
    m_openingDelay.start();
}

void StartPages::show(const Session::Locked &locked)
{
    setCurrentWidget(&password());
    m_password->ask(nameOf(locked.file),
                    locked.wasWrong ? PasswordPage::Asking::AfterWrong : PasswordPage::Asking::First);
    announce(*m_password, m_password->sentence(), Urgency::Assertive);
}

void StartPages::show(const Session::Failed &failed)
{
    troublePage().setSentence(errorText(failed.why, nameOf(failed.file)));
    turnTo(*m_trouble);
}

void StartPages::show(const OpenIssue &)
{
    setCurrentWidget(m_bookPage);
}

} // namespace fanye::app
