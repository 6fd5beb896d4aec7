import { job } from '@kindred/database/actor';
import { matrixVariables } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { channelField, creates, sends } from '../channels/given-channels.ts';
import { matrixPerson, type MatrixPerson } from '../homeserver/matrix-people.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenFour } from '../micro-daos/given-micro-daos.ts';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';

interface SeenEvent {
  readonly type: string;
  readonly event_id: string;
  readonly content: { readonly body?: string; readonly 'm.new_content'?: object };
}

const withinMs = 60_000;

/** A person of the graph and one of a Matrix client in one room. Defined here, run by the one file with pushes. */
export function bothSidesOnSynapse(): void {
  const variables = matrixVariables!;
  let world: MessagingWorld;
  let serviceUrl: string | null = null;
  let into: FaultProxy;
  let ada: TestPerson;
  let mia: TestPerson;
  let rob: MatrixPerson;
  let channelId: string;
  let roomId: string;

  const waiting = () =>
    world.running.service.work.read(job(), (tx) => tx.query(`SELECT kind FROM matrix_call WHERE state = 'WAITING'`));
  /** Makes all calls, also those that Synapse asked to wait. */
  const drain = () =>
    eventually(
      async () => {
        await world.running.service.dependencies.matrix.outbound.drain();
        expect(await waiting()).toEqual([]);
      },
      { withinMs },
    );
  const says = async (text: string) => {
    const id = await sends(ada, channelId, text);
    await drain();
    return id;
  };
  const inRoom = (path: string) => `/rooms/${encodeURIComponent(roomId)}/${path}`;
  const event = (type: string, content: object) =>
    rob.call<{ event_id: string }>('PUT', inRoom(`send/${type}/${crypto.randomUUID()}`), content);

  /** The events of messages that are shown, in the order of each side. */
  const seenByRob = async () => {
    const { chunk } = await rob.call<{ chunk: SeenEvent[] }>('GET', inRoom('messages?dir=b&limit=100'));
    const said = chunk.filter(({ type, content }) => type === 'm.room.message' && content.body !== undefined);
    return said.filter(({ content }) => !content['m.new_content']).map(({ event_id: id }) => id);
  };
  const seenByAda = async () => {
    const fields = 'messages(first: 100) { nodes { matrixEventId preview isSent } }';
    type Page = { nodes: { matrixEventId: string | null; preview: string | null }[] };
    const { nodes } = await channelField<Page>(ada, channelId, fields);
    return nodes.filter(({ preview }) => preview !== null);
  };
  const seeTheSame = () =>
    eventually(
      async () => expect((await seenByAda()).map(({ matrixEventId }) => matrixEventId)).toEqual(await seenByRob()),
      { withinMs },
    );

  beforeAll(async () => {
    into = await startFaultProxy(() => serviceUrl, Number(new URL(variables['MATRIX_AS_URL'] ?? '').port));
    world = await messagingWorld({ ...variables });
    serviceUrl = world.running.service.url;
    const four = await givenFour(world);
    [ada, mia] = [four.admin, four.member];
    channelId = await creates(ada, four.microDaoId, 'PUBLIC');
    await drain();
    rob = await matrixPerson('rob');
    await mia.does('linkMatrixAccount', { openIdToken: await rob.openIdToken() }, 'user { id }');
    const [room] = await world.running.service.work.read(job(), (tx) =>
      tx.query<{ roomId: string }>('SELECT room_id AS "roomId" FROM matrix_room WHERE channel_id = $1', [channelId]),
    );
    roomId = room!.roomId;
    await rob.call('POST', `/join/${encodeURIComponent(roomId)}`, {});
  });
  afterAll(async () => {
    await world?.stop();
    into?.close();
  });

  it('are members of the same channel', async () => {
    const members = 'members(first: 10) { nodes { role user { id } } }';
    const seen = async () => channelField(ada, channelId, members);
    await eventually(
      async () =>
        expect(await seen()).toEqual({
          nodes: [
            { role: 'OWNER', user: { id: ada.id } },
            { role: 'MEMBER', user: { id: mia.id } },
          ],
        }),
      { withinMs },
    );
    await drain();
  });

  it('see the same messages in the same order, with edits, reactions and redactions', async () => {
    await says('one');
    const said = await rob.say(roomId, 'two');
    await says('three');
    const regretted = await rob.say(roomId, 'four');
    const newText = { msgtype: 'm.text', body: 'two, edited' };
    const relation = { rel_type: 'm.replace', event_id: said };
    await event('m.room.message', { ...newText, 'm.new_content': newText, 'm.relates_to': relation });
    await event('m.reaction', { 'm.relates_to': { rel_type: 'm.annotation', event_id: said, key: '🌱' } });
    await rob.call('PUT', inRoom(`redact/${encodeURIComponent(regretted)}/${crypto.randomUUID()}`), {});
    await says('five');
    await seeTheSame();
    expect((await seenByAda()).map(({ preview }) => preview)).toEqual(['five', 'three', 'two, edited', 'one']);
    const reactions = 'messages(first: 10) { nodes { reactions { emoji count } } }';
    expect(JSON.stringify(await channelField(ada, channelId, reactions))).toContain('{"emoji":"🌱","count":1}');
  });

  it('see the same after an outage of this service, in the order of the homeserver', async () => {
    into.modeOf = () => 'FAIL';
    for (const text of ['away one', 'away two']) await rob.say(roomId, text);
    await says('meanwhile');
    await rob.say(roomId, 'away three');
    into.modeOf = () => 'PASS';
    await world.running.service.dependencies.matrix.homeserver.requestBacklog();
    await seeTheSame();
    expect((await seenByAda()).slice(0, 4).map(({ preview }) => preview)).toEqual([
      'away three',
      'meanwhile',
      'away two',
      'away one',
    ]);
  });

  it('agree about the topic, which a guest of Matrix cannot change', async () => {
    const eve = await matrixPerson('eve');
    await eve.call('POST', `/join/${encodeURIComponent(roomId)}`, {});
    await eventually(async () => expect(await channelField(ada, channelId, 'memberCount')).toBe(3), { withinMs });
    await drain();
    await expect(eve.call('PUT', inRoom('state/m.room.topic'), { topic: 'Buy now' })).rejects.toThrow('403');
    await ada.does('changeChannel', { channelId, topic: 'Seeds' }, 'channel { topic }');
    await drain();
    expect(await rob.call('GET', inRoom('state/m.room.topic'))).toMatchObject({ topic: 'Seeds' });
  });
}
