// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The players that are compared: each as one HTML file with the same pictures, which turns a leaf at globalThis.turnLeaf().
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The pages of the issue as pictures of 150 dots per inch, as data addresses: what such players are given.
export function picturesOf(pdf, folder) {
  execFileSync('pdftoppm', ['-jpeg', '-r', '150', '-jpegopt', 'quality=80', pdf, join(folder, 'page')]);
  const files = readdirSync(folder).filter(name => /^page-\d+\.jpg$/.test(name)).sort();
  return files.map(name => 'data:image/jpeg;base64,' + readFileSync(join(folder, name)).toString('base64'));
}

const page = (head, body) => '<!DOCTYPE html><html><head><meta charset="utf-8"><style>html,body{margin:0;height:100%}img{display:block}</style>' + head + '</head><body>' + body + '</body></html>';
const script = text => '<script>' + text.replaceAll('</script', '<\\/script') + '</script>';
const size = { width: 450, height: 636 };

export function players(packages, pictures, pdf) {
  const source = path => readFileSync(join(packages, 'node_modules', path), 'utf8');
  const list = 'const pictures=' + JSON.stringify(pictures) + ';';
  const moduleOf = path => 'URL.createObjectURL(new Blob([' + JSON.stringify(source(path)).replaceAll('</script', '<\\/script') + '],{type:"text/javascript"}))';
  return {
    'plain page': page('', pictures.map(address => '<img width="' + size.width + '" height="' + size.height + '" src="' + address + '">').join('')
      + script('globalThis.turnLeaf=()=>scrollBy({top:' + size.height + ',behavior:"smooth"})')),
    StPageFlip: page(script(source('page-flip/dist/js/page-flip.browser.js')), '<div id="book"></div>' + script(list
      + 'const flip=new St.PageFlip(document.getElementById("book"),{...' + JSON.stringify(size) + ',showCover:true});flip.loadFromImages(pictures);globalThis.turnLeaf=()=>flip.flipNext()')),
    'turn.js': page(script(source('jquery/dist/jquery.min.js')) + script('globalThis.require=()=>jQuery;' + source('turn.js/index.js')),
      '<div id="book">' + pictures.map(address => '<div><img width="' + size.width + '" height="' + size.height + '" src="' + address + '"></div>').join('') + '</div>'
      + script('jQuery("#book").turn({width:' + 2 * size.width + ',height:' + size.height + '});globalThis.turnLeaf=()=>jQuery("#book").turn("next")')),
    'flipbook-vue': page(script(source('vue/dist/vue.min.js')) + script(source('flipbook-vue/dist/flipbook.min.js'))
      + '<style>#book,.flipbook{width:100vw;height:100vh}</style>', '<div id="book"></div>' + script(list
      + 'const app=new Vue({el:"#book",data:{pages:[null,...pictures]},template:"<flipbook class=\'flipbook\' ref=\'flip\' :pages=\'pages\'></flipbook>"});globalThis.turnLeaf=()=>app.$refs.flip.flipRight()')),
    'PDF.js': page('', '<canvas id="page"></canvas><script type="module">const pdfjs=await import(' + moduleOf('pdfjs-dist/build/pdf.min.mjs') + ');'
      + 'pdfjs.GlobalWorkerOptions.workerSrc=' + moduleOf('pdfjs-dist/build/pdf.worker.min.mjs') + ';'
      + 'const pdf=await pdfjs.getDocument({data:Uint8Array.from(atob("' + readFileSync(pdf).toString('base64') + '"),sign=>sign.charCodeAt(0))}).promise;let number=0;'
      + 'const canvas=document.getElementById("page");globalThis.turnLeaf=async()=>{const page=await pdf.getPage(number=Math.min(pdf.numPages,number+1));const viewport=page.getViewport({scale:' + size.height + '/842});'
      + 'canvas.width=viewport.width;canvas.height=viewport.height;await page.render({canvasContext:canvas.getContext("2d"),viewport,canvas}).promise};await globalThis.turnLeaf()</script>'),
  };
}
