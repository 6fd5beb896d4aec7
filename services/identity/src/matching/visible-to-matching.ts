/**
 * Who may be matched and compared, as SQL over `account` under the name given: ACTIVE people who opted in and have been
 * assessed. For the role `identity_matching`, which sees who has scores.
 */
export function visibleToMatching(account: string): string {
  return `(${account}.status = 'ACTIVE' AND ${account}.matching_opted_in AND EXISTS (SELECT FROM personality_trait WHERE user_id = ${account}.id))`;
}
