export const promptReasonCodes = [
  'FIRST_PROMPT',
  'QUIET_FOR_DAYS',
  'AT_RISK',
  'NO_EVENT_AHEAD',
  'DUE_BY_INTERVAL',
  'ANSWERED',
] as const;
export type PromptReasonCode = (typeof promptReasonCodes)[number];

/** Why a prompt was asked, with the number that belongs to the reason. */
export interface PromptReason {
  readonly code: PromptReasonCode;
  readonly number: number | null;
}

/** The reason in a sentence. */
export function reasonText({ code, number }: PromptReason): string {
  const days = number === 1 ? 'a day' : `${number ?? 0} days`;
  switch (code) {
    case 'FIRST_PROMPT':
      return 'Your tribe has had no prompt yet';
    case 'QUIET_FOR_DAYS':
      return `Your tribe has been quiet for ${days}`;
    case 'AT_RISK':
      return `Your tribe has been at risk for ${days}`;
    case 'NO_EVENT_AHEAD':
      return number === null ? 'Your tribe has not met yet' : `Your tribe met ${days} ago, and has no event ahead`;
    case 'DUE_BY_INTERVAL':
      return `A tribe as active as yours gets a prompt every ${number === 1 ? 'day' : days}`;
    case 'ANSWERED':
      return `You answered the last prompt in ${number === 1 ? 'a message' : `${number ?? 0} messages`}`;
  }
}
