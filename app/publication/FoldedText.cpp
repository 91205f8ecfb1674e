// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publication/FoldedText.h"

#include <QLabel>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace fanye::app {
namespace {

constexpr int foldedLines = 3;

} // namespace

QString firstLines(const QString &text, const QFont &font, int width, int lines)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    int shown = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (++shown < lines)
            continue;
        const int end = line.textStart() + line.textLength();
        if (end >= text.size())
            break;
        const QString rest = text.mid(line.textStart());
        return text.left(line.textStart()) + QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
    }
    return text;
}

FoldedText::FoldedText(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_more(new QToolButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setMinimumWidth(1);
    m_more->setAutoRaise(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addWidget(m_more, 0, Qt::AlignRight);
    connect(m_more, &QToolButton::clicked, this, [this] { show(!m_isUnfolded); });
    show(false);
}

void FoldedText::setText(const QString &plainText)
{
    if (plainText == m_text)
        return;
    m_text = plainText;
    show(false);
}

void FoldedText::show(bool unfolded)
{
    m_isUnfolded = unfolded;
    m_more->setText(unfolded ? tr("Less") : tr("More"));
    fit();
}

void FoldedText::fit()
{
    const QString folded = firstLines(m_text, m_label->font(), std::max(1, width()), foldedLines);
    m_more->setVisible(folded != m_text);
    const QString shown = m_isUnfolded ? m_text : folded;
    if (m_label->text() != shown)
        m_label->setText(shown);
}

void FoldedText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace fanye::app
