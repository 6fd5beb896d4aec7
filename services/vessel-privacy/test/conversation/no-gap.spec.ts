import { granted } from '@kindred/testkit/graph-client';
import { modelUsageBudget } from '@kindred/replies/model-usage-budget';
import { givenVessels, type Couple, type GivenVessels, type TestPerson } from '../given.ts';

const tokensPerDay = 20_000;
let running: GivenVessels['running'];
let house: GivenVessels['house'];
let talk: GivenVessels['talk'];
beforeAll(async () => {
  ({ running, house, talk } = await givenVessels({ variables: { MODEL_TOKENS_PER_DAY: String(tokensPerDay) } }));
});
afterAll(() => running?.stop());

const shared = { stage: 4 };

/** Ids of what was given of a kind for the answer to a message. */
async function givenFor(person: TestPerson, couple: Couple, kind: string): Promise<readonly string[]> {
  const message = await talk.answered(person, couple.sessionId, 'And what do you make of it?', shared);
  return message.given?.filter((each) => each.kind === kind).flatMap(({ itemIds }) => itemIds) ?? [];
}

describe('what is given out of the conversation that both read', () => {
  it('has no gap by how strongly somebody felt, for either of the two', async () => {
    const couple = await house.couple({ ann: 4, ben: 4 });
    const said: { id: string; answer: string }[] = [];
    for (const intensity of [3, 9, null, 10, 7]) {
      const { id, reply } = await talk.answered(couple.ann, couple.sessionId, `It was heavy, ${intensity}.`, {
        ...shared,
        ...(intensity !== null && { intensity }),
      });
      said.push({ id, answer: reply?.message?.id ?? '' });
    }
    const all = said.flatMap(({ id, answer }) => [id, answer]).sort();
    expect([...(await givenFor(couple.ben, couple, 'PARTNERS_WORDS'))].sort()).toEqual(all);
    expect([...(await givenFor(couple.ann, couple, 'OWN_WORDS'))].sort()).toEqual(all);
  });

  it('still leaves out, in private, what came with a strong feeling, and the answer to it', async () => {
    const { ann, sessionId } = await house.couple({ ann: 2, ben: 2 });
    const strong = await talk.answered(ann, sessionId, 'It was too much.', { intensity: 9 });
    const mild = await talk.answered(ann, sessionId, 'It was heavy.', { intensity: 4 });
    const next = await talk.answered(ann, sessionId, 'And now?');
    const words = next.given?.find(({ kind }) => kind === 'OWN_WORDS')?.itemIds ?? [];
    expect(words).toEqual(expect.arrayContaining([mild.id]));
    for (const id of [strong.id, strong.reply?.message?.id]) expect(words).not.toContain(id);
  });
});

describe('how far the guide has come with the other’s message', () => {
  it('does not say why it waits', async () => {
    const couple = await house.couple({ ann: 4, ben: 4 });
    await modelUsageBudget({ work: running.service.work, tokensPerDay }).take(
      { user: couple.ann.id, purpose: 'guide of both' },
      tokensPerDay - 10,
    );
    const { id } = await talk.say(couple.ann, couple.sessionId, 'Are you there?', shared);
    expect((await talk.settled(couple.ann, id, 'UNAVAILABLE')).reply).toMatchObject({ reason: 'MODEL_BUDGET_SPENT' });
    expect((await talk.read(couple.ben.graph, id)).reply).toMatchObject({ status: 'WAITING', reason: null });
  });

  it('does not wait because its writer has talked much in private', async () => {
    const couple = await house.couple({ ann: 4, ben: 4 });
    await modelUsageBudget({ work: running.service.work, tokensPerDay }).take(
      { user: couple.ann.id, purpose: 'guide' },
      tokensPerDay - 10,
    );
    const { id } = await talk.answered(couple.ann, couple.sessionId, 'Are you there?', shared);
    expect((await talk.read(couple.ben.graph, id)).reply).toMatchObject({ status: 'WHOLE', reason: null });
  });
});

describe('what the guide was not given', () => {
  it('says that it is not time yet, or that one’s own consent is missing, and never that the other refused', async () => {
    const couple = await house.couple({ ann: 3, ben: 0 });
    const { id } = await talk.answered(couple.ann, couple.sessionId, 'What do they need?');
    const query = `query ($id: ID!) { sessionMessage(id: $id) { given { kind refused refusal } } }`;
    const { sessionMessage } = granted(
      await couple.ann.graph.request<{
        sessionMessage: { given: { kind: string; refused: boolean; refusal: string | null }[] };
      }>(query, { id }),
    );
    expect(sessionMessage.given).toEqual(
      expect.arrayContaining([
        { kind: 'PARTNERS_SHARED_NEEDS', refused: true, refusal: 'NOT_YET' },
        { kind: 'PCI_CALIBRATION', refused: true, refusal: 'NO_CONSENT' },
        { kind: 'OWN_NEEDS', refused: false, refusal: null },
      ]),
    );
  });
});
