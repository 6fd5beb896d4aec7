import type { Identifier } from './identifier.ts';
import type { Search } from './search.ts';

const dotWords = 'dot|punkt|point|punto|ponto';
const dotInWords =
  `[ \\t]{1,3}(?:${dotWords})[ \\t]{1,3}|` +
  `[ \\t]{0,2}[([{<][ \\t]{0,2}(?:${dotWords}|\\.)[ \\t]{0,2}[)\\]}>][ \\t]{0,2}`;
const dot = `(?:\\.|[ \\t]{1,2}\\.[ \\t]{1,2}|${dotInWords})`;
const atWords = 'at|ät|aet|arroba|arobase|arobas|chiocciola|klammeraffe';
const anyAt = new RegExp(
  `[ \\t]{0,3}@[ \\t]{0,3}|[ \\t]{0,3}[([{<][ \\t]{0,2}(?:${atWords}|@)[ \\t]{0,2}[)\\]}>][ \\t]{0,3}|` +
    `[ \\t]{1,3}(?:${atWords})[ \\t]{1,3}`,
  'giu',
);

const localPart = new RegExp(
  `(?:[\\p{L}\\p{N}!#$%&'*+/=?^_\`{|}~-]{1,64}${dot}){0,4}[\\p{L}\\p{N}!#$%&*+/=?^_{|}~-]{1,64}$`,
  'iu',
);
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const domain = new RegExp(`(?:${label}${dot}){1,5}\\p{L}[\\p{L}\\p{N}-]{1,23}`, 'iuy');
const longestLocalPart = 80;

const inWords = /[ \t]|^[([{<]/;
const dots = new RegExp(dot, 'iu');
const dictatedDot = new RegExp(dotInWords, 'iu');
const topLevel =
  /^(?:com|org|net|edu|gov|info|biz|name|email|mail|online|site|app|dev|io|me|cloud|xyz|berlin|wien|koeln|museum|example|test|invalid|[a-z]{2})$/i;
const mailbox =
  /^(?:g(?:oogle)?mail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|pm|gmx|web|t-online|freenet|posteo|mailbox|orange|wanadoo|free|laposte|sfr|libero|virgilio|alice|tiscali|terra|telefonica|example|mail|fastmail|tutanota|tuta)$/i;
/** Words that stand before "at" in a sentence: "look at example dot com" is advice and not an address. */
const sentenceWord =
  /^(?:me|us|you|it|him|her|them|is|are|was|be|am|look|looked|arrive|arrived|here|there|out|up|online|live|not|and|or|shop|buy|page|site|website|at|found|available|order|work|works|worked|working|stay|more|see|meet)$/i;

/** Addresses of mailboxes, also with spaces around the signs, in brackets against robots, or dictated. */
export function findEmails({ text, marks }: Search): Identifier[] {
  const found: Identifier[] = [];
  for (const { 0: at, index } of text.matchAll(anyAt)) {
    domain.lastIndex = index + at.length;
    const host = domain.exec(text)?.[0];
    if (!host) continue;
    const before = text.slice(Math.max(0, index - longestLocalPart), index);
    const local = localPart.exec(before)?.[0].replace(/^[^\p{L}\p{N}_]+/u, '');
    if (!local) continue;
    const place = { start: index - local.length, end: index + at.length + host.length };
    const isPlain = at === '@' && !inWords.test(host);
    if (isPlain || isDictated(at, local, host, marks.near(place, ['EMAIL']) !== null)) {
      found.push({ kind: 'EMAIL', ...trimmed(place, local, host, isPlain) });
    }
  }
  return found;
}

/** With spaces or words for its signs, an address has to have a known ending and something else that tells it. */
function isDictated(at: string, local: string, host: string, isAnnounced: boolean): boolean {
  const labels = host.split(dots);
  if (!topLevel.test(labels.at(-1) ?? '')) return false;
  if (/[@([{<]/.test(at)) return true;
  const lastWord = local.split(/[ \t]+/).at(-1) ?? '';
  if (sentenceWord.test(lastWord)) return false;
  return isAnnounced || /[\d._+]/.test(local) || dictatedDot.test(local) || mailbox.test(labels.at(-2) ?? '');
}

/** In a plain address, what follows a space belongs to the sentence. */
function trimmed(place: { start: number; end: number }, local: string, host: string, isPlain: boolean) {
  if (!isPlain) return place;
  const start = place.start + Math.max(local.lastIndexOf(' '), local.lastIndexOf('\t')) + 1;
  return { start, end: place.end - (host.length - host.search(/[ \t]|$/)) };
}
