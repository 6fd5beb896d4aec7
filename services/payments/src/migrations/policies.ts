import { actor } from '@kindred/database/policies';
import { databaseRole } from '../roles.ts';

/** The roles that policies here are for, and the sentences that only this service's say. */
export const app = 'payments_app';
export const purge = 'payments_purge';
export const bookkeeper = databaseRole('bookkeeper');
export const poster = databaseRole('poster');
export const chainer = databaseRole('chainer');
export const auditor = databaseRole('auditor');
export const keeper = databaseRole('keeper');

/** Accounts of the person who asks. */
export const ownAccounts = `(SELECT account_id FROM account_owner WHERE user_id = ${actor})`;

/** No role changes or removes a row, a superuser by mistake included. */
export function appendOnly(table: string): string {
  return `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;
}
