import { job } from '@kindred/database/actor';
import { eventually } from '@kindred/testkit/eventually';
import type { TestPerson, TribeWorld } from '../tribe-world.ts';

/** A person as identity tells of them: near the others, and alike. */
export const matchingProfile = {
  traits: (['OPENNESS', 'CONSCIENTIOUSNESS', 'EXTRAVERSION', 'AGREEABLENESS', 'NEUROTICISM'] as const).map((trait) => ({
    trait,
    score: 50,
  })),
  interests: [{ category: 'OUTDOOR_ADVENTURES' as const, name: 'Climbing', isPrimary: true }],
  communicationStyle: 'DIRECT' as const,
  approximatePoint: { latitude: 51.5, longitude: -0.12 },
  maxTravelDistanceMiles: 25,
  languages: [],
  freeEvenings: [],
};

export interface Run {
  readonly id: string;
  readonly status: string;
}

const runFields = `id status people groups grouped filled leftOver meanScore
  progress { phase phases percent secondsLeft } startedBy { id }`;

/** What tests of formations begin with: people who can be matched, and runs that an admin starts. */
export function givenFormations(world: TribeWorld, admin: TestPerson) {
  const asJob = (sql: string, parameters: unknown[] = []) =>
    world.running.service.work.run(job(), (tx) => tx.query(sql, parameters));

  /** People who can be matched, as identity answers. */
  async function matchable(count: number, changes: Partial<typeof matchingProfile> = {}): Promise<TestPerson[]> {
    const people = await Promise.all(Array.from({ length: count }, () => world.person()));
    for (const { id } of people) {
      world.identity.matching.set(id, { ...matchingProfile, ...changes });
      await asJob('INSERT INTO person_to_ask (user_id, noted_at) VALUES ($1, $2)', [id, world.now()]);
    }
    await world.runJob('ask-matching-profiles');
    return people;
  }

  const start = async (seed = 'a seed', mutation = 'startFormation') =>
    (await admin.does<{ run: Run }>(mutation, { seed }, 'run { id status }')).run;

  const runOf = async (id: string) =>
    (
      await admin.asks<{ formationRun: Run & Record<string, unknown> }>(
        `query ($id: ID!) { formationRun(id: $id) { ${runFields} } }`,
        { id },
      )
    ).formationRun;

  const finish = (id: string) =>
    eventually(async () => {
      await world.runJob('advance-formations');
      const run = await runOf(id);
      expect(run.status).toBe('FINISHED');
      return run;
    });

  return {
    asJob,
    matchable,
    start,
    runOf,
    finish,
    formed: async (mutation?: string) => finish((await start('a seed', mutation)).id),
    /** So that the people of one test are no candidates of the next. */
    async forgetPeople() {
      for (const table of ['matchable_person', 'formation_left_over', 'proposal_person'])
        await asJob(`DELETE FROM ${table}`);
      await asJob(
        `UPDATE formation_run SET status = 'FINISHED', finished_at = started_at, version = version + 1 WHERE status = 'RUNNING'`,
      );
    },
  };
}
