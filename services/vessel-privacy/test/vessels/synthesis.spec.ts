import { granted, refusedWith } from '@kindred/testkit/graph-client';
import type { ModelServer } from '@kindred/testkit/model-server';
import { StageProgress } from '../../src/stages/stage-progress.ts';
import { claimSynthesis, keepSynthesis } from '../../src/synthesis/synthesis-claim.ts';
import { givenVessels, type GivenVessels, type TestPerson } from '../given.ts';
import { synthesis, type Summed } from './looks.ts';
import { kindOf, written } from './writing.ts';
import { vesselModelServer } from '../vessel-model-server.ts';

let models: ModelServer;
let running: GivenVessels['running'];
let house: GivenVessels['house'];
let clockMs = 0;

beforeAll(async () => {
  models = await vesselModelServer();
  ({ running, house } = await givenVessels({
    clock: () => new Date(Date.now() + clockMs),
    variables: { MODEL_URL: models.url, MODEL_KEY: 'a key for tests' },
  }));
});
afterEach(() => models.reset());
afterAll(async () => {
  await running?.stop();
  await models?.stop();
});

const asked = () => models.requests().filter(({ path }) => path.endsWith('/chat/completions'));

async function summed({ graph }: TestPerson, id: string, stage: number) {
  const { vesselSession } = granted(await graph.request<Summed>(synthesis, { id }));
  return vesselSession.progress.find((progress) => progress.stage === stage)?.synthesis ?? null;
}

