import type { MessagingWorld, TestPerson } from '../messaging-world.ts';

export interface SeenMicroDao {
  readonly id: string;
  readonly externalId: string;
  readonly status: string;
  readonly memberCount: number;
  readonly owner: { readonly id: string } | null;
}

export const microDaoFields = 'microDao { id externalId status memberCount owner { id } } member { id role status }';

/** A microDAO of one owner, OPEN unless `change` says otherwise. */
export async function givenMicroDao(world: MessagingWorld, change: object = {}) {
  const owner = await world.person();
  const input = { name: 'Bees on the roof', access: 'OPEN', ...change };
  const { microDao } = await owner.does<{ microDao: SeenMicroDao }>('foundMicroDao', input, microDaoFields);
  return { owner, microDaoId: microDao.id, externalId: microDao.externalId };
}

/** An OPEN microDAO with an owner, an admin, a member and a guest. */
export async function givenFour(world: MessagingWorld) {
  const { owner, microDaoId, externalId } = await givenMicroDao(world);
  const [admin, member, guest] = await Promise.all([world.person(), world.person(), world.person()]);
  for (const person of [admin, member, guest]) await joins(person, microDaoId);
  await givesRole(owner, microDaoId, admin, 'ADMIN');
  await givesRole(owner, microDaoId, guest, 'GUEST');
  return { owner, admin, member, guest, microDaoId, externalId };
}

export const joins = (person: TestPerson, microDaoId: string) =>
  person.does<{ microDao: SeenMicroDao; member: { id: string; role: string } }>(
    'joinMicroDao',
    { microDaoId },
    microDaoFields,
  );

export const givesRole = (giver: TestPerson, microDaoId: string, { id: userId }: TestPerson, role: string) =>
  giver.does('changeMicroDaoRole', { microDaoId, userId, role }, 'member { role }');

export async function seenMicroDao(viewer: TestPerson, microDaoId: string): Promise<SeenMicroDao> {
  const query = 'query ($id: ID!) { microDao(id: $id) { id externalId status memberCount owner { id } } }';
  return (await viewer.asks<{ microDao: SeenMicroDao }>(query, { id: microDaoId })).microDao;
}

export interface Roster {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly role: string; readonly user: { readonly id: string } }[];
}

/** The members of a microDAO as a person sees them; null if they see none. */
export async function roster(viewer: TestPerson, microDaoId: string, args = 'first: 20'): Promise<Roster | null> {
  const query = `query ($id: ID!) { microDao(id: $id) { members(${args}) { totalCount nodes { id role user { id } } } } }`;
  return (await viewer.asks<{ microDao: { members: Roster | null } }>(query, { id: microDaoId })).microDao.members;
}
