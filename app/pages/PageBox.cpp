// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PageBox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

namespace fanye::app {

using namespace text;

namespace {

constexpr int longestInput = 40;
constexpr int leastDigits = 2;

} // namespace

PageBox::PageBox(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_list, this))
{
    setObjectName(QStringLiteral("pageBox"));
    setAccessibleName(tr("Page"));
    setToolTip(tr("Printed page · PDF page. Type either to go there."));
    setAlignment(Qt::AlignCenter);
    setMaxLength(longestInput);
    setIssue(0, {});
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &PageBox::offer);
    connect(this, &QLineEdit::returnPressed, this, &PageBox::take);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.row() < int(m_offers.size()))
                    Q_EMIT pageWanted(m_offers[std::size_t(index.row())].page);
            });
}

void PageBox::setIssue(int pageCount, const QStringList &labels)
{
    m_pageCount = pageCount;
    m_labels = labels;
    m_folios = {};
    m_pages.clear();
    // Wide enough for all pages of the issue, so that the slider beside it does not move.
    const QString page(std::max(leastDigits, int(QString::number(pageCount).size())), QLatin1Char('0'));
    setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("%1-%1 · %1-%1 / %1").arg(page)) + 24);
    showPages();
}

void PageBox::setFolios(const Folios &folios)
{
    m_folios = folios;
    showPages();
}

void PageBox::setPages(std::vector<PageNumber> pages)
{
    m_pages = std::move(pages);
    showPages();
}

void PageBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::PopupFocusReason) // the popup closed while the reader types
        return;
    if (event->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, this, &QLineEdit::selectAll); // after the click has set its own cursor
    else
        selectAll(); // now: a first key may already wait
}

void PageBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setText(words());
}

void PageBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        setText(words());
        clearFocus();
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PageBox::showPages()
{
    if (!hasFocus())
        setText(words());
}

QString PageBox::words() const
{
    return m_pages.empty() ? QString() : spreadWords(m_pages.front(), m_pages.back(), m_folios, m_pageCount);
}

void PageBox::offer(const QString &typed)
{
    m_offers = pagesMeant(typed, m_folios, m_labels, m_pageCount);
    m_list->clear();
    for (const PageMeant &meant : m_offers)
        m_list->appendRow(new QStandardItem(offered(meant)));
    if (m_offers.size() > 1)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void PageBox::take()
{
    const auto meant = pagesMeant(text(), m_folios, m_labels, m_pageCount);
    if (meant.empty()) {
        selectAll();
        return;
    }
    m_completer->popup()->hide();
    clearFocus();
    Q_EMIT pageWanted(meant.front().page);
}

QString PageBox::offered(const PageMeant &meant) const
{
    switch (meant.by) {
    case PageMeant::By::Folio:
        return tr("%1 (printed)").arg(pageWords(meant.page, m_folios, m_pageCount));
    case PageMeant::By::Label:
        return tr("%1 (page label)").arg(pageWords(meant.page, m_folios, m_pageCount));
    case PageMeant::By::Number:
        break;
    }
    return tr("page %1 of %2").arg(meant.page.number()).arg(m_pageCount);
}

} // namespace fanye::app
