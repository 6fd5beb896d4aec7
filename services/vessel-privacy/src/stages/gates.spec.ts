import fc from 'fast-check';
import { GateOpen, gatesOf, gatesOfStage, refuseOpenGates, type GateCounts, type InStage } from './gates.ts';
import type { Stage } from './stage-progress.ts';

const nothing: GateCounts = { confirmedNeeds: 0, sharedNeeds: 0, agreements: 0 };
const enough: GateCounts = { confirmedNeeds: 1, sharedNeeds: 1, agreements: 1 };
const at = (stage: Stage, said: readonly string[] = []): InStage => ({
  stage,
  status: 'IN_PROGRESS',
  gatesSatisfied: Object.fromEntries(said.map((gate) => [gate, '2026-03-01T09:30:00.000Z'])),
});
const reasons = (progress: InStage, counts: GateCounts) =>
  Object.fromEntries(gatesOf(progress, counts).map(({ gate, why }) => [gate, why]));

describe('gates', () => {
  it('say why they are open', () => {
    expect([0, 1, 2, 3, 4].map((stage) => reasons(at(stage as Stage), nothing))).toEqual([
      { COMPACT_SIGNED: 'NOT_SAID' },
      { FEELS_HEARD: 'NOT_SAID' },
      { EMPATHY_VALIDATED: 'NOT_SAID' },
      { NEEDS_CONFIRMED: 'NO_CONFIRMED_NEED', NEEDS_SHARED: 'NO_SHARED_NEED', NEEDS_VALIDATED: 'NOT_SAID' },
      { AGREEMENT_CREATED: 'NO_AGREEMENT' },
    ]);
  });

  it('that are counted are not satisfied by saying so', () => {
    expect(() => refuseOpenGates(at(3, ['NEEDS_CONFIRMED', 'NEEDS_SHARED', 'NEEDS_VALIDATED']), nothing)).toThrow(
      GateOpen,
    );
    expect(() => refuseOpenGates(at(4, ['AGREEMENT_CREATED']), nothing)).toThrow(GateOpen);
  });

  it('name all that are open in the refusal', () => {
    const open = {
      gates: [
        { gate: 'NEEDS_SHARED', why: 'NO_SHARED_NEED' },
        { gate: 'NEEDS_VALIDATED', why: 'NOT_SAID' },
      ],
    };
    expect(() => refuseOpenGates(at(3), { ...nothing, confirmedNeeds: 2 })).toThrow(
      expect.objectContaining({ code: 'GATE_OPEN', details: open }),
    );
  });

  it('let through exactly when each is satisfied', () => {
    const stages = fc.constantFrom<Stage>(0, 1, 2, 3, 4);
    const counts = fc.record({ confirmedNeeds: fc.nat(2), sharedNeeds: fc.nat(2), agreements: fc.nat(2) });
    fc.assert(
      fc.property(stages, fc.subarray(Object.values(gatesOfStage).flat()), counts, (stage, said, numbers) => {
        const progress = at(stage, said);
        const all = gatesOf(progress, numbers).every(({ satisfied }) => satisfied);
        if (all) expect(() => refuseOpenGates(progress, numbers)).not.toThrow();
        else expect(() => refuseOpenGates(progress, numbers)).toThrow(GateOpen);
      }),
    );
  });

  it('of a closed stage stay satisfied when what was counted is gone', () => {
    for (const stage of [0, 1, 2, 3, 4] as const) {
      expect(() => refuseOpenGates(at(stage, gatesOfStage[stage]), enough)).not.toThrow();
      expect(gatesOf({ ...at(stage), status: 'COMPLETED' }, nothing).map(({ why }) => why)).toEqual(
        gatesOfStage[stage].map(() => null),
      );
    }
  });
});
