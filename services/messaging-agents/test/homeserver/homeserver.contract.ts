import { randomUUID } from 'node:crypto';
import { newId } from '@kindred/contracts/uuid';
import type { Homeserver, NewRoom } from '../../src/homeserver/homeserver.ts';
import { ghostUser } from '../../src/homeserver/matrix-names.ts';
import { keyField } from '../../src/homeserver/room-event.ts';

export interface HomeserverUnderTest {
  readonly homeserver: Homeserver;
  readonly asId: string;
  /** A person who is no ghost, and an OpenID token that proves it. */
  personWithToken(): Promise<{ userId: string; openIdToken: string }>;
}

const anHourAgo = () => new Date(Date.now() - 3_600_000);

/** What every homeserver does for its application service. */
export function homeserverContract(name: string, start: () => Promise<HomeserverUnderTest>): void {
  describe(`the homeserver ${name}`, () => {
    let under: HomeserverUnderTest;
    let homeserver: Homeserver;
    beforeAll(async () => {
      under = await start();
      homeserver = under.homeserver;
    });

    const newRoom = (changes: Partial<NewRoom> = {}): NewRoom => ({
      channelId: newId(),
      name: 'Garden',
      topic: 'What grows',
      joinRule: 'invite',
      isDirect: false,
      confidentialOwner: null,
      powerLevels: {},
      ...changes,
    });
    const ghost = async (ghostName: string | null = 'Ada') => {
      const id = newId();
      await homeserver.ensureGhost({ id, name: ghostName });
      return ghostUser({ serverName: homeserver.serverName, asId: under.asId }, id);
    };
    const roomWith = async (...users: string[]) => {
      const roomId = await homeserver.createRoom(newRoom());
      for (const userId of users) await homeserver.join(roomId, userId);
      return roomId;
    };
    const text = (body: string) => ({ msgtype: 'm.text', body });
    const say = (roomId: string, sender: string, body: string, key = newId()) =>
      homeserver.send({ roomId, sender, key, type: 'm.room.message', content: text(body) });
    const bodyOf = async (roomId: string, eventId: string) =>
      (await homeserver.readEvents(roomId, [eventId])).get(eventId)?.content['body'];

    describe('refuses', () => {
      it('a message of a user who is not in the room', async () => {
        const [ada, bo] = [await ghost(), await ghost()];
        const roomId = await roomWith(ada);
        await expect(say(roomId, bo, 'hello')).rejects.toMatchObject({
          name: 'HomeserverRefused',
          code: 'M_FORBIDDEN',
        });
      });

      it('a message of a user who has left', async () => {
        const ada = await ghost();
        const roomId = await roomWith(ada);
        await homeserver.leave(roomId, ada);
        await expect(say(roomId, ada, 'hello')).rejects.toMatchObject({ name: 'HomeserverRefused' });
      });

      it('a redaction of what another user sent', async () => {
        const [ada, bo] = [await ghost(), await ghost()];
        const roomId = await roomWith(ada, bo);
        const eventId = await say(roomId, ada, 'hello');
        await expect(
          homeserver.redact({ roomId, sender: bo, key: newId(), eventId, reason: null }),
        ).rejects.toMatchObject({ name: 'HomeserverRefused', code: 'M_FORBIDDEN' });
        expect(await bodyOf(roomId, eventId)).toBe('hello');
      });

      it('an OpenID token that it did not give', async () => {
        expect(await homeserver.personOfToken(randomUUID())).toBeNull();
      });
    });

    it('makes one room for a channel, however often it is asked', async () => {
      const room = newRoom();
      const roomId = await homeserver.createRoom(room);
      expect(await homeserver.createRoom(room)).toBe(roomId);
      expect(await homeserver.createRoom(newRoom())).not.toBe(roomId);
      expect(await homeserver.readState(roomId, 'm.room.topic', '')).toMatchObject({ topic: 'What grows' });
      expect(await homeserver.readState(roomId, 'm.room.avatar', '')).toBeNull();
    });

    it('tells who made a room of version 12', async () => {
      const roomId = await roomWith();
      expect(await homeserver.readCreators(roomId)).toEqual([homeserver.bridge]);
    });

    it('lets a ghost in and out, once and again', async () => {
      const ada = await ghost('Ada');
      const roomId = await roomWith(ada, ada);
      await homeserver.invite(roomId, ada);
      expect(await homeserver.listMembers(roomId)).toContainEqual({ userId: ada, name: 'Ada' });
      await homeserver.leave(roomId, ada);
      await homeserver.leave(roomId, ada);
      await homeserver.remove(roomId, ada, null);
      expect((await homeserver.listMembers(roomId)).map(({ userId }) => userId)).toEqual([homeserver.bridge]);
    });

    it('removes a member', async () => {
      const ada = await ghost();
      const roomId = await roomWith(ada);
      await homeserver.remove(roomId, ada, 'Too loud');
      expect((await homeserver.listMembers(roomId)).map(({ userId }) => userId)).toEqual([homeserver.bridge]);
    });

    it('gives the same event for the same key, and keeps the key in it', async () => {
      const ada = await ghost();
      const roomId = await roomWith(ada);
      const key = newId();
      const eventId = await say(roomId, ada, 'once', key);
      expect(await say(roomId, ada, 'once', key)).toBe(eventId);
      const { events } = await homeserver.readHistory(roomId, await homeserver.placeAfter(roomId, eventId), 10);
      expect(events).toEqual([]);
      const stored = (await homeserver.readEvents(roomId, [eventId])).get(eventId);
      expect(stored).toMatchObject({ sender: ada, type: 'm.room.message', content: { body: 'once', [keyField]: key } });
      expect(await homeserver.findSent(roomId, key, anHourAgo())).toBe(eventId);
      expect(await homeserver.findSent(roomId, newId(), anHourAgo())).toBeNull();
    });

    it('gives the events of a room in their order, page by page', async () => {
      const ada = await ghost();
      const roomId = await roomWith(ada);
      const first = await say(roomId, ada, 'line 0');
      const sent: string[] = [];
      for (let nth = 1; nth <= 7; nth += 1) sent.push(await say(roomId, ada, `line ${nth}`));
      const read: string[] = [];
      let from = await homeserver.placeAfter(roomId, first);
      while (from !== null) {
        const page = await homeserver.readHistory(roomId, from, 3);
        read.push(...page.events.map(({ eventId }) => eventId));
        from = page.next;
      }
      expect(read).toEqual(sent);
      expect(await homeserver.placeAfter(roomId, '$unknown')).toBeNull();
      const { events } = await homeserver.readHistory(roomId, null, 1);
      expect(events).toHaveLength(1);
      expect(events[0]?.type).not.toBe('m.room.message');
    });

    it('finds the first event after a moment', async () => {
      const ada = await ghost();
      const roomId = await roomWith(ada);
      const before = await say(roomId, ada, 'before');
      const sentAt = (await homeserver.readEvents(roomId, [before])).get(before)!.sentAt;
      expect(await homeserver.eventAt(roomId, sentAt)).not.toBeNull();
      expect(await homeserver.eventAt(roomId, new Date(sentAt.getTime() + 86_400_000))).toBeNull();
    });

    it('gives a message as it was edited by its sender, and nothing of one that was redacted', async () => {
      const ada = await ghost();
      const roomId = await roomWith(ada);
      const eventId = await say(roomId, ada, 'helo');
      const edit = {
        ...text('* hello'),
        'm.new_content': text('hello'),
        'm.relates_to': { rel_type: 'm.replace', event_id: eventId },
      };
      await homeserver.send({ roomId, sender: ada, key: newId(), type: 'm.room.message', content: edit });
      expect(await bodyOf(roomId, eventId)).toBe('hello');
      const redaction = { roomId, sender: ada, key: newId(), eventId, reason: null };
      expect(await homeserver.redact(redaction)).toBe(await homeserver.redact(redaction));
      expect(await bodyOf(roomId, eventId)).toBeUndefined();
    });

    it('leaves unknown events out', async () => {
      const roomId = await roomWith();
      expect(await homeserver.readEvents(roomId, ['$unknown'])).toEqual(new Map());
    });

    it('keeps state, and the latest of it', async () => {
      const roomId = await roomWith();
      for (const topic of ['Weeds', 'Seeds'])
        await homeserver.setState({ roomId, type: 'm.room.topic', stateKey: '', content: { topic } });
      expect(await homeserver.readState(roomId, 'm.room.topic', '')).toMatchObject({ topic: 'Seeds' });
    });

    it('marks what a ghost has read', async () => {
      const ada = await ghost();
      const roomId = await roomWith(ada);
      const eventId = await say(roomId, ada, 'hello');
      expect(await homeserver.setReadMarker(roomId, ada, eventId)).toBeUndefined();
    });

    it('gives a file back as it was', async () => {
      const bytes = Buffer.from([0, 255, 128, 10]);
      const address = await homeserver.upload({ bytes, mediaType: 'image/png', fileName: 'a b.png' });
      expect(address).toMatch(/^mxc:\/\//);
      expect(await homeserver.download(address)).toEqual(bytes);
      await expect(homeserver.download(`mxc://${homeserver.serverName}/none`)).rejects.toMatchObject({
        name: 'HomeserverRefused',
        code: 'M_NOT_FOUND',
      });
    });

    it('knows whose OpenID token it is', async () => {
      const { userId, openIdToken } = await under.personWithToken();
      expect(await homeserver.personOfToken(openIdToken)).toBe(userId);
    });

    it('answers a probe, and pushes what it owes', async () => {
      expect(await homeserver.probe()).toBeUndefined();
      expect(await homeserver.requestBacklog()).toBeUndefined();
    });
  });
}
