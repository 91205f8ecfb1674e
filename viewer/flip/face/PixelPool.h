// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/Face.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace fanye::flip {

// Pixels of faces that nobody looks at any more, for the next ones: fresh memory comes from the system page by page,
// and takes longer than the printing. While many leaves are in the air a face comes and another goes every few frames.
// Those of thumbnails come from the heap, and are not worth a place.
class PixelPool
{
public:
    // Null where there are none of this size.
    QImage take(QSize size)
    {
        m_isOpen = true;
        const auto fitting = std::find_if(m_images.begin(), m_images.end(),
                                          [size](const QImage &image) { return image.size() == size; });
        if (fitting == m_images.end())
            return {};
        QImage image = std::move(*fitting);
        m_images.erase(fitting);
        return image;
    }
    void give(QImage image)
    {
        const bool isShared = !image.isNull() && !image.isDetached(); // some other face has the same
        if (!m_isOpen || isShared || image.sizeInBytes() < leastKept)
            return;
        if (m_images.size() == most)
            m_images.erase(m_images.begin());
        m_images.push_back(std::move(image));
    }
    // And keeps none until the next is taken: what goes while the book rests is gone.
    void clear()
    {
        m_isOpen = false;
        m_images.clear();
    }

private:
    static constexpr std::size_t most = 3;
    static constexpr qsizetype leastKept = qsizetype(1) << 20; // bytes
    std::vector<QImage> m_images; // used last last
    bool m_isOpen = false;
};

// A face that leaves its pixels to the next.
class PooledFace : public Face
{
public:
    PooledFace(Face face, std::shared_ptr<PixelPool> heirs)
        : Face(std::move(face))
        , m_heirs(std::move(heirs))
    {
    }
    ~PooledFace() { m_heirs->give(std::move(pixels)); }

private:
    std::shared_ptr<PixelPool> m_heirs;
};

} // namespace fanye::flip
