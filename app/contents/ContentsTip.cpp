// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/ContentsTip.h"

#include "contents/model/ContentsModel.h"
#include "pages/PagePainter.h"

#include <QBuffer>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace fanye::app {

using namespace contents;
using namespace pages;

namespace {

constexpr int tipHeight = 240; // height of the thumbnail in logical pixels
const QColor paperEdge(0, 0, 0, 60);

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 100); // quality 100: least compression, fastest
    return bytes;
}

} // namespace

QString pageTip(const QImage &picture, const QString &title, const QString &page)
{
    QString tip = QStringLiteral("<table cellspacing='0' cellpadding='2'>");
    if (!picture.isNull())
        tip += QStringLiteral(
                   "<tr><td align='center'><img src='data:image/png;base64,%1' width='%2' height='%3'></td></tr>")
                   .arg(QString::fromLatin1(pngOf(picture).toBase64()))
                   .arg(qRound(picture.width() / picture.devicePixelRatio()))
                   .arg(qRound(picture.height() / picture.devicePixelRatio()));
    tip += QStringLiteral("<tr><td width='220'>") + title.toHtmlEscaped() + QStringLiteral("</td></tr>");
    if (!page.isEmpty())
        tip += QStringLiteral("<tr><td>") + page.toHtmlEscaped() + QStringLiteral("</td></tr>");
    return tip + QStringLiteral("</table>");
}

ContentsTip::ContentsTip(QTreeView &tree, const ContentsModel &model)
    : QObject(&tree)
    , m_tree(tree)
    , m_model(model)
{
    tree.viewport()->installEventFilter(this);
}

void ContentsTip::setPainter(PagePainter *painter)
{
    if (m_painter)
        m_painter->disconnect(this);
    m_painter = painter;
    if (m_painter)
        connect(m_painter, &PagePainter::pictureChanged, this, &ContentsTip::showAgain);
}

bool ContentsTip::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex entry = m_tree.indexAt(help->pos());
    if (entry.isValid())
        show(entry, help->globalPos());
    else
        QToolTip::hideText();
    return true;
}

void ContentsTip::show(const QModelIndex &entry, QPoint global)
{
    m_shown = entry.siblingAtColumn(0);
    m_at = global;
    const QRect row = m_tree.visualRect(m_shown) | m_tree.visualRect(entry.siblingAtColumn(1));
    const auto page = m_model.pageAt(entry);
    QToolTip::showText(global, pageTip(page ? pictureOf(*page) : QImage(), m_shown.data().toString(), wordsFor(entry)),
                       m_tree.viewport(), row);
    if (page && m_painter && m_painter->best(*page, thumbnailSize(m_painter->facts().geometry(*page))).image.isNull())
        m_painter->list({*page});
}

// The thumbnail has arrived while the tip is visible.
void ContentsTip::showAgain(PageNumber page)
{
    if (QToolTip::isVisible() && m_shown.isValid() && m_model.pageAt(m_shown) == page)
        show(m_shown, m_at);
}

QString ContentsTip::wordsFor(const QModelIndex &entry) const
{
    const auto page = m_model.pageAt(entry);
    if (!page)
        return tr("The page of this entry is not known.");
    const QString folio = entry.data(ContentsModel::FolioRole).toString();
    return folio.isEmpty() ? tr("Page %1").arg(page->number())
                           : tr("Printed page %1, PDF page %2").arg(folio).arg(page->number());
}

QImage ContentsTip::pictureOf(PageNumber page) const
{
    if (!m_painter || !m_painter->facts().has(page))
        return {};
    const QSizeF size = m_painter->facts().geometry(page).size;
    const qreal ratio = m_tree.devicePixelRatioF();
    const QSize shown = size.scaled(tipHeight, tipHeight, Qt::KeepAspectRatio).toSize() * ratio;
    const QImage painted = m_painter->best(page, shown).image;
    if (painted.isNull())
        return {};
    QImage picture = painted.scaled(shown, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                         .convertToFormat(QImage::Format_RGB32);
    QPainter pen(&picture);
    pen.setPen(paperEdge);
    pen.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    pen.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace fanye::app
