import type { Stage } from '../stages/stage-progress.ts';

/**
 * What a guide may be given, and nothing else: what has no line here is never read for an answer. `retrieve.ts` enforces it, and is
 * the only way to the guide's material. Four rules hold beside the lines:
 *
 * 1. The message that is answered is always given. So is nothing else of any other session, or of the partner's private vessel.
 * 2. A reading of 8 or more is not recalled, nor the message that it came with, nor the answer to that, nor what the guide found in it.
 * 3. An answer for which the guide was given something of the partner's is not recalled once any of that is taken back.
 * 4. Each line that is used, and each that is refused, is written into the access record, where the people concerned can read it.
 *
 * The stage is the one in which the person served is now; for a message that both read it is 4, whoever asks and whenever, so that no
 * answer to both is made of what one keeps.
 */
export const retrievalContract = [
  // Stage, what, whose, chosen by what, how many at most, only when both have completed this stage, and only under this consent.
  // Always: the conversation in which the message stands, in the stage in which it was said.
  line('ANY', 'OWN_WORDS', 'the person served', 'the latest', 20, null, null),
  line(4, 'PARTNERS_WORDS', 'the partner', 'the latest', 20, 3, null),
  // 0 Compact: where things stand, and nobody's words.
  line(0, 'METADATA', 'the person served', 'all there is', 1, null, null),
  // 1 Being heard: what the person keeps in this session, found by what it means too.
  line(1, 'OWN_EVENTS', 'the person served', 'the latest and the nearest in meaning', 10, null, null),
  line(1, 'OWN_READINGS', 'the person served', 'the latest and the nearest in meaning', 10, null, null),
  line(1, 'OWN_NEEDS', 'the person served', 'the latest and the nearest in meaning', 10, null, null),
  line(1, 'OWN_BOUNDARIES', 'the person served', 'the latest and the nearest in meaning', 10, null, null),
  line(1, 'OWN_DOCUMENTS', 'the person served', 'the latest and the nearest in meaning', 3, null, null),
  // 2 The other's perspective: also what was shared, as it was shared.
  line(2, 'OWN_EVENTS', 'the person served', 'the latest', 10, null, null),
  line(2, 'OWN_READINGS', 'the person served', 'the latest', 10, null, null),
  line(2, 'OWN_NEEDS', 'the person served', 'the latest', 10, null, null),
  line(2, 'OWN_BOUNDARIES', 'the person served', 'the latest', 10, null, null),
  line(2, 'OWN_DOCUMENTS', 'the person served', 'the latest', 3, null, null),
  line(2, 'OWN_SHARED_CONTENT', 'the person served', 'the latest', 20, null, 'live'),
  line(2, 'PARTNERS_SHARED_CONTENT', 'the partner', 'the latest', 20, 1, 'live'),
  // 3 Needs: one's own, and the partner's as shared once both share theirs.
  line(3, 'OWN_NEEDS', 'the person served', 'the latest', 20, null, null),
  line(3, 'PARTNERS_SHARED_NEEDS', 'the partner', 'the latest', 20, 2, 'live, of both'),
  // 4 Repair: what both made together, and the library that is everybody's.
  line(4, 'COMMON_GROUND', 'both', 'the latest', 20, 3, null),
  line(4, 'AGREEMENTS', 'both', 'the latest', 20, 3, null),
  line(4, 'LIBRARY', 'nobody', 'the nearest in meaning', 5, null, null),
] as const;

/** From this intensity on a reading is not recalled. */
export const notRecalledFrom = 8;

export type Whose = 'the person served' | 'the partner' | 'both' | 'nobody';
export type ChosenBy = 'the latest' | 'the nearest in meaning' | 'the latest and the nearest in meaning' | 'all there is';

/** One line of the contract. */
export interface ContractLine<What extends string = string> {
  readonly stage: Stage | 'ANY';
  readonly what: What;
  readonly whose: Whose;
  readonly chosenBy: ChosenBy;
  readonly atMost: number;
  /** Only when both have completed this stage. */
  readonly whenBothCompleted: Stage | null;
  /** Only what somebody consented to share and did not take back; for `of both`, only while each shares something of the kind. */
  readonly consent: 'live' | 'live, of both' | null;
}

export type Source = (typeof retrievalContract)[number]['what'];

/** Every kind of thing that the contract names. */
export const sources: readonly Source[] = [...new Set(retrievalContract.map(({ what }) => what))];

function line<What extends string>(stage: Stage | 'ANY', what: What, whose: Whose, chosenBy: ChosenBy, atMost: number, whenBothCompleted: Stage | null, consent: ContractLine['consent']): ContractLine<What> {
  return { stage, what, whose, chosenBy, atMost, whenBothCompleted, consent };
}

/** What a stage has a line for. */
export function linesOf(stage: Stage): readonly ContractLine<Source>[] {
  return retrievalContract.filter((each) => each.stage === stage || each.stage === 'ANY');
}

/** Whether a stage's guide is given anything by its meaning, for which the message has to have an embedding. */
export function searchesByMeaning(stage: Stage): boolean {
  return linesOf(stage).some(({ chosenBy }) => chosenBy.includes('nearest'));
}
