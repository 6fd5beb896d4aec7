import { newId } from '@kindred/contracts/uuid';
import { modelUsageBudget } from '@kindred/replies/model-usage-budget';
import { givenVessels, type GivenVessels } from '../given.ts';
import { story } from './talking.ts';

const dayMs = 24 * 3_600_000;
const tokensPerDay = 3_000;

let running: GivenVessels['running'];
let house: GivenVessels['house'];
let talk: GivenVessels['talk'];
let now = new Date();

beforeAll(async () => {
  ({ running, house, talk } = await givenVessels({
    clock: () => now,
    variables: { MODEL_TOKENS_PER_DAY: String(tokensPerDay) },
  }));
});
afterAll(() => running?.stop());

const nextMidnight = () => new Date(Math.ceil((now.getTime() + 1) / dayMs) * dayMs);

describe('what a person may use of the models', () => {
  it('is counted for each purpose and day, on a table that all replicas share', async () => {
    const user = newId();
    const [one, other] = [1, 2].map(() => modelUsageBudget({ work: running.service.work, tokensPerDay: 100 }));
    const allowance = await one?.take({ user, purpose: 'guide' }, 60);
    await expect(other?.take({ user, purpose: 'guide' }, 60)).rejects.toMatchObject({
      code: 'MODEL_BUDGET_SPENT',
      details: { renewsAt: nextMidnight().toISOString() },
    });
    await expect(one?.take({ user: newId(), purpose: 'guide' }, 101)).rejects.toMatchObject({
      code: 'MODEL_BUDGET_SPENT',
    });
    await other?.take({ user, purpose: 'find-needs' }, 60);
    await allowance?.spent({ in: 10, out: 10 });
    await other?.take({ user, purpose: 'guide' }, 80);
    await other?.take({ user: 'library', purpose: 'embed' }, 80);
  });

  it('cannot be overdrawn by calls at once', async () => {
    const user = newId();
    const budget = modelUsageBudget({ work: running.service.work, tokensPerDay: 100 });
    const taken = await Promise.allSettled(
      Array.from({ length: 10 }, () => budget.take({ user, purpose: 'guide' }, 30)),
    );
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  });

  it('keeps the message when it is spent, says so, and answers the next day', async () => {
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 2 });
    await modelUsageBudget({ work: running.service.work, tokensPerDay }).take(
      { user: ann.id, purpose: 'guide' },
      tokensPerDay - 10,
    );
    const { id } = await talk.say(ann, sessionId, story);
    expect((await talk.settled(ann, id, 'UNAVAILABLE')).reply?.reason).toBe('MODEL_BUDGET_SPENT');
    await talk.answerLeft(new Date(nextMidnight().getTime() - 1));
    expect((await talk.read(ann.graph, id)).reply?.status).toBe('UNAVAILABLE');
    now = nextMidnight();
    await talk.answerLeft(now);
    expect((await talk.read(ann.graph, id)).reply?.status).toBe('WHOLE');
  });
});
