// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/CurlKernels.h"

#include <array>
#include <cmath>

namespace fanye::flip {
namespace {

std::array<quint16, 1025> factorTable()
{
    std::array<quint16, 1025> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = quint16(std::lround(256 * std::pow(double(i) / 1024, 1 / 2.2)));
    return table;
}

const std::array<quint16, 1025> factors = factorTable();

bool hasWideRegisters()
{
#ifdef FANYE_WIDE_LOOPS
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
    return false;
#endif
}

} // namespace

const quint16 *const screenFactors = factors.data();

const CurlKernels &curlKernels()
{
    static const bool isWide = hasWideRegisters();
#ifdef FANYE_WIDE_LOOPS
    if (isWide)
        return wideCurlKernels;
#endif
    return plainCurlKernels;
}

} // namespace fanye::flip
