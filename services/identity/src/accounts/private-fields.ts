import { subjectOf, type Caller } from '@kindred/service/callers';
import { isOwn } from '@kindred/service/own-only';
import type { adminLoaders } from '../admin/loaders.ts';
import type { Context } from '../context.ts';
import { isShownToOwner } from './own-view.ts';
import type { User } from './user.ts';

/** What only the person themselves and admins are shown; everybody else gets null, without an error. */
export const ownOrAdmin =
  <Value>(field: (user: User) => Value) =>
  async (user: User, _: unknown, context: Context<typeof adminLoaders>): Promise<Value | null> =>
    isShownToOwner(user) || isOwn(context.caller, user.id) || (await isAskedByAdmin(context)) ? field(user) : null;

/**
 * What is for people who are signed in or are just signing in, and for agents that act for them: null for all others, a
 * service too, by whatever path they came.
 */
export const forPeople =
  <Value, Asking extends { readonly caller: Caller | null }>(field: (user: User, context: Asking) => Value) =>
  (user: User, _: unknown, context: Asking): Value | null =>
    subjectOf(context.caller) !== null || isShownToOwner(user) ? field(user, context) : null;

/**
 * By the token, and then by the account and the session behind it: a token may be up to 15 minutes older than the
 * truth.
 */
async function isAskedByAdmin({ caller, loaders }: Context<typeof adminLoaders>): Promise<boolean> {
  return (
    caller?.kind === 'person' && caller.role === 'ADMIN' && (await loaders.adminSession.load(caller.loginId)) !== null
  );
}
