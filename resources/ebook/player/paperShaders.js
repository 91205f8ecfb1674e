// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inverse map of the bent leaf, in closed form, for every pixel of the view: which point of which side of the paper
// is seen there, how it is lit, and how much the leaf darkens what lies beneath it. The colour is premultiplied.

export const leafVertexShader = `#version 300 es
uniform vec4 area; // x, y, width, height in pixels of the view, y down
uniform vec2 view;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  vec2 place = (area.xy + corner * area.zw) / view;
  gl_Position = vec4(2.0 * place.x - 1.0, 1.0 - 2.0 * place.y, 0.0, 1.0);
}`;

export const leafFragmentShader = `#version 300 es
precision highp float;
uniform sampler2D front, back;
uniform vec2 view, sheet;
uniform vec3 place; // spine, top, mirror
uniform vec4 curl; // nx, ny, offset, radius
uniform vec4 light; // along the normal, ambient, show-through, of that on the rising part
uniform vec4 casts; // strength and length of the roll's shadow, of the flap's
uniform vec3 fade; // pixels, direction, opacity at the spine
uniform int part; // 0 lies flat, 1 rises, 2 hangs over
out vec4 colour;
const float pi = 3.14159265;

vec3 printAt(sampler2D face, vec2 paper, bool isMirrored) {
  float across = paper.x / sheet.x;
  return texture(face, vec2(isMirrored ? 1.0 - across : across, paper.y / sheet.y)).rgb;
}
float linearOf(vec3 print) {
  return dot(pow(print, vec3(2.2)), vec3(0.3125, 0.625, 0.0625));
}
float screenFactor(float linear) {
  return pow(max(linear, 0.0), 1.0 / 2.2);
}
float outside(vec2 paper) {
  return length(vec2(max(0.0, paper.x - sheet.x), max(0.0, max(-paper.y, paper.y - sheet.y))));
}
float coverage(vec2 paper) {
  return min(min(sheet.x - paper.x, paper.y), sheet.y - paper.y) + 0.5;
}
float lit(float facing, float through, float share) {
  float falling = min(1.0, light.y + (1.0 - light.y) * max(0.0, facing));
  return screenFactor(falling - falling * (1.0 - through) * share);
}
float opacityAt(float x) {
  float away = fade.y * x;
  return fade.x <= 0.0 || away <= 0.0 ? 1.0 : fade.z * clamp(1.0 - away / fade.x, 0.0, 1.0);
}
float fallen(float distance, float reach) {
  float fall = 1.0 - min(1.0, distance / reach);
  return fall * fall;
}

void main() {
  vec2 at = vec2(gl_FragCoord.x - place.x, view.y - gl_FragCoord.y - place.y);
  vec2 p = vec2(place.z * at.x, at.y);
  vec2 normal = curl.xy;
  float d = dot(p, normal) - curl.z, r = curl.w;
  bool isMirrored = place.z < 0.0;
  if (part == 0) {
    bool isOn = d <= 0.0 && p.x >= 0.0 && p.x <= sheet.x && p.y >= 0.0 && p.y <= sheet.y;
    if (!isOn) discard;
    colour = vec4(printAt(front, p, isMirrored), 1.0);
    return;
  }
  float winding = r > 0.0 ? clamp(d / r, 0.0, 1.0) : 0.0;
  float up = sqrt(1.0 - winding * winding);
  float cover, shade, factor;
  vec2 paper;
  vec3 print;
  if (part == 1) {
    if (d <= 0.0 || d > r + casts.y) discard;
    paper = p + (r * asin(winding) - d) * normal;
    cover = min(coverage(paper), r - d - 0.5);
    vec2 crest = p + (0.5 * pi * r - d) * normal;
    shade = 1.0 - casts.x * fallen(max(0.0, d - r) + outside(crest), casts.y) * winding;
    print = printAt(front, paper, isMirrored);
    float through = linearOf(printAt(back, paper, !isMirrored));
    factor = lit(up - winding * light.x, through, light.z * light.w);
  } else {
    if (d > r + 0.5) discard;
    paper = p + (pi * r - r * asin(winding) - min(d, 0.0) - d) * normal;
    cover = min(coverage(paper), r - d + 0.5);
    shade = 1.0 - casts.z * fallen(outside(paper), casts.w) * (1.0 - winding * winding);
    print = printAt(back, paper, !isMirrored);
    float through = linearOf(printAt(front, paper, isMirrored));
    factor = lit(up + winding * light.x, through, light.z);
  }
  float opacity = opacityAt(at.x);
  cover = clamp(cover, 0.0, 1.0) * opacity;
  float left = screenFactor(1.0 - (1.0 - shade) * opacity) * (1.0 - cover);
  colour = vec4(print * factor * cover, 1.0 - left);
}`;
