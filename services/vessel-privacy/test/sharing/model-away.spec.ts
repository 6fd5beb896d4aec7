import { refusedWith } from '@kindred/testkit/graph-client';
import { givenVessels, type GivenVessels } from '../given.ts';
import { written } from '../vessels/writing.ts';
import { ask, does, seenBy } from './sharing-graph.ts';

let running: GivenVessels['running'];
let house: GivenVessels['house'];

beforeAll(async () => {
  // Nobody listens at this address.
  ({ running, house } = await givenVessels({ variables: { MODEL_URL: 'http://127.0.0.1:9/v1' } }));
});
afterAll(() => running?.stop());

describe('sharing while the model is away', () => {
  it('is refused with a code, and one can write the text oneself', async () => {
    const { sessionId, ann, ben } = await house.couple({ ann: 3, ben: 3 });
    const { id: itemId } = await written(ann.graph, 'boundary', sessionId);
    refusedWith('MODEL_UNAVAILABLE')(await ask(ann, 'prepareSharing', { contentType: 'BOUNDARY', itemId }));
    const draft = await does(ann, 'prepareSharing', {
      contentType: 'BOUNDARY',
      itemId,
      text: 'I need us to keep our voices down',
    });
    expect(draft).toMatchObject({ edited: true, text: 'I need us to keep our voices down' });
    await does(ann, 'grantSharing', { draftId: draft.id });
    expect((await seenBy(ben, sessionId)).content).toMatchObject([
      { transformedContent: 'I need us to keep our voices down' },
    ]);
  }, 30_000);
});
