import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { tribeWorld, type TribeWorld } from '../tribe-world.ts';
import { accept, givenChat, invite, messagesOf, refusesSending, sends, talkOf } from './given-chats.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

describe('sending a message', () => {
  it.each([
    ['nothing', '', 'BLANK'],
    ['spaces and line breaks', ' \n\t ', 'BLANK'],
    ['zero-width characters alone', '\u200b\u200d\u2060\ufeff', 'BLANK'],
    ['4,001 characters', 'a'.repeat(4001), 'TOO_LONG'],
    ['100 kB', 'a'.repeat(100_000), 'TOO_LONG'],
    ['an override of the direction', 'pay \u202e0001', 'CONTROL_CHARACTERS'],
    ['an isolate', '\u2066a\u2069', 'CONTROL_CHARACTERS'],
    ['a null byte', 'a\u0000b', 'CONTROL_CHARACTERS'],
    ['half a character', 'a\ud83d', 'NOT_UNICODE'],
  ])('refuses %s', async (_name, content, reason) => {
    const { founder, tribeId } = await givenChat(world, 0);
    const input = { tribeId, content, idempotencyKey: newId() };
    const { errors } = await founder.graph.request(
      'mutation ($input: SendTribeMessageInput!) { sendTribeMessage(input: $input) { message { id } } }',
      { input },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_TEXT', details: { reason } } }]);
  });

  it('refuses strangers, the invited, people who left or were removed, and admins', async () => {
    const { founder, tribeId, members } = await givenChat(world, 2);
    const [left, removed] = members;
    const [stranger, invited, admin] = [await world.person(), await world.person(), await world.person('ADMIN')];
    await invite(founder, tribeId, invited);
    await left?.does('leaveTribe', { tribeId }, '__typename');
    await founder.does('removeTribeMember', { tribeId, userId: removed?.id }, '__typename');
    for (const person of [stranger, invited, admin, left!, removed!]) {
      await refusesSending('NOT_FOUND', person, tribeId, 'Hello');
      expect(await talkOf(person, tribeId)).toBeNull();
    }
  });

  it('reads the membership once for a text after the first of an hour, whatever characters it has', async () => {
    const { founder, tribeId } = await givenChat(world, 0);
    await sends(founder, tribeId, 'The first is noted in the tribe');
    const { statements: log } = world.running.service.database;
    const content = `It's "$1"; \\' DROP TABLE tribe_message --`;
    const { statements } = await log.during(() => sends(founder, tribeId, content));
    expect(statements.filter((sql) => sql.includes('AS "lastActive", t.status AS tribe'))).toHaveLength(1);
    expect(await talkOf(founder, tribeId)).toContain(content);
  });

  it('refuses an answer to a message of another tribe, and to none', async () => {
    const { founder, tribeId } = await givenChat(world, 0);
    const other = await givenChat(world, 0);
    const elsewhere = await sends(other.founder, other.tribeId, 'Elsewhere');
    for (const replyToId of [elsewhere, newId()])
      await refusesSending('NOT_FOUND', founder, tribeId, 'An answer', { replyToId });
  });

  it('refuses the 31st message in a minute, until it has passed', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    world.stopClock(true);
    for (let nth = 0; nth < 30; nth += 1) await sends(founder, tribeId, `Message ${nth}`);
    const { errors } = await founder.graph.request(
      'mutation ($input: SendTribeMessageInput!) { sendTribeMessage(input: $input) { message { id } } }',
      { input: { tribeId, content: 'One more', idempotencyKey: newId() } },
    );
    const availableAt = new Date(world.now().getTime() + 60_000).toISOString();
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_MANY_MESSAGES', details: { availableAt, most: 30 } } }]);
    await sends(member, tribeId, 'Another member can');
    world.pass(61 / 86_400);
    await sends(founder, tribeId, 'One more');
    world.stopClock(false);
  });

  it('refuses writing in a dissolved tribe, which its last members still read', async () => {
    const { founder, tribeId } = await givenChat(world, 1);
    await sends(founder, tribeId, 'Is anyone here?');
    world.pass(15);
    await world.runJob('advance-tribe-lifecycles');
    await refusesSending('TRIBE_DISSOLVED', founder, tribeId, 'Hello');
    expect(await talkOf(founder, tribeId)).toEqual(['Is anyone here?']);
  });

  it('sends a single emoji, and text on several lines, as they were written', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    await sends(founder, tribeId, '👩‍👩‍👧');
    await sends(founder, tribeId, ' Two\r\nlines ');
    expect(await talkOf(member, tribeId)).toEqual(['Two\nlines', '👩‍👩‍👧']);
  });

  it('answers a message, and publishes ids, kind and length alone', async () => {
    const { founder, member, tribeId } = await givenChat(world);
    const question = await sends(founder, tribeId, 'Who comes?');
    const answer = await sends(member, tribeId, 'Me 🎉', { replyToId: question });
    const [shown] = (await messagesOf(
      founder,
      tribeId,
      'id user { id } messageType content metadata { replyTo { id content } event { id } systemKind }',
    ))!;
    expect(shown).toEqual({
      id: answer,
      user: { id: member.id },
      messageType: 'TEXT',
      content: 'Me 🎉',
      metadata: { replyTo: { id: question, content: 'Who comes?' }, event: null, systemKind: null },
    });
    await eventually(async () =>
      expect(await world.events(messageSent, answer)).toEqual([
        {
          messageId: answer,
          tribeId,
          sequence: expect.any(Number),
          senderId: member.id,
          kind: 'TEXT',
          length: 4,
          replyToId: question,
        },
      ]),
    );
  });

  it('sends once, however often it is asked for under the same key', async () => {
    const { founder, tribeId } = await givenChat(world, 0);
    const input = { idempotencyKey: newId() };
    const first = await sends(founder, tribeId, 'Once', input);
    expect(await sends(founder, tribeId, 'Once', input)).toBe(first);
    await refusesSending('IDEMPOTENCY_KEY_REUSED', founder, tribeId, 'Twice', input);
    expect(await talkOf(founder, tribeId)).toEqual(['Once']);
  });

  it('makes an INACTIVE member ACTIVE again', async () => {
    const { founder, members, tribeId } = await givenChat(world, 4);
    const [member] = members;
    world.pass(31);
    for (const one of [founder, ...members.slice(1)]) await sends(one, tribeId, 'Still here');
    await world.runJob('advance-tribe-lifecycles');
    const query = 'query ($id: ID!) { tribe(id: $id) { viewerMembership { status } } }';
    const statusOf = async () =>
      (await member!.asks<{ tribe: { viewerMembership: { status: string } } }>(query, { id: tribeId })).tribe
        .viewerMembership.status;
    expect(await statusOf()).toBe('INACTIVE');
    await sends(member!, tribeId, 'I am back');
    expect(await statusOf()).toBe('ACTIVE');
  });

  it('is read by members who joined later', async () => {
    const { founder, tribeId } = await givenChat(world, 0);
    await sends(founder, tribeId, 'Before');
    const later = await world.person();
    await invite(founder, tribeId, later);
    expect(await talkOf(later, tribeId)).toBeNull();
    await accept(later, tribeId);
    expect(await talkOf(later, tribeId)).toEqual(['Before']);
  });
});

