import type { Caller } from '@kindred/service/callers';

/**
 * Whether something that belongs to a person is asked for by that person: others, admins among them, are shown null.
 */
export function isOwn({ caller }: { readonly caller: Caller | null }, userId: string): boolean {
  return caller?.kind === 'person' && caller.userId === userId;
}
