// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/Face.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace fanye::flip {

// Pixel buffers of faces that are no longer shown, for the next faces: getting fresh memory from the system takes
// longer than printing a face. While many leaves are in the air, one face is made and another dropped every few frames.
// Buffers of thumbnails come from the heap and are not pooled.
class PixelPool
{
public:
    // Null where there is none of this size.
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
        const bool isShared = !image.isNull() && !image.isDetached(); // another face shares it
        if (!m_isOpen || isShared || image.sizeInBytes() < leastKept)
            return;
        if (m_images.size() == most)
            m_images.erase(m_images.begin());
        m_images.push_back(std::move(image));
    }
    // Also stops pooling until take() is called again: what is given back while the book rests is freed.
    void clear()
    {
        m_isOpen = false;
        m_images.clear();
    }

private:
    static constexpr std::size_t most = 3;
    static constexpr qsizetype leastKept = qsizetype(1) << 20; // bytes
    std::vector<QImage> m_images; // most recently used last
    bool m_isOpen = false;
};

// A face that gives its pixels back to the pool.
class PooledFace : public Face
{
public:
    PooledFace(Face face, std::shared_ptr<PixelPool> pool)
        : Face(std::move(face))
        , m_pool(std::move(pool))
    {
    }
    ~PooledFace() { m_pool->give(std::move(pixels)); }

private:
    std::shared_ptr<PixelPool> m_pool;
};

} // namespace fanye::flip
