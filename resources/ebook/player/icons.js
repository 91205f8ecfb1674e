// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Icons, drawn by the script as SVG.

const svg = 'http://www.w3.org/2000/svg';

// The shapes of resources/icons: a path, or c cx cy r, r x y w h rx.
/** @type {Record<string, string[]>} */
const shapes = {
  book: ['M12 6.5C10.3 5.2 7.6 4.8 4 5v13c3.6-.2 6.3.2 8 1.5 1.7-1.3 4.4-1.7 8-1.5V5c-3.6-.2-6.3.2-8 1.5zM12 6.5v13'],
  contents: ['M4 5h9M7 9.7h6M7 14.3h6M4 19h9M17 5h3M17 9.7h3M17 14.3h3M17 19h3'],
  search: ['c10.5 10.5 6', 'm15 15 5 5'],
  pages: ['r4 4 6.5 6.5 1.2', 'r13.5 4 6.5 6.5 1.2', 'r4 13.5 6.5 6.5 1.2', 'r13.5 13.5 6.5 6.5 1.2'],
  bookmark: ['M6.5 5A1.5 1.5 0 0 1 8 3.5h8A1.5 1.5 0 0 1 17.5 5v15.5L12 16.2 6.5 20.5Z'],
  text: ['M5 6h14M5 10h14M5 14h14M5 18h9'],
  close: ['m6 6 12 12M18 6 6 18'],
  previous: ['m14.5 5.5-6.5 6.5 6.5 6.5'],
  next: ['m9.5 5.5 6.5 6.5-6.5 6.5'],
  'chevron-down': ['m6 9.5 6 6 6-6'],
  'chevron-up': ['m6 14.5 6-6 6 6'],
  'zoom-in': ['c10.5 10.5 6', 'm15 15 5 5M10.5 8v5M8 10.5h5'],
  'zoom-out': ['c10.5 10.5 6', 'm15 15 5 5M8 10.5h5'],
  'fit-spread': ['M12 8.2C10.7 7.3 9 7 6.5 7v9.5c2.5 0 4.2.3 5.5 1.2 1.3-.9 3-1.2 5.5-1.2V7C15 7 13.3 7.3 12 8.2ZM12 8.2v9.5',
    'M3 6V4.5A1.5 1.5 0 0 1 4.5 3H6M18 3h1.5A1.5 1.5 0 0 1 21 4.5V6M21 18v1.5a1.5 1.5 0 0 1-1.5 1.5H18M6 21H4.5A1.5 1.5 0 0 1 3 19.5V18'],
  'full-screen': ['M4 9V5.5A1.5 1.5 0 0 1 5.5 4H9M15 4h3.5A1.5 1.5 0 0 1 20 5.5V9M20 15v3.5a1.5 1.5 0 0 1-1.5 1.5H15M9 20H5.5A1.5 1.5 0 0 1 4 18.5V15'],
  'leave-full-screen': ['M9 4v3.5A1.5 1.5 0 0 1 7.5 9H4M20 9h-3.5A1.5 1.5 0 0 1 15 7.5V4M15 20v-3.5a1.5 1.5 0 0 1 1.5-1.5H20M4 15h3.5A1.5 1.5 0 0 1 9 16.5V20'],
  'single-page': ['r6 3.5 12 17 1.5', 'M9 8h6M9 11.5h6M9 15h3.5'],
  'two-pages': ['M12 6.5C10.3 5.2 7.8 4.7 3.5 4.7v13c4.3 0 6.8.5 8.5 1.8 1.7-1.3 4.2-1.8 8.5-1.8v-13c-4.3 0-6.8.5-8.5 1.8ZM12 6.5v13'],
  moon: ['M20 14.3A8.3 8.3 0 0 1 9.7 4a8.3 8.3 0 1 0 10.3 10.3Z'],
  sun: ['c12 12 3.8', 'M12 3v1.7M12 19.3V21M3 12h1.7M19.3 12H21M5.64 5.64l1.2 1.2M17.16 17.16l1.2 1.2M18.36 5.64l-1.2 1.2M6.84 17.16l-1.2 1.2'],
  print: ['M7 9V4h10v5M7 17H5.5A1.5 1.5 0 0 1 4 15.5v-5A1.5 1.5 0 0 1 5.5 9h13a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6.5H7Z'],
  keyboard: ['r2.5 6 19 12 2', 'M6 10v.01M9 10v.01M12 10v.01M15 10v.01M18 10v.01M6 14v.01M18 14v.01M9 14h6'],
  menu: ['M4 6.5h16M4 12h16M4 17.5h16'],
  note: ['M5 4h14a1 1 0 0 1 1 1v9.5L14.5 20H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1ZM20 14.5h-4.5a1 1 0 0 0-1 1V20M8 9h8M8 12.5h4.5'],
  download: ['M12 4v11M7 10.5l5 5 5-5M4.5 19.5h15'],
  'text-larger': ['m3.5 19 5-13 5 13M5.3 14.8h6.4M15.8 12.5h5.4M18.5 9.8v5.4'],
  'text-smaller': ['m4.5 18 4-10.5L12.5 18M5.9 14.5h5.2M15.5 12.5h5'],
};

/** @param {string} shape */
function shapeNode(shape) {
  /** @type {Record<string, string[]>} */
  const names = { c: ['circle', 'cx', 'cy', 'r'], r: ['rect', 'x', 'y', 'width', 'height', 'rx'] };
  const [name, ...attributes] = names[shape[0]] ?? ['path', 'd'];
  const values = name === 'path' ? [shape] : shape.slice(1).split(' ');
  const node = document.createElementNS(svg, name);
  attributes.forEach((attribute, i) => node.setAttribute(attribute, values[i]));
  return node;
}

/** @param {string} name */
export function icon(name) {
  const node = document.createElementNS(svg, 'svg');
  node.setAttribute('viewBox', '0 0 24 24');
  node.setAttribute('class', 'icon');
  node.setAttribute('aria-hidden', 'true');
  node.append(...shapes[name].map(shapeNode));
  return node;
}
