import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { givenVessels, type GivenVessels } from './given.ts';

let running: GivenVessels['running'];
let house: GivenVessels['house'];

beforeAll(async () => {
  ({ running, house } = await givenVessels());
});
afterAll(() => running?.stop());

const look = `query ($id: ID!) { vesselSession(id: $id) { id status } }`;

describe('a session', () => {
  it('is there for its two members and for nobody else', async () => {
    const { sessionId: id, ann, ben } = await house.couple({ ann: 2, ben: 1 });
    refusedWith('UNAUTHENTICATED')(await house.nobody.request(look, { id }));
    refusedWith('NOT_FOUND')(await (await house.person()).graph.request(look, { id }));
    refusedWith('NOT_FOUND')(await (await house.person('ADMIN')).graph.request(look, { id }));
    for (const { graph } of [ann, ben])
      expect(granted(await graph.request(look, { id }))).toEqual({ vesselSession: { id, status: 'ACTIVE' } });
  });
});
