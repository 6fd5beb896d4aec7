import { isCard } from './cards.ts';
import type { Identifier, IdentifierKind } from './identifier.ts';
import { isNationalId } from './national-ids.ts';
import { type NumberRun, type NumberWindow, numberRuns, windowsAt } from './number-runs.ts';
import { isPhone } from './phones.ts';
import type { Search } from './search.ts';

const leastDigits = 7;
const book = /^97[89]\d{10}$/;

/** Cards, national ids and telephone numbers: the longest window of digits that is one, from left to right. */
export function findNumbers(search: Search): Identifier[] {
  return numberRuns(search.text).flatMap((run) => [...inRun(run, search)]);
}

function* inRun(run: NumberRun, search: Search): Generator<Identifier> {
  const digits = run.reduce((sum, group) => sum + group.digits.length, 0);
  if (digits < leastDigits || book.test(run.map((group) => group.digits).join(''))) return;
  for (let from = 0; from < run.length; from += 1) {
    for (const window of windowsAt(search.text, run, from)) {
      const kind = kindOf(window, search);
      if (!kind) continue;
      yield { kind, start: window.start - openingOf(search.text, window), end: window.end };
      from += window.groups.length - 1;
      break;
    }
  }
}

function kindOf(window: NumberWindow, search: Search): IdentifierKind | null {
  if (isCard(window)) return 'CARD';
  if (isNationalId(window, search)) return 'NATIONAL_ID';
  return isPhone(window, search) ? 'PHONE' : null;
}

/** The plus sign and the bracket before the digits belong to the number. */
function openingOf(text: string, { start }: NumberWindow): number {
  return /(?:\+ ?)?\(?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
}
