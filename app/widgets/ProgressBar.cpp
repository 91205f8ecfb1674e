// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ProgressBar.h"

#include "app/desktop/Announcement.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace fanye::app {
namespace {

using namespace std::chrono_literals;

constexpr int progressWidth = 220;

} // namespace

ProgressBar::ProgressBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("work"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &ProgressBar::cancelled);
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        show();
        announce(*this, m_text->text());
    });
    hide();
}

void ProgressBar::begin(const QString &plainText)
{
    m_text->setText(plainText);
    m_progress->setAccessibleName(plainText);
    m_progress->setValue(0);
    m_patience.start();
}

void ProgressBar::setText(const QString &plainText)
{
    m_text->setText(plainText);
}

void ProgressBar::setPercent(int percent)
{
    m_progress->setValue(percent);
}

void ProgressBar::end()
{
    m_patience.stop();
    hide();
}

} // namespace fanye::app
