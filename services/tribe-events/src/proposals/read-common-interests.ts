import { NotFound } from '@kindred/contracts/domain-error';
import type { NamedInterest } from '@kindred/contracts/interest';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { askConsents } from '@kindred/vessel-privacy-client/ask-consents';
import type { Dependencies } from '../dependencies.ts';
import { commonInterests } from '../matching/reasons.ts';
import { matching } from '../people/matching-role.ts';
import { openPeople } from '../people/open-people.ts';

/**
 * What a person shares with others of a proposal, where both consent now to its being named. A consent that is revoked
 * is looked at each time. Null where vessel-privacy is not set up.
 * @throws {ServiceUnavailable} while vessel-privacy is away
 */
export async function readCommonInterests(
  work: UnitOfWork,
  { sealer, tokens, vesselPrivacyUrl }: Dependencies,
  person: Person,
  proposalId: string,
): Promise<NamedInterest[] | null> {
  if (vesselPrivacyUrl === null) return null;
  const userIds = await work.read(person, (tx) => tx.query<{ userId: string }>(peopleSeen, [proposalId, person.id]));
  const ids = userIds.map(({ userId }) => userId);
  if (!ids.includes(person.id)) throw new NotFound('No proposal of yours');
  const question = { userIds: ids, scope: 'MATCHING_INSIGHT' as const, purpose: 'TRIBE_FORMATION' };
  const consents = await askConsents({ tokens, vesselPrivacyUrl }, question);
  const consented = new Set(consents.map(({ user }) => user.id));
  if (!consented.has(person.id)) return [];
  const people = await work.run(matching, (tx) => openPeople(tx, sealer, [...consented].sort()));
  const own = people.find(({ id }) => id === person.id);
  return own
    ? commonInterests(
        own,
        people.filter((other) => other !== own),
        consented,
      )
    : [];
}

/** The people of a proposal without those between whom and the viewer there is a block. */
const peopleSeen = `
  SELECT user_id AS "userId" FROM proposal_person p WHERE proposal_id = $1 AND NOT EXISTS (
    SELECT FROM blocked_pair WHERE low_id = LEAST(p.user_id, $2::uuid) AND high_id = GREATEST(p.user_id, $2::uuid))`;
