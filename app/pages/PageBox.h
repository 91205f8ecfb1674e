// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/PageInput.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace fanye::app {

// Shows the open pages ("4–5 / 50", "02–03 · 4–5 / 50") and takes the page to go to: a printed number, a page of the
// PDF, or a label. Where the input can mean several pages, a popup offers them.
class PageBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit PageBox(QWidget *parent = nullptr);

    void setIssue(int pageCount, const QStringList &labels);
    void setFolios(const text::Folios &folios);
    void setPages(std::vector<PageNumber> pages); // that lie open, in reading order
    QString wordsFor(PageNumber page) const { return pageWords(page, m_folios, m_pageCount); }

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);
    void left(); // by Esc

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPages();
    QString words() const;
    void offer(const QString &typed);
    void take();
    QString offered(const PageMeant &meant) const;

    int m_pageCount = 0;
    QStringList m_labels;
    text::Folios m_folios;
    std::vector<PageNumber> m_pages;
    std::vector<PageMeant> m_offers;
    QStandardItemModel *m_list;
    QCompleter *m_completer;
};

} // namespace fanye::app
