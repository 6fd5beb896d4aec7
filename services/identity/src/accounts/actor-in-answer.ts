/**
 * The actor of a mutation by a link from a mail, for the security log: the person in the answer, since the caller is
 * not signed in.
 */
export const actorInAnswer = ({ user }: { readonly user: { readonly id: string } }) => user.id;
