import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { matrixVariables } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { fillRoom } from '../../src/backfill/fill-room.ts';
import { bindRoom, requestFillOfAll } from '../../src/backfill/request-fill.ts';
import type { Dependencies } from '../../src/dependencies.ts';
import type { EventHandlers } from '../../src/inbound/event-handlers.ts';
import { probeHomeserver } from '../../src/outbound/jobs.ts';
import type { MatrixCall } from '../../src/outbound/matrix-call.ts';
import { Outbound } from '../../src/outbound/outbound.ts';
import { queueCall } from '../../src/outbound/queue-call.ts';
import type { ReadText, UnsentText } from '../../src/outbound/read-call.ts';
import definition from '../../src/service.ts';
import { graphBesideSynapse } from './graph-beside-synapse.ts';
import { bothSidesOnSynapse } from './both-sides-on-synapse.ts';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';
import { matrixPerson, type MatrixPerson } from '../homeserver/matrix-people.ts';

interface Message {
  readonly type: string;
  readonly event_id: string;
  readonly content: { readonly body?: string };
}

/** Synapse pushes to one address, so all that needs its pushes is in this file. */
describe.runIf(matrixVariables)('the service beside Synapse', () => {
  const variables = matrixVariables!;
  let running: TestService<Dependencies>;
  /** Synapse also pushes before the service is there. */
  let serviceUrl: string | null = null;
  /** Between the service and Synapse, and between Synapse and the service. */
  let out: FaultProxy;
  let into: FaultProxy;
  let eve: MatrixPerson;
  let aheadMs = 0;
  /** What messages say, by their ids: these have no rows. */
  const texts = new Map<string, UnsentText>();
  /** The texts that came in, by channel. */
  const came: { channelId: string; body: string; isHistory: boolean }[] = [];

  const record: EventHandlers = {
    TEXT: async (_tx, { channelId, isHistory }, { body }) => void came.push({ channelId, body, isHistory }),
  };
  const recording = {
    ...definition,
    dependencies: async (context: Parameters<typeof definition.dependencies>[0]) => {
      const made = await definition.dependencies(context);
      const readText: ReadText = async (_tx, messageId) => texts.get(messageId) ?? null;
      const outbound = new Outbound({ ...made.matrix.outbound.dependencies, readText });
      return { ...made, matrix: { ...made.matrix, outbound, eventHandlers: [record] } };
    },
  };

  beforeAll(async () => {
    out = await startFaultProxy(() => variables.MATRIX_HOMESERVER_URL);
    into = await startFaultProxy(() => serviceUrl, Number(new URL(variables.MATRIX_AS_URL).port));
    running = await runningService(recording, {
      runJobs: false,
      variables: { ...variables, MATRIX_HOMESERVER_URL: out.url },
      clock: () => new Date(Date.now() + aheadMs),
    });
    serviceUrl = running.service.url;
    eve = await matrixPerson('eve');
  });
  afterAll(async () => {
    await running?.stop();
    out?.close();
    into?.close();
  });
  beforeEach(() => {
    out.modeOf = () => 'PASS';
    into.modeOf = () => 'PASS';
    came.length = 0;
  });

  const matrix = () => running.service.dependencies.matrix;
  const queue = (...calls: MatrixCall[]) =>
    running.service.work.run(job(), async (tx) => {
      for (const call of calls) await queueCall(tx, running.service.dependencies.sealer, call);
    });
  const text = (channelId: string, sender: string, body: string): MatrixCall => {
    const messageId = newId();
    texts.set(messageId, { body, html: null });
    return { kind: 'SEND_TEXT', channelId, sender, messageId };
  };
  const roomOf = async (channelId: string) => {
    const [room] = await running.service.work.read(job(), (tx) =>
      tx.query<{ room_id: string }>('SELECT room_id FROM matrix_room WHERE channel_id = $1', [channelId]),
    );
    return room!.room_id;
  };
  /** A channel with a public room that Eve has joined. */
  const givenRoomWithEve = async () => {
    const channelId = newId();
    await queue({
      kind: 'CREATE_ROOM',
      channelId,
      name: 'Square',
      topic: null,
      joinRule: 'public',
      isDirect: false,
      confidentialOwner: null,
      powerLevels: {},
    });
    await matrix().outbound.drain();
    const roomId = await roomOf(channelId);
    await eve.call('POST', `/join/${encodeURIComponent(roomId)}`, {});
    return { channelId, roomId };
  };
  /** The texts of a room as Eve sees them, the oldest first. */
  const seenByEve = async (roomId: string) => {
    const path = `/rooms/${encodeURIComponent(roomId)}/messages?dir=b&limit=100`;
    const { chunk } = await eve.call<{ chunk: Message[] }>('GET', path);
    return chunk
      .filter(({ type }) => type === 'm.room.message')
      .map(({ content }) => content.body)
      .toReversed();
  };
  const bodies = (channelId: string) => came.filter((one) => one.channelId === channelId).map(({ body }) => body);

  it.each(['FAIL', 'LOSE_ANSWER'] as const)(
    'sends each text once, in order, whatever becomes of calls (%s)',
    async (mode) => {
      const { channelId, roomId } = await givenRoomWithEve();
      const ada = newId();
      let faults = 3;
      out.modeOf = (method, path) =>
        method === 'PUT' && path.includes('/send/') && (faults -= 1) >= 0 ? mode : 'PASS';
      await queue(text(channelId, ada, 'one'), text(channelId, ada, 'two'), text(channelId, ada, 'three'));
      for (let attempt = 0; attempt < 5; attempt += 1) {
        await matrix().outbound.drain();
        aheadMs += 60_000;
      }
      expect(faults).toBeLessThan(0);
      expect(await seenByEve(roomId)).toEqual(['one', 'two', 'three']);
    },
  );

  it('makes no call while its token is refused, and all of them once it is taken again', async () => {
    const { channelId, roomId } = await givenRoomWithEve();
    out.modeOf = () => 'WRONG_TOKEN';
    await queue(text(channelId, newId(), 'patient'));
    await matrix().outbound.drain();
    out.seen.length = 0;
    aheadMs += 3_600_000;
    await matrix().outbound.drain();
    expect(out.seen).toEqual([]);
    out.modeOf = () => 'PASS';
    const { work, dependencies } = running.service;
    await probeHomeserver.run({ work, dependencies, now: work.now });
    await matrix().outbound.drain();
    expect(await seenByEve(roomId)).toEqual(['patient']);
  });

  it('applies what a person says once, in order, though its answers are lost', async () => {
    const { channelId, roomId } = await givenRoomWithEve();
    let lost = 2;
    into.modeOf = (_, path) => (path.includes('/transactions/') && (lost -= 1) >= 0 ? 'LOSE_ANSWER' : 'PASS');
    for (const body of ['one', 'two', 'three']) await eve.say(roomId, body);
    await eventually(() => expect(bodies(channelId)).toEqual(['one', 'two', 'three']), { withinMs: 60_000 });
    // Synapse tried again what it believed to be lost.
    await eventually(() => expect(lost).toBeLessThan(0), { withinMs: 60_000 });
    expect(bodies(channelId)).toEqual(['one', 'two', 'three']);
  });

  it('reads the history of a room that a person made, before what is new', async () => {
    const { room_id: roomId } = await eve.call<{ room_id: string }>('POST', '/createRoom', { preset: 'public_chat' });
    for (let nth = 0; nth < 5; nth += 1) await eve.say(roomId, `old ${nth}`);
    const channelId = newId();
    const { homeserver } = matrix();
    await homeserver.join(roomId, homeserver.bridge);
    const { work } = running.service;
    expect(await work.run(job(), (tx) => bindRoom(tx, channelId, roomId))).toBe(true);
    expect(await work.run(job(), (tx) => bindRoom(tx, newId(), roomId))).toBe(false);
    await eve.say(roomId, 'while it was read');
    await fillRoom({ ...matrix(), work, logger: running.service.dependencies.logger }, { channelId });
    await eve.say(roomId, 'new');
    const all = ['old 0', 'old 1', 'old 2', 'old 3', 'old 4', 'while it was read', 'new'];
    await eventually(() => expect(bodies(channelId)).toEqual(all), { withinMs: 60_000 });
    expect(came.filter(({ isHistory }) => !isHistory).map(({ body }) => body)).toContain('new');
  });

  it('finds what was never pushed, and applies it in its place', async () => {
    const { channelId, roomId } = await givenRoomWithEve();
    await eve.say(roomId, 'before');
    await eventually(() => expect(bodies(channelId)).toEqual(['before']), { withinMs: 60_000 });
    // A transaction that something answers in the place of this service is lost to it.
    const { work } = running.service;
    const unbind = (id: string | null) =>
      work.run(job(), (tx) => tx.query('UPDATE matrix_room SET room_id = $2 WHERE channel_id = $1', [channelId, id]));
    await unbind(null);
    into.seen.length = 0;
    await eve.say(roomId, 'missed');
    await eventually(() => expect(into.seen.join()).toContain('/transactions/'), { withinMs: 60_000 });
    await eventually(async () => {
      const known = await work.read(job(), (tx) => tx.query('SELECT 1 FROM matrix_transaction'));
      expect(known.length).toBeGreaterThan(0);
    });
    await unbind(roomId);
    await work.run(job(), requestFillOfAll);
    await eve.say(roomId, 'after');
    await fillRoom({ ...matrix(), work, logger: running.service.dependencies.logger }, { channelId });
    await eventually(() => expect(bodies(channelId)).toEqual(['before', 'missed', 'after']), { withinMs: 60_000 });
  });

  it('asks for what it is owed once it is there again', async () => {
    const { channelId, roomId } = await givenRoomWithEve();
    into.modeOf = () => 'FAIL';
    for (let nth = 0; nth < 3; nth += 1) await eve.say(roomId, `line ${nth}`);
    into.modeOf = () => 'PASS';
    await matrix().homeserver.requestBacklog();
    await eventually(() => expect(bodies(channelId)).toEqual(['line 0', 'line 1', 'line 2']), { withinMs: 60_000 });
  });
});

graphBesideSynapse();
describe.runIf(matrixVariables)('a person of the graph and one of Matrix', bothSidesOnSynapse);
