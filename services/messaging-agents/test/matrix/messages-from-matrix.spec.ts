import { messageSent } from '@kindred/contracts/messaging-agents/message-sent';
import { job } from '@kindred/database/actor';
import { skip } from '@kindred/testkit/skip';
import { eventually } from '@kindred/testkit/eventually';
import { lockAnswersOf } from '../../src/decisions/judge-again.ts';
import { ghostUser } from '../../src/homeserver/matrix-names.ts';
import { channelField, givenChannel, joinsChannel, sends, talkOf } from '../channels/given-channels.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import {
  editIn,
  eve,
  givenAccount,
  homeserverPushes,
  reactionIn,
  redactionIn,
  textIn,
  type HomeserverPushes,
} from './homeserver-pushes.ts';

let world: MessagingWorld;
let matrix: HomeserverPushes;

beforeAll(async () => {
  world = await messagingWorld();
  matrix = await homeserverPushes(world);
});
afterAll(async () => {
  await matrix?.close();
  await world?.stop();
});

/** A channel with a room in Matrix. */
async function givenRoom(visibility: 'PUBLIC' | 'MICRODAO' | 'PRIVATE' = 'PUBLIC', input: object = {}) {
  const given = await givenChannel(world, visibility, input);
  return { ...given, roomId: await matrix.link(given.channelId) };
}

const linked = (person: TestPerson) => givenAccount(world, person);

interface Change {
  readonly kind: string;
  readonly message: { readonly id: string; readonly content: string | null } | null;
}

async function changesOf(person: TestPerson, channelId: string): Promise<Change[]> {
  const query = `query ($id: ID!) { channelChanges(channelId: $id, after: 0, first: 100) {
    changes { kind message { id content } } } }`;
  const { channelChanges } = await person.asks<{ channelChanges: { changes: Change[] } }>(query, { id: channelId });
  return channelChanges.changes;
}

describe('what is forged, repeated or out of order', () => {
  it('is not shown with a wrong token', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    expect(await matrix.push([textIn(roomId, 'forged')], 'a guess')).toBe(403);
    expect(await talkOf(creator, channelId)).toEqual([]);
  });

  it('is shown once, whatever is repeated', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const [one, two] = [textIn(roomId, 'one'), textIn(roomId, 'two')];
    for (const events of [
      [one, two],
      [one, two],
      [two, one],
      [two, two],
    ])
      expect(await matrix.push(events)).toBe(200);
    expect(await talkOf(creator, channelId)).toEqual(['two', 'one']);
  });

  it('is ignored if it changes what was never said', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const events = [
      editIn(roomId, '$unknown', 'x'),
      reactionIn(roomId, '$unknown', '🌱'),
      redactionIn(roomId, '$unknown'),
    ];
    expect(await matrix.push(events)).toBe(200);
    expect(await talkOf(creator, channelId)).toEqual([]);
  });
});

describe('our own event', () => {
  const pushedOf = async (channelId: string, roomId: string, messageId: string, person: TestPerson, body: string) => {
    const sender = ghostUser(world.running.service.dependencies.matrix.names, person.id);
    return textIn(roomId, body, { 'city.kindred.id': messageId }, { sender });
  };
  const answered = (channelId: string, key: string, eventId: string) =>
    world.running.service.work.run(job(), (tx) =>
      tx.query(
        'INSERT INTO matrix_event (event_id, channel_id, key, applied) VALUES ($1, $2, $3, false) ON CONFLICT DO NOTHING',
        [eventId, channelId, key],
      ),
    );
  const confirmations = async (person: TestPerson, channelId: string) =>
    (await changesOf(person, channelId)).filter(({ kind }) => kind === 'CONFIRMED').length;

  it.each(['before', 'after', 'twice'] as const)('confirms its message once: a push %s the answer', async (when) => {
    const { creator, channelId, roomId } = await givenRoom();
    const id = await sends(creator, channelId, 'from the graph');
    const event = await pushedOf(channelId, roomId, id, creator, 'from the graph');
    if (when !== 'before') await answered(channelId, id, event.event_id);
    await matrix.push([event]);
    if (when === 'twice') await matrix.push([event, textIn(roomId, 'more')]);
    await answered(channelId, id, event.event_id);
    expect(await confirmations(creator, channelId)).toBe(1);
    const sent = 'messages(first: 5) { nodes { content isSent } }';
    const { nodes } = await channelField<{ nodes: object[] }>(creator, channelId, sent);
    expect(nodes).toContainEqual({ content: 'from the graph', isSent: true });
  });

  it('takes its place in the order of the homeserver', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const id = await sends(creator, channelId, 'mine');
    expect(await talkOf(creator, channelId)).toEqual(['mine']);
    await matrix.push([textIn(roomId, 'hers')]);
    expect(await talkOf(creator, channelId)).toEqual(['mine', 'hers']);
    await matrix.push([await pushedOf(channelId, roomId, id, creator, 'mine'), textIn(roomId, 'last')]);
    expect(await talkOf(creator, channelId)).toEqual(['last', 'mine', 'hers']);
  });
});

