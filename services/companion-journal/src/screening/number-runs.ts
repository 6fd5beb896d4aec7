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
  /** Whether the run begins with it. */
  readonly isFirst: boolean;
  /** Whether nothing is left of the run on either side. */
  readonly isWhole: boolean;
  /** Whether a plus sign stands before it. */
  readonly hasPlus: boolean;
  /** The digits of the groups, in order. */
  readonly groups: readonly string[];
}

const groupsOfDigits = /\d+/g;
const separator = /^(?: ?[.\-/·] ?| {1,2}| ?[()] ?| ?\(0?\) ?|\) ?[-/] ?)$/;
const wordCharacter = /[\p{L}\d_]/u;
/** No number here has more: a card of 19. */
const mostDigits = 19;
const leastDigits = 7;

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
 * The windows of a run that begin at a group, longest first. A window has at most 19 digits and so at most 19 groups:
 * what a run costs grows with its length and not with the square of it.
 */
export function windowsAt(text: string, run: NumberRun, from: number): NumberWindow[] {
  const first = run[from];
  if (!first || touchesWord(text, first.start - 1) || endsNamedPart(text, first.start)) return [];
  const isFirst = from === 0;
  const hasPlus = /\+ ?\(?$/.test(text.slice(Math.max(0, first.start - 3), first.start));
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
    if (digits.length < leastDigits || touchesWord(text, group.end)) continue;
    const isWhole = isFirst && to === run.length - 1;
    const shape = groups.map(({ length }) => length).join('-');
    windows.push({
      digits,
      shape,
      separators,
      isFirst,
      isWhole,
      hasPlus,
      groups: [...groups],
      start: first.start,
      end: group.end,
    });
  }
  return windows.reverse();
}

/** Whether the groups are digits one by one or in pairs, as of a number that was set apart to be read out. */
export const isSetApart = ({ shape }: Pick<NumberWindow, 'shape'>) => /^([12])(?:-\1){4,}(?:-1)?$/.test(shape);

function touchesWord(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at));
}

/** "INV-2024-0017": digits that a hyphen ties to letters are part of a name. */
function endsNamedPart(text: string, at: number): boolean {
  return /[A-Za-z]-$/.test(text.slice(Math.max(0, at - 2), at));
}
