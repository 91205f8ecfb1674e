// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/marks/MarksModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace fanye::app {

class ReaderMarks;

// The marks and bookmarks of the issue: by page or by date, filtered, chosen, edited, deleted.
class MarksPanel : public QWidget
{
    Q_OBJECT
public:
    MarksPanel(ReaderMarks &marks, QWidget *parent); // REQUIRES: they outlive this

    void setBookmarks(const std::vector<marks::Bookmark> &bookmarks);
    void setFileMarks(const std::vector<FileMark> &marks);
    void setFileTrouble(const QString &plainText); // why annotations of the file are missing; empty: they are not
    void setPageWords(std::function<QString(PageNumber)> words);

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);
    void noteWanted(const QString &id); // to be edited
    void exportWanted();
    void seen(); // each time that it comes into view

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    QToolButton *makeMenuButton();
    void show();
    void go(const QModelIndex &index);
    void remove(const QString &id, PageNumber page); // without id: the bookmark of the page
    void openMenu(QPoint at);

    ReaderMarks &m_marks;
    MarksModel *m_model;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_trouble; // above the list
    QLabel *m_empty; // instead of an empty list
};

} // namespace fanye::app
