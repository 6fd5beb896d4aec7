import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readName } from '@kindred/service/name';
import { followMembership } from '../channels/follow-membership.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { memberSeenBy } from '../micro-daos/change-role.ts';
import { lockAsAtLeast, lockAsMember, type OfMicroDao } from '../micro-daos/lock-micro-dao.ts';
import { memberOf } from '../micro-daos/member-of.ts';
import { RoleTooLow } from '../micro-daos/refusals.ts';
import { isAtLeast } from '../micro-daos/roles.ts';
import { AlreadyInTeam, TeamNameTaken, TooManyTeams } from './refusals.ts';
import { Team } from './team.ts';
import { TeamMember } from './team-member.ts';

const mostTeams = 100;
const none = 'No team of yours';

interface OfTeam {
  readonly teamId: string;
}

interface Named {
  readonly name: string;
}

const readTeamName = (name: string) => readName(name, { field: 'name', maxLength: 60 });

/** Makes a team without anyone in it. */
export function createTeam(work: UnitOfWork, person: Person, { microDaoId, name }: OfMicroDao & Named) {
  const read = readTeamName(name);
  return work.run(person, async (tx) => {
    const { microDao } = await lockAsAtLeast('ADMIN', tx, microDaoId, person.id);
    if ((await tx.countUpTo(Team, { microDaoId }, mostTeams)) >= mostTeams) throw new TooManyTeams(mostTeams);
    const team = Team.create(microDaoId, read, tx.now);
    await refuseTaken(tx, team);
    return { team: tx.add(team), microDao };
  });
}

export function renameTeam(work: UnitOfWork, person: Person, { teamId, name }: OfTeam & Named) {
  const read = readTeamName(name);
  return work.run(person, async (tx) => {
    const { team } = await lockTeam(tx, teamId, person.id);
    await refuseTaken(tx, { ...Team.create(team.microDaoId, read, tx.now), id: team.id });
    team.rename(read);
    return { team };
  });
}

/** Adds a member of the microDAO whom the admin sees. */
export function addTeamMember(
  work: UnitOfWork,
  person: Person,
  { teamId, userId }: OfTeam & { readonly userId: string },
) {
  return work.run(person, async (tx) => {
    const { team, ...own } = await lockTeam(tx, teamId, person.id);
    const member = userId === person.id ? own.member : await memberSeenBy(tx, own, userId);
    if (await tx.findOne(TeamMember, { teamId, memberId: member.id })) throw new AlreadyInTeam();
    return { team, teamMember: tx.add(TeamMember.add(teamId, member.id, tx.now)) };
  });
}

/** Takes a member out of a team and its channels: an admin or the owner may, and the member. */
export function removeTeamMember(
  work: UnitOfWork,
  rooms: RoomDependencies,
  person: Person,
  { teamId, userId }: OfTeam & { readonly userId: string },
) {
  return work.run(person, async (tx) => {
    const team = await tx.get(Team, { id: teamId }, none);
    const { microDao, member: own } = await lockAsMember(tx, team.microDaoId, person.id, none);
    microDao.refuseIfArchived();
    if (userId !== person.id && !isAtLeast(own.role, 'ADMIN')) throw new RoleTooLow();
    const member = await memberOf(tx, microDao.id, userId);
    const place = member && (await tx.findOne(TeamMember, { teamId, memberId: member.id }));
    if (!place) throw new NotFound('No member of this team');
    tx.remove(place);
    await followMembership(tx, rooms, { microDaoId: microDao.id, userId, from: member.role });
    return { team };
  });
}

/** Locks the microDAO of a team, for an admin or the owner. */
async function lockTeam(tx: Transaction, teamId: string, userId: string) {
  const { microDaoId } = await tx.get(Team, { id: teamId }, none);
  const own = await lockAsAtLeast('ADMIN', tx, microDaoId, userId, none);
  return { ...own, team: await tx.get(Team, { id: teamId }, none) };
}

async function refuseTaken(tx: Transaction, { id, microDaoId, nameKey }: Pick<Team, 'id' | 'microDaoId' | 'nameKey'>) {
  const holder = await tx.findOne(Team, { microDaoId, nameKey });
  if (holder && holder.id !== id) throw new TeamNameTaken();
}
