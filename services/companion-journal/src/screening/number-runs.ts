import type { Place } from './identifier.ts';

export interface Group extends Place {
  readonly digits: string;
}

/** Groups of digits that nothing but a short separator parts: "+49 (171) 123-4567" has four. */
export type NumberRun = readonly Group[];

/** Some neighbouring groups of a run. */
export interface NumberWindow extends Place {
  readonly digits: string;
  /** The lengths of the groups: "3-2-4". */
  readonly shape: string;
  /** What parts the groups, one after another. */
  readonly separators: string;
  /** Whether nothing is left of the run on either side. */
  readonly whole: boolean;
  /** The digits of the groups, in order. */
  readonly groups: readonly string[];
}

const groupsOfDigits = /\d+/g;
const separator = /^(?: ?[.\-/·] ?| {1,2}| ?[()] ?| ?\(0?\) ?|\) ?[-/] ?)$/;
const wordCharacter = /[\p{L}\d_]/u;
const mostDigits = 34;

export function numberRuns(text: string): NumberRun[] {
  const runs: Group[][] = [];
  let run: Group[] = [];
  for (const { 0: digits, index } of text.matchAll(groupsOfDigits)) {
    const last = run.at(-1);
    if (!last || index - last.end > 4 || !separator.test(text.slice(last.end, index))) runs.push((run = []));
    run.push({ digits, start: index, end: index + digits.length });
  }
  return runs;
}

/**
 * The windows of a run that begin at a group, longest first. A window has at most 34 digits and so at most 34 groups:
 * what a run costs grows with its length and not with the square of it.
 */
export function windowsAt(text: string, run: NumberRun, from: number): NumberWindow[] {
  const first = run[from];
  if (!first || touchesWord(text, first.start - 1)) return [];
  const windows: NumberWindow[] = [];
  const groups: string[] = [];
  let digits = '';
  let separators = '';
  for (let to = from; to < run.length; to += 1) {
    const group = run[to];
    if (!group || digits.length + group.digits.length > mostDigits) break;
    if (to > from) separators += text.slice(run[to - 1]?.end, group.start);
    digits += group.digits;
    groups.push(group.digits);
    if (touchesWord(text, group.end)) continue;
    const whole = from === 0 && to === run.length - 1;
    const shape = groups.map(({ length }) => length).join('-');
    windows.push({ digits, shape, separators, whole, groups: [...groups], start: first.start, end: group.end });
  }
  return windows.reverse();
}

/** Whether the groups are digits one by one or in pairs, as of a number that was set apart to be read out. */
export const isSetApart = ({ shape }: NumberWindow) => /^([12])(?:-\1){4,}(?:-1)?$/.test(shape);

function touchesWord(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at));
}
