// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <vector>

class QWidget;

namespace fanye::flip {

class BookState;
class PageNotice;

// The notices on open pages that are being painted for long. GUI thread.
class PageNotices
{
public:
    // Both outlive this.
    PageNotices(QWidget &view, const BookState &book);

    void show(const QString &plainText); // where they are needed now, and nowhere else

private:
    std::vector<QRect> pages() const; // where they lie in the view, desktop pixels

    QWidget &m_view;
    const BookState &m_book;
    std::vector<PageNotice *> m_notices; // children of the view
};

} // namespace fanye::flip
