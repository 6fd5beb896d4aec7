import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { decides, reports } from '../safety/given-reports.ts';
import { erased } from '../events/told-by-identity.ts';
import { givenChat, messagesOf } from './given-chats.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

interface Line {
  readonly messageType: string;
  readonly content: string;
  readonly metadata: { readonly systemKind: string; readonly aboutUser: { readonly id: string } | null };
}

/** What the SYSTEM lines of a chat say after members have joined, and whom they are about. */
async function linesOf(person: TestPerson, tribeId: string): Promise<[string, string | null][]> {
  const fields = 'messageType content metadata { systemKind aboutUser { id } }';
  const lines = (await messagesOf<Line>(person, tribeId, fields, '(last: 100)'))!;
  expect(lines.every(({ content, messageType }) => messageType === 'SYSTEM' && content.endsWith('.'))).toBe(true);
  const said = lines.map(({ metadata: { systemKind, aboutUser } }): [string, string | null] => [
    systemKind,
    aboutUser?.id ?? null,
  ]);
  return said.toReversed().filter(([kind]) => kind !== 'MEMBER_JOINED');
}

const leaves = (person: TestPerson, tribeId: string) => person.does('leaveTribe', { tribeId }, '__typename');

describe('the lines of a chat', () => {
  it('tell of a new creator, by hand or because the former one is gone', async () => {
    const { founder, members, tribeId } = await givenChat(world, 2);
    const [second, third] = members as [TestPerson, TestPerson];
    await founder.does('handOverTribe', { tribeId, userId: founder.id }, '__typename');
    await founder.does('handOverTribe', { tribeId, userId: second.id }, '__typename');
    expect(await linesOf(third, tribeId)).toEqual([['CREATOR_CHANGED', second.id]]);
    await erased(world, second);
    expect(await linesOf(third, tribeId)).toEqual([
      ['CREATOR_CHANGED', null],
      ['MEMBER_LEFT', null],
      ['CREATOR_CHANGED', founder.id],
    ]);
  });

  it('tell of a creator whom an admin removed, and who follows', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const { id } = await reports(member, founder.id);
    await decides(await world.person('ADMIN'), id, 'REMOVED_FROM_TRIBE', { tribeId });
    expect(await linesOf(member, tribeId)).toEqual([
      ['MEMBER_LEFT', founder.id],
      ['CREATOR_CHANGED', member.id],
    ]);
  });

  it('tell of each status of a tribe, also of its end', async () => {
    const { founder, members, tribeId } = await givenChat(world, 3);
    await leaves(members[0]!, tribeId);
    expect(await linesOf(founder, tribeId)).toEqual([
      ['TRIBE_ACTIVE', null],
      ['MEMBER_LEFT', members[0]!.id],
      ['TRIBE_AT_RISK', null],
    ]);
    const ends: string[] = [];
    for (let month = 0; month < 12 && ends.at(-1) !== 'TRIBE_DISSOLVED'; month += 1) {
      world.pass(31);
      await world.runJob('advance-tribe-lifecycles');
      ends.splice(0, ends.length, ...(await linesOf(founder, tribeId)).map(([kind]) => kind));
    }
    expect(ends.slice(3)).toEqual(['TRIBE_INACTIVE', 'TRIBE_DISSOLVED']);
  });

  it('count as read, and leave no gap in the sequence', async () => {
    const { founder, tribeId } = await givenChat(world, 3);
    const query = `{ tribe(id: "${tribeId}") { unreadCount latestSequence } }`;
    const { tribe } = await founder.asks<{ tribe: { unreadCount: number; latestSequence: number } }>(query);
    expect(tribe.unreadCount).toBe(0);
    const changes = `{ tribeChanges(tribeId: "${tribeId}", after: 0) { changes { sequence } } }`;
    const { tribeChanges } = await founder.asks<{ tribeChanges: { changes: { sequence: number }[] } }>(changes);
    expect(tribeChanges.changes.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: tribe.latestSequence }, (_, nth) => nth + 1),
    );
  });
});
