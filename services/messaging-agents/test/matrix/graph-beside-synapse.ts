import { job } from '@kindred/database/actor';
import { matrixVariables } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { givenChannel, joinsChannel, sends, talkOf } from '../channels/given-channels.ts';
import { matrixPerson, type MatrixPerson } from '../homeserver/matrix-people.ts';
import { ghostUser } from '../../src/homeserver/matrix-names.ts';
import { givenFour } from '../micro-daos/given-micro-daos.ts';
import { seenMessage } from '../messages/seen-message.ts';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';

interface SeenEvent {
  readonly type: string;
  readonly event_id: string;
  readonly content: { readonly body?: string };
}

const soon = { withinMs: 60_000 };

/** People of the graph and a person in Element, in the same room of a real homeserver. */
export function graphBesideSynapse(): void {
  describe.runIf(matrixVariables)('the graph beside Synapse', () => {
    const variables = matrixVariables!;
    let world: MessagingWorld;
    let serviceUrl: string | null = null;
    /** Between the service and Synapse, and between Synapse and the service. */
    let out: FaultProxy;
    let into: FaultProxy;
    let eve: MatrixPerson;

    beforeAll(async () => {
      out = await startFaultProxy(() => variables.MATRIX_HOMESERVER_URL);
      into = await startFaultProxy(() => serviceUrl, Number(new URL(variables.MATRIX_AS_URL).port));
      world = await messagingWorld({ ...variables, MATRIX_HOMESERVER_URL: out.url, MATRIX_READ_WAIT_MS: '20000' });
      serviceUrl = world.running.service.url;
      eve = await matrixPerson('eve');
    });
    afterAll(async () => {
      await world?.stop();
      out?.close();
      into?.close();
    });
    beforeEach(() => {
      out.modeOf = () => 'PASS';
    });

    const drain = () => world.running.service.dependencies.matrix.outbound.drain();
    /** A PUBLIC channel whose room Eve is in. */
    const givenRoomWithEve = async () => {
      const given = await givenChannel(world, 'PUBLIC');
      await sends(given.creator, given.channelId, 'Welcome');
      await drain();
      const [room] = await world.running.service.work.read(job(), (tx) =>
        tx.query<{ room_id: string }>('SELECT room_id FROM matrix_room WHERE channel_id = $1', [given.channelId]),
      );
      const roomId = room!.room_id;
      await eve.call('POST', `/join/${encodeURIComponent(roomId)}`, {});
      return { ...given, roomId };
    };
    /** The messages of a room as Eve's client is given them, the oldest first. */
    const seenByEve = async (roomId: string): Promise<readonly SeenEvent[]> => {
      const path = `/rooms/${encodeURIComponent(roomId)}/messages?dir=b&limit=100`;
      const { chunk } = await eve.call<{ chunk: SeenEvent[] }>('GET', path);
      return chunk.filter(({ type }) => type === 'm.room.message').toReversed();
    };
    const bodiesSeen = async (roomId: string) => (await seenByEve(roomId)).map(({ content }) => content.body);

    it('shows in Element what the graph says, and confirms it by the push', async () => {
      const { creator, channelId, roomId } = await givenRoomWithEve();
      const text = 'honey '.repeat(200).trim();
      const messageId = await sends(creator, channelId, text, { html: `<b>${text}</b>` });
      const gone = await sends(creator, channelId, 'Never mind');
      await creator.does('reactToChannelMessage', { messageId, emoji: '🍯' }, 'message { id }');
      await drain();
      expect(await bodiesSeen(roomId)).toEqual(['Welcome', text, 'Never mind']);
      await creator.does('editChannelMessage', { messageId: gone, content: 'Never' }, 'message { id }');
      await creator.does('deleteChannelMessage', { messageId: gone }, 'deletedId');
      await drain();
      // The edit was deleted before it was sent.
      expect(await bodiesSeen(roomId)).toEqual(['Welcome', text, undefined]);
      await eventually(
        async () =>
          expect(await seenMessage(creator, messageId, 'delivery content html')).toEqual({
            delivery: 'DELIVERED',
            content: text,
            html: `<b>${text}</b>`,
          }),
        soon,
      );
      const texts = 'SELECT 1 FROM channel_message_text t JOIN channel_message m ON m.id = t.message_id';
      const stored = await world.running.service.work.read(job(), (tx) =>
        tx.query(`${texts} WHERE m.channel_id = $1`, [channelId]),
      );
      expect(stored).toEqual([]);
    });

    it('shows in the graph what a member says in Element, in the order of the homeserver', async () => {
      const { creator, owner, channelId, roomId } = await givenRoomWithEve();
      const fay = await matrixPerson('fay');
      await owner.does('linkMatrixAccount', { openIdToken: await fay.openIdToken() }, 'user { id }');
      await joinsChannel(owner, channelId);
      await drain();
      await fay.call('POST', `/join/${encodeURIComponent(roomId)}`, {});
      const text = 'bees '.repeat(200).trim();
      await fay.say(roomId, 'One');
      await eventually(async () => expect(await talkOf(creator, channelId)).toEqual(['One', 'Welcome']), soon);
      await sends(creator, channelId, 'Two');
      await drain();
      await fay.say(roomId, text);
      const said = [text, 'Two', 'One', 'Welcome'];
      await eventually(async () => expect(await talkOf(creator, channelId)).toEqual(said), soon);
    });

    it('makes a channel of a room that a person made, with its history', async () => {
      const { admin, microDaoId } = await givenFour(world);
      const ann = await matrixPerson('ann');
      await admin.does('linkMatrixAccount', { openIdToken: await ann.openIdToken() }, 'user { id }');
      const { room_id: roomId } = await ann.call('POST', '/createRoom', { preset: 'private_chat', room_version: '12' });
      const input = { microDaoId, roomId: roomId!, slug: 'bees', name: 'Bees', visibility: 'PUBLIC' };
      const inRoom = `/rooms/${encodeURIComponent(input.roomId)}`;
      const { bridge } = world.running.service.dependencies.matrix.homeserver;
      await admin.isRefused('MATRIX_ROOM_NOT_JOINED', 'linkMatrixRoom', input);
      await ann.say(input.roomId, 'One');
      await ann.call('POST', `${inRoom}/invite`, { user_id: bridge });
      await admin.isRefused('MATRIX_ROOM_BRIDGE_POWER_TOO_LOW', 'linkMatrixRoom', input);
      const levels = `${inRoom}/state/m.room.power_levels/`;
      const present = await ann.call<{ users: object }>('GET', levels);
      await ann.call('PUT', levels, { ...present, users: { [bridge]: 100 } });
      const { channel } = await admin.does<{ channel: { id: string } }>('linkMatrixRoom', input, 'channel { id }');
      await drain();
      await world.runJob('fill-matrix-rooms');
      await sends(admin, channel.id, 'Two');
      await drain();
      await ann.say(input.roomId, 'Three');
      const said = ['Three', 'Two', 'One'];
      await eventually(async () => expect(await talkOf(admin, channel.id)).toEqual(said), soon);
      const ghost = ghostUser(world.running.service.dependencies.matrix.names, admin.id);
      expect((await ann.call<{ users: object }>('GET', levels)).users).toEqual({ [bridge]: 100, [ghost]: 99 });
    });

    it('sends all of an hour’s outage afterwards, in order, none twice, though answers are lost', async () => {
      const { creator, channelId, roomId } = await givenRoomWithEve();
      out.modeOf = (method) => (method === 'PUT' || method === 'POST' ? 'FAIL' : 'PASS');
      const said: string[] = [];
      for (let minutes = 0; minutes < 60; minutes += 6) {
        said.push(`At minute ${minutes}`);
        await sends(creator, channelId, `At minute ${minutes}`);
        await drain();
        world.pass(0.1);
      }
      expect(await bodiesSeen(roomId)).toEqual(['Welcome']);
      let lost = 3;
      out.modeOf = (method, path) =>
        method === 'PUT' && path.includes('/send/m.room.message') && (lost -= 1) >= 0 ? 'LOSE_ANSWER' : 'PASS';
      for (let attempt = 0; attempt < 10; attempt += 1) {
        await drain();
        world.pass(0.1);
      }
      expect(lost).toBeLessThan(0);
      expect(await bodiesSeen(roomId)).toEqual(['Welcome', ...said]);
      await eventually(
        async () => expect(await talkOf(creator, channelId)).toEqual([...said.toReversed(), 'Welcome']),
        soon,
      );
    });
  });
}
