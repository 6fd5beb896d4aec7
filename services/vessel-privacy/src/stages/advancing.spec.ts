import fc from 'fast-check';
import { advance, NoCurrentStage, type Position } from './advancing.ts';
import type { Stage } from './stage-progress.ts';

interface Walker {
  at: Position | null;
  completed: number[];
}

/** Two people who each go on in any order, as the rows would show them. */
function walk(
  turns: readonly (0 | 1)[],
  seen: (walkers: readonly [Walker, Walker], moved: 0 | 1) => void,
): readonly [Walker, Walker] {
  const begin = (): Walker => ({ at: { stage: 0, status: 'IN_PROGRESS' }, completed: [] });
  const walkers = [begin(), begin()] as const;
  for (const turn of turns) {
    const [own, partner] = turn === 0 ? walkers : ([walkers[1], walkers[0]] as const);
    if (!own.at) continue;
    const move = advance(own.at, partner.at);
    if (move.kind === 'wait') own.at = { ...own.at, status: 'GATE_PENDING' };
    else for (const each of move.kind === 'together' ? [own, partner] : [own]) close(each, move.opens);
    seen(walkers, turn);
  }
  return walkers;
}

function close(walker: Walker, opens: Stage | null): void {
  if (walker.at) walker.completed.push(walker.at.stage);
  walker.at = opens === null ? null : { stage: opens, status: 'IN_PROGRESS' };
}

const turns = fc.array(fc.constantFrom(0 as const, 1 as const), { maxLength: 40 });
const reached = ({ at }: Walker) => at?.stage ?? 5;

describe('advancing', () => {
  it('is refused where there is no current stage', () => {
    expect(() => advance(null, null)).toThrow(NoCurrentStage);
  });

  it('waits at 0 and 3 for the other, joined or not, and opens the next for both', () => {
    for (const stage of [0, 3] as const) {
      const own: Position = { stage, status: 'IN_PROGRESS' };
      for (const partner of [null, own, { stage: 1, status: 'IN_PROGRESS' } as const])
        expect(advance(own, partner)).toEqual({ kind: 'wait' });
      expect(advance({ ...own, status: 'GATE_PENDING' }, own)).toEqual({ kind: 'wait' });
      expect(advance(own, { ...own, status: 'GATE_PENDING' })).toEqual({ kind: 'together', opens: stage + 1 });
    }
  });

  it('skips no stage and leaves none open behind it', () => {
    fc.assert(
      fc.property(turns, (order) => {
        for (const walker of walk(order, () => undefined))
          expect(walker.completed).toEqual([0, 1, 2, 3, 4].slice(0, reached(walker)));
      }),
    );
  });

  it('lets nobody into 1 or 4 before the other may', () => {
    fc.assert(
      fc.property(turns, (order) => {
        walk(order, ([one, other]) => {
          for (const gate of [0, 3]) expect(one.completed.includes(gate)).toBe(other.completed.includes(gate));
        });
      }),
    );
  });

  it('never leaves both waiting for each other', () => {
    fc.assert(
      fc.property(turns, (order) => {
        walk(order, (walkers) =>
          expect(walkers.filter(({ at }) => at?.status === 'GATE_PENDING').length).toBeLessThan(2),
        );
      }),
    );
  });

  it('comes to an end for both, whoever goes when', () => {
    fc.assert(
      fc.property(turns, (order) => {
        const ended = walk([...order, ...Array.from({ length: 24 }, (_, nth) => (nth % 2) as 0 | 1)], () => undefined);
        for (const { at, completed } of ended) expect([at, completed]).toEqual([null, [0, 1, 2, 3, 4]]);
      }),
    );
  });
});
