import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { Raw } from 'typeorm';
import type { MicroDaoTeamsArgs, TeamMembersArgs } from '../__generated__/resolvers.ts';
import { noBlockBetween } from '../blocks/kept-apart.ts';
import { Team } from './team.ts';
import { TeamMember } from './team-member.ts';

const teamsBy = orderedList<Team, 'CREATED_AT'>('teams', { CREATED_AT: 'createdAt' }, 'id');
const placesBy = orderedList<TeamMember, 'ADDED_AT'>('team members', { ADDED_AT: 'addedAt' }, 'id');

export const pagesOfTeams = pagesOfEach<Team, MicroDaoTeamsArgs>({
  entity: Team,
  parent: 'microDaoId',
  list: ({ orderBy }) => teamsBy(orderBy ?? { field: 'CREATED_AT', direction: 'ASC' }),
  where: () => ({}),
});

/** Pages of the members of teams, without people between whom and the viewer there is a block. */
export const pagesOfTeamMembers = pagesOfEach<TeamMember, TeamMembersArgs>({
  entity: TeamMember,
  parent: 'teamId',
  list: ({ orderBy }) => placesBy(orderBy ?? { field: 'ADDED_AT', direction: 'ASC' }),
  where: (_, viewer) => ({ memberId: isSeenMember(viewer.id) }),
});

/** Memberships of members whom no block hides from a viewer. */
function isSeenMember(viewerId: string | null) {
  if (viewerId === null) throw new Error('Only members see the members of a team.');
  return Raw(
    (memberId) => `EXISTS (SELECT FROM micro_dao_member m WHERE m.id = ${memberId} AND
      ${noBlockBetween('m.user_id', ':viewerId::uuid')})`,
    { viewerId },
  );
}
