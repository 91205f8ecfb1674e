// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first page as a plain picture, shown as soon as it has been parsed and until the book has been painted.
import { element } from './element.js';
import { pictureIn } from './sections.js';

/** @param {HTMLElement} stage @param {Element} section */
export function showPoster(stage, section) {
  const blob = pictureIn(section);
  if (!blob)
    return null;
  const image = element('img', { class: 'poster', alt: '' });
  image.src = URL.createObjectURL(blob);
  image.addEventListener('load', () => URL.revokeObjectURL(image.src), { once: true });
  stage.append(image);
  return image;
}
