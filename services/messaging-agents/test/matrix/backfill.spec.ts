import { job } from '@kindred/database/actor';
import { fillRoom } from '../../src/backfill/fill-room.ts';
import type { HistoryPage } from '../../src/homeserver/homeserver.ts';
import type { EventHandlers } from '../../src/inbound/event-handlers.ts';
import { creates, talkOf } from '../channels/given-channels.ts';
import { givenFour } from '../micro-daos/given-micro-daos.ts';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';
import { asHistory, homeserverPushes, textIn, type HomeserverPushes, type PushedEvent } from './homeserver-pushes.ts';

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

const sql = <Row>(text: string, parameters: unknown[]) =>
  world.running.service.work.run(job(), (tx) => tx.query<Row>(text, parameters));

/** A channel that was linked with a room of Matrix just now. */
async function givenUnfilledRoom(visibility: 'PUBLIC' | 'PRIVATE' = 'PUBLIC') {
  const { admin, microDaoId } = await givenFour(world);
  const channelId = await creates(admin, microDaoId, visibility);
  const roomId = await matrix.link(channelId);
  await sql(`UPDATE matrix_room SET fill_state = 'DUE', is_first_fill = true WHERE channel_id = $1`, [channelId]);
  return { reader: admin, channelId, roomId };
}

/** A homeserver with a history, read in pages of `length`. */
function homeserverWith(history: readonly PushedEvent[], length = 2, beforeAnswer = async () => {}) {
  const placeOf = (eventId: string) => history.findIndex(({ event_id: id }) => id === eventId);
  return {
    placeAfter: async (_: string, eventId: string) => (placeOf(eventId) < 0 ? null : String(placeOf(eventId) + 1)),
    async readHistory(_: string, from: string | null): Promise<HistoryPage> {
      const start = Number(from ?? 0);
      const events = history.slice(start, start + length).map(asHistory);
      await beforeAnswer();
      return { events, next: start + length < history.length ? String(start + length) : null };
    },
  };
}

type Homeserver = ReturnType<typeof homeserverWith>;

function fill(channelId: string, homeserver: Homeserver, more: readonly EventHandlers[] = []) {
  const { work, dependencies } = world.running.service;
  const { names, eventHandlers } = dependencies.matrix;
  const logger = { warn: () => undefined, error: () => undefined };
  return fillRoom({ work, logger, homeserver, names, eventHandlers: [...more, ...eventHandlers] }, { channelId });
}

const stateOf = async (channelId: string) => {
  const [row] = await sql<{ fill_state: string; last_event_id: string }>(
    'SELECT fill_state, last_event_id FROM matrix_room WHERE channel_id = $1',
    [channelId],
  );
  return row;
};

const linesIn = (roomId: string, count: number) =>
  Array.from({ length: count }, (_, nth) => textIn(roomId, `line ${nth}`));
const told = (count: number) => Array.from({ length: count }, (_, nth) => `line ${nth}`).toReversed();

