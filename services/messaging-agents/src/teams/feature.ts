import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { teamLoaders } from './loaders.ts';
import { teamResolvers } from './resolvers.ts';
import { Team } from './team.ts';
import { TeamMember } from './team-member.ts';

/** Named subsets of the members of a microDAO. */
export const teams = defineFeature<Dependencies, typeof teamLoaders>({
  name: 'teams',
  entities: [Team, TeamMember],
  resolvers: [teamResolvers],
  loaders: teamLoaders,
  idsOfThings: ['team_id', 'member_id'],
  otherTables: [
    { table: 'team', because: 'belongs to the microDAO' },
    { table: 'team_member', because: 'names a membership, which ends before its person is erased' },
  ],
});