describe('the pages of a chat', () => {
  it('go on in both directions, the newest first unless asked otherwise', async () => {
    const { founder, tribeId } = await givenChat(world, 0);
    for (const content of ['1', '2', '3', '4', '5']) await sends(founder, tribeId, content);
    const query = (args: string) => `{ tribe(id: "${tribeId}") { messages(${args}) {
      totalCount nodes { content } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
    interface Page {
      readonly totalCount: number;
      readonly nodes: readonly { readonly content: string }[];
      readonly pageInfo: { readonly startCursor: string; readonly endCursor: string };
    }
    const page = async (args: string) =>
      (await founder.asks<{ tribe: { messages: Page } }>(query(args))).tribe.messages;
    const newest = await page('first: 2');
    expect(newest).toMatchObject({ nodes: [{ content: '5' }, { content: '4' }], totalCount: 5 });
    const older = await page(`first: 2, after: "${newest.pageInfo.endCursor}"`);
    expect(older.nodes).toEqual([{ content: '3' }, { content: '2' }]);
    await sends(founder, tribeId, '6');
    const back = await page(`last: 10, before: "${older.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual([{ content: '6' }, { content: '5' }, { content: '4' }]);
    const rising = await page('first: 2, orderBy: { field: SENT_AT, direction: ASC }');
    expect(rising.nodes).toEqual([{ content: '1' }, { content: '2' }]);
    const other = `orderBy: { field: SENT_AT, direction: ASC }, after: "${newest.pageInfo.endCursor}"`;
    const { errors } = await founder.graph.request(query(other));
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
  });
});
