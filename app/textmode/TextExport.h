// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/IssueNames.h"
#include "app/session/Session.h"
#include "reflow/WrittenText.h"

#include <QObject>

#include <memory>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;

// Saves the text of the issue, or of the open pages, as plain text, Markdown or HTML. The file is written on another
// thread and replaces what was there only when it is whole.
class TextExport : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    TextExport(const Session &session, const flip::FlipView &book, const IssueNames &names, const Actions &actions,
               QWidget *window);

Q_SIGNALS:
    void saved(const QString &plainText); // told to the reader
    void failed(const QString &plainText);

private:
    enum class Part { Issue, OpenPages };
    void ask(Part part);
    void save(const QString &path, const reflow::PageRange &pages, const std::shared_ptr<const text::IssueText> &text,
              const QString &title);
    void finish(const QString &path, const QString &error);

    const Session &m_session;
    const flip::FlipView &m_book;
    IssueNames m_names;
    QWidget *m_window;
};

// By the end of its name.
reflow::TextFormat formatOf(const QString &path);

} // namespace fanye::app
