import { DomainError, Limited, NotFound } from '@kindred/contracts/domain-error';

export const tieKinds = ['USER_USER', 'USER_AGENT'] as const;
export type TieKind = (typeof tieKinds)[number];

/** What is stored. `BLOCKED` is no state of a tie: it is what a blocker sees instead of one. */
export const tieStates = ['PENDING', 'ACTIVE'] as const;
export type TieState = (typeof tieStates)[number];

/** What somebody sees of a tie. */
export type TieStatus = TieState | 'BLOCKED';

export interface Tie {
  readonly state: TieState;
  /** Who asked. A tie to an agent was asked for by its person. */
  readonly requesterId: string;
}

/** A tie that has ended, or was declined, is deleted; this much of it is kept for a week. */
export interface EndedTie {
  readonly endedAt: Date;
}

export class OwnTie extends DomainError {
  readonly code = 'TIE_WITH_YOURSELF';

  constructor() {
    super('A tie is with somebody else.');
  }
}

export class TieTooSoon extends Limited {
  readonly code = 'TIE_TOO_SOON';

  constructor(availableAt: Date) {
    super('This tie ended recently. You can ask again a week after its end.', availableAt);
  }
}

/**
 * The one order in which a pair is stored, so that there is one row for it whoever asked, and locks are taken alike.
 * @throws {OwnTie}
 */
export function pairOf(one: string, other: string): readonly [lower: string, higher: string] {
  if (one === other) throw new OwnTie();
  return one < other ? [one, other] : [other, one];
}

const waitMs = 7 * 24 * 60 * 60_000;

/** When it can be asked for again after a tie was declined or ended. */
export function askableAgainAt({ endedAt }: EndedTie): Date {
  return new Date(endedAt.getTime() + waitMs);
}

export interface TieRequest {
  readonly askerId: string;
  readonly kind: TieKind;
  /** The tie that there is now, from its row read under the pair's lock. */
  readonly tie: Tie | null;
  readonly ended: EndedTie | null;
  /** A block in either direction. */
  readonly blocked: boolean;
  readonly now: Date;
}

/**
 * - `ask`: a new tie, PENDING.
 * - `make`: a new tie, ACTIVE at once: an agent does not decide.
 * - `accept`: the other had asked already, so both want it.
 * - `keep`: it is there; asking again changes nothing.
 */
export type RequestOutcome = 'ask' | 'make' | 'accept' | 'keep';

/**
 * Decides on asking for a tie. The wait after an end belongs to the pair, so it holds for both: whoever ended a tie
 * cannot play with it either.
 * @throws {NotFound} with a block in either direction, which overrides all else: to each of the two the other is nobody
 * @throws {TieTooSoon} within 7 days of its end
 */
export function requestTie({ askerId, kind, tie, ended, blocked, now }: TieRequest): RequestOutcome {
  if (blocked) throw new NotFound('Nobody');
  if (tie?.state === 'PENDING') return tie.requesterId === askerId ? 'keep' : 'accept';
  if (tie) return 'keep';
  if (ended && askableAgainAt(ended) > now) throw new TieTooSoon(askableAgainAt(ended));
  return kind === 'USER_AGENT' ? 'make' : 'ask';
}

/**
 * Lets an answer to a request through: accepting it, or declining it (which deletes it).
 * @throws {NotFound} when there is no request to this person: none at all, one's own, or one answered already
 */
export function refuseAnswerUnlessAsked(tie: Tie | null, personId: string, blocked: boolean): asserts tie is Tie {
  if (blocked || tie?.state !== 'PENDING' || tie.requesterId === personId) throw new NotFound('No request');
}

/**
 * Lets the end of a tie through, by either of the two: an active one is ended, one's own request is taken back.
 * @throws {NotFound} when there is none, or it is a request to this person, which is declined instead
 */
export function refuseEndUnlessTied(tie: Tie | null, personId: string, blocked: boolean): asserts tie is Tie {
  const own = tie?.state === 'ACTIVE' || tie?.requesterId === personId;
  if (blocked || !tie || !own) throw new NotFound('No tie');
}

export interface BlocksBetween {
  readonly blockedByViewer: boolean;
  readonly blocksViewer: boolean;
}

/** What one person sees of their tie with another. */
export function tieStatusFor(tie: Tie | null, { blockedByViewer, blocksViewer }: BlocksBetween): TieStatus | null {
  // A block of one's own is shown even when the other blocks too: what one did oneself is no secret.
  if (blockedByViewer) return 'BLOCKED';
  return blocksViewer ? null : (tie?.state ?? null);
}
