/** Which of the two said yes: A invited the other, B was invited. Derived, so that it can never differ from who did. */
export interface Parties {
  readonly a: boolean;
  readonly b: boolean;
  readonly me: boolean;
}

export function partiesFrom(userIds: readonly string[], inviterId: string | null, askerId: string | null): Parties {
  return {
    a: inviterId !== null && userIds.includes(inviterId),
    b: userIds.some((userId) => userId !== inviterId),
    me: askerId !== null && userIds.includes(askerId),
  };
}