describe('the synthesis of a stage', () => {
  it('is made once, however many ask at once', async () => {
    const { sessionId, ann } = await house.couple({ ann: 1, ben: 1 });
    await written(ann.graph, 'event', sessionId);
    const all = await Promise.all(Array.from({ length: 10 }, () => summed(ann, sessionId, 1)));
    expect(asked()).toHaveLength(1);
    expect(new Set(all.map((one) => one?.text)).size).toBe(1);
    expect(all[0]?.text).toContain('1 × event');
  });

  it('is kept until something changes, and made again then', async () => {
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 1 });
    const { id } = await written(ann.graph, 'event', sessionId);
    const first = await summed(ann, sessionId, 2);
    expect(await summed(ann, sessionId, 2)).toEqual(first);
    expect(asked()).toHaveLength(1);
    await written(ann.graph, 'boundary', sessionId);
    expect((await summed(ann, sessionId, 2))?.text).toContain('1 × boundary');
    granted(
      await ann.graph.request(kindOf('event').update, {
        input: { id, description: 'It was my fault, and I am ashamed' },
      }),
    );
    expect((await summed(ann, sessionId, 2))?.text).toContain('asham');
    granted(await ann.graph.request(kindOf('event').remove, { input: { id } }));
    expect((await summed(ann, sessionId, 2))?.text).not.toContain('event');
  });

  it('is made of nothing strong, and of nothing that its stage’s guide may not look at', async () => {
    const { sessionId, ann } = await house.couple({ ann: 3, ben: 3 });
    await written(ann.graph, 'event', sessionId, { description: 'canary of the event' });
    await written(ann.graph, 'need', sessionId, { need: 'canary of the need' });
    await summed(ann, sessionId, 3);
    const other = await house.couple({ ann: 1, ben: 1 });
    await written(other.ann.graph, 'reading', other.sessionId, {
      intensity: 8,
      context: 'canary of the strong reading',
    });
    await written(other.ann.graph, 'reading', other.sessionId, { intensity: 7, context: 'canary of the calm reading' });
    await written(other.ben.graph, 'event', other.sessionId, { description: 'canary of the partner' });
    await summed(other.ann, other.sessionId, 1);
    const prompts = asked()
      .map(({ body }) => JSON.stringify(body))
      .join('\n');
    expect([...prompts.matchAll(/canary of the (\w+ ?\w*)/g)].map(([words]) => words).sort()).toEqual([
      'canary of the calm reading',
      'canary of the need',
    ]);
  });

  it('is none in stages 0 and 4, nor of nothing, and no model is asked', async () => {
    for (const stage of [0, 4] as const) {
      const { sessionId, ann } = await house.couple({ ann: stage, ben: stage });
      await written(ann.graph, 'event', sessionId);
      expect(await summed(ann, sessionId, stage)).toBeNull();
    }
    const { sessionId, ann } = await house.couple({ ann: 1, ben: 1 });
    expect(await summed(ann, sessionId, 1)).toBeNull();
    expect(asked()).toHaveLength(0);
  });

  it('is the last one, marked as stale, while the model is away; the first one is refused', async () => {
    const { sessionId, ann } = await house.couple({ ann: 1, ben: 1 });
    await written(ann.graph, 'event', sessionId);
    models.fail('error', 50);
    refusedWith('MODEL_UNAVAILABLE')(await ann.graph.request(synthesis, { id: sessionId }));
    models.reset();
    const first = await summed(ann, sessionId, 1);
    await written(ann.graph, 'need', sessionId);
    models.fail('error', 50);
    expect(await summed(ann, sessionId, 1)).toEqual({ ...first, stale: true });
    models.reset();
    expect(await summed(ann, sessionId, 1)).toMatchObject({
      stale: false,
      text: expect.stringContaining('1 × need') as string,
    });
  });

  it('is made by another when its maker died, once that one’s time is over', async () => {
    const { sessionId, ann } = await house.couple({ ann: 1, ben: 1 });
    await written(ann.graph, 'event', sessionId);
    const first = await summed(ann, sessionId, 1);
    await written(ann.graph, 'need', sessionId);
    const { work } = running.service;
    await work.run(ann.person, async (tx) => {
      await tx.query('UPDATE stage_progress SET is_synthesis_dirty = false WHERE user_id = $1', [ann.id]);
      await tx.query(`UPDATE stage_synthesis SET maker = gen_random_uuid(), making_until = $2 WHERE owner_id = $1`, [
        ann.id,
        new Date(work.now.getTime() + 90_000),
      ]);
    });
    expect(await summed(ann, sessionId, 1)).toEqual({ ...first, stale: true });
    clockMs += 91_000;
    expect(await summed(ann, sessionId, 1)).toMatchObject({
      stale: false,
      text: expect.stringContaining('1 × need') as string,
    });
  });

  it('is not kept when something was deleted while it was made', async () => {
    const { sessionId, ann } = await house.couple({ ann: 1, ben: 1 });
    const { id } = await written(ann.graph, 'event', sessionId);
    const { work, dependencies } = running.service;
    const [progress] = await work.run(ann.person, (tx) => tx.find(StageProgress, { userId: ann.id, stage: 1 }));
    const progressId = progress?.id ?? '';
    const { claim } = await claimSynthesis(work, ann.person, progressId);
    granted(await ann.graph.request(kindOf('event').remove, { input: { id } }));
    await keepSynthesis(work, dependencies.sealer, ann.person, {
      progressId,
      claim: claim ?? '',
      text: 'He left the dinner',
    });
    expect(
      await work.run(ann.person, (tx) => tx.query('SELECT 1 FROM stage_synthesis WHERE owner_id = $1', [ann.id])),
    ).toEqual([]);
    expect(await summed(ann, sessionId, 1)).toBeNull();
  });

  it('is the person’s alone, and what the guide read for it is on record', async () => {
    const { sessionId, ann, ben } = await house.couple({ ann: 1, ben: 1 });
    const { id } = await written(ann.graph, 'event', sessionId);
    await summed(ann, sessionId, 1);
    expect(await summed(ben, sessionId, 1)).toBeNull();
    const read = await running.service.work.run(
      { role: 'job', id: null, databaseRole: 'vessel_privacy_tracer' },
      (tx) =>
        tx.query(
          `SELECT kind, item_ids FROM access_record WHERE subject_id = $1 AND reader_role = 'ai' AND reader_id = $1 AND purpose = 'SYNTHESIS' AND cardinality(item_ids) > 0`,
          [ann.id],
        ),
    );
    expect(read).toEqual([{ kind: 'OWN_EVENTS', item_ids: [id] }]);
  });
});
