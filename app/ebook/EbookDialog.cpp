// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ebook/EbookDialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fanye::app {

using ebook::EbookQuality;

namespace {

constexpr int leastWidth = 440; // pixels; wider where a line needs it
constexpr int lineGap = 4, groupGap = 14;

// What a page of a magazine with photographs takes as a rule, in bytes, in each quality: measured, 63 to 270 kB in
// clear.
qint64 usualBytes(EbookQuality quality)
{
    switch (quality) {
    case EbookQuality::Small:
        return 80'000;
    case EbookQuality::Clear:
        return 100'000;
    case EbookQuality::Best:
        return 160'000;
    }
    return 0;
}

QLabel *wrapped(const QString &plainText, QWidget *parent)
{
    auto *label = new QLabel(plainText, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

EbookDialog::EbookDialog(const EbookSubject &subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_quality(new QButtonGroup(this))
    , m_marks(new QCheckBox(tr("With my &highlights, notes and bookmarks"), this))
    , m_pdf(new QCheckBox(tr("Put the &PDF into the e-book"), this))
{
    setObjectName(QStringLiteral("ebookDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make an e-book"));
    m_marks->setEnabled(subject.hasMarks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(lineGap);
    QFont bold = font();
    bold.setBold(true);
    QLabel *name = wrapped(subject.title, this);
    name->setFont(bold);
    column->addWidget(name);
    column->addWidget(wrapped(tr("One file that any browser opens, on computers and phones, without a network: with "
                                 "the pages that turn, the contents, the text and the search."),
                              this));
    column->addSpacing(groupGap);
    addQualities(*column);
    column->addSpacing(groupGap);
    column->addWidget(m_marks);
    column->addWidget(m_pdf);
    if (subject.isLocked)
        column->addWidget(wrapped(tr("The PDF is encrypted. The e-book is not: whoever has it can read it."), this));
    column->addSpacing(groupGap);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Make e-book…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setFixedWidth(std::max(leastWidth, column->totalMinimumSize().width()));
}

void EbookDialog::addQualities(QVBoxLayout &column)
{
    for (const EbookQuality quality : {EbookQuality::Small, EbookQuality::Clear, EbookQuality::Best}) {
        auto *button = new QRadioButton(this);
        m_quality->addButton(button, int(quality));
        column.addWidget(button);
    }
    connect(m_quality, &QButtonGroup::idToggled, this, [this](int quality, bool isChosen) {
        if (isChosen)
            offerPdf(EbookQuality(quality) == EbookQuality::Best);
    });
    connect(m_pdf, &QCheckBox::toggled, this, &EbookDialog::showSizes);
    m_quality->button(int(EbookQuality::Clear))->setChecked(true);
    showSizes();
}

// The best e-book has the PDF inside anyway; what was chosen before comes back with the other qualities.
void EbookDialog::offerPdf(bool isInside)
{
    if (m_pdf->isEnabled())
        m_isPdfWanted = m_pdf->isChecked();
    m_pdf->setEnabled(!isInside);
    m_pdf->setChecked(isInside || m_isPdfWanted);
}

void EbookDialog::showSizes()
{
    const QList<std::pair<EbookQuality, QString>> rows{
        {EbookQuality::Small, tr("&Small: to be sent by mail; about %1")},
        {EbookQuality::Clear, tr("&Clear: sharp on every screen; about %1")},
        {EbookQuality::Best, tr("&Best: sharp when magnified, with the PDF inside; about %1")},
    };
    for (const auto &[quality, words] : rows) {
        const bool isPdfWanted = m_pdf->isEnabled() ? m_pdf->isChecked() : m_isPdfWanted;
        const bool hasPdf = isPdfWanted || quality == EbookQuality::Best;
        const qint64 bytes = usualBytes(quality) * m_subject.pageCount + (hasPdf ? m_subject.pdfBytes * 4 / 3 : 0);
        m_quality->button(int(quality))
            ->setText(words.arg(QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat)));
    }
}

EbookChoice EbookDialog::choice() const
{
    return {EbookQuality(m_quality->checkedId()), m_marks->isEnabled() && m_marks->isChecked(),
            m_pdf->isEnabled() && m_pdf->isChecked()};
}

} // namespace fanye::app
