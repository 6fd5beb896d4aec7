import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { ghostUser } from '../../src/homeserver/matrix-names.ts';
import { HomeserverRefused, TokenRefused } from '../../src/homeserver/refusals.ts';
import { Registry } from 'prom-client';
import { probeHomeserver } from '../../src/outbound/jobs.ts';
import { registerOutboundGauges } from '../../src/outbound/metrics.ts';
import type { MatrixCall } from '../../src/outbound/matrix-call.ts';
import { away, matrixWorld, type MatrixWorld } from './matrix-world.ts';

let world: MatrixWorld;
beforeAll(async () => {
  world = await matrixWorld();
});
afterAll(() => world?.running.stop());
beforeEach(() => {
  world.faults.of = null;
  world.ended.length = 0;
  world.made.length = 0;
});

const ada = newId();

/** A channel with a room. */
async function givenRoom(): Promise<string> {
  const channelId = newId();
  await world.queue(world.room(channelId));
  await world.outbound.drain();
  world.ended.length = 0;
  return channelId;
}

const failures = () => world.ended.map(({ failureCode }) => failureCode);

/** How long a room still waits for its next attempt, in milliseconds. */
async function pauseOf(channelId: string): Promise<number> {
  const [room] = await world.work.read(job(), (tx) =>
    tx.query<{ due: Date }>('SELECT due_at AS due FROM matrix_room WHERE channel_id = $1', [channelId]),
  );
  return (room?.due.getTime() ?? 0) - world.work.now.getTime();
}

async function unmadeRooms(): Promise<number | undefined> {
  const metrics = new Registry();
  registerOutboundGauges(metrics, world.work);
  return (await metrics.getMetricsAsJSON()).find(({ name }) => name === 'matrix_rooms_unmade')?.values[0]
    ?.value as number;
}

