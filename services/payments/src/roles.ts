import { job, type Actor } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';

const { schema } = databaseNames('payments');

/**
 * Database roles beside the service's ordinary one; each is granted what its work needs and inherits nothing.
 *
 * - `bookkeeper` knows whose an account is and opens accounts, and sees no balance.
 * - `poster` writes entries and keeps balances, and cannot tell whose they are.
 * - `chainer` reads ids, amounts and hashes, and writes the chain.
 * - `auditor` reads the books, and writes nothing.
 * - `keeper` keeps who is blocked from whom.
 */
export const isolatedRoles = ['bookkeeper', 'poster', 'chainer', 'auditor', 'keeper'] as const;
export type IsolatedRole = (typeof isolatedRoles)[number];

export function databaseRole(role: IsolatedRole): string {
  return `${schema}_${role}`;
}

/** Carries what others authorised into the ledger. */
export const poster = job(databaseRole('poster'));

export const chainer = job(databaseRole('chainer'));

/**
 * Speaks with providers: the one role that sees calls, webhooks and what is sealed in them. It can do what the ordinary
 * role can besides, since what a provider says changes transactions.
 */
export const tellerRole = 'teller';
export const teller = job(`${schema}_${tellerRole}`);

/** Keeps blocks between people, as identity answers. */
export const keeper = job(databaseRole('keeper'));

/** Reads the books, for the checks that run on their own. */
export const auditor = job(databaseRole('auditor'));

/** Somebody who is about to pay somebody else: they see which account is whose, and nobody's balance. */
export function payer(person: { readonly role: 'person'; readonly id: string }): Actor {
  return { role: 'person', id: person.id, databaseRole: databaseRole('bookkeeper') };
}

/** An admin who looks into the books. */
export function bookReader(admin: { readonly role: 'admin'; readonly id: string }): Actor {
  return { role: 'admin', id: admin.id, databaseRole: databaseRole('auditor') };
}
