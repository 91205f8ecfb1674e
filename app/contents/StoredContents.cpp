// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/StoredContents.h"

#include "contents/edit/ContentsEditText.h"
#include "shelf/Store.h"

namespace fanye::app {

using namespace contents;
using namespace shelf;

namespace {

const auto baseSetting = QStringLiteral("contents");

struct BaseName
{
    ContentsBase base;
    const char *name; // key in the shelf
};
constexpr BaseName baseNames[] = {
    {ContentsBase::Best, "best"},
    {ContentsBase::Outline, "outline"},
    {ContentsBase::Made, "made"},
    {ContentsBase::None, "none"},
};

QString nameOf(ContentsBase base)
{
    return QLatin1String(baseNames[std::size_t(base)].name);
}

ContentsBase baseNamed(const QString &name)
{
    for (const BaseName &row : baseNames)
        if (name == QLatin1String(row.name))
            return row.base;
    return ContentsBase::Best;
}

ContentsEdits editsIn(const KeptCorrections &kept)
{
    std::vector<ContentsEdit> all;
    int done = 0;
    for (int place = 0; place < kept.all.size(); ++place) {
        const auto edit = contentsEditFrom(kept.all[place]);
        done += edit && place < kept.doneCount ? 1 : 0;
        if (edit)
            all.push_back(*edit);
    }
    return {std::move(all), done};
}

KeptCorrections keptOf(const ContentsEdits &edits)
{
    KeptCorrections kept;
    for (const ContentsEdit &edit : edits.all())
        kept.all << textOf(edit);
    kept.doneCount = edits.doneCount();
    return kept;
}

} // namespace

ContentsBase StoredContents::base(const QByteArray &issue) const
{
    return baseNamed(m_shelf.settings().value(issue, baseSetting));
}

bool StoredContents::setBase(const QByteArray &issue, ContentsBase base)
{
    return m_shelf.settings().set(issue, baseSetting, nameOf(base));
}

ContentsEdits StoredContents::edits(const QByteArray &issue, ContentsBase base) const
{
    return editsIn(m_shelf.corrections().of(issue, nameOf(base)));
}

bool StoredContents::keep(const QByteArray &issue, ContentsBase base, const ContentsEdits &edits)
{
    return m_shelf.corrections().keep(issue, nameOf(base), keptOf(edits));
}

void StoredContents::takeOver(const QByteArray &former, const QByteArray &issue)
{
    for (const BaseName &row : baseNames) {
        const QString name = QLatin1String(row.name);
        const KeptCorrections kept = m_shelf.corrections().of(former, name);
        if (!kept.all.isEmpty() && m_shelf.corrections().of(issue, name).all.isEmpty())
            m_shelf.corrections().keep(issue, name, kept);
    }
    const QString base = m_shelf.settings().value(former, baseSetting);
    if (!base.isNull() && m_shelf.settings().value(issue, baseSetting).isNull())
        m_shelf.settings().set(issue, baseSetting, base);
}

} // namespace fanye::app
