// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/edit/ContentsEditText.h"

#include "contents/edit/EditedContents.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fanye::contents {
namespace {

const auto doKey = QStringLiteral("do");
const auto entryKey = QStringLiteral("entry");
const auto afterKey = QStringLiteral("after");
const auto titleKeyWord = QStringLiteral("title");
const auto levelKey = QStringLiteral("level");
const auto pageKey = QStringLiteral("page");
const auto topKey = QStringLiteral("top");
const auto addedKey = QStringLiteral("added");

QJsonObject jsonOf(const EntryAnchor &anchor)
{
    QJsonObject json{{titleKeyWord, anchor.title}, {levelKey, anchor.level}};
    if (anchor.page)
        json[pageKey] = anchor.page->number();
    if (anchor.top)
        json[topKey] = *anchor.top;
    if (anchor.added != 0)
        json[addedKey] = anchor.added;
    return json;
}

QJsonObject editJson(const char *what, const EntryAnchor &entry)
{
    return {{doKey, QLatin1String(what)}, {entryKey, jsonOf(entry)}};
}

QJsonObject placed(QJsonObject json, const std::optional<EntryAnchor> &after)
{
    if (after)
        json[afterKey] = jsonOf(*after);
    return json;
}

QJsonObject jsonOf(const RenameEntry &edit)
{
    QJsonObject json = editJson("rename", edit.entry);
    json[titleKeyWord] = edit.title;
    return json;
}

QJsonObject jsonOf(const MoveEntry &edit)
{
    QJsonObject json = placed(editJson("move", edit.entry), edit.after);
    json[levelKey] = edit.level;
    return json;
}

QJsonObject jsonOf(const LevelEntry &edit)
{
    QJsonObject json = editJson("level", edit.entry);
    json[levelKey] = edit.level;
    return json;
}

QJsonObject jsonOf(const DeleteEntry &edit)
{
    return editJson("delete", edit.entry);
}

QJsonObject jsonOf(const AddEntry &edit)
{
    return placed(editJson("add", edit.entry), edit.after);
}

QJsonObject jsonOf(const RestoreAll &)
{
    return {{doKey, QStringLiteral("restore")}};
}

std::optional<int> levelIn(const QJsonObject &json)
{
    const int level = json[levelKey].toInt();
    return level >= 1 && level <= deepestContentsLevel ? std::optional(level) : std::nullopt;
}

std::optional<EntryAnchor> anchorIn(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const auto level = levelIn(json);
    if (!level || !json[titleKeyWord].isString())
        return std::nullopt;
    EntryAnchor anchor;
    anchor.title = json[titleKeyWord].toString();
    anchor.level = *level;
    if (const int page = json[pageKey].toInt(); page >= 1)
        anchor.page = PageNumber::fromNumber(page);
    if (json[topKey].isDouble())
        anchor.top = json[topKey].toDouble();
    anchor.added = json[addedKey].toInt();
    return anchor;
}

std::optional<ContentsEdit> editIn(const QJsonObject &json, const QString &what, const EntryAnchor &entry)
{
    const auto level = levelIn(json);
    const auto after = anchorIn(json[afterKey]);
    const QString title = json[titleKeyWord].toString();
    if (what == QLatin1String("rename") && !title.isEmpty())
        return RenameEntry{entry, title};
    if (what == QLatin1String("move") && level)
        return MoveEntry{entry, after, *level};
    if (what == QLatin1String("level") && level)
        return LevelEntry{entry, *level};
    if (what == QLatin1String("delete"))
        return DeleteEntry{entry};
    if (what == QLatin1String("add") && entry.added > 0)
        return AddEntry{entry, after};
    return std::nullopt;
}

} // namespace

QString textOf(const ContentsEdit &edit)
{
    const QJsonObject json = std::visit([](const auto &known) { return jsonOf(known); }, edit);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<ContentsEdit> contentsEditFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString what = json[doKey].toString();
    if (what == QLatin1String("restore"))
        return RestoreAll{};
    const auto entry = anchorIn(json[entryKey]);
    return entry ? editIn(json, what, *entry) : std::nullopt;
}

} // namespace fanye::contents