describe('a message of Matrix', () => {
  it('is of a guest, or of the person who linked the account', async () => {
    const { creator, channelId, roomId, member } = await givenRoom();
    await joinsChannel(member, channelId);
    const matrixId = await linked(member);
    await matrix.push([textIn(roomId, 'hello', {}, { sender: matrixId }), textIn(roomId, 'from afar')]);
    const fields = 'messages(first: 5) { nodes { content senderType user { id } } }';
    expect(await channelField(creator, channelId, fields)).toEqual({
      nodes: [
        { content: 'from afar', senderType: 'HUMAN', user: null },
        { content: 'hello', senderType: 'HUMAN', user: { id: member.id } },
      ],
    });
    const [{ message }] = (await changesOf(creator, channelId)).filter(({ kind }) => kind === 'SENT') as [Change];
    const told = await world.events(messageSent, message!.id);
    expect(told).toMatchObject([{ userId: member.id, fromMatrix: true, length: 5 }]);
    expect(JSON.stringify(told)).not.toContain('hello');
  });

  it('loses its scripts and controls', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const html = { format: 'org.matrix.custom.html', formatted_body: '<b>safe</b><script>steal()</script>' };
    await matrix.push([textIn(roomId, 'right\u202eleft'), textIn(roomId, 'safe', html)]);
    expect(await talkOf(creator, channelId)).toContain('rightleft');
    const rows = await world.running.service.work.read(job(), (tx) =>
      tx.query('SELECT preview FROM channel_message WHERE channel_id = $1 ORDER BY sequence', [channelId]),
    );
    expect(rows).toEqual([{ preview: 'rightleft' }, { preview: 'safe' }]);
  });

  it('is changed by its sender alone', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const said = textIn(roomId, 'helo');
    await matrix.push([said, editIn(roomId, said.event_id, 'forged', { sender: '@mallory:elsewhere.test' })]);
    expect(await talkOf(creator, channelId)).toEqual(['helo']);
    await matrix.push([editIn(roomId, said.event_id, 'hello')]);
    expect(await talkOf(creator, channelId)).toEqual(['hello']);
  });

  it('gets reactions, which are taken back', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const said = textIn(roomId, 'hello');
    const leaf = reactionIn(roomId, said.event_id, '🌱');
    await matrix.push([said, leaf, reactionIn(roomId, said.event_id, 'no emoji')]);
    const fields = 'messages(first: 1) { nodes { reactions { emoji count } } }';
    expect(await channelField(creator, channelId, fields)).toEqual({
      nodes: [{ reactions: [{ emoji: '🌱', count: 1 }] }],
    });
    await matrix.push([redactionIn(roomId, leaf.event_id)]);
    expect(await channelField(creator, channelId, fields)).toEqual({ nodes: [{ reactions: [] }] });
  });

  it('is deleted by a redaction, and cannot be edited any more', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const said = textIn(roomId, 'regret');
    await matrix.push([said, redactionIn(roomId, said.event_id), editIn(roomId, said.event_id, 'again')]);
    expect(await talkOf(creator, channelId)).toEqual([null]);
    expect((await changesOf(creator, channelId)).map(({ kind }) => kind)).toContain('DELETED');
  });

  it('answers another, in a thread, and mentions people', async () => {
    const { creator, channelId, roomId, member } = await givenRoom();
    await joinsChannel(member, channelId);
    const matrixId = await linked(member);
    const root = textIn(roomId, 'root');
    const reply = { 'm.relates_to': { 'm.in_reply_to': { event_id: root.event_id } } };
    const inThread = { 'm.relates_to': { rel_type: 'm.thread', event_id: root.event_id } };
    const mention = { 'm.mentions': { user_ids: [matrixId, '@stranger:elsewhere.test'] } };
    await matrix.push([root, textIn(roomId, 'reply', reply), textIn(roomId, 'in thread', { ...inThread, ...mention })]);
    const fields =
      'messages(first: 3) { nodes { content replyTo { content } threadRoot { content } mentions { id } } }';
    expect(await channelField(creator, channelId, fields)).toEqual({
      nodes: [
        { content: 'in thread', replyTo: null, threadRoot: { content: 'root' }, mentions: [{ id: member.id }] },
        { content: 'reply', replyTo: { content: 'root' }, threadRoot: null, mentions: [] },
        { content: 'root', replyTo: null, threadRoot: null, mentions: [] },
      ],
    });
    expect(await channelField(member, channelId, 'mentionCount')).toBe(1);
  });
});

