import { assessmentCompleted } from '@kindred/contracts/identity/assessment-completed';
import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import type { Actor } from '@kindred/database/actor';
import { granted } from '@kindred/testkit/graph-client';
import { Assessment } from '../../src/assessments/assessment.ts';
import type { Answer } from '../../src/assessments/scoring.ts';
import { unauthenticated } from '../../src/unauthenticated.ts';
import { comparing } from '../../src/matching/matching-role.ts';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { answering, matchable, submitAssessment } from './answers.ts';

const assessmentOf = /* GraphQL */ `query ($id: ID!) { user(id: $id) { assessment { takenAt traits { trait } } profile { traits { trait score } } } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

interface Taken {
  readonly takenAt: string;
  readonly availableAgainAt: string;
  readonly traits: readonly { readonly trait: string; readonly score: number; readonly assessedAt: string }[];
}
const submit = (person: TestPerson, answers: readonly Answer[]) =>
  person.ask<{ submitAssessment: Taken }>(submitAssessment, { input: { answers } });
const rowsFor = (actor: Actor, table: string, userId: string) =>
  identity.service.work.read(actor, (tx) => tx.query(`SELECT user_id FROM ${table} WHERE user_id = $1`, [userId]));
const named = (person: TestPerson) =>
  person.ask(/* GraphQL */ `mutation { updateProfile(input: { name: "Somebody" }) { id } }`);

describe('the assessment', () => {
  it('is taken by nobody who is not signed in', async () => {
    await refused(
      given(identity).nobody.request(submitAssessment, { input: { answers: answering(3) } }),
      'UNAUTHENTICATED',
    );
  });

  it.each([
    ['nothing', [], 'INVALID_ASSESSMENT'],
    ['19 answers', answering(3).slice(1), 'INVALID_ASSESSMENT'],
    ['an item twice and another not at all', [...answering(3).slice(1), { item: 2, answer: 3 }], 'INVALID_ASSESSMENT'],
    ['an answer of 6', answering((item) => (item === 7 ? 6 : 3)), 'INVALID_ASSESSMENT'],
    ['half an answer', answering((item) => (item === 7 ? 2.5 : 3)), 'BAD_USER_INPUT'],
  ])('refuses %s, and keeps and tells nothing', async (_, answers, code) => {
    const ann = await given(identity).person('ann');
    const error = await refused(submit(ann, answers), code);
    if (code === 'INVALID_ASSESSMENT') expect(JSON.stringify(error)).not.toMatch(/\d{3,}|answer":/);
    expect(granted(await ann.ask(assessmentOf, { id: ann.id }))).toEqual({ user: { assessment: null, profile: null } });
    expect(await identity.told(assessmentCompleted, ann.id)).toEqual([]);
  });

  it('has no field that could name another person', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    await refused(ann.ask(submitAssessment, { input: { answers: answering(3), userId: bob.id } }), 'BAD_USER_INPUT');
    expect(await rowsFor({ role: 'person', id: bob.id }, 'assessment', bob.id)).toEqual([]);
  });

  it('is refused again within 30 days, and replaces the last one after', async () => {
    const ann = await given(identity).person('ann');
    const first = granted(await submit(ann, answering(5))).submitAssessment;
    identity.clock.forward({ days: 30, seconds: -1 });
    const again = await given(identity).again(ann);
    const error = await refused(submit(again, answering(1)), 'ASSESSMENT_TOO_SOON');
    expect(error.extensions).toMatchObject({ details: { availableAt: first.availableAgainAt } });
    identity.clock.forward({ seconds: 1 });

    const second = granted(
      await submit(
        again,
        answering((item) => (item === 1 ? 5 : 3)),
      ),
    ).submitAssessment;
    expect(second.takenAt).toBe(first.availableAgainAt);
    expect(second.traits.map(({ trait, score }) => [trait, score])).toEqual([
      ['OPENNESS', 50],
      ['CONSCIENTIOUSNESS', 50],
      ['EXTRAVERSION', 62.5],
      ['AGREEABLENESS', 50],
      ['NEUROTICISM', 50],
    ]);
    expect(await identity.told(assessmentCompleted, ann.id)).toEqual([{ userId: ann.id }, { userId: ann.id }]);
    expect(await identity.told(profileChanged, ann.id)).toEqual(Array(2).fill({ userId: ann.id, parts: ['TRAITS'] }));
    expect(await rowsFor({ role: 'person', id: ann.id }, 'assessment', ann.id)).toHaveLength(1);
  });

  it('is one of two at once', async () => {
    const ann = await given(identity).person('ann');
    const answers = await Promise.all([submit(ann, answering(2)), submit(ann, answering(4))]);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions?.code))).toEqual([
      'ASSESSMENT_TOO_SOON',
    ]);
    expect(await identity.told(assessmentCompleted, ann.id)).toHaveLength(1);
  });

  it('is shown to oneself, and null to everybody else', async () => {
    const [ann, bob, admin] = [
      await given(identity).person('ann'),
      await given(identity).person('bob'),
      await given(identity).person('eve').admin(),
    ];
    await named(ann);
    await submit(ann, answering(3));
    expect(granted(await ann.ask(assessmentOf, { id: ann.id }))).toMatchObject({
      user: { assessment: { traits: Array(5).fill({}) }, profile: { traits: Array(5).fill({ score: 50 }) } },
    });
    for (const other of [bob, admin])
      expect(granted(await other.ask(assessmentOf, { id: ann.id }))).toEqual({
        user: { assessment: null, profile: { traits: null } },
      });
  });

  it('keeps the answers sealed under one’s own key, and opens them for nobody else', async () => {
    const ann = await matchable(
      await given(identity).person('ann'),
      answering((item) => (item % 5) + 1),
    );
    const bob = await given(identity).person('bob');
    const { work, dependencies } = identity.service;
    const own = { role: 'person', id: ann.id } as const;
    const [kept] = await work.read(own, (tx) => tx.find(Assessment, { userId: ann.id }));
    expect(kept?.answers.toString('latin1')).not.toContain('item');
    const opened = kept && (await work.read(own, (tx) => dependencies.sealer.open(tx, kept.place, kept.answers)));
    expect(JSON.parse(opened ?? '')).toEqual(answering((item) => (item % 5) + 1));

    await work.run({ role: 'job', id: null }, (tx) =>
      dependencies.sealer.destroyKeys(tx, { kind: 'person', id: ann.id }),
    );
    await expect(
      work.read(own, async (tx) => kept && dependencies.sealer.open(tx, kept.place, kept.answers)),
    ).rejects.toThrow('destroyed');
    for (const actor of others(ann, bob)) expect(await rowsFor(actor, 'assessment', ann.id)).toEqual([]);
    expect(await rowsFor(comparing, 'assessment', ann.id)).toEqual([]);
  });

  it('lets scores be read by their owner, and by what compares people', async () => {
    const [ann, bob] = [await matchable(await given(identity).person('ann')), await given(identity).person('bob')];
    for (const actor of others(ann, bob)) expect(await rowsFor(actor, 'personality_trait', ann.id)).toEqual([]);
    expect(await rowsFor({ ...comparing, role: 'person', id: bob.id }, 'personality_trait', ann.id)).toEqual([]);
    expect(await rowsFor({ role: 'person', id: ann.id }, 'personality_trait', ann.id)).toHaveLength(5);
    expect(await rowsFor(comparing, 'personality_trait', ann.id)).toHaveLength(5);

    const raise = 'UPDATE personality_trait SET score = 100 WHERE user_id = $1 RETURNING 1';
    expect(await identity.service.work.run({ role: 'person', id: bob.id }, (tx) => tx.query(raise, [ann.id]))).toEqual(
      [],
    );
    await expect(identity.service.work.run({ ...comparing }, (tx) => tx.query(raise, [ann.id]))).resolves.toEqual([]);
  });
});

/** Everybody who could be behind a statement, but for oneself and for what compares people. */
function others(ann: TestPerson, bob: TestPerson): Actor[] {
  const roles = (['admin', 'service', 'job', 'ai'] as const).map((role): Actor => ({ role, id: ann.id }));
  return [
    { role: 'person', id: bob.id },
    { role: 'person', id: null },
    unauthenticated,
    { ...unauthenticated, role: 'job' },
    ...roles,
  ];
}
