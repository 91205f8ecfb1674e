// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/LinkAddress.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::engine;

namespace {

struct Row
{
    const char *bytes;
    const char *url;
};

constexpr const char *base = "https://magazine.example.cn/2024/03/";

} // namespace

TEST_CASE("An address is what a browser makes of its bytes")
{
    const auto row = GENERATE(values<Row>({
        {"https://example.com/a", "https://example.com/a"},
        {"HTTP://EXAMPLE.COM/UP", "http://example.com/UP"},
        {" https://example.com/a b\n c ", "https://example.com/a%20b%20c"},
        {"https://example.com/a%20b", "https://example.com/a%20b"},
        {"https://example.com/\xE6\x9C\x9F\xE5\x88\x8A", "https://example.com/%E6%9C%9F%E5%88%8A"},
        {"https://example.com/\xC6\xDA\xBF\xAF?n=\xC6", "https://example.com/%C6%DA%BF%AF?n=%C6"}, // GBK, as it is
        {"www.example.com/a", "http://www.example.com/a"},
        {"WWW.example.com:8080", "http://www.example.com:8080"},
        {"example.com.cn/a", "http://example.com.cn/a"},
        {"magazine.example.cn", "http://magazine.example.cn"},
        {"editor@example.com", "mailto:editor@example.com"},
        {"mailto:editor@example.com?subject=%E6%8A%95", "mailto:editor@example.com?subject=%E6%8A%95"},
        {"tel:010-12345678", "tel:010-12345678"},
        {"//example.com/a", "http://example.com/a"},
    }));
    CAPTURE(row.bytes);
    CHECK(linkAddress(row.bytes, {}) == LinkAddress{QString::fromLatin1(row.url), LinkAddress::Kind::Followable});
}

TEST_CASE("A relative address is resolved against the file's base")
{
    const auto row = GENERATE(values<Row>({
        {"./relative.html", "https://magazine.example.cn/2024/03/relative.html"},
        {"../04/a.html#b", "https://magazine.example.cn/2024/04/a.html#b"},
        {"/top", "https://magazine.example.cn/top"},
        {"?page=2", "https://magazine.example.cn/2024/03/?page=2"},
        {"a/\xC6\xDA", "https://magazine.example.cn/2024/03/a/%C6%DA"},
        {"//example.com/a", "https://example.com/a"},
        {"www.example.com/a", "http://www.example.com/a"},
        {"https://example.com/", "https://example.com/"},
    }));
    CAPTURE(row.bytes);
    CHECK(linkAddress(row.bytes, base).url == QString::fromLatin1(row.url));
}

TEST_CASE("Only addresses for a browser, mail program or telephone are followable")
{
    for (const char *bytes :
         {"javascript:alert(1)", "file:///etc/passwd", "weixin://dl/business", "data:text/html,x", "ftp://a.example",
          "http:", "https:///a", "C:\\a.exe", "smb://a/b", "mailto:", "vbscript:x", "JavaScript:x", "java\nscript:x"})
        for (const char *root : {"", base}) {
            CAPTURE(bytes, root);
            CHECK(linkAddress(bytes, root) == LinkAddress{{}, LinkAddress::Kind::OtherScheme});
        }
    for (const char *bytes : {"chapter2.pdf", "./a.html", "../a", "#here", "", "\\\\evil\\share"}) {
        CAPTURE(bytes);
        CHECK(linkAddress(bytes, {}) == LinkAddress{{}, LinkAddress::Kind::OtherFile});
        CHECK(linkAddress(bytes, "file:///tmp/") == LinkAddress{{}, LinkAddress::Kind::OtherFile});
    }
    CHECK(linkAddress(QByteArray("https://example.com/") + QByteArray(3000, 'a'), {}).url.isEmpty());
    CHECK(linkAddress(QByteArray("https://example.com/") + QByteArray(1500, '\xE4'), {}).url.isEmpty());
}