describe('what clients write in their own ways', () => {
  it('is an emote, a notice, or a reply with a copy of what it answers', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const root = textIn(roomId, 'root');
    const reply = { 'm.relates_to': { 'm.in_reply_to': { event_id: root.event_id } } };
    await matrix.push([
      root,
      textIn(roomId, 'waves', { msgtype: 'm.emote' }),
      textIn(roomId, 'from a program', { msgtype: 'm.notice' }),
      textIn(roomId, '> <@eve:x> root\n\nyes', reply),
      textIn(roomId, 'a file', { msgtype: 'm.file', url: 'mxc://kindred.local/abc', filename: 'plan.pdf' }),
    ]);
    expect(await talkOf(creator, channelId)).toEqual(['a file', 'yes', 'from a program', '* waves', 'root']);
  });

  it('says nothing of an edit that was redacted', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const said = textIn(roomId, 'before');
    const edit = editIn(roomId, said.event_id, 'a secret');
    await matrix.push([said, edit]);
    expect(await talkOf(creator, channelId)).toEqual(['a secret']);
    await matrix.push([redactionIn(roomId, edit.event_id)]);
    const fields = 'messages(first: 1) { nodes { preview } }';
    expect(await channelField(creator, channelId, fields)).toEqual({ nodes: [{ preview: '…' }] });
  });

  it('redacts in Matrix the edits of a message that was redacted', async () => {
    const { channelId, roomId } = await givenRoom();
    const said = textIn(roomId, 'before');
    await matrix.push([said, editIn(roomId, said.event_id, 'after'), redactionIn(roomId, said.event_id)]);
    expect((await matrix.calls(channelId)).filter((kind) => kind === 'REDACT')).toHaveLength(1);
  });
});

describe('an edit of Matrix', () => {
  it('is redacted in Matrix beyond the hundredth of a message', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const said = textIn(roomId, 'before');
    const edits = Array.from({ length: 101 }, (_, nth) => editIn(roomId, said.event_id, `edit ${nth + 1}`));
    await matrix.push([said, ...edits]);
    expect(await talkOf(creator, channelId)).toEqual(['edit 100']);
    expect((await matrix.calls(channelId)).filter((kind) => kind === 'REDACT')).toHaveLength(1);
  });
});

