// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Settings.h"

#include <QDir>

#include <algorithm>

namespace fanye::app {

using namespace flip;

namespace {

constexpr int usualAutoplay = 8;

const auto appearanceKey = QStringLiteral("look/appearance");
const auto hardCoversKey = QStringLiteral("look/hardCovers");
const auto desktopDarkKey = QStringLiteral("look/desktopDark");
const auto turnStyleKey = QStringLiteral("look/turnStyle");
const auto turnPaceKey = QStringLiteral("look/turnPace");
const auto autoplayKey = QStringLiteral("look/autoplaySeconds");
const auto soundKey = QStringLiteral("look/sound");
const auto paperKey = QStringLiteral("look/paper");
const auto paperWeightKey = QStringLiteral("look/paperWeight");
const auto searchHistoryKey = QStringLiteral("search/history");
const auto toolKey = QStringLiteral("reading/tool");
const auto trimKey = QStringLiteral("reading/trim");
const auto readingModeKey = QStringLiteral("reading/mode");
const auto textSizeKey = QStringLiteral("reading/textSize");
const auto textMeasureKey = QStringLiteral("reading/textMeasure");
const auto speechKey = QStringLiteral("speech/%1/%2"); // the language, and one of the names
const auto speedName = QStringLiteral("speed");
const auto voiceName = QStringLiteral("voice");
const auto sidebarKey = QStringLiteral("window/sidebar");
const auto foldedSidebarKey = QStringLiteral("window/foldedSidebar");
const auto geometryKey = QStringLiteral("window/geometry");
const auto splitterKey = QStringLiteral("window/splitter");
const auto textSplitterKey = QStringLiteral("window/textSplitter");
const auto bookSizeKey = QStringLiteral("window/book");
const auto folderKey = QStringLiteral("open/folder");

} // namespace

int Settings::number(const QString &key, int usual, int least, int most) const
{
    bool isNumber = false;
    const int stored = m_store.value(key, usual).toInt(&isNumber);
    return isNumber ? std::clamp(stored, least, most) : usual;
}

// The file may have been edited by hand: a number out of range means the default.
template <typename Choice>
Choice Settings::choice(const QString &key, Choice usual, Choice last) const
{
    bool isNumber = false;
    const int stored = m_store.value(key, int(usual)).toInt(&isNumber);
    return isNumber && stored >= 0 && stored <= int(last) ? Choice(stored) : usual;
}

template <typename Choice>
void Settings::setChoice(const QString &key, Choice value)
{
    keep(key, int(value));
}

// An unchanged value is not written to the disk again.
void Settings::keep(const QString &key, const QVariant &value)
{
    if (m_store.value(key) != value)
        m_store.setValue(key, value);
}

Appearance Settings::appearance() const
{
    return choice(appearanceKey, Appearance::System, Appearance::Dark);
}

void Settings::setAppearance(Appearance appearance)
{
    setChoice(appearanceKey, appearance);
}

std::optional<bool> Settings::wasDesktopDark() const
{
    const QVariant dark = m_store.value(desktopDarkKey);
    return dark.isValid() ? std::optional(dark.toBool()) : std::nullopt;
}

void Settings::setDesktopDark(bool dark)
{
    keep(desktopDarkKey, dark);
}

TurnStyle Settings::turnStyle() const
{
    return choice(turnStyleKey, TurnStyle::Curl, TurnStyle::None);
}

void Settings::setTurnStyle(TurnStyle style)
{
    setChoice(turnStyleKey, style);
}

TurnPace Settings::turnPace() const
{
    return choice(turnPaceKey, TurnPace::Usual, TurnPace::Brisk);
}

void Settings::setTurnPace(TurnPace pace)
{
    setChoice(turnPaceKey, pace);
}

int Settings::autoplaySeconds() const
{
    return number(autoplayKey, usualAutoplay, shortestAutoplay, longestAutoplay);
}

void Settings::setAutoplaySeconds(int seconds)
{
    keep(autoplayKey, seconds);
}

bool Settings::hasHardCovers() const
{
    return m_store.value(hardCoversKey, false).toBool();
}

void Settings::setHardCovers(bool hard)
{
    keep(hardCoversKey, hard);
}

bool Settings::hasSound() const
{
    return m_store.value(soundKey, false).toBool();
}

void Settings::setSound(bool on)
{
    keep(soundKey, on);
}

Paper Settings::paper() const
{
    return choice(paperKey, Paper::White, Paper::Night);
}

void Settings::setPaper(Paper paper)
{
    setChoice(paperKey, paper);
}

PaperWeight Settings::paperWeight() const
{
    return choice(paperWeightKey, PaperWeight::Medium, PaperWeight::Thick);
}

void Settings::setPaperWeight(PaperWeight weight)
{
    setChoice(paperWeightKey, weight);
}

Trim Settings::trim() const
{
    return choice(trimKey, Trim::Automatic, Trim::Never);
}

void Settings::setTrim(Trim trim)
{
    setChoice(trimKey, trim);
}

QStringList Settings::searchHistory() const
{
    return m_store.value(searchHistoryKey).toStringList();
}

void Settings::setSearchHistory(const QStringList &texts)
{
    keep(searchHistoryKey, texts);
}

Tool Settings::tool() const
{
    return choice(toolKey, Tool::Text, Tool::Hand);
}

void Settings::setTool(Tool tool)
{
    setChoice(toolKey, tool);
}

ReadingMode Settings::readingMode() const
{
    return choice(readingModeKey, ReadingMode::Book, ReadingMode::Text);
}

void Settings::setReadingMode(ReadingMode mode)
{
    setChoice(readingModeKey, mode);
}

TypeSettings Settings::typeSettings() const
{
    const TypeSettings usual;
    return {number(textSizeKey, usual.size, smallestText, largestText),
            number(textMeasureKey, usual.measure, narrowestMeasure, widestMeasure)};
}

void Settings::setTypeSettings(const TypeSettings &type)
{
    keep(textSizeKey, type.size);
    keep(textMeasureKey, type.measure);
}

SpeechSettings Settings::speechSettings(const QString &language) const
{
    return {number(speechKey.arg(language, speedName), SpeechSettings().speed, slowestSpeech, fastestSpeech),
            m_store.value(speechKey.arg(language, voiceName)).toString()};
}

void Settings::setSpeechSettings(const QString &language, const SpeechSettings &speech)
{
    keep(speechKey.arg(language, speedName), speech.speed);
    keep(speechKey.arg(language, voiceName), speech.voice);
}

bool Settings::isSidebarShown() const
{
    return m_store.value(sidebarKey, true).toBool();
}

int Settings::foldedSidebarWidth() const
{
    return std::clamp(m_store.value(foldedSidebarKey, 0).toInt(), 0, 10'000);
}

void Settings::setFoldedSidebarWidth(int width)
{
    keep(foldedSidebarKey, width);
}

void Settings::setSidebarShown(bool shown)
{
    keep(sidebarKey, shown);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    keep(geometryKey, geometry);
}

QByteArray Settings::splitterState() const
{
    return m_store.value(splitterKey).toByteArray();
}

void Settings::setSplitterState(const QByteArray &state)
{
    keep(splitterKey, state);
}

QByteArray Settings::textSplitterState() const
{
    return m_store.value(textSplitterKey).toByteArray();
}

void Settings::setTextSplitterState(const QByteArray &state)
{
    keep(textSplitterKey, state);
}

QSize Settings::bookSize() const
{
    return m_store.value(bookSizeKey).toSize();
}

void Settings::setBookSize(QSize size)
{
    keep(bookSizeKey, size);
}

QString Settings::lastFolder() const
{
    return m_store.value(folderKey, QDir::homePath()).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    keep(folderKey, folder);
}

} // namespace fanye::app
