import { isAtLeast, type MemberRole } from '../micro-daos/roles.ts';
import type { ChannelVisibility } from './channel-details.ts';

/** A stay in a channel of a microDAO, and what its person is there. */
export interface StayFacts {
  readonly role: MemberRole;
  readonly visibility: ChannelVisibility;
  readonly isOfTeam: boolean;
  readonly isInTeam: boolean;
  readonly microDaoRole: MemberRole;
  /** Whether they were more than a GUEST of the microDAO before. */
  readonly wasMember: boolean;
}

/**
 * What becomes of a person's stay after their role in the microDAO or their teams changed: the role of the stay, or its
 * end. A GUEST of the microDAO is a GUEST in all of its channels. A member who becomes one leaves those that members
 * see without an invitation, and can be invited to them again. A channel of a team is for the team and the admins.
 */
export function stayAfter(facts: StayFacts): MemberRole | 'END' {
  const { role, visibility, isOfTeam, isInTeam, microDaoRole, wasMember } = facts;
  const isGuest = !isAtLeast(microDaoRole, 'MEMBER');
  if (isOfTeam && !isInTeam && !isAtLeast(microDaoRole, 'ADMIN')) return 'END';
  if (isGuest && wasMember && visibility === 'MICRODAO' && !isOfTeam) return 'END';
  if (isGuest) return 'GUEST';
  return role === 'GUEST' ? 'MEMBER' : role;
}
