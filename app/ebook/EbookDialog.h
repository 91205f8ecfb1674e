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

// Asks what the e-book shall be like; accepted() when it shall be made. Deleted when it is closed.
class EbookDialog : public QDialog
{
    Q_OBJECT
public:
    // `pageCount` of the issue, for the sizes; `hasMarks`: there are any to put in.
    EbookDialog(const QString &title, int pageCount, bool hasMarks, QWidget *parent);

    EbookChoice choice() const;

private:
    void addQualities(QVBoxLayout &column, int pageCount);

    QButtonGroup *m_quality;
    QCheckBox *m_marks;
    QCheckBox *m_pdf;
};

} // namespace fanye::app