describe('an agent that a message of Matrix mentions by its user', () => {
  const ghostOf = (id: string) => ghostUser(world.running.service.dependencies.matrix.names, id);
  const sql = <Row>(text: string, parameters: unknown[]) =>
    world.running.service.work.read(job(), (tx) => tx.query<Row>(text, parameters));
  const decisionsIn = (channelId: string) =>
    sql<{ agent_id: string }>('SELECT agent_id FROM agent_decision WHERE channel_id = $1', [channelId]);

  it('is asked, but not by a program', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    await world.runJob('make-starting-agents');
    const [agent] = await sql<{ id: string }>('SELECT id FROM agent ORDER BY id LIMIT 1', []);
    const { id: agentId } = agent!;
    await creator.does('addAgentToChannel', { channelId, agentId }, 'agent { id }');
    const mention = { 'm.mentions': { user_ids: [ghostOf(agentId)] } };
    await matrix.push([textIn(roomId, 'a program asks', { ...mention, msgtype: 'm.notice' })]);
    expect(await decisionsIn(channelId)).toEqual([]);
    await matrix.push([textIn(roomId, 'what is a hive?', mention)]);
    expect(await decisionsIn(channelId)).toEqual([{ agent_id: agentId }]);
  });

  it('is locked by its id, whatever the order of the messages that ask several', async () => {
    if (world.running.database.kind === 'embedded')
      skip('PGlite is one session, where nothing waits; set DATABASE_URL');
    const { creator, channelId, roomId } = await givenRoom();
    await world.runJob('make-starting-agents');
    const [first, second] = await sql<{ id: string }>('SELECT id FROM agent ORDER BY id LIMIT 2', []);
    const ids = [second!.id, first!.id];
    for (const agentId of ids) await creator.does('addAgentToChannel', { channelId, agentId }, 'agent { id }');
    const asking = ids.map((id) => textIn(roomId, 'and you?', { 'm.mentions': { user_ids: [ghostOf(id)] } }));
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let holding: Promise<void> | undefined;
    await new Promise<void>((isHeld, fails) => {
      holding = world.running.service.work.run(job(), async (tx) => {
        await lockAnswersOf(tx, first!.id);
        isHeld();
        await released;
      });
      holding.catch(fails);
    });
    const answer = matrix.push(asking);
    const waiting = `SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'advisory'
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    await eventually(async () => expect(await sql(waiting, [])).toHaveLength(1));
    const free = `SELECT pg_try_advisory_xact_lock(hashtextextended('answers of agent ' || $1::uuid, 0)) AS free`;
    expect(await sql(free, [second!.id])).toEqual([{ free: true }]);
    release();
    await holding;
    expect(await answer).toBe(200);
    expect(await decisionsIn(channelId)).toHaveLength(2);
  });
});

describe('what our rules forbid', () => {
  it('is redacted in Matrix and not shown: a stranger in a private channel', async () => {
    const { creator, channelId, roomId } = await givenRoom('PRIVATE');
    await matrix.push([textIn(roomId, 'let me in')]);
    expect(await talkOf(creator, channelId)).toEqual([]);
    expect((await matrix.calls(channelId)).at(-1)).toBe('REDACT');
  });

  it('is redacted: a person who was removed', async () => {
    const { creator, channelId, roomId, member } = await givenRoom();
    const { member: stay } = await joinsChannel(member, channelId);
    const matrixId = await linked(member);
    await creator.does('removeFromChannel', { channelId, memberId: stay.id }, 'member { id }');
    const before = { origin_server_ts: 0 };
    await matrix.push([
      textIn(roomId, 'still here', {}, { sender: matrixId }),
      textIn(roomId, 'I wrote this before', {}, { sender: matrixId, ...before }),
    ]);
    expect(await talkOf(creator, channelId)).toEqual([]);
    expect((await matrix.calls(channelId)).slice(-2)).toEqual(['REDACT', 'REDACT']);
  });

  it('is redacted: a channel that is archived', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    await creator.does('archiveChannel', { channelId }, 'channel { id }');
    await matrix.push([textIn(roomId, 'too late'), textIn(roomId, 'I wrote this before', {}, { origin_server_ts: 0 })]);
    expect(await talkOf(creator, channelId)).toEqual([]);
    expect((await matrix.calls(channelId)).slice(-2)).toEqual(['REDACT', 'REDACT']);
  });

  it('is redacted: a second message in slow mode', async () => {
    const { creator, channelId, roomId, member } = await givenRoom('PUBLIC', { slowModeSeconds: 60 });
    await joinsChannel(member, channelId);
    const sender = await linked(member);
    await matrix.push([textIn(roomId, 'one', {}, { sender }), textIn(roomId, 'two', {}, { sender })]);
    expect(await talkOf(creator, channelId)).toEqual(['one']);
    expect((await matrix.calls(channelId)).at(-1)).toBe('REDACT');
  });

  it('is not: a stranger in a public channel', async () => {
    const { creator, channelId, roomId } = await givenRoom('PUBLIC');
    await matrix.push([textIn(roomId, 'hello', {}, { sender: eve })]);
    expect(await talkOf(creator, channelId)).toEqual(['hello']);
    expect(await matrix.calls(channelId)).not.toContain('REDACT');
  });
});
