// What the pages of formations share.
import { element } from './dom.js';

const svg = 'http://www.w3.org/2000/svg';

/** A horizontal bar of `value` out of `most`. Its label is for readers who do not see it. */
export function bar(value, most, label, kind = '') {
  const drawing = document.createElementNS(svg, 'svg');
  const attributes = { class: `bar ${kind}`, viewBox: '0 0 100 10', preserveAspectRatio: 'none', role: 'img' };
  for (const [name, text] of Object.entries({ ...attributes, 'aria-label': label })) drawing.setAttribute(name, text);
  const filled = document.createElementNS(svg, 'rect');
  const width = most === 0 ? 0 : Math.min(100, (value / most) * 100);
  for (const [name, number] of Object.entries({ width, height: 10 })) filled.setAttribute(name, String(number));
  drawing.append(filled);
  return drawing;
}

/** A bar with its number beside it. */
export function measured(value, most, label, shown = String(value)) {
  return element('span', { class: 'measured' }, bar(value, most, `${label}: ${shown}`), element('span', {}, shown));
}

/** Puts a heading and rows into a table. A row is a list of cells; each is a text, an element or empty. */
export function fillTable(table, heads, rows) {
  const head = element('thead', {}, element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text))));
  table.replaceChildren(head, element('tbody', {}, ...rows.map(tableRow)));
}

export function tableRow(cells) {
  return element('tr', {}, ...cells.map((cell) => element('td', {}, cell ?? '–')));
}

/** A status with a dot of its colour. */
export function statusOf({ status, progress }) {
  const isFinished = status === 'FINISHED';
  const text = isFinished ? 'finished' : `${progress.percent} %`;
  return element('span', { class: 'status' }, element('span', { class: `dot ${isFinished ? 'good' : 'busy'}` }), text);
}

export function kindOf({ isPreview }) {
  return isPreview ? 'preview' : 'proposing';
}

/** A score with one decimal, or null without one. */
export function rounded(score) {
  return score === null ? null : String(Math.round(score * 10) / 10);
}

/** How long a run took, or null while it is under way. */
export function timeTaken({ startedAt, finishedAt }) {
  return finishedAt === null ? null : lasting((Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000);
}

export function lasting(seconds) {
  if (seconds === 0) return 'under 1 s';
  if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${Math.round(seconds % 60)} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The date and time of a moment for a reader here. */
export function moment(iso) {
  const date = new Date(iso);
  const shown = date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return element('time', { datetime: iso, title: date.toLocaleString() }, shown);
}

/** Asks while the page is visible, as long as `ask` answers true. It says what went wrong, and goes on. */
export async function keepAsking(ask, everyMs) {
  const state = document.querySelector('#state');
  for (let again = true; again;) {
    if (!document.hidden)
      again = await ask().catch((error) => {
        state.textContent = reasonIn(error.message);
        return true;
      });
    if (again) await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

function reasonIn(text) {
  try {
    return JSON.parse(text).error ?? text;
  } catch {
    return text;
  }
}
