import type { Context } from './context.ts';

/**
 * Whether something that belongs to a person is asked for by that person: others, admins among them, are shown null.
 */
export function isOwn({ caller }: Context, userId: string): boolean {
  return caller?.kind === 'person' && caller.userId === userId;
}
