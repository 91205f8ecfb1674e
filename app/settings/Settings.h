// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Theme.h"
#include "app/settings/TypeSettings.h"
#include "flip/view/FlipView.h"
#include "issue/Trim.h"

#include <QByteArray>
#include <QSettings>

#include <optional>

namespace fanye::app {

// How fast a leaf flies.
enum class TurnPace { Calm, Usual, Brisk };

// Limits of autoplay's seconds from one spread to the next.
constexpr int shortestAutoplay = 3, longestAutoplay = 60;

// The reader's settings for all issues. Those of one issue (place, pairing, bookmarks) are on the shelf.
class Settings
{
public:
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    std::optional<bool> wasDesktopDark() const; // when last asked
    void setDesktopDark(bool dark);
    flip::TurnStyle turnStyle() const;
    void setTurnStyle(flip::TurnStyle style);
    TurnPace turnPace() const;
    void setTurnPace(TurnPace pace);
    int autoplaySeconds() const; // 3 to 60
    void setAutoplaySeconds(int seconds);
    bool hasHardCovers() const;
    void setHardCovers(bool hard);
    bool hasSound() const;
    void setSound(bool on);
    QStringList searchHistory() const; // newest first
    void setSearchHistory(const QStringList &texts);
    flip::Tool tool() const;
    void setTool(flip::Tool tool);
    flip::Paper paper() const;
    void setPaper(flip::Paper paper);
    Trim trim() const;
    void setTrim(Trim trim);
    flip::PaperWeight paperWeight() const;
    void setPaperWeight(flip::PaperWeight weight);
    ReadingMode readingMode() const;
    void setReadingMode(ReadingMode mode);
    TypeSettings typeSettings() const;
    void setTypeSettings(const TypeSettings &type);
    SpeechSettings speechSettings(const QString &language) const; // "zh"
    void setSpeechSettings(const QString &language, const SpeechSettings &speech);

    bool isSidebarShown() const;
    void setSidebarShown(bool shown);
    int foldedSidebarWidth() const; // that it comes back to, in pixels; 0: it is not folded
    void setFoldedSidebarWidth(int width);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);
    QByteArray textSplitterState() const; // between the book and its text
    void setTextSplitterState(const QByteArray &state);
    QSize bookSize() const; // of the book's view when it was closed last; empty the first time
    void setBookSize(QSize size);
    QString lastFolder() const; // of the open dialog
    void setLastFolder(const QString &folder);

private:
    int number(const QString &key, int usual, int least, int most) const;
    template <typename Choice>
    Choice choice(const QString &key, Choice usual, Choice last) const;
    template <typename Choice>
    void setChoice(const QString &key, Choice value);
    void keep(const QString &key, const QVariant &value);

    mutable QSettings m_store;
};

} // namespace fanye::app
