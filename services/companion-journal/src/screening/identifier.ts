export const identifierKinds = ['EMAIL', 'PHONE', 'CARD', 'IBAN', 'NATIONAL_ID', 'IP_ADDRESS', 'KEY'] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

/** A place in a text, in UTF-16 units: `text.slice(start, end)` is what was found. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What identifies a person, or opens something that is theirs. */
export interface Identifier extends Place {
  readonly kind: IdentifierKind;
}
