import type { Context } from '../context.ts';
import { isShownToOwner } from './own-view.ts';
import type { User } from './user.ts';

/** What only the person themselves and admins are shown; everybody else gets null, without an error. */
export const ownOrAdmin =
  <Value>(field: (user: User) => Value) =>
  async (user: User, _: unknown, context: Context): Promise<Value | null> =>
    isOwn(user, context) || (await isAskedByAdmin(context)) ? field(user) : null;

/**
 * What is for people who are signed in, or are just signing in: null for anybody else, a service too, by whatever path
 * they came.
 */
export const forPeople =
  <Value>(field: (user: User, context: Context) => Value) =>
  (user: User, _: unknown, context: Context): Value | null =>
    context.caller?.kind === 'person' || isShownToOwner(user) ? field(user, context) : null;

function isOwn(user: User, { caller }: Context): boolean {
  return isShownToOwner(user) || (caller?.kind === 'person' && caller.userId === user.id);
}

/**
 * By the token, and then by the account and the session behind it: a token may be up to 15 minutes older than the
 * truth.
 */
async function isAskedByAdmin({ caller, loaders }: Context): Promise<boolean> {
  return (
    caller?.kind === 'person' && caller.role === 'ADMIN' && (await loaders.adminSession.load(caller.loginId)) !== null
  );
}
