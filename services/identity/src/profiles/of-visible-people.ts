import { And, In, Raw, type FindOperator } from 'typeorm';
import { visibleTo } from '../accounts/visible-users.ts';

/**
 * These people's rows, where the actor may see the person: a condition on the column that says whose a row is. A person
 * can be named without being shown, as in the list of those whom one has blocked.
 */
export function ofVisiblePeople(userIds: readonly string[]): FindOperator<string> {
  return And(
    In(userIds),
    Raw((column) => `EXISTS (SELECT FROM account WHERE account.id = ${column} AND ${visibleTo('account')})`),
  );
}
