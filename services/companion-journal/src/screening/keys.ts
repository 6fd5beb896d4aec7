import type { Identifier } from './identifier.ts';
import type { Search } from './search.ts';

/** Keys whose makers give them a form of their own. Each is bounded, so that no text makes a search long. */
const known: readonly RegExp[] = [
  /\b(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g,
  /\bglpat-[\w-]{20,255}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
  /\bxapp-\d-[A-Za-z0-9-]{10,255}/g,
  /\bhooks\.slack\.com\/services\/[A-Za-z0-9/]{20,100}/g,
  /\b[rsp]k_(?:live|test)_[A-Za-z0-9]{16,255}\b/g,
  /\bwhsec_[A-Za-z0-9]{24,100}\b/g,
  /\bsk-(?:[a-z]{2,10}-)?[\w-]{20,255}/g,
  /\bAIza[\w-]{35}/g,
  /\bya29\.[\w-]{20,255}/g,
  /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bpypi-[\w-]{50,255}/g,
  /\bhf_[A-Za-z0-9]{30,64}\b/g,
  /\b(?:dop|doo|dor)_v1_[a-f0-9]{64}\b/g,
  /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/g,
];

const tokens = /[A-Za-z0-9_\-+/=.]{12,}/g;
const webToken = /^eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*$/;
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const pemBeginning = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const pemEnding = /-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;

export function findKeys(search: Search): Identifier[] {
  const { text } = search;
  return [...privateKeys(text), ...knownKeys(text), ...tokensOf(search)].map((place) => ({ kind: 'KEY', ...place }));
}

function* knownKeys(text: string) {
  for (const form of known) {
    for (const { 0: key, index } of text.matchAll(form)) yield { start: index, end: index + key.length };
  }
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
    const token = run.slice(name).replace(/[.\-/]+$/, '');
    const place = { start: index + name, end: index + name + token.length };
    if (webToken.test(token) || isRandom(token, () => marks.near(place, ['SECRET']) !== null)) yield place;
  }
}

/**
 * Whether a token was made by a machine to be a secret. Words, addresses of pages, ids and checksums are none, unless
 * a word like "token" announces them.
 */
function isRandom(token: string, isAnnounced: () => boolean): boolean {
  const digits = token.match(/\d/g)?.length ?? 0;
  const parts = token.split(/[._\-+/=]+/).filter(Boolean);
  const longest = Math.max(...parts.map(({ length }) => length));
  if (digits < 2 || longest < 12 || uuid.test(token) || !/[A-Za-z]/.test(token)) return false;
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
