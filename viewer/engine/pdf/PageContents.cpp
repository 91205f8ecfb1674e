// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PageContents.h"

#include "engine/pdf/QpdfValues.h"

#include <qpdf/Pipeline.hh>

#include <algorithm>
#include <stdexcept>

namespace fanye::engine {
namespace {

// Takes the beginning of a stream and then stops its decoding, which could produce gigabytes.
class Beginning : public Pipeline
{
public:
    Beginning()
        : Pipeline("beginning", nullptr)
    {
    }
    void write(unsigned char const *data, std::size_t size) override
    {
        const std::size_t room = longestDrawing - m_text.size();
        m_text.append(reinterpret_cast<const char *>(data), std::min(size, room));
        if (size > room)
            throw std::length_error("drawing is long enough");
    }
    void finish() override { }
    std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

} // namespace

std::string drawingOf(QPDFObjectHandle stream)
{
    Beginning beginning;
    try {
        if (stream.isStream())
            stream.pipeStreamData(&beginning, 0, qpdf_dl_generalized, true);
    } catch (const std::exception &) {
        // what was read before is used
    }
    return std::move(beginning).text();
}

std::string contentsOf(QPDFObjectHandle page)
{
    QPDFObjectHandle contents = valueOf(page, "/Contents");
    if (!contents.isArray())
        return drawingOf(contents);
    std::string joined;
    for (int i = 0; i < contents.getArrayNItems() && joined.size() < longestDrawing; ++i)
        joined += drawingOf(contents.getArrayItem(i)) + '\n';
    return joined;
}

} // namespace fanye::engine
