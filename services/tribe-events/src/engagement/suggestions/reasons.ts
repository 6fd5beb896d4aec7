/** Why an event was suggested, as it is stored. */
export type SuggestionCause =
  | { readonly kind: 'ASKED_FOR' | 'NO_EVENT_AHEAD' }
  | { readonly kind: 'AFTER_ANSWERS'; readonly answers: number }
  | { readonly kind: 'SHARED_INTEREST'; readonly interest: string }
  | { readonly kind: 'VENUE_NEARBY'; readonly distanceMiles: number }
  | { readonly kind: 'GOOD_WEATHER'; readonly precipitationPercent: number };

/** A reason with a sentence that says it. */
export interface SuggestionReason {
  readonly kind: SuggestionCause['kind'];
  readonly text: string;
  readonly answers?: number;
  readonly distanceMiles?: number;
  readonly precipitationPercent?: number;
}

export function reasonOf(cause: SuggestionCause): SuggestionReason {
  switch (cause.kind) {
    case 'ASKED_FOR':
      return { ...cause, text: 'A member asked for a suggestion' };
    case 'NO_EVENT_AHEAD':
      return { ...cause, text: 'You have no event ahead' };
    case 'AFTER_ANSWERS':
      return {
        ...cause,
        text: `You answered a prompt in ${cause.answers === 1 ? 'a message' : `${cause.answers} messages`}`,
      };
    case 'SHARED_INTEREST':
      return { kind: cause.kind, text: `You are interested in ${cause.interest}` };
    case 'VENUE_NEARBY':
      return { ...cause, text: cause.distanceMiles === 0 ? 'It is where you meet' : nearby(cause.distanceMiles) };
    case 'GOOD_WEATHER':
      return { ...cause, text: `Rain is forecast with ${cause.precipitationPercent} percent only` };
  }
}

function nearby(miles: number): string {
  return `It is about ${miles} ${miles === 1 ? 'mile' : 'miles'} from where you meet`;
}
