import { isIPv6 } from 'node:net';
import type { Identifier } from './identifier.ts';
import type { Search } from './search.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const four = new RegExp(
  `(?<![\\p{L}\\d_.\\-])${octet} ?\\. ?${octet} ?\\. ?${octet} ?\\. ?${octet}(?![\\p{L}\\d_\\-]|\\.\\d)`,
  'gu',
);
const runOfSix = /[\da-f:.]{6,}/gi;
const longestOfSix = 45;

/** Internet addresses of both versions. Versions of programs and numbers of sections look like the older one. */
export function findIpAddresses(search: Search): Identifier[] {
  return [...ofVersionFour(search), ...ofVersionSix(search.text)];
}

function* ofVersionFour({ text, marks }: Search): Generator<Identifier> {
  for (const { 0: address, index } of text.matchAll(four)) {
    const place = { start: index, end: index + address.length };
    const mark = marks.near(place, ['ADDRESS', 'REFERENCE']);
    const octets = address.split('.').map((part) => part.trim());
    const looksNumbered = octets.every(({ length }) => length === 1) || address.includes(' ');
    if (mark === 'ADDRESS' || (mark === null && !looksNumbered)) yield { kind: 'IP_ADDRESS', ...place };
  }
}

function* ofVersionSix(text: string): Generator<Identifier> {
  for (const { 0: run, index } of text.matchAll(runOfSix)) {
    const address = run.replace(/[.:]$/, (end) => (run.endsWith('::') ? end : ''));
    const groups = address.split(':').filter(Boolean);
    if (groups.length < 2 || address.length > longestOfSix || !/\d/.test(address) || !isIPv6(address)) continue;
    const end = index + address.length;
    if (isWord(text.charAt(index - 1)) || isWord(text.charAt(end))) continue;
    yield { kind: 'IP_ADDRESS', start: index, end };
  }
}

const isWord = (unit: string) => /[\p{L}\d_]/u.test(unit);
