// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader's room says, in Chinese and English. %1, %2 are filled in; "many|one" by the first number.

const chinese = {
  skip: '跳到书页', book: '书页', panels: '面板', place: '在本期中的位置', textOfPages: '所示页面的文字',
  issue: '本期', contents: '目录', search: '查找', pages: '页面', text: '文字', marks: '标记', bookmark: '书签', close: '关闭', fold: '收起面板',
  zoomIn: '放大', zoomOut: '缩小', fit: '适合窗口', onePage: '单页', twoPages: '双页',
  fullScreen: '全屏', leaveFullScreen: '退出全屏', dark: '深色背景', light: '浅色背景', print: '打印', keys: '快捷键', more: '更多',
  next: '下一页', previous: '上一页', slider: '页', goTo: '转到页', goToTip: '印刷页码 · 页。输入任一个即可前往。',
  pageOf: '第 %1 页，共 %2 页', page: '第 %1 页', pageFolio: '第 %1 页（印刷页码 %2）', folio: '印刷页码 %1',
  unfold: '展开', foldText: '收起', highlights: '本期要目', cover: '封面', saveOriginal: '保存原 PDF',
  number: '第 %1 期', total: '总第 %1 期', publishedOn: '出版日期', publisher: '主办', category: '类别', issn: 'ISSN', cn: '国内刊号',
  noContents: '本期没有目录。', findIn: '在本期中查找', findHelp: '可输入任意字词、多个词或拼音，繁简均可。', stillComing: '文字还在载入…',
  hits: '%1 处，在 %2 页上', furniture: '另有 %1 处在页眉、页码中。', notFound: '未找到“%1”。', loose: '没有完全相同的“%1”。以下忽略标点。',
  pinyin: '没有“%1”。以下按拼音查找。', near: '没有“%1”。相近的是“%2”。', suggestion: '是否要找：“%1”', nextHit: '下一处', previousHit: '上一处', hitOf: '第 %1 处，共 %2 处',
  noText: '本期页面都没有文字，无法查找。', openPages: '所示页面', wholeIssue: '整期', larger: '放大文字', smaller: '缩小文字', noWords: '这一页没有文字。',
  printing: '正在准备打印，共 %1 页…', unpainted: '这一页无法显示。', missing: '文件不完整：缺这一页。', incomplete: '文件不完整，只能显示下列页面。请重新获取文件。', note: '批注', linkTo: '到第 %1 页', linkOut: '打开 %1',
  keyTurn: '翻页', keyEnds: '首页、末页', keySearch: '查找', keyHits: '下一处、上一处', keyZoom: '放大、缩小、适合窗口', keySides: '单页、双页',
  keyPanel: '打开或收起面板', keyClose: '关闭', keyDark: '深色、浅色', keyPrint: '打印', keyKeys: '显示快捷键', keyHistory: '后退、前进', keyFull: '全屏', singleKeys: '单个字母、数字、符号用作快捷键',
  madeBy: '由“翻页”制作，不联网。', loading: '正在载入…',
};

/** @type {Record<keyof typeof chinese, string>} */
const english = {
  skip: 'Skip to the pages', book: 'Pages of the issue', panels: 'Panels', place: 'Place in the issue', textOfPages: 'Text of the open pages',
  issue: 'Issue', contents: 'Contents', search: 'Search', pages: 'Pages', text: 'Text', marks: 'Marks', bookmark: 'Bookmark', close: 'Close', fold: 'Fold the panel away',
  zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit the window', onePage: 'One page', twoPages: 'Two pages',
  fullScreen: 'Full screen', leaveFullScreen: 'Leave full screen', dark: 'Dark surround', light: 'Light surround', print: 'Print', keys: 'Keys', more: 'More',
  next: 'Next page', previous: 'Previous page', slider: 'Page', goTo: 'Go to page', goToTip: 'Printed page · page. Type either to go there.',
  pageOf: 'Page %1 of %2', page: 'Page %1', pageFolio: 'Page %1 (printed %2)', folio: 'printed page %1',
  unfold: 'Show all', foldText: 'Show less', highlights: 'In this issue', cover: 'Cover', saveOriginal: 'Save the original PDF',
  number: 'No. %1', total: 'whole no. %1', publishedOn: 'Published', publisher: 'Publisher', category: 'Category', issn: 'ISSN', cn: 'CN',
  noContents: 'This issue has no contents.', findIn: 'Find in this issue', findHelp: 'Type any words, several words, or pinyin.', stillComing: 'The text is still loading…',
  hits: '%1 places on %2 pages|%1 place', furniture: '%1 more in running heads and page numbers.', notFound: '“%1” was not found.', loose: 'No exact match for “%1”. Found ignoring punctuation.',
  pinyin: 'No exact match for “%1”. Found by pinyin.', near: '“%1” was not found. Similar: “%2”.', suggestion: 'Did you mean “%1”?', nextHit: 'Next place', previousHit: 'Previous place', hitOf: 'Place %1 of %2',
  noText: 'The pages have no text to search.', openPages: 'Open pages', wholeIssue: 'Whole issue', larger: 'Larger text', smaller: 'Smaller text', noWords: 'This page has no text.',
  printing: 'Preparing %1 pages for printing…|Preparing %1 page for printing…', unpainted: 'This page cannot be shown.', missing: 'The file is incomplete: this page is missing.',
  incomplete: 'The file is incomplete. Only the pages below can be shown. Please get the file again.', note: 'Note', linkTo: 'Go to page %1', linkOut: 'Open %1',
  keyTurn: 'Turn pages', keyEnds: 'First, last page', keySearch: 'Search', keyHits: 'Next, previous place', keyZoom: 'Zoom in, out, fit', keySides: 'One page, two pages',
  keyPanel: 'Open or fold the panel', keyClose: 'Close', keyDark: 'Dark, light', keyPrint: 'Print', keyKeys: 'Show the keys', keyHistory: 'Back, forward', keyFull: 'Full screen', singleKeys: 'Single letters, digits and signs are shortcuts',
  madeBy: 'Made with Fanye. Works offline.', loading: 'Loading…',
};

const isChinese = typeof navigator === 'undefined'
  || /^zh/i.test((navigator.languages ?? [navigator.language]).find(language => /^(zh|en)/i.test(language)) ?? '');

export const languageOfRoom = isChinese ? 'zh-Hans' : 'en';

/** @param {keyof typeof chinese} key @param {...(string | number)} values */
export function words(key, ...values) {
  const forms = (isChinese ? chinese : english)[key].split('|');
  const form = forms[forms.length > 1 && values[0] === 1 ? 1 : 0];
  return form.replace(/%([1-9])/g, (_, number) => String(values[Number(number) - 1]));
}
