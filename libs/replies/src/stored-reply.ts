/** How far a stored reply is. `last` is what its readers are told at the end. */
export type StoredReply =
  | { readonly status: 'COMING' }
  | { readonly status: 'WHOLE'; readonly last: object }
  | { readonly status: 'UNAVAILABLE'; readonly reason: string | null };
