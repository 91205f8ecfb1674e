// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"

#include <QStackedWidget>
#include <QTimer>

class QVBoxLayout;

namespace fanye::app {

class PasswordPage;
class StatePage;

// The middle of the window: the book when there is one, else what stands in its place.
class StartPages : public QStackedWidget
{
    Q_OBJECT
public:
    explicit StartPages(QWidget *book, QWidget *parent = nullptr);

    void show(const Session::State &state);
    void setRecent(const QStringList &paths); // newest first
    QSize minimumSizeHint() const override; // of what is shown: a book fits where a page of words does not
    const StatePage *trouble() const { return m_trouble; }

Q_SIGNALS:
    void openWanted();
    void sampleWanted();
    void recentWanted(const QString &path);
    void cancelWanted();
    void passwordEntered(const QString &password);

private:
    // Each is made when it is needed first: most windows only ever show the book.
    StatePage &welcome();
    StatePage &troublePage();
    StatePage &opening();
    PasswordPage &password();
    void fillRecent();
    void turnTo(StatePage &page); // and tells it to a screen reader
    void show(const Session::NoIssue &);
    void show(const Session::Loading &loading);
    void show(const Session::Locked &locked);
    void show(const Session::Failed &failed);
    void show(const Session::Ready &);

    QWidget *m_book;
    StatePage *m_welcome = nullptr;
    StatePage *m_trouble = nullptr;
    StatePage *m_opening = nullptr;
    PasswordPage *m_password = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QStringList m_recentPaths;
    QString m_openingName;
    QTimer m_invitation; // a window that is about to open an issue is not empty for long
    QTimer m_patience; // most issues open faster than a person reads "opening"
};

} // namespace fanye::app
