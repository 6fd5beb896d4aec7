import { newId } from '@kindred/contracts/uuid';
import { longHistories as histories } from '@kindred/testkit/environment';
import type { ModelServer } from '@kindred/testkit/model-server';
import fc from 'fast-check';
import { circumstancesOf } from '../../src/guide/circumstances.ts';
import { retrieve } from '../../src/guide/retrieve.ts';
import { linesOf, sources } from '../../src/guide/retrieval-contract.ts';
import { SessionMessage } from '../../src/conversation/session-message.ts';
import { between, guideFor } from '../../src/roles.ts';
import { StageProgress, type Stage } from '../../src/stages/stage-progress.ts';
import { vectorLiteral } from '../../src/embeddings/vessel-embedding.ts';
import { givenVessels, type Couple, type GivenVessels, type TestPerson } from '../given.ts';
import { anyHistory, library, marker, markersIn, nothing, telling, type History } from './history.ts';
import { mayReach, stageNow } from './oracle.ts';
import { plantHistory } from './plant-history.ts';
import { inMinutes } from './talking.ts';
import { vesselModelServer } from '../vessel-model-server.ts';

let server: ModelServer;
let running: GivenVessels['running'];
let house: GivenVessels['house'];
let talk: GivenVessels['talk'];

beforeAll(async () => {
  server = await vesselModelServer();
  ({ running, house, talk } = await givenVessels({ variables: { MODEL_URL: server.url } }));
  await stockLibrary();
});
afterAll(async () => {
  await running?.stop();
  await server?.stop();
});

async function stockLibrary(): Promise<void> {
  const {
    work,
    dependencies: { models },
  } = running.service;
  const [vector] = await models.embedding.embed(['A walk together every week'], { user: 'test', purpose: 'library' });
  if (!vector) throw new Error('The embedding model of the tests takes every text.');
  await work.run({ role: 'admin', id: newId() }, async (tx) => {
    for (let nth = 0; nth < library.all; nth += 1) {
      await tx.query(
        `INSERT INTO global_library_item (id, title, description, category, source, status, embedding, embedding_model, created_at, updated_at, version) VALUES ($1, $2, 'Try it', 'rituals', 'CURATED', $3, $4::vector, $5, $6, $6, 0)`,
        [
          newId(),
          `A walk ${marker.library(nth)}`,
          nth < library.published ? 'PUBLISHED' : 'DECLINED',
          vectorLiteral(vector),
          models.embedding.id,
          tx.now,
        ],
      );
    }
  });
}

/** The last message of a history, and all that went to the model for its answer. */
async function answerTo(
  couple: Couple,
  person: TestPerson,
  history: History,
): Promise<{ id: string; prompts: string }> {
  const stage = history.stages[history.served];
  server.reset();
  if (history.advancedMeanwhile) server.fail('unauthorised', 99);
  const { id } = await talk.say(person, couple.sessionId, `Hear ${marker.message}, please.`, {
    stage,
    ...(history.intensity !== null && { intensity: history.intensity }),
  });
  if (history.advancedMeanwhile) {
    await talk.settled(person, id, 'UNAVAILABLE');
    server.reset();
    await standsIn(couple, person, Math.min(4, stage + 1) as Stage);
    await talk.answerLeft(inMinutes(1));
  } else {
    await running.service.dependencies.guide.queueAnswer({
      messageId: id,
      ownerId: person.id,
      sessionId: couple.sessionId,
    });
  }
  return { id, prompts: JSON.stringify(server.requests().map(({ body }) => body)) };
}

/** Somebody is in this stage, has completed those before, and not begun those after. */
async function standsIn(
  { sessionId, ann }: Couple,
  { id: userId }: TestPerson,
  stage: Stage,
  status: 'IN_PROGRESS' | 'GATE_PENDING' = 'IN_PROGRESS',
): Promise<void> {
  await running.service.work.run(between(ann.person), async (tx) => {
    const progress = await tx.find(StageProgress, { sessionId, userId });
    for (const each of progress)
      if (each.stage !== stage)
        Object.assign(
          each,
          each.stage < stage
            ? { status: 'COMPLETED', completedAt: tx.now }
            : { status: 'NOT_STARTED', completedAt: null },
        );
    await tx.flush();
    for (const each of progress) if (each.stage === stage) Object.assign(each, { status, completedAt: null });
  });
}

/**
 * All of it is made at the end of the way, and both are put where the history has them: some of it then is more than
 * could have been.
 */
async function planted(history: History): Promise<{ couple: Couple; person: TestPerson }> {
  const couple = await house.couple({ ann: 4, ben: 4 });
  const elsewhere = { ann: '', ben: '' };
  for (const { who, elsewhere: isElsewhere } of history.kept)
    if (isElsewhere && elsewhere[who] === '') elsewhere[who] = await house.sessionOf(couple[who]);
  await plantHistory(running, couple, elsewhere, history);
  for (const who of ['ann', 'ben'] as const)
    await standsIn(couple, couple[who], history.stages[who], history.gatePending ? 'GATE_PENDING' : 'IN_PROGRESS');
  return { couple, person: couple[history.served] };
}

