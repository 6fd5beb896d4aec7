const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** In days. A duet ends on a full hour, so that the moment does not tell what ended it. */
export const duetTimes = { invitation: 7, silence: 30, seekerDecides: 3, decisions: 7 } as const;

/** The full hour after a moment. */
export function nextHour(now: Date): Date {
  return new Date((Math.floor(now.getTime() / hourMs) + 1) * hourMs);
}

function hourAfterDays(now: Date, days: number): Date {
  return nextHour(new Date(now.getTime() + days * dayMs));
}

export const invitationEnds = (now: Date): Date => hourAfterDays(now, duetTimes.invitation);

/** An open duet in which nothing is said or completed ends by itself. */
export const silenceEnds = (now: Date): Date => hourAfterDays(now, duetTimes.silence);

/**
 * When a duet ends whose acts are completed, unless both agree before. It follows from the last act alone: a duet that
 * did not align, one that the seeker let go, and one that the subject did not answer end at the same time.
 */
export const decisionsEnd = (now: Date): Date => hourAfterDays(now, duetTimes.decisions);

/** Until when the seeker may decide. The rest of the time is left for the subject. */
export function seekerAnswersBy(decisionsEndAt: Date): Date {
  return new Date(decisionsEndAt.getTime() - (duetTimes.decisions - duetTimes.seekerDecides) * dayMs);
}
