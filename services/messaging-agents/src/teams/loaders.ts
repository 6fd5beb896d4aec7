import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { isMicroDaoOf } from '../micro-daos/visible-micro-daos.ts';
import { pagesOfTeamMembers, pagesOfTeams } from './list-teams.ts';
import { Team } from './team.ts';

export const teamLoaders = {
  teamsOfMicroDao: pagesOfTeams,
  membersOfTeam: pagesOfTeamMembers,
  /** Teams of microDAOs that the viewer is in. */
  team: oneByKey(
    async (tx, ids: readonly string[]) =>
      tx.actor.id === null ? [] : tx.find(Team, { id: In(ids), microDaoId: isMicroDaoOf(tx.actor.id) }),
    ({ id }) => id,
  ),
};