describe('the history of a room', () => {
  it('is read past an event that always fails', async () => {
    const { reader, channelId, roomId } = await givenUnfilledRoom();
    const history = linesIn(roomId, 5);
    const failing: EventHandlers = {
      TEXT: async (_tx, _room, { body }) => {
        if (body === 'line 2') throw new TypeError('cannot be applied');
      },
    };
    await fill(channelId, homeserverWith(history, 3), [failing]);
    expect(await talkOf(reader, channelId)).toEqual(told(5).filter((line) => line !== 'line 2'));
    expect(await stateOf(channelId)).toEqual({ fill_state: 'FILLED', last_event_id: history[4]!.event_id });
  });

  it('is not passed over because of a fault that passes', async () => {
    const { reader, channelId, roomId } = await givenUnfilledRoom();
    const history = linesIn(roomId, 3);
    const conflict = Object.assign(new Error('deadlock'), { code: '40P01' });
    const failing: EventHandlers = { TEXT: () => Promise.reject(conflict) };
    await expect(fill(channelId, homeserverWith(history), [failing])).rejects.toThrow('deadlock');
    await fill(channelId, homeserverWith(history));
    expect(await talkOf(reader, channelId)).toEqual(told(3));
  });

  it('is in the order of the homeserver, before what is pushed meanwhile', async () => {
    const { reader, channelId, roomId } = await givenUnfilledRoom();
    const history = linesIn(roomId, 4);
    const pushed = textIn(roomId, 'line 4');
    let pushes = 0;
    const homeserver = homeserverWith(history, 2, async () => {
      if ((pushes += 1) > 1) return;
      expect(await matrix.push([pushed])).toBe(200);
      history.push(pushed);
    });
    await fill(channelId, homeserver);
    expect(await talkOf(reader, channelId)).toEqual(told(5));
  });

  it('is not read again from an old place by a second reader', async () => {
    const { reader, channelId, roomId } = await givenUnfilledRoom();
    const history = linesIn(roomId, 6);
    let isFirst = true;
    // While the first reader waits for its page, the second reads all, and the room is due again.
    const slow = homeserverWith(history, 2, async () => {
      if (!isFirst) return;
      isFirst = false;
      await fill(channelId, homeserverWith(history));
      await sql(`UPDATE matrix_room SET fill_state = 'DUE' WHERE channel_id = $1`, [channelId]);
    });
    await fill(channelId, slow);
    expect(await stateOf(channelId)).toEqual({ fill_state: 'FILLED', last_event_id: history[5]!.event_id });
    expect(await talkOf(reader, channelId)).toEqual(told(6));
  });

  it('is filled where pushes left a gap, once', async () => {
    const { reader, channelId, roomId } = await givenUnfilledRoom();
    const history = linesIn(roomId, 7);
    await fill(channelId, homeserverWith(history.slice(0, 2)));
    await matrix.push([history[2]!]);
    await sql(`UPDATE matrix_room SET fill_state = 'DUE' WHERE channel_id = $1`, [channelId]);
    await fill(channelId, homeserverWith(history));
    await matrix.push(history.slice(3));
    expect(await talkOf(reader, channelId)).toEqual(told(7));
  });

  it('does not begin at a repeated event', async () => {
    const { channelId, roomId } = await givenUnfilledRoom();
    const history = linesIn(roomId, 3);
    await fill(channelId, homeserverWith(history));
    await matrix.push([history[0]!]);
    expect((await stateOf(channelId))?.last_event_id).toBe(history[2]!.event_id);
  });

  it('is let in from before the link, and judged by our rules after it, also when pushes were missed', async () => {
    const { reader, channelId, roomId } = await givenUnfilledRoom('PRIVATE');
    // No member writes this. It was said before the channel had members, so it stays.
    const history = linesIn(roomId, 3);
    const pushed = textIn(roomId, 'while the history is read');
    let isPushed = false;
    const homeserver = homeserverWith(history, 2, async () => {
      if (isPushed) return;
      isPushed = true;
      await matrix.push([pushed]);
    });
    await fill(channelId, homeserver);
    expect(await talkOf(reader, channelId)).toEqual(told(3));
    history.push(textIn(roomId, 'in an outage', {}, { origin_server_ts: 0 }));
    await sql(`UPDATE matrix_room SET fill_state = 'DUE' WHERE channel_id = $1`, [channelId]);
    await fill(channelId, homeserverWith(history));
    expect(await talkOf(reader, channelId)).toEqual(told(3));
    expect((await matrix.calls(channelId)).filter((kind) => kind === 'REDACT')).toHaveLength(1);
  });
});

describe('what is read later mentions people and asks agents', () => {
  const hoursAgo = (hours: number) => ({ origin_server_ts: world.now().getTime() - hours * 3_600_000 });

  /** Reads a message that mentions a person and an agent. Returns how many it mentioned and asked. */
  async function readingOf(hours: number, linkedHoursAgo: number | null) {
    const { reader, channelId, roomId } = await givenUnfilledRoom();
    await world.runJob('make-starting-agents');
    const [agent] = await sql<{ id: string }>('SELECT id FROM agent ORDER BY id LIMIT 1', []);
    const agentId = agent?.id ?? '';
    await reader.does('addAgentToChannel', { channelId, agentId }, 'agent { id }');
    if (linkedHoursAgo !== null)
      await sql('UPDATE channel SET room_linked_at = $2, matrix_room_id = $3 WHERE id = $1', [
        channelId,
        new Date(hoursAgo(linkedHoursAgo).origin_server_ts),
        roomId,
      ]);
    const users = [reader.id, agentId].map((id) => `@kindred_${id}:kindred.local`);
    const said = textIn(roomId, 'line 0', { 'm.mentions': { user_ids: users } }, hoursAgo(hours));
    await fill(channelId, homeserverWith([said]));
    const [counted] = await sql<{ mentioned: number; asked: number }>(
      `SELECT (SELECT count(*)::int FROM channel_mention WHERE channel_id = $1) AS mentioned,
         (SELECT count(*)::int FROM agent_decision WHERE channel_id = $1) AS asked`,
      [channelId],
    );
    return counted;
  }

  it('not if it is older than the link of the room', async () => {
    expect(await readingOf(1, 0.5)).toEqual({ mentioned: 0, asked: 0 });
  });

  it('no agents after two hours', async () => {
    expect(await readingOf(3, null)).toEqual({ mentioned: 1, asked: 0 });
  });

  it('if it was said in an outage of an hour', async () => {
    expect(await readingOf(1, null)).toEqual({ mentioned: 1, asked: 1 });
    expect(await readingOf(1, 1.5)).toEqual({ mentioned: 1, asked: 1 });
  });
});
