// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Format.h"
#include "worker/protocol/Channel.h"

#include <memory>
#include <span>

namespace fanye::engine {

// The inside of a worker process: handles one request after another with the backend of the file's format, and
// responds. A worker opens one file only, because its limits are set for that file.
class Worker
{
public:
    Worker(worker::Channel channel, std::span<const Format> formats)
        : m_channel(std::move(channel))
        , m_formats(formats)
    {
    }
    // Returns when the window is gone.
    void run();

private:
    worker::Channel::State nextRequests();
    void handle(const worker::Request &request);
    void handle(const worker::OpenFile &request);
    void handle(const worker::ReadStructure &request);
    void handle(const worker::ReadText &request);
    void handle(const worker::PaintPage &request);
    void letter(const PaintRequest &painting, const Canvas &canvas, int pageCount);
    void handle(const worker::TakeContents &request);
    void handle(const worker::TakeAnnotation &request);
    void handle(const worker::TakeNote &request);
    void handle(const worker::WriteCopy &request);
    void handle(const worker::ReadAnnotations &request);
    worker::Response opened();
    void respond(const worker::Response &response);

    worker::Channel m_channel;
    std::span<const Format> m_formats;
    std::unique_ptr<Backend> m_backend; // null: no file could be opened
    worker::OpenFile m_opening;
    bool m_hasOpened = false;
    AddedContents m_forCopy; // as taken so far
    std::vector<Annotation> m_annotations; // for the copy, as taken so far
    std::uint32_t m_serial = 0; // of the request under way
};

} // namespace fanye::engine
