import { erased } from '../events/told-by-identity.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { claims, decides, explanation, givenReport, givenSanction, reportOf } from './given-reports.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

/** The code of a refusal, or `granted`. */
async function outcome({ graph }: TestPerson, mutation: string, input: object): Promise<string> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  return (await graph.request(document, { input })).errors[0]?.extensions?.code ?? 'granted';
}

type Reported = Awaited<ReturnType<typeof givenReport>>;

/** How a report comes to each state. */
const reportStates = {
  open: async () => undefined,
  'claimed by the admin': async ({ admin, reportId }: Reported) => void (await claims(admin, reportId)),
  'claimed by another': async ({ reportId }: Reported) => void (await claims(await world.person('ADMIN'), reportId)),
  decided: async ({ admin, reportId }: Reported) => void (await decides(admin, reportId, 'NO_ACTION')),
  closed: async ({ reported }: Reported) => void (await erased(world, reported)),
};
const reportActs = {
  'claim it': ({ admin, reportId }: Reported) => outcome(admin, 'claimReport', { reportId }),
  'decide it': ({ admin, reportId }: Reported) =>
    outcome(admin, 'decideReport', { reportId, decision: 'BANNED', rule: 'HATE', explanation }),
  'report again': ({ reporter, reported }: Reported) => outcome(reporter, 'reportToAdmins', reportOf(reported.id)),
};

describe('a report', () => {
  it.each<[keyof typeof reportStates, keyof typeof reportActs, string]>([
    ['open', 'claim it', 'granted'],
    ['open', 'decide it', 'REPORT_NOT_CLAIMED'],
    ['open', 'report again', 'granted'],
    ['claimed by the admin', 'claim it', 'granted'],
    ['claimed by the admin', 'decide it', 'granted'],
    ['claimed by the admin', 'report again', 'granted'],
    ['claimed by another', 'claim it', 'REPORT_CLAIMED'],
    ['claimed by another', 'decide it', 'REPORT_NOT_CLAIMED'],
    ['claimed by another', 'report again', 'granted'],
    ['decided', 'claim it', 'REPORT_DECIDED'],
    ['decided', 'decide it', 'REPORT_DECIDED'],
    ['decided', 'report again', 'granted'],
    ['closed', 'claim it', 'REPORT_DECIDED'],
    ['closed', 'decide it', 'REPORT_DECIDED'],
    ['closed', 'report again', 'NOT_FOUND'],
  ])('that is %s: to %s is %s', async (state, act, expected) => {
    const given = await givenReport(world);
    await reportStates[state](given);
    expect(await reportActs[act](given)).toBe(expected);
  });
});

interface Sanctioned {
  readonly reported: TestPerson;
  readonly other: TestPerson;
  readonly sanctionId: string;
}
const appeal = ({ reported, sanctionId }: Sanctioned) =>
  outcome(reported, 'appealSanction', { sanctionId, text: 'I was not there.' });
const answer = (decision: string) => async (given: Sanctioned) =>
  outcome(given.other, 'decideAppeal', { sanctionId: given.sanctionId, decision });
const lift = ({ other, sanctionId }: Sanctioned) => outcome(other, 'liftSanction', { sanctionId });
const sanctionActs = { appeal, uphold: answer('UPHELD'), reverse: answer('REVERSED'), lift };

/** The acts that lead to each status. */
const sanctionStates: Record<string, (keyof typeof sanctionActs)[]> = {
  IMPOSED: [],
  APPEALED: ['appeal'],
  UPHELD: ['appeal', 'uphold'],
  REVERSED: ['appeal', 'reverse'],
  LIFTED: ['lift'],
};

describe('a sanction', () => {
  it.each([
    ['IMPOSED', ['granted', 'NO_OPEN_APPEAL', 'NO_OPEN_APPEAL', 'granted']],
    ['APPEALED', ['ALREADY_APPEALED', 'granted', 'granted', 'granted']],
    ['UPHELD', ['ALREADY_APPEALED', 'NO_OPEN_APPEAL', 'NO_OPEN_APPEAL', 'granted']],
    ['REVERSED', ['SANCTION_ENDED', 'NO_OPEN_APPEAL', 'NO_OPEN_APPEAL', 'SANCTION_ENDED']],
    ['LIFTED', ['SANCTION_ENDED', 'NO_OPEN_APPEAL', 'NO_OPEN_APPEAL', 'SANCTION_ENDED']],
  ])('that is %s answers an appeal, upholding, reversing and lifting', async (status, expected) => {
    const answers = [];
    for (const act of Object.values(sanctionActs)) {
      const given = { ...(await givenSanction(world)), other: await world.person('ADMIN') };
      for (const before of sanctionStates[status] ?? []) await sanctionActs[before](given);
      answers.push(await act(given));
    }
    expect(answers).toEqual(expected);
  });
});