/** As if the guide asked for everything that there is. */
async function askForAll({ sessionId }: Couple, person: TestPerson, messageId: string): Promise<string> {
  const {
    work,
    dependencies: { sealer, models },
  } = running.service;
  const [vector] = await models.embedding.embed(['everything'], { user: person.id, purpose: 'embed' });
  if (!vector) throw new Error('The embedding model of the tests takes every text.');
  const given = await work.run(guideFor(person.id, sessionId), async (tx) => {
    const message = (await tx.get(SessionMessage, messageId)) as SessionMessage & { senderId: string };
    const circumstances = await circumstancesOf(tx, sessionId, person.id);
    if (!circumstances) throw new Error('The guide of a member sees the session.');
    return retrieve(tx, { message, circumstances, meaning: { model: models.embedding.id, vector }, sealer }, sources);
  });
  return JSON.stringify([...given]);
}

describe('the retrieval contract', () => {
  it(
    `lets nothing else into a prompt, and all of it, in ${histories} random histories`,
    async () => {
      const seen = { stages: new Set<number>(), allowed: 0 };
      await fc.assert(
        fc.asyncProperty(anyHistory, async (history) => {
          const { couple, person } = await planted(history);
          const { id, prompts } = await answerTo(couple, person, history);
          const allowed = mayReach(history);
          const reached = markersIn(prompts);
          expect([...reached].filter((mark) => !allowed.has(mark))).toEqual([]);
          // None of these histories is longer than what the contract gives, but for documents.
          const documents = new Set(
            history.kept.flatMap(({ kind }, nth) => (kind === 'document' ? [marker.kept(nth)] : [])),
          );
          expect([...allowed].filter((mark) => !reached.has(mark) && !documents.has(mark))).toEqual([]);
          expect([...markersIn(await askForAll(couple, person, id))].filter((mark) => !allowed.has(mark))).toEqual([]);
          await expectRecord(person, id, history);
          seen.stages.add(stageNow(history));
          seen.allowed += allowed.size;
        }),
        { numRuns: histories, endOnFailure: histories <= 200, examples: telling.map((history) => [history]) },
      );
      // Those that are always tried are in every stage.
      if (histories >= telling.length) expect(seen.stages.size).toBe(5);
      expect(seen.allowed / histories).toBeGreaterThan(2);
    },
    Math.max(180_000, histories * 2_000),
  );
});

describe('an answer that repeats what the other shared', () => {
  it('is not given to the guide again once that is taken back', async () => {
    const shared = [{ who: 'ben', type: 'BOUNDARY', revoked: false }] as const;
    const couple = await house.couple({ ann: 2, ben: 2 });
    await plantHistory(running, couple, { ann: '', ben: '' }, { ...nothing, stages: { ann: 2, ben: 2 }, shared });
    server.reset();
    server.say(`They wrote to you: ${marker.answer(0)}, and that matters.`);
    await talk.answered(couple.ann, couple.sessionId, 'What did they share?');
    const promptsNow = async () => {
      server.reset();
      await talk.answered(couple.ann, couple.sessionId, 'And what now?');
      return markersIn(JSON.stringify(server.requests().map(({ body }) => body)));
    };
    expect(await promptsNow()).toEqual(new Set([marker.shared(0), marker.answer(0)]));
    await running.service.work.run(couple.ben.person, (tx) =>
      tx.query(`UPDATE consented_content SET consent_active = false, revoked_at = $2 WHERE session_id = $1`, [
        couple.sessionId,
        tx.now,
      ]),
    );
    expect(await promptsNow()).toEqual(new Set());
  });
});

/** Each retrieval stands in the record, given or refused: the guide's own, and the one that asked for everything. */
async function expectRecord(person: TestPerson, messageId: string, history: History): Promise<void> {
  const rows = await running.service.work.read(person.person, (tx) =>
    tx.query<{ kind: string; refused: boolean }>(
      `SELECT kind, refused FROM access_record WHERE occasion_id = $1 AND reader_role = 'ai' AND reader_id = $2`,
      [messageId, person.id],
    ),
  );
  // What was read for a try that failed, before its person went on, is on record as well.
  const ofStage = new Set<string>(
    [history.stages[history.served], stageNow(history) as Stage].flatMap((stage) =>
      linesOf(stage).map(({ what }) => what),
    ),
  );
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set<string>(sources));
  for (const { kind, refused } of rows)
    if (!ofStage.has(kind)) expect({ kind, refused }).toEqual({ kind, refused: true });
}
