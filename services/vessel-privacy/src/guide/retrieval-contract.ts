import type { Stage } from '../stages/stage-progress.ts';

/**
 * What a guide may be given for an answer, and nothing else: what has no line here is never read for one. `retrieve.ts`
 * enforces it, and is the only way to the guide's material. What a guide is given when it is not answering stands in
 * `otherUses`, below. Five rules hold beside the lines:
 *
 * 1. The message that is answered is always given. So is nothing else of any other session, or of the partner's private
 *   vessel.
 * 2. A reading of 8 or more is not recalled, nor the private message that it came with, nor the answer to that, nor
 *   what the guide found in it. Words that both read are, whatever either felt: whose guide left some out would tell
 *   the other how strongly it was felt.
 * 3. An answer for which the guide was given something of the partner's is not recalled once any of that is taken back.
 * 4. A message with words of danger (`support/danger.ts`) is answered with where help is, by no model; it is
 *   not recalled, and nothing is read out of it.
 * 5. Each line that is used, and each that is refused, is written into the access record, where the people concerned
 *   can read it.
 *
 * The stage is the one in which the person served is now; for a message that both read it is 4, whoever asks and
 * whenever, so that no answer to both is made of what one keeps.
 */
export const retrievalContract = [
  // Stage, what, whose, chosen by what, how many at most, only when both have completed this stage, and only under this
  // consent. Always: the conversation in which the message stands, in the stage in which it was said.
  line('ANY', 'OWN_WORDS', 'the person served', 'the latest', 20, null, null),
  line(4, 'PARTNERS_WORDS', 'the partner', 'the latest', 20, 3, null),
  // In private, how the person wants to be spoken to, as much of it as they allow. Not for both: an answer would tell
  // the other of it.
  line('0 TO 3', 'PCI_CALIBRATION', 'the person served', 'all there is', 1, null, 'live, to the guide'),
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

/**
 * What a guide is given when it is not answering: for one purpose, inside the one session, and nothing beside it. Who
 * reads takes its bounds from here, and each reading is written into the access record under the name of the purpose.
 * Rule 2 holds in a synthesis as well; of what somebody wants to share they name the one thing themselves, and then it
 * is that.
 */
export const otherUses = [
  // For what, what, whose, chosen by what, how many at most, only when both have completed this stage, only under this
  // consent, and whether only what its person wrote or confirmed. The account of a stage for its person alone: of one's
  // own what the lines of that stage name above, and as many.
  use('SYNTHESIS', 'OWN_EVENTS', 'the person served', 'the latest', 'as in the stage', null, null, 'confirmed'),
  use('SYNTHESIS', 'OWN_READINGS', 'the person served', 'the latest', 'as in the stage', null, null, 'any'),
  use('SYNTHESIS', 'OWN_NEEDS', 'the person served', 'the latest', 'as in the stage', null, null, 'confirmed'),
  use('SYNTHESIS', 'OWN_BOUNDARIES', 'the person served', 'the latest', 'as in the stage', null, null, 'confirmed'),
  use('SYNTHESIS', 'OWN_DOCUMENTS', 'the person served', 'the latest', 'as in the stage', null, null, 'any'),
  // The text without heat that its person looks at before they share it, or not. Of readings the model gets a sentence
  // about their numbers in one stage, never a number or a word of one.
  use('SHARING', 'OWN_NEEDS', 'the person served', 'named by its person', 1, null, null, 'confirmed'),
  use('SHARING', 'OWN_EVENTS', 'the person served', 'named by its person', 1, null, null, 'confirmed'),
  use('SHARING', 'OWN_BOUNDARIES', 'the person served', 'named by its person', 1, null, null, 'confirmed'),
  use('SHARING', 'OWN_READINGS', 'the person served', 'all there is', 500, null, null, 'any'),
  // Needs of both, out of those that each let the other see, in the words in which they let them.
  use('COMMON_GROUND', 'SHARED_NEEDS', 'both', 'all there is', 100, 3, 'live, of both', 'any'),
  // Numbers by which its person finds an item again, and an answer what belongs to it: a model makes them of the item's
  // words and gives no words back. Of every item, the strong ones too, which answers leave out all the same.
  use('EMBEDDING', 'OWN_EVENTS', 'the person served', 'all there is', 100, null, null, 'any'),
  use('EMBEDDING', 'OWN_READINGS', 'the person served', 'all there is', 100, null, null, 'any'),
  use('EMBEDDING', 'OWN_NEEDS', 'the person served', 'all there is', 100, null, null, 'any'),
  use('EMBEDDING', 'OWN_BOUNDARIES', 'the person served', 'all there is', 100, null, null, 'any'),
  use('EMBEDDING', 'OWN_DOCUMENTS', 'the person served', 'all there is', 100, null, null, 'any'),
] as const;

/** From this intensity on a reading is not recalled. */
export const notRecalledFrom = 8;

export type Whose = 'the person served' | 'the partner' | 'both' | 'nobody';
export type ChosenBy =
  | 'the latest'
  | 'the nearest in meaning'
  | 'the latest and the nearest in meaning'
  | 'all there is';

/** When something may be read at all. */
export interface Condition {
  /** Only when both have completed this stage. */
  readonly whenBothCompleted: Stage | null;
  /**
   * Only what somebody consented to share and did not take back; for `of both`, only while each shares something of the
   * kind; `to the guide`, only while its person's consent to the guide's using it holds.
   */
  readonly consent: 'live' | 'live, of both' | 'live, to the guide' | null;
}

/** One line of the contract. */
export interface ContractLine<What extends string = string> extends Condition {
  /** Of whoever is in it; `0 TO 3` are those in which nobody but the person served reads the answer. */
  readonly stage: Stage | 'ANY' | '0 TO 3';
  readonly what: What;
  readonly whose: Whose;
  readonly chosenBy: ChosenBy;
  readonly atMost: number;
}

/** One thing that a guide is given for another purpose than an answer. */
export interface OtherUse<
  Purpose extends string = string,
  What extends string = string,
  AtMost = number | 'as in the stage',
> extends Condition {
  readonly purpose: Purpose;
  readonly what: What;
  readonly whose: Whose;
  readonly chosenBy: ChosenBy | 'named by its person';
  readonly atMost: AtMost;
  readonly only: 'confirmed' | 'any';
}

export type Source = (typeof retrievalContract)[number]['what'];
export type Purpose = (typeof otherUses)[number]['purpose'];
/** A line for a purpose. */
export type UseOf<P extends Purpose> = Extract<(typeof otherUses)[number], { purpose: P }>;

/** Every kind of thing that the contract names. */
export const sources: readonly Source[] = [...new Set(retrievalContract.map(({ what }) => what))];

function line<What extends string>(
  stage: ContractLine['stage'],
  what: What,
  whose: Whose,
  chosenBy: ChosenBy,
  atMost: number,
  whenBothCompleted: Stage | null,
  consent: Condition['consent'],
): ContractLine<What> {
  return { stage, what, whose, chosenBy, atMost, whenBothCompleted, consent };
}

function use<P extends string, What extends string, AtMost extends OtherUse['atMost']>(
  purpose: P,
  what: What,
  whose: Whose,
  chosenBy: OtherUse['chosenBy'],
  atMost: AtMost,
  whenBothCompleted: Stage | null,
  consent: Condition['consent'],
  only: OtherUse['only'],
): OtherUse<P, What, AtMost> {
  return { purpose, what, whose, chosenBy, atMost, whenBothCompleted, consent, only };
}

/** What a stage has a line for. */
export function linesOf(stage: Stage): readonly ContractLine<Source>[] {
  return retrievalContract.filter(
    (each) => each.stage === stage || each.stage === 'ANY' || (each.stage === '0 TO 3' && stage < 4),
  );
}

/** All that a guide is given for a purpose. */
export function usesFor<P extends Purpose>(purpose: P): readonly UseOf<P>[] {
  return otherUses.filter((each): each is UseOf<P> => each.purpose === purpose);
}

/** What of one kind a guide is given for a purpose. @throws where the table has no such line */
export function useFor<P extends Purpose>(purpose: P, what: UseOf<P>['what']): UseOf<P> {
  const found = usesFor(purpose).find((each) => each.what === what);
  if (!found) throw new Error(`The contract has no ${what} for ${purpose}.`);
  return found;
}

/** Whether a stage's guide is given anything by its meaning, for which the message has to have an embedding. */
export function searchesByMeaning(stage: Stage): boolean {
  return linesOf(stage).some(({ chosenBy }) => chosenBy.includes('nearest'));
}
