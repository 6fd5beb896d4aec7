/** What of a reading an offer of support goes by. */
export interface FeltReading {
  /** From 1 to 10. */
  readonly intensity: number;
  readonly timestamp: Date;
}

export interface SupportOffer {
  readonly strength: 'OFFERED' | 'STRONGLY_OFFERED';
  readonly reason: 'HIGH_INTENSITY' | 'FAST_RISE' | 'HIGH_TWICE' | 'WORDS';
}

/** What is offered to somebody whose words speak of danger, whatever they felt. */
export const wordsOffer: SupportOffer = { strength: 'STRONGLY_OFFERED', reason: 'WORDS' };

const high = 8;
const veryHigh = 9;
const steepRise = 3;
/** How far back from the last reading others count. */
export const supportWindowMs = 10 * 60_000;
/** How long after the last reading an offer still stands. */
export const offerStandsMs = 60 * 60_000;

/**
 * Whether support is offered, by what somebody felt last: from 8 on, or after a rise of 3 within ten minutes; more
 * strongly after two readings of 9 or more within ten minutes. It is for that person alone, is in no event, and forces
 * nothing.
 *
 * @param readings in any order
 */
export function supportOffer(readings: readonly FeltReading[], now: Date): SupportOffer | null {
  const [last, ...earlier] = [...readings].sort((a, b) => b.timestamp.getTime() - a.timestamp.getTime());
  if (!last || now.getTime() - last.timestamp.getTime() > offerStandsMs) return null;
  const shortlyBefore = earlier.filter(
    ({ timestamp }) => last.timestamp.getTime() - timestamp.getTime() <= supportWindowMs,
  );
  if (last.intensity >= veryHigh && shortlyBefore.some(({ intensity }) => intensity >= veryHigh))
    return { strength: 'STRONGLY_OFFERED', reason: 'HIGH_TWICE' };
  if (last.intensity >= high) return { strength: 'OFFERED', reason: 'HIGH_INTENSITY' };
  const rose = shortlyBefore.some(({ intensity }) => last.intensity - intensity >= steepRise);
  return rose ? { strength: 'OFFERED', reason: 'FAST_RISE' } : null;
}

const forWords =
  'What you wrote sounds as if somebody may be in danger. If it could happen now, please call a local emergency number; a crisis line listens, too. Please think about somebody who can be with you. It is your choice, and nothing here runs away.';

/** The offer in words. */
export function supportWords({ strength, reason }: SupportOffer): string {
  if (reason === 'WORDS') return forWords;
  return strength === 'OFFERED'
    ? 'This seems to weigh heavily on you. You can pause whenever you like, breathe for a moment, or talk to somebody you trust. Nothing here runs away.'
    : 'You have been feeling this very strongly. Please think about a pause, and about somebody who can be with you now: a friend, a counsellor, or your local helpline. It is your choice, and nothing here runs away.';
}
