import type { Identifier } from './identifier.ts';
import type { Search } from './search.ts';

/** Keys whose makers give them a form of their own. Each is bounded, so that no text makes a search long. */
const known = new RegExp(
  [
    /\b(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}\b/,
    /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/,
    /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/,
    /\bglpat-[\w-]{20,255}/,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/,
    /\bxapp-\d-[A-Za-z0-9-]{10,255}/,
    /\bhooks\.slack\.com\/services\/[A-Za-z0-9/]{20,100}/,
    /\b[rsp]k_(?:live|test)_[A-Za-z0-9]{16,255}\b/,
    /\bwhsec_[A-Za-z0-9]{24,100}\b/,
    /\bsk-(?:[a-z]{2,10}-)?[\w-]{20,255}/,
    /\bAIza[\w-]{35}/,
    /\bya29\.[\w-]{20,255}/,
    /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/,
    /\bnpm_[A-Za-z0-9]{36}\b/,
    /\bpypi-[\w-]{50,255}/,
    /\bhf_[A-Za-z0-9]{30,64}\b/,
    /\b(?:dop|doo|dor)_v1_[a-f0-9]{64}\b/,
    /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

const tokens = /[A-Za-z0-9_\-+/=.]{12,}/g;
const longestToken = 8_192;
const webToken = /^eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*$/;
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const pemBeginning = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const pemEnding = /-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;

export function findKeys(search: Search): Identifier[] {
  const { text } = search;
  return [...privateKeys(text), ...knownKeys(text), ...tokensOf(search)].map((place) => ({ kind: 'KEY', ...place }));
}

function* knownKeys(text: string) {
  for (const { 0: key, index } of text.matchAll(known)) yield { start: index, end: index + key.length };
}

/** Each block to its end, or to the end of the text if it was cut off. */
function* privateKeys(text: string) {
  let from = 0;
  for (const { index } of text.matchAll(pemBeginning)) {
    if (index < from) continue;
    pemEnding.lastIndex = index;
    const ending = pemEnding.exec(text);
    from = ending ? ending.index + ending[0].length : text.length;
    yield { start: index, end: from };
  }
}

function* tokensOf({ text, marks }: Search) {
  for (const { 0: run, index } of text.matchAll(tokens)) {
    // What precedes an equals sign names the value; a full stop at the end belongs to the sentence.
    const name = /^[A-Za-z_.-]{1,40}=(?=[^=])/.exec(run)?.[0].length ?? 0;
    const token = run.slice(name, lengthWithoutEnding(run));
    if (token.length > longestToken) continue;
    const place = { start: index + name, end: index + name + token.length };
    const isAnnounced = () => marks.near(place, ['SECRET']) !== null;
    // An address of a page has ids in it that look random.
    if (run.startsWith('//') && !isAnnounced()) continue;
    if (webToken.test(token) || isRandom(token, isAnnounced)) yield place;
  }
}

/** Counts back: an expression that looks for the ending would begin again at each of a million dots. */
function lengthWithoutEnding(run: string): number {
  let length = run.length;
  while (length > 0 && '.-/'.includes(run.charAt(length - 1))) length -= 1;
  return length;
}

/**
 * Whether a token was made by a machine to be a secret. Words, addresses of pages, ids and checksums are none, unless
 * a word like "token" announces them.
 */
function isRandom(token: string, isAnnounced: () => boolean): boolean {
  const digits = token.match(/\d/g)?.length ?? 0;
  const parts = token.split(/[._\-+/=]+/).filter(Boolean);
  const longest = Math.max(...parts.map(({ length }) => length));
  if (digits < 1 || longest < 12 || uuid.test(token) || !/[A-Za-z]/.test(token)) return false;
  const mixesCase = /[a-z]/.test(token) && /[A-Z]/.test(token);
  if (longest >= 24 && mixesCase && digits >= 3 && bitsPerUnit(token) >= 3.8) return true;
  return longest >= 16 && bitsPerUnit(token) >= 3 && isAnnounced();
}

function bitsPerUnit(token: string): number {
  const sample = token.slice(0, 256);
  const counts = new Map<string, number>();
  for (const unit of sample) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / sample.length) * Math.log2(count / sample.length);
  return bits;
}
