// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::flip {

// How much of a leaf's print is seen from its other side.
enum class PaperWeight { Thin, Medium, Thick };

// All numbers by which paper is lit and shaded, as values: the defaults are the look of the book, chosen by eye. A
// scene has one Lighting, from which the rasterizers take what they need before their inner loops begin; the faces of
// its leaves are made with the FaceLighting in it. Units, unless a member says otherwise:
//
//   linear   shares of linear light, 1 is full light; a gamma of 2.2 makes screen values of them (see screenFactors)
//   screen   shares of the screen's values themselves
//   widths   shares of the width of a sheet

// A shade that is `depth` deep at its line and fades within about `width`.
struct Falloff
{
    double depth = 0; // screen
    double width = 1; // widths

    friend bool operator==(const Falloff &, const Falloff &) = default;
};

// The shade on a page at rest, by the distance x from the spine. Bend and edge fade as (1 - x / width)^2, the others as
// exp(-x / width).
struct GutterShade
{
    Falloff bend{0.05, 0.30}; // the paper bends towards the spine
    Falloff wide{0.10, 0.030}, near{0.10, 0.009}, line{0.16, 0.0016}; // into the gutter, to the line where leaves meet
    Falloff picture{0.04, 0.030}; // instead of these three under a picture over the spine, which must not be cut in two
    Falloff edge{0.018, 0.1}; // at the outer edge; x counts from there

    friend bool operator==(const GutterShade &, const GutterShade &) = default;
};

// Dark paper: the lightness of a page is mirrored and scaled to [darkest, lightest] of 255. Photographs are only
// dimmed.
struct DarkTones
{
    int darkest = 26, lightest = 216;
    unsigned photographs = 205; // of 256

    friend bool operator==(const DarkTones &, const DarkTones &) = default;
};

// What is painted into a face when it is made.
struct FaceLighting
{
    GutterShade gutter;
    DarkTones dark;

    friend bool operator==(const FaceLighting &, const FaceLighting &) = default;
};

// The lamp over the book. Light on paper = ambient + (1 - ambient) max(0, normal * (alongX, alongY, 1)): Lambert's
// cosine law, with an ambient part as in Phong's model.
struct Lamp
{
    double alongX = -0.34, alongY = -0.22; // from the upper left, as steep as a reading lamp; per unit of height
    float ambient = 0.40f; // linear; the share of the light that comes from everywhere

    friend bool operator==(const Lamp &, const Lamp &) = default;
};

// Linear light that black print on one side takes from the other, when the leaf is in the air.
struct ShowThroughShares
{
    double thin = 0.24; // a newspaper
    double medium = 0.12; // a magazine
    double thick = 0.04; // an art book
    float rising = 0.5f; // of that on the rising part of the roll, which stands half in its own light

    double of(PaperWeight weight) const
    {
        return weight == PaperWeight::Thin ? thin : weight == PaperWeight::Thick ? thick : medium;
    }
    friend bool operator==(const ShowThroughShares &, const ShowThroughShares &) = default;
};

// A shadow of bent paper. At the distance d it takes strength (1 - d / length)^2 of the light, where the length in
// pixels is 1 + atRest * sheet width + perHeight * height of the paper: longer and softer the higher the paper stands.
struct CurlShadow
{
    double strength = 0; // linear
    double atRest = 0; // widths
    double perHeight = 0;

    friend bool operator==(const CurlShadow &, const CurlShadow &) = default;
};

struct CurlLighting
{
    CurlShadow roll{0.62, 0.02, 1.6}; // the roll's, on the page below
    CurlShadow flap{0.50, 0.01, 0.9}; // the flap's, on what it hangs over
    // Shadows and show-through are at full strength once the leaf is so high and its roll so wide; see airiness().
    double fullHeight = 0.12, fullRadius = 0.06; // widths

    friend bool operator==(const CurlLighting &, const CurlLighting &) = default;
};

// A hard cover; `upright` is the sine of its angle: 0 when it lies, 1 when it stands. Its shadow takes
// strength min(1, onset * upright) (1 - uprightLoss * upright) (1 - d / length)^2 of the light at the distance d, where
// the length in pixels is 1 + (atRest + perUpright * upright) * sheet width.
struct HardCoverLighting
{
    double lampShare = 0.5; // of the lamp's slant: so large a face catches light from the whole room
    double edge = 0.8; // linear; of the cover's edge, against its faces
    double strength = 0.5; // linear
    double onset = 3;
    double uprightLoss = 0.3;
    double atRest = 0.02, perUpright = 0.22; // widths
    // Beyond the spine, where the light comes in, distances count so many times, which shortens the shadow.
    double beyondSpine = 3, beyondSpinePerUpright = -1.5;

    friend bool operator==(const HardCoverLighting &, const HardCoverLighting &) = default;
};

// The shadow of the lying book on the background: its box, blurred with a Gaussian and moved down. Desktop pixels.
struct BoxShadow
{
    double strength = 0; // screen
    double softness = 1; // standard deviation
    double drop = 0;

    friend bool operator==(const BoxShadow &, const BoxShadow &) = default;
};

struct BackgroundLighting
{
    BoxShadow wide{0.30, 15, 7}, near{0.20, 3.5, 2};
    // The edges of the pages below the open one: screen, of the paper's colour.
    double pageEdge = 0.94, gap = 0.80; // of a page, and of the gap between two
    double perDepth = 0.008; // less, for each desktop pixel away from the page

    friend bool operator==(const BackgroundLighting &, const BackgroundLighting &) = default;
};

struct Lighting
{
    FaceLighting face;
    Lamp lamp;
    ShowThroughShares showThrough;
    CurlLighting curl;
    HardCoverLighting hardCover;
    BackgroundLighting background;

    friend bool operator==(const Lighting &, const Lighting &) = default;
};

} // namespace fanye::flip
