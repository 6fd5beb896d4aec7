import { job } from '@kindred/database/actor';
import { longHistories } from '@kindred/testkit/environment';
import fc from 'fast-check';
import { fillRoom } from '../../src/backfill/fill-room.ts';
import { requestFillOfAll } from '../../src/backfill/request-fill.ts';
import { callHandlers } from '../../src/matrix-handlers.ts';
import { readTexts } from '../../src/messages/message-texts.ts';
import { Outbound } from '../../src/outbound/outbound.ts';
import { creates, sends } from '../channels/given-channels.ts';
import { givenFour } from '../micro-daos/given-micro-daos.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { eve, homeserverPushes, type HomeserverPushes } from './homeserver-pushes.ts';
import { PushingHomeserver, type SendFault } from './pushing-homeserver.ts';

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

/** The two sides of one channel. */
class BothSides {
  readonly #own: string[] = [];
  readonly #hers: string[] = [];
  #number = 0;

  constructor(
    readonly ada: TestPerson,
    readonly channelId: string,
    readonly homeserver: PushingHomeserver,
    readonly outbound: Outbound,
  ) {}

  static async of(): Promise<BothSides> {
    const { admin, microDaoId } = await givenFour(world);
    const channelId = await creates(admin, microDaoId, 'PUBLIC');
    const homeserver = new PushingHomeserver(await matrix.link(channelId), (events) => matrix.push(events));
    const { work, dependencies } = world.running.service;
    const { sealer, logger } = dependencies;
    const outbound = new Outbound({
      work,
      sealer,
      homeserver: homeserver.port,
      names: dependencies.matrix.names,
      logger,
      readText: async (tx, messageId) => (await readTexts(tx, sealer, [messageId]))[0] ?? null,
      files: { ensureUploaded: async () => null },
      handlers: callHandlers,
    });
    return new BothSides(admin, channelId, homeserver, outbound);
  }

  text = () => `text ${(this.#number += 1)}`;
  #pick = (from: readonly string[], nth: number) => from[nth % Math.max(1, from.length)];

  async adaSays(): Promise<void> {
    this.#own.push(await sends(this.ada, this.channelId, this.text()));
  }

  async adaEdits(nth: number): Promise<void> {
    const messageId = this.#pick(this.#own, nth);
    if (messageId) await this.ada.does('editChannelMessage', { messageId, content: this.text() }, 'message { id }');
  }

  async adaDeletes(nth: number): Promise<void> {
    const messageId = this.#pick(this.#own, nth);
    if (!messageId) return;
    this.#own.splice(this.#own.indexOf(messageId), 1);
    await this.ada.does('deleteChannelMessage', { messageId }, 'deletedId');
  }

  eveSays(): void {
    this.#hers.push(this.homeserver.says(eve, { msgtype: 'm.text', body: this.text() }));
  }

  eveEdits(nth: number): void {
    const event_id = this.#pick(this.#hers, nth);
    if (!event_id) return;
    const said = { msgtype: 'm.text', body: this.text() };
    const relation = { rel_type: 'm.replace', event_id };
    this.homeserver.says(eve, { ...said, 'm.new_content': said, 'm.relates_to': relation });
  }

  eveRedacts(nth: number): void {
    const target = this.#pick(this.#hers, nth);
    if (!target) return;
    this.#hers.splice(this.#hers.indexOf(target), 1);
    this.homeserver.redacts(eve, target);
  }

  async send(fault: SendFault): Promise<void> {
    this.homeserver.fault = fault;
    await this.outbound.drain();
    // What failed is due again.
    world.pass(0.1);
  }

  /** What is owed is answered by something else, and every room is compared once contact is regained. */
  async lose(): Promise<void> {
    this.homeserver.acknowledged = this.homeserver.events.length;
    await world.running.service.work.run(job(), requestFillOfAll);
  }

  async fill(): Promise<void> {
    const { work, dependencies } = world.running.service;
    const { names, eventHandlers } = dependencies.matrix;
    const { logger } = dependencies;
    await fillRoom(
      { work, logger, homeserver: this.homeserver.port, names, eventHandlers },
      { channelId: this.channelId },
    );
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 4; round += 1) await this.send('NONE');
    await this.homeserver.pushNext(this.homeserver.events.length);
    await this.fill();
  }

  async compare(): Promise<void> {
    const rows = await world.running.service.work.read(job(), (tx) =>
      tx.query<{ eventId: string; text: string | null; place: string }>(
        `SELECT matrix_event_id AS "eventId", preview AS text, place FROM channel_message WHERE channel_id = $1 ORDER BY place`,
        [this.channelId],
      ),
    );
    expect(rows.filter(({ text }) => text !== null).map(({ eventId, text }) => ({ eventId, text }))).toEqual(
      this.homeserver.shown,
    );
    // All are confirmed, also those that were deleted.
    expect(rows.filter(({ place }) => Number(place) > 1e12)).toEqual([]);
  }
}

const nth = fc.nat(9);
const fault = fc.constantFrom<SendFault>('NONE', 'NOT_TAKEN', 'ANSWER_LOST', 'PUSHED_FIRST');

type Step = (both: BothSides) => void | Promise<void>;
const named = (name: string, step: Step) => Object.assign(step, { toString: () => name });

/** Saying is more frequent than changing what was said. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(named('ada says', (both) => both.adaSays())) },
  { weight: 3, arbitrary: fc.constant(named('eve says', (both) => both.eveSays())) },
  nth.map((at) => named(`ada edits ${at}`, (both) => both.adaEdits(at))),
  nth.map((at) => named(`ada deletes ${at}`, (both) => both.adaDeletes(at))),
  nth.map((at) => named(`eve edits ${at}`, (both) => both.eveEdits(at))),
  nth.map((at) => named(`eve redacts ${at}`, (both) => both.eveRedacts(at))),
  { weight: 3, arbitrary: fault.map((how) => named(`sending ${how}`, (both) => both.send(how))) },
  { weight: 3, arbitrary: nth.map((count) => named(`pushed ${count}`, (both) => both.homeserver.pushNext(count))) },
  nth.map((count) => named(`pushed again ${count}`, (both) => both.homeserver.pushAgain(count))),
  fc.constant(named('pushes are lost', (both) => both.lose())),
  fc.constant(named('filled', (both) => both.fill())),
);

async function run(history: readonly Step[]): Promise<void> {
  const both = await BothSides.of();
  for (const one of history) await one(both);
  await both.settle();
  await both.compare();
}

describe('any history of both sides, with pushes repeated, lost and before the answers', () => {
  it(
    'ends in the list of the homeserver, in its order',
    async () => {
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), run), {
        numRuns: Math.ceil(longHistories / 4),
        endOnFailure: true,
      });
    },
    120_000 + longHistories * 1_000,
  );
});
