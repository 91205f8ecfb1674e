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
    void setPageWords(std::function<QString(PageNumber)> words);

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);
    void noteWanted(const QString &id); // to be edited
    void exportWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    QToolButton *makeMenuButton();
    void show();
    void go(const QModelIndex &index);
    void remove(const QModelIndex &index);
    void openMenu(QPoint at);

    ReaderMarks &m_marks;
    MarksModel *m_model;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_empty; // instead of an empty list
};

} // namespace fanye::app
