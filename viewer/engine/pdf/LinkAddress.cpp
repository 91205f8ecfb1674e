// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/LinkAddress.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr qsizetype longestUrl = 2048;

// Line ends and other control characters come from wrapping, and are dropped as browsers do.
QByteArray percentEncoded(const QByteArray &bytes)
{
    QByteArray encoded;
    for (const char c : bytes.trimmed()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F)
            encoded += c;
        else if (byte == 0x20 || byte >= 0x80)
            encoded += '%' + QByteArray::number(byte, 16).toUpper();
    }
    return encoded;
}

bool beginsWith(const QByteArray &address, const char *lowerCase)
{
    return address.left(qsizetype(qstrlen(lowerCase))).toLower() == lowerCase;
}

bool isHarmless(const QUrl &url)
{
    const QString scheme = url.scheme();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    const bool isSaid = scheme == QLatin1String("mailto") || scheme == QLatin1String("tel");
    return url.isValid() && ((isWeb && !url.host().isEmpty()) || (isSaid && !url.path().isEmpty()));
}

LinkAddress followable(const QUrl &url)
{
    const QString encoded = url.toString(QUrl::FullyEncoded);
    if (!isHarmless(url) || encoded.size() > longestUrl)
        return {{}, LinkAddress::Kind::OtherScheme};
    return {encoded, LinkAddress::Kind::Followable};
}

// "name@example.org" and "example.com/page" of writers that left the scheme out.
QByteArray guessedScheme(const QString &address)
{
    static const QRegularExpression mail(QStringLiteral("^[^\\s@/:?#]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$"));
    static const QRegularExpression site(
        QStringLiteral("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.(com|cn|org|net|gov|edu)(:[0-9]+)?([/?#]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (mail.match(address).hasMatch())
        return "mailto:";
    return site.match(address).hasMatch() ? "http://" : QByteArray();
}

bool hasScheme(const QString &address)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    return scheme.match(address).hasMatch();
}

} // namespace

LinkAddress linkAddress(const QByteArray &bytes, const QByteArray &base)
{
    if (bytes.size() > longestUrl)
        return {{}, LinkAddress::Kind::OtherScheme};
    const QByteArray address = percentEncoded(bytes);
    if (beginsWith(address, "www."))
        return followable(QUrl::fromEncoded("http://" + address));
    const QString text = QString::fromLatin1(address);
    const QUrl root = QUrl::fromEncoded(percentEncoded(base));
    const bool hasBase = isHarmless(root) && root.scheme().startsWith(QLatin1String("http"));
    const QByteArray guessed = hasBase ? QByteArray() : guessedScheme(text);
    if (!guessed.isEmpty())
        return followable(QUrl::fromEncoded(guessed + address));
    if (hasScheme(text))
        return followable(QUrl::fromEncoded(address));
    if (hasBase && !address.isEmpty())
        return followable(root.resolved(QUrl::fromEncoded(address)));
    if (address.startsWith("//"))
        return followable(QUrl::fromEncoded("http:" + address));
    return {{}, LinkAddress::Kind::OtherFile};
}

} // namespace fanye::engine
