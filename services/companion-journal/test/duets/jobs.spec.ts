import { purge } from '@kindred/database/purge';
import type { ModelServer } from '@kindred/testkit/model-server';
import definition from '../../src/service.ts';
import { chatModelServer } from '../chats/chat-model-server.ts';
import { companionWorld, type CompanionWorld } from '../companion-world.ts';
import { completed, completes, invited, opened, says, seen, type GivenDuet } from './given-duets.ts';

let model: ModelServer;
let world: CompanionWorld;
beforeAll(async () => {
  model = await chatModelServer();
  world = await companionWorld({ MODEL_URL: model.url, MODEL_NAME: 'a-model' });
});
afterAll(async () => {
  await world?.stop();
  await model?.stop();
});
beforeEach(() => model.reset());

const minuteMs = 60_000;

/** In how many minutes an alignment is tried again. */
async function pauseOf({ duetId }: GivenDuet): Promise<number> {
  const sql = 'SELECT try_again_at AS at FROM duet_alignment WHERE duet_id = $1';
  const [row] = await world.rows<{ at: Date }>(sql, [duetId]);
  return Math.round(((row?.at.getTime() ?? 0) - world.now().getTime()) / minuteMs);
}

const isAsked = async ({ seeker, duetId }: GivenDuet) => (await seen(seeker, duetId)).isViewerAsked;

describe('aligning duets', () => {
  it('pauses twice as long after each try up to four hours, and asks the seeker once the model is back', async () => {
    const given = await completed(world, { near: true });
    model.fail('error', 1_000);
    const pauses = [];
    for (const tries of [0, 1, 2, 6, 7, 20]) {
      await world.rows('UPDATE duet_alignment SET tries = $2, try_again_at = $3 WHERE duet_id = $1', [
        given.duetId,
        tries,
        world.now(),
      ]);
      await world.runJob('align-duets');
      pauses.push(await pauseOf(given));
    }
    expect(pauses).toEqual([2, 4, 8, 128, 240, 240]);
    await world.runJob('align-duets');
    expect(await isAsked(given)).toBe(false);
    model.reset();
    world.pass(0.2);
    await world.runJob('align-duets');
    expect(await isAsked(given)).toBe(true);
  });

  it('goes on with the others when one fails', async () => {
    const [broken, whole] = [await completed(world, { near: true }), await completed(world, { near: true })];
    const damage = `UPDATE duet_message SET content = overlay(content PLACING '\\x00'::bytea FROM 30) WHERE duet_id = $1`;
    await world.rows(damage, [broken.duetId]);
    await world.runJob('align-duets');
    expect([await isAsked(broken), await isAsked(whole)]).toEqual([false, true]);
    expect(await pauseOf(broken)).toBe(2);
  });

  it('gives the model no identifier, and nothing that speaks of danger', async () => {
    const { seeker, subject, duetId } = await opened(world);
    for (const text of ['Write to me at ann.lee@example.org', 'I want to kill myself', 'The garden slept'])
      await says(seeker, duetId, text);
    await says(subject, duetId, 'I want to kill myself');
    for (const one of [seeker, subject]) await completes(one, duetId, 1, 'THANKS');
    for (const one of [seeker, subject]) {
      await says(one, duetId, 'Leave the light on');
      await completes(one, duetId, 2, 'NEAR');
    }
    await world.runJob('align-duets');
    const asked = JSON.stringify(model.requests().map(({ body }) => body));
    expect(asked).toContain('The garden slept');
    for (const hidden of ['ann.lee', 'kill myself']) expect(asked).not.toContain(hidden);
    expect(await isAsked({ seeker, subject, duetId })).toBe(true);
  });
});

describe('ending duets', () => {
  it('goes on with the others when one fails, and tries that one again', async () => {
    const [broken, whole] = [await invited(world), await invited(world)];
    await world.rows(`CREATE FUNCTION companion_journal.fail_for_test() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE 'The disk is full.'; END $$`);
    await world.rows(`CREATE TRIGGER fail_for_test BEFORE UPDATE ON narrative_duet FOR EACH ROW
      WHEN (OLD.id = '${broken.duetId}') EXECUTE FUNCTION companion_journal.fail_for_test()`);
    world.pass(7.1);
    await world.runJob('end-duets');
    expect(await seen(whole.seeker, whole.duetId)).toMatchObject({ status: 'ENDED' });
    expect(await seen(broken.seeker, broken.duetId)).toMatchObject({ status: 'INVITED' });
    await world.rows('DROP TRIGGER fail_for_test ON narrative_duet');
    await world.runJob('end-duets');
    expect(await seen(broken.seeker, broken.duetId)).toMatchObject({ status: 'ENDED' });
  });
});

describe('the purge', () => {
  it('deletes invitations 30 days after they lapsed, with their answers, and no duet that was begun', async () => {
    const [declined, silent, recent, begun] = [
      await invited(world),
      await invited(world),
      await invited(world),
      await opened(world),
    ];
    const decline = { duetId: declined.duetId, accept: false };
    await declined.subject.does('answerDuetInvitation', decline, '__typename');
    const ends = `UPDATE narrative_duet SET status = 'ENDED', completed_at = now() - $2::int * interval '1 day' WHERE id = $1`;
    for (const { duetId } of [declined, silent, begun]) await world.rows(ends, [duetId, 31]);
    await world.rows(ends, [recent.duetId, 29]);
    await purge(world.running.service.work, definition.retention, new Date());
    const all = [declined, silent, recent, begun].map(({ duetId }) => duetId);
    const left = await world.rows<{ id: string }>('SELECT id FROM narrative_duet WHERE id = ANY ($1)', [all]);
    expect(left.map(({ id }) => id).toSorted()).toEqual([recent.duetId, begun.duetId].toSorted());
    expect(await world.rows('SELECT 1 FROM duet_decision WHERE duet_id = $1', [declined.duetId])).toEqual([]);
  });
});
