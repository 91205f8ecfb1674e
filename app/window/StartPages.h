// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/RecentFiles.h"
#include "app/session/Session.h"

#include <QStackedWidget>
#include <QTimer>

class QVBoxLayout;

namespace fanye::app {

class PasswordPage;
class StatePage;

// The middle of the window: the book page when an issue is open, else a page with what can be done instead.
class StartPages : public QStackedWidget
{
    Q_OBJECT
public:
    explicit StartPages(QWidget *bookPage, QWidget *parent = nullptr);

    void show(const Session::State &state);
    void setRecent(std::vector<RecentFile> files); // newest first
    QSize minimumSizeHint() const override; // of the current page only: a book fits in less room than a start page
    const StatePage *trouble() const { return m_trouble; }

Q_SIGNALS:
    void openWanted();
    void sampleWanted();
    void recentWanted(const QString &path);
    void cancelWanted();
    void passwordEntered(const QString &password);

private:
    // Each is made when it is first shown: most windows show only the book.
    StatePage &welcome();
    StatePage &troublePage();
    StatePage &opening();
    PasswordPage &password();
    void fillRecent();
    void turnTo(StatePage &page); // and announces it to screen readers
    void show(const Session::NoIssue &);
    void show(const Session::Loading &loading);
    void show(const Session::Locked &locked);
    void show(const Session::Failed &failed);
    void show(const OpenIssue &);

    QWidget *m_bookPage;
    StatePage *m_welcome = nullptr;
    StatePage *m_trouble = nullptr;
    StatePage *m_opening = nullptr;
    PasswordPage *m_password = nullptr;
    QVBoxLayout *m_recent = nullptr;
    std::vector<RecentFile> m_recentFiles;
    QString m_openingName;
    QTimer m_welcomeDelay; // 0 ms: a new window usually starts to open an issue before that
    QTimer m_openingDelay; // most issues open before "Opening…" could be read
};

} // namespace fanye::app
