/** A text as the finders read it, and where each of its units comes from in the original. */
export interface Reading {
  readonly text: string;
  /** Null while the reading is the original, unit for unit. */
  readonly origins: Origins | null;
}

/** For each unit of the reading: the first unit of the original that it stands for, and the one after the last. */
export interface Origins {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const beyondAscii = /[^\0-\x7f]/;
const runsBeyondAscii = /[^\0-\x7f]+/g;
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const digit = /\p{Nd}/u;
const dash = /[\p{Pd}\u2212]/u;
const space = /\p{Zs}/u;

/**
 * Reads full-width letters and digits, the digits of all scripts, and every dash and space as their ASCII
 * counterparts, and leaves out what has no width. Each takes one unit, so a finder knows one form of everything.
 */
export function readPlain(original: string): Reading {
  if (!beyondAscii.test(original)) return { text: original, origins: null };
  const draft = new ReadingDraft(original.length);
  const unfolded: Reading = { text: original, origins: null };
  let at = 0;
  for (const { 0: run, index } of original.matchAll(runsBeyondAscii)) {
    draft.copy(unfolded, at, index);
    at = index;
    for (const character of run) {
      addFolded(draft, character, at);
      at += character.length;
    }
  }
  draft.copy(unfolded, at, original.length);
  return draft.finish();
}

function addFolded(draft: ReadingDraft, character: string, at: number): void {
  if (invisible.test(character)) return;
  const folded = foldedForm(character);
  if (folded !== null) draft.add(folded, at, at + character.length);
  else
    for (let unit = 0; unit < character.length; unit += 1) draft.add(character.charAt(unit), at + unit, at + unit + 1);
}

function foldedForm(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (digit.test(character)) return digitOf(code);
  if (dash.test(character)) return '-';
  if (space.test(character)) return ' ';
  if (character === '。' || character === '｡') return '.';
  if (code < 0x2000) return null;
  const compatible = character.normalize('NFKC');
  return compatible.length === 1 && compatible < '\x80' ? compatible : null;
}

/** Unicode keeps the ten digits of a script together, so the distance to the first of them is the value. */
function digitOf(code: number): string {
  let zero = code;
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  // Mathematical digits follow each other without a gap: five alphabets from U+1D7CE on.
  return String(code >= 0x1d7ce && code <= 0x1d7ff ? (code - 0x1d7ce) % 10 : code - zero);
}

/** Collects the units of a reading with their origins. */
export class ReadingDraft {
  readonly #parts: string[] = [];
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #length = 0;

  /** No reading is longer than what it is made from. */
  constructor(longest: number) {
    this.#starts = new Uint32Array(longest);
    this.#ends = new Uint32Array(longest);
  }

  /** Adds a text all of whose units stand for the same part of the original. */
  add(text: string, start: number, end: number): void {
    this.#parts.push(text);
    this.#starts.fill(start, this.#length, this.#length + text.length);
    this.#ends.fill(end, this.#length, this.#length + text.length);
    this.#length += text.length;
  }

  /** Adds a part of another reading as it is. */
  copy(reading: Reading, start: number, end: number): void {
    this.#parts.push(reading.text.slice(start, end));
    for (let at = start; at < end; at += 1, this.#length += 1) {
      this.#starts[this.#length] = originalStart(reading, at);
      this.#ends[this.#length] = originalEnd(reading, at + 1);
    }
  }

  finish(): Reading {
    const origins = { starts: this.#starts.subarray(0, this.#length), ends: this.#ends.subarray(0, this.#length) };
    return { text: this.#parts.join(''), origins };
  }
}

export function originalStart({ origins }: Reading, start: number): number {
  return origins ? (origins.starts[start] ?? start) : start;
}

/** `end` is the unit after the last, in both. */
export function originalEnd({ origins }: Reading, end: number): number {
  return origins ? (origins.ends[end - 1] ?? end) : end;
}
