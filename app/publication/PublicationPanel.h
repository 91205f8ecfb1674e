// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publication/FactField.h"
#include "issue/PageNumber.h"

#include <QScrollArea>

#include <map>

class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace fanye::pages {
class PagePainter;
}

namespace fanye::app {

class CoverPicture;
class EditableText;
class FileProperties;
class FoldedText;
class HighlightList;
class ReaderFacts;

// What the issue is: cover, title, number, date, summary, highlights, file. What is not known is not shown; each field
// is corrected where it stands, and can be added where it is missing.
class PublicationPanel : public QScrollArea
{
    Q_OBJECT
public:
    PublicationPanel(ReaderFacts &facts, QWidget *parent); // REQUIRES: they outlive this

    void setIssue(pages::PagePainter *painter, const QString &path); // null: none
    void setPage(PageNumber page); // that is being read
    void showProperties(); // scrolls to them

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row
    {
        QLabel *name;
        EditableText *text;
    };
    void arrange();
    void arrangeHead(QVBoxLayout &column);
    void arrangeFields(QVBoxLayout &column);
    QLabel *headline(const QString &words, QVBoxLayout &column);
    EditableText *editable(FactField field);
    void makeUndo();
    void fillAddMenu();
    void show();
    void showRow(FactField field);

    ReaderFacts &m_facts;
    void fillFile();

    pages::PagePainter *m_painter = nullptr;
    QString m_path; // of the file, while nothing is shown of it
    CoverPicture *m_cover;
    QToolButton *m_star;
    EditableText *m_title;
    QLabel *m_line;
    QLabel *m_place;
    QProgressBar *m_progress;
    QLabel *m_summaryHead = nullptr;
    FoldedText *m_summary;
    QLabel *m_highlightsHead = nullptr;
    HighlightList *m_highlights;
    std::map<FactField, Row> m_rows;
    QToolButton *m_add;
    QMenu *m_addMenu;
    QLabel *m_fileHead = nullptr;
    FileProperties *m_file;
};

} // namespace fanye::app
