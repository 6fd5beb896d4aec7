import { DomainError } from '@kindred/contracts/domain-error';
import type { Stage, StageStatus } from './stage-progress.ts';

/** Of these the person says that they are satisfied. */
export type SaidGate = 'COMPACT_SIGNED' | 'FEELS_HEARD' | 'EMPATHY_VALIDATED' | 'NEEDS_VALIDATED';
/** These are counted, so that they are never other than what there is. */
export type CountedGate = 'NEEDS_CONFIRMED' | 'NEEDS_SHARED' | 'AGREEMENT_CREATED';
export type Gate = SaidGate | CountedGate;
export type GateOpenReason = 'NOT_SAID' | 'NO_CONFIRMED_NEED' | 'NO_SHARED_NEED' | 'NO_AGREEMENT';

/** What closes each stage, in the order in which it is shown. */
export const gatesOfStage: Readonly<Record<Stage, readonly Gate[]>> = {
  0: ['COMPACT_SIGNED'],
  1: ['FEELS_HEARD'],
  2: ['EMPATHY_VALIDATED'],
  3: ['NEEDS_CONFIRMED', 'NEEDS_SHARED', 'NEEDS_VALIDATED'],
  4: ['AGREEMENT_CREATED'],
};

/** What there is of one person's in one session, and of both together: numbers alone. */
export interface GateCounts {
  readonly confirmedNeeds: number;
  readonly sharedNeeds: number;
  /** Those of the two that were not abandoned. */
  readonly agreements: number;
}

const counted: Readonly<Record<CountedGate, { readonly of: keyof GateCounts; readonly why: GateOpenReason }>> = {
  NEEDS_CONFIRMED: { of: 'confirmedNeeds', why: 'NO_CONFIRMED_NEED' },
  NEEDS_SHARED: { of: 'sharedNeeds', why: 'NO_SHARED_NEED' },
  AGREEMENT_CREATED: { of: 'agreements', why: 'NO_AGREEMENT' },
};

export interface GateState {
  readonly gate: Gate;
  readonly satisfied: boolean;
  readonly satisfiedAt: Date | null;
  readonly why: GateOpenReason | null;
}

/** What gates are decided on: a stage's row, or anything like it. */
export interface InStage {
  readonly stage: Stage;
  readonly status: StageStatus;
  readonly gatesSatisfied: Readonly<Record<string, string>>;
}

/**
 * How each gate of a stage stands. Those of a closed stage stay satisfied, whatever becomes of what was counted then.
 */
export function gatesOf(progress: InStage, counts: GateCounts): GateState[] {
  return gatesOfStage[progress.stage].map((gate) => stateOf(gate, progress, counts));
}

function stateOf(gate: Gate, { status, gatesSatisfied }: InStage, counts: GateCounts): GateState {
  const said = gatesSatisfied[gate];
  const count = isCounted(gate) ? counted[gate] : null;
  const satisfied = status === 'COMPLETED' || (count ? counts[count.of] > 0 : said !== undefined);
  return {
    gate,
    satisfied,
    satisfiedAt: said === undefined ? null : new Date(said),
    why: satisfied ? null : (count?.why ?? 'NOT_SAID'),
  };
}

function isCounted(gate: Gate): gate is CountedGate {
  return gate in counted;
}

export class GateOpen extends DomainError {
  readonly code = 'GATE_OPEN';
  override readonly kind = 'conflict';
  constructor(gates: readonly GateState[]) {
    super('Something has to be so before this stage can be closed.', {
      details: { gates: gates.map(({ gate, why }) => ({ gate, why })) },
    });
  }
}

/** @throws {GateOpen} that says which */
export function refuseOpenGates(progress: InStage, counts: GateCounts): void {
  const open = gatesOf(progress, counts).filter(({ satisfied }) => !satisfied);
  if (open.length > 0) throw new GateOpen(open);
}
