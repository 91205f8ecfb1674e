// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/ebook/EbookPictures.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QVBoxLayout;

namespace fanye::app {

// What the reader wants of an e-book.
struct EbookChoice
{
    ebook::EbookQuality quality = ebook::EbookQuality::Clear;
    bool hasMarks = false; // the reader's own are in it
    bool hasPdf = false;
};

// What the dialog tells of the issue.
struct EbookSubject
{
    QString title;
    int pageCount = 0;
    qint64 pdfBytes = 0;
    bool hasMarks = false; // there are any of the reader's to put in
    bool isLocked = false; // encrypted
};

// Asks what the e-book shall be like; accepted() when it shall be made. Deleted when it is closed.
class EbookDialog : public QDialog
{
    Q_OBJECT
public:
    EbookDialog(const EbookSubject &subject, QWidget *parent);

    EbookChoice choice() const;

private:
    void addQualities(QVBoxLayout &column);
    void offerPdf(bool isInside);
    void showSizes();

    EbookSubject m_subject;
    QButtonGroup *m_quality;
    QCheckBox *m_marks;
    QCheckBox *m_pdf;
    bool m_isPdfWanted = false; // while it is inside anyway
};

} // namespace fanye::app
