import { type Reading, ReadingDraft, originalEnd, originalStart } from './reading.ts';

/** The digits as people dictate them in English, German, French, Spanish and Italian. */
const digitWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: 'zero oh o null nought zéro cero',
    1: 'one eins ein un une uno una',
    2: 'two zwei zwo deux dos due',
    3: 'three drei trois tres tre',
    4: 'four vier quatre cuatro quattro',
    5: 'five fünf fuenf cinq cinco cinque',
    6: 'six sechs seis sei',
    7: 'seven sieben sept siete sette',
    8: 'eight acht huit ocho otto',
    9: 'nine neun neuf nueve nove',
    '+': 'plus più más mas',
  }).flatMap(([digit, words]) => words.split(' ').map((word) => [word, digit] as const)),
);

const repeats: ReadonlyMap<string, number> = new Map(
  Object.entries({ double: 2, doppel: 2, triple: 3, treble: 3, dreifach: 3 }),
);

const wordsOrDigits = /\p{L}+|\d+/gu;
const betweenDigits = /^[\s,.\-/]{1,3}$/;
/** Fewer are part of a sentence: "one or two", "one, two, three". */
const fewestDigits = 6;
const fewestWords = 3;

const spacedSingles = /(?<!\S)\S(?: \S(?![^\s,;:!?)])){2,}/g;
/** Words of one letter, beside digits: "è 9 1 0", "5 0 9 y". */
const wordBefore = /^[aieouyàèéó] \d/i;
const wordAfter = /\d [aieouyàèéó]$/i;
/** Two single signs between spaces, or two digits in words: what most texts have not is looked for first. */
const maySpell = / \S \S[\s,;:!?)]/;
const maySpeak = new RegExp(
  `\\b(?:${[...digitWords.keys()].join('|').replace('+', '\\+')})[\\s,.\\-/]{1,3}(?:${[...digitWords.keys(), ...repeats.keys()].join('|').replace('+', '\\+')})`,
  'i',
);

interface Spoken {
  start: number;
  end: number;
  digits: string;
  words: number;
}

/**
 * Reads dictated digits as digits and letters set apart by single spaces as words. Null when the text has neither,
 * which is nearly always, so that a text is searched twice only where that finds more.
 */
export function readSpelledOut(reading: Reading): Reading | null {
  const { text } = reading;
  const changes = [
    ...(maySpeak.test(text) ? spokenDigits(text) : []),
    ...(maySpell.test(text) ? closedUp(text) : []),
  ].sort((one, other) => one.start - other.start);
  if (!changes.length) return null;
  const draft = new ReadingDraft(reading.text.length);
  let at = 0;
  for (const { start, end, parts } of changes) {
    if (start < at) continue;
    draft.copy(reading, at, start);
    for (const part of parts) draft.add(part.text, originalStart(reading, part.start), originalEnd(reading, part.end));
    at = end;
  }
  draft.copy(reading, at, reading.text.length);
  return draft.finish();
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

function* closedUp(text: string): Generator<Change> {
  for (const { 0: match, index: at } of text.matchAll(spacedSingles)) {
    const index = at + (wordBefore.test(match) ? 2 : 0);
    const run = text.slice(index, at + match.length - (wordAfter.test(match) ? 2 : 0));
    const parts = Array.from({ length: (run.length + 1) / 2 }, (_, place) => ({
      text: run.charAt(2 * place),
      start: index + 2 * place,
      end: index + 2 * place + 1,
    }));
    yield { start: index, end: index + run.length, parts };
  }
}

function* spokenDigits(text: string): Generator<Change> {
  let run: Spoken | null = null;
  let times = 1;
  for (const { 0: token, index } of text.matchAll(wordsOrDigits)) {
    const word = token.toLowerCase();
    const digits: string | undefined = /^\d/.test(word) ? word : digitWords.get(word);
    const joined: boolean = run !== null && betweenDigits.test(text.slice(run.end, index));
    if (repeats.has(word) && (run === null || joined)) {
      times = repeats.get(word) ?? 1;
      if (run) run.end = index + token.length;
      continue;
    }
    if (run && (digits === undefined || !joined)) {
      if (isNumber(run)) yield asChange(run);
      run = null;
    }
    if (digits !== undefined) {
      run ??= { start: index, end: index, digits: '', words: 0 };
      run.digits += digits.length === 1 ? digits.repeat(times) : digits;
      run.end = index + token.length;
      if (!/^\d/.test(word)) run.words += 1;
    }
    times = 1;
  }
  if (run && isNumber(run)) yield asChange(run);
}

const isNumber = ({ digits, words }: Spoken) => words >= fewestWords && digits.length >= fewestDigits;

const asChange = ({ start, end, digits }: Spoken): Change => ({ start, end, parts: [{ text: digits, start, end }] });