describe('calls to the homeserver', () => {
  it('are given up where the homeserver refuses them, and the next are made', async () => {
    const channelId = await givenRoom();
    world.faults.of = (method, [event]) =>
      method === 'send' && JSON.stringify(event).includes('refused')
        ? { before: new HomeserverRefused('too large', 413, 'M_TOO_LARGE') }
        : null;
    await world.queue(world.text(channelId, ada, 'refused'), world.text(channelId, ada, 'taken'));
    await world.outbound.drain();
    expect(failures()).toEqual(['M_TOO_LARGE', null]);
    expect(await world.bodies(channelId)).toEqual(['taken']);
  });

  it('wait for a room that the homeserver refuses to make, with pauses of at most 15 minutes', async () => {
    const channelId = newId();
    world.faults.of = (method) =>
      method === 'createRoom' ? { before: new HomeserverRefused('no', 403, 'M_FORBIDDEN') } : null;
    await world.queue(world.room(channelId), world.text(channelId, ada, 'not lost'));
    for (let attempt = 0; attempt < 20; attempt += 1) {
      world.pass(16 * 60_000);
      await world.outbound.drain();
    }
    expect(world.ended).toEqual([]);
    const pause = await pauseOf(channelId);
    expect(pause).toBeGreaterThan(60_000);
    expect(pause).toBeLessThanOrEqual(15 * 60_000);
    expect(await unmadeRooms()).toBe(1);

    world.faults.of = null;
    world.pass(16 * 60_000);
    await world.outbound.drain();
    expect(failures()).toEqual([null, null]);
    expect(await world.bodies(channelId)).toEqual(['not lost']);
    expect(await unmadeRooms()).toBe(0);
  });

  it('wait for a room that the homeserver fails to make, while it takes other calls', async () => {
    const channelId = newId();
    world.faults.of = (method) => (method === 'createRoom' ? { before: away() } : null);
    await world.queue(world.room(channelId), world.text(channelId, ada, 'not lost'));
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await world.outbound.drain();
      world.pass(16 * 60_000);
    }
    expect(world.ended).toEqual([]);
    world.faults.of = null;
    await world.outbound.drain();
    expect(failures()).toEqual([null, null]);
  });

  it('are given up where what they are about was never sent', async () => {
    const channelId = await givenRoom();
    const target = { key: newId() };
    await world.queue({ kind: 'REACT', channelId, sender: ada, target, emoji: '🌱' });
    await world.outbound.drain();
    expect(failures()).toEqual(['NO_TARGET']);
  });

  it('all wait, with no further attempt, while the homeserver refuses our token', async () => {
    const [one, two] = [await givenRoom(), await givenRoom()];
    world.faults.of = () => ({ before: new TokenRefused() });
    await world.queue(world.text(one, ada, 'patient'));
    await world.outbound.drain();
    world.made.length = 0;
    await world.queue(world.text(two, ada, 'patient too'));
    world.pass(3_600_000);
    await world.outbound.drain();
    expect(world.made).toEqual([]);
    expect(world.ended).toEqual([]);

    const probe = () =>
      probeHomeserver.run({
        work: world.work,
        now: world.work.now,
        dependencies: {
          ...world.running.service.dependencies,
          matrix: { ...world.matrix, homeserver: world.homeserver, outbound: world.outbound },
        },
      });
    await probe();
    await world.outbound.drain();
    expect(world.ended).toEqual([]);

    world.faults.of = null;
    await probe();
    await world.outbound.drain();
    expect(failures()).toEqual([null, null]);
    expect([await world.bodies(one), await world.bodies(two)]).toEqual([['patient'], ['patient too']]);
  });

  it('make a room, and let its ghost in, before the first message', async () => {
    const channelId = newId();
    const [, messageId] = await world.queue(world.room(channelId), world.text(channelId, ada, 'first'));
    await world.outbound.drain();
    expect(world.ended).toMatchObject([
      { roomId: `!${channelId}`, failureCode: null },
      { id: messageId, eventId: expect.stringMatching(/^\$/), failureCode: null },
    ]);
    const members = await world.matrix.homeserver.listMembers(`!${channelId}`);
    expect(members.map(({ userId }) => userId)).toContain(ghostUser(world.matrix.names, ada));
  });

  it('are made in the order of the queue, each once', async () => {
    const channelId = await givenRoom();
    const lines = Array.from({ length: 45 }, (_, nth) => `line ${nth}`);
    for (const line of lines) await world.queue(world.text(channelId, ada, line));
    await Promise.all([world.outbound.drain(), world.outbound.drain()]);
    expect(await world.bodies(channelId)).toEqual(lines);
    expect(world.ended).toHaveLength(45);
  });

  it('are repeated after a lost answer, without a second message, and later ones wait for them', async () => {
    const channelId = await givenRoom();
    let lost = 2;
    world.faults.of = (method) => (method === 'send' && (lost -= 1) >= 0 ? { after: away() } : null);
    await world.queue(world.text(channelId, ada, 'one'), world.text(channelId, ada, 'two'));
    await world.outbound.drain();
    expect(world.ended).toEqual([]);
    expect(await world.bodies(channelId)).toEqual(['one']);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      world.pass(60_000);
      await world.outbound.drain();
    }
    expect(await world.bodies(channelId)).toEqual(['one', 'two']);
    expect(failures()).toEqual([null, null]);
  });

  it('do not wait for a room whose calls fail', async () => {
    const [sick, well] = [await givenRoom(), await givenRoom()];
    world.faults.of = (method, [event]) =>
      method === 'send' && JSON.stringify(event).includes(sick) ? { before: away() } : null;
    await world.queue(world.text(sick, ada, 'waits'));
    await world.queue(world.text(well, ada, 'goes'));
    await world.outbound.drain();
    expect(await world.bodies(well)).toEqual(['goes']);
    world.faults.of = null;
    world.pass(60_000);
    await world.outbound.drain();
    expect(await world.bodies(sick)).toEqual(['waits']);
  });

  it('are given up where the homeserver fails at one of them for ever, and takes others', async () => {
    const channelId = await givenRoom();
    world.faults.of = (method, [event]) =>
      method === 'send' && JSON.stringify(event).includes('poison') ? { before: away() } : null;
    await world.queue(world.text(channelId, ada, 'poison'), world.text(channelId, ada, 'fine'));
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await world.outbound.drain();
      world.pass(60_000);
    }
    expect(failures()).toEqual(['HOMESERVER_FAULT', null]);
    expect(await world.bodies(channelId)).toEqual(['fine']);
  });

  it('look for a message in the room before they send it again a day later', async () => {
    const channelId = await givenRoom();
    world.faults.of = (method) => (method === 'send' ? { after: away() } : null);
    await world.queue(world.text(channelId, ada, 'long ago'));
    await world.outbound.drain();
    world.faults.of = null;
    world.made.length = 0;
    world.pass(86_400_000);
    await world.outbound.drain();
    expect(world.made).toContain('findSent');
    expect(world.made).not.toContain('send');
    expect(failures()).toEqual([null]);
  });

  it('edit, answer and react to a message that was queued just before', async () => {
    const channelId = await givenRoom();
    const [messageId, answerId] = [newId(), newId()];
    const target = { key: messageId };
    await world.queue(
      world.text(channelId, ada, 'helo', messageId),
      { kind: 'EDIT', channelId, sender: ada, target, messageId },
      { ...world.text(channelId, ada, 'me too', answerId), replyTo: target } as MatrixCall,
      { kind: 'REACT', channelId, sender: ada, target, emoji: '🌱' },
    );
    await world.outbound.drain();
    expect(failures()).toEqual([null, null, null, null]);
    const eventId = world.ended[0]!.eventId!;
    const { events } = await world.matrix.homeserver.readHistory(`!${channelId}`, null, 100);
    expect(events.slice(-3).map(({ content }) => content['m.relates_to'])).toEqual([
      { rel_type: 'm.replace', event_id: eventId },
      { 'm.in_reply_to': { event_id: eventId } },
      { rel_type: 'm.annotation', event_id: eventId, key: '🌱' },
    ]);
  });

  it('send a message as it says when the call is made', async () => {
    const channelId = await givenRoom();
    const messageId = newId();
    await world.queue(world.text(channelId, ada, 'helo', messageId));
    world.texts.set(messageId, { body: 'hello', html: '<b>hello</b>' });
    await world.outbound.drain();
    const { events } = await world.matrix.homeserver.readHistory(`!${channelId}`, null, 100);
    expect(events.at(-1)?.content).toMatchObject({ body: 'hello', formatted_body: '<b>hello</b>', 'm.mentions': {} });
  });

  it('send nothing of a message that was deleted before, and redact what a lost answer hid', async () => {
    const channelId = await givenRoom();
    const [unsent, sent] = [newId(), newId()];
    await world.queue(world.text(channelId, ada, 'never said', unsent));
    world.texts.delete(unsent);
    await world.outbound.drain();
    expect(failures()).toEqual(['NO_TEXT']);

    world.faults.of = (method) => (method === 'send' ? { after: away() } : null);
    await world.queue(world.text(channelId, ada, 'said', sent));
    await world.outbound.drain();
    world.faults.of = null;
    world.texts.delete(sent);
    await world.queue({ kind: 'REDACT', channelId, sender: ada, target: { key: sent }, reason: null });
    world.pass(60_000);
    await world.outbound.drain();
    expect(failures()).toEqual(['NO_TEXT', null, null]);
    expect(await world.bodies(channelId)).toEqual([undefined]);
  });

  it('redact as the bridge what a ghost that has left may not', async () => {
    const channelId = await givenRoom();
    const messageId = newId();
    await world.queue(
      world.text(channelId, ada, 'said', messageId),
      { kind: 'LEAVE', channelId, sender: ada },
      { kind: 'REDACT', channelId, sender: ada, target: { key: messageId }, reason: null },
    );
    await world.outbound.drain();
    expect(failures()).toEqual([null, null, null]);
    expect(await world.bodies(channelId)).toEqual([undefined]);
  });

  it('are given up once the key of their channel is destroyed', async () => {
    const channelId = await givenRoom();
    const messageId = newId();
    await world.queue(world.text(channelId, ada, 'erased', messageId));
    await world.work.run(job(), (tx) => world.sealer.destroyKeys(tx, { kind: 'session', id: channelId }));
    await world.outbound.drain();
    await world.queue(world.text(channelId, ada, 'later'));
    await world.outbound.drain();
    expect(await world.bodies(channelId)).toContain('later');
  });
});
