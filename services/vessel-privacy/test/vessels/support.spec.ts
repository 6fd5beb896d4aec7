import { granted } from '@kindred/testkit/graph-client';
import { givenVessels, type GivenVessels, type TestPerson } from '../given.ts';

let running: GivenVessels['running'];
let house: GivenVessels['house'];
let clockMs = 0;

beforeAll(async () => {
  ({ running, house } = await givenVessels({ clock: () => new Date(Date.now() + clockMs) }));
});
afterAll(() => running?.stop());

interface Offer {
  strength: string;
  reason: string;
  message: string;
}

async function feels({ graph }: TestPerson, sessionId: string, intensity: number): Promise<Offer | null> {
  const record = `mutation ($input: RecordReadingInput!) { recordReading(input: $input) { reading { intensity } supportOffer { strength reason message } } }`;
  return granted(
    await graph.request<{ recordReading: { supportOffer: Offer | null } }>(record, { input: { sessionId, intensity } }),
  ).recordReading.supportOffer;
}

async function offered({ graph }: TestPerson, id: string): Promise<Offer | null> {
  const look = `query ($id: ID!) { vesselSession(id: $id) { supportOffer { strength reason message } } }`;
  return granted(await graph.request<{ vesselSession: { supportOffer: Offer | null } }>(look, { id })).vesselSession
    .supportOffer;
}

describe('support', () => {
  it('is offered to whoever feels strongly, and is neither shown to the other nor told to the world', async () => {
    const { sessionId, ann, ben } = await house.couple();
    expect(await feels(ann, sessionId, 4)).toBeNull();
    expect(await feels(ann, sessionId, 7)).toMatchObject({ strength: 'OFFERED', reason: 'FAST_RISE' });
    expect(await feels(ann, sessionId, 9)).toMatchObject({ strength: 'OFFERED', reason: 'HIGH_INTENSITY' });
    expect(await feels(ann, sessionId, 10)).toMatchObject({ strength: 'STRONGLY_OFFERED', reason: 'HIGH_TWICE' });
    expect(await offered(ann, sessionId)).toMatchObject({ strength: 'STRONGLY_OFFERED' });
    expect(await offered(ben, sessionId)).toBeNull();
    const published = await running.service.work.run(
      { role: 'job', id: null, databaseRole: 'vessel_privacy_relay' },
      (tx) => tx.query('SELECT value FROM outbox'),
    );
    expect(JSON.stringify(published)).not.toContain(sessionId);
  });

  it('goes by the last ten minutes, and by one session', async () => {
    const { sessionId, ann, ben } = await house.couple();
    await feels(ann, sessionId, 9);
    clockMs += 11 * 60_000;
    expect(await feels(ann, sessionId, 9)).toMatchObject({ strength: 'OFFERED' });
    expect(await feels(ben, sessionId, 3)).toBeNull();
    expect(await feels(ann, sessionId, 2)).toBeNull();
    expect(await offered(ann, sessionId)).toBeNull();
  });
});
