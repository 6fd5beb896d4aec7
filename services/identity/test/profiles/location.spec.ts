import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import type { Actor } from '@kindred/database/actor';
import { granted } from '@kindred/testkit/graph-client';
import { unauthenticated } from '../../src/unauthenticated.ts';
import { comparing } from '../../src/matching/matching-role.ts';
import { roundedPoint } from '@kindred/contracts/point';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const place = 'point { latitude longitude } approximatePoint { latitude longitude }';
const updateProfile = /* GraphQL */ `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { ${place} } }`;
const placeOf = /* GraphQL */ `query ($id: ID!) { user(id: $id) { profile { ${place} } } }`;

const museum = { latitude: 47.379022, longitude: 8.540421 };
const roundedMuseum = roundedPoint(museum);

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

const stand = async (person: TestPerson, point: object | null) =>
  granted(await person.ask<{ updateProfile: object }>(updateProfile, { input: { point } })).updateProfile;
const seenBy = async (viewer: TestPerson, whose: TestPerson) => granted(await viewer.ask(placeOf, { id: whose.id }));
const rowsFor = (actor: Actor) =>
  identity.service.work.read(actor, (tx) => tx.query('SELECT user_id FROM exact_point'));

describe('where somebody is', () => {
  it('is shown to others rounded, and to nobody else exactly', async () => {
    const [ann, bob, admin] = [
      await given(identity).person('ann'),
      await given(identity).person('bob'),
      await given(identity).person('eve').admin(),
    ];
    expect(await stand(ann, museum)).toEqual({ point: museum, approximatePoint: roundedMuseum });
    for (const other of [bob, admin])
      expect(await seenBy(other, ann)).toEqual({ user: { profile: { point: null, approximatePoint: roundedMuseum } } });
    expect(await seenBy(ann, ann)).toEqual({ user: { profile: { point: museum, approximatePoint: roundedMuseum } } });
  });

  it('is read from its table by its owner alone, whatever role asks', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    await stand(ann, museum);
    expect(await rowsFor({ role: 'person', id: ann.id })).toEqual([{ user_id: ann.id }]);
    for (const actor of [bob, { id: null }].map(({ id }): Actor => ({ role: 'person', id })))
      expect(await rowsFor(actor)).toEqual([]);
    for (const role of ['admin', 'service', 'job', 'ai'] as const)
      expect(await rowsFor({ role, id: ann.id })).toEqual([]);
    for (const actor of [unauthenticated, comparing]) expect(await rowsFor(actor)).toEqual([]);
  });

  it('is written by its owner alone', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    await stand(ann, museum);
    const { work } = identity.service;
    const as = { role: 'person', id: bob.id } as const;
    expect(
      await work.run(as, (tx) => tx.query('DELETE FROM exact_point WHERE user_id = $1 RETURNING 1', [ann.id])),
    ).toEqual([]);
    expect(
      await work.run(as, (tx) =>
        tx.query(
          'UPDATE profile SET approximate_latitude = 0, approximate_longitude = 0 WHERE user_id = $1 RETURNING 1',
          [ann.id],
        ),
      ),
    ).toEqual([]);
    const insert = `INSERT INTO exact_point (user_id, point) VALUES ($1, 'POINT(0 0)') ON CONFLICT (user_id) DO UPDATE SET point = excluded.point`;
    await expect(work.run(as, (tx) => tx.query(insert, [ann.id]))).rejects.toThrow('row-level security');
    expect(await seenBy(ann, ann)).toEqual({ user: { profile: { point: museum, approximatePoint: roundedMuseum } } });
  });

  it('is told as a part that changed, and only when it did', async () => {
    const ann = await given(identity).person('ann');
    await stand(ann, museum);
    await stand(ann, museum);
    await stand(ann, { ...museum, longitude: 8.540422 });
    expect(await stand(ann, null)).toEqual({ point: null, approximatePoint: null });
    await stand(ann, null);
    expect(await identity.told(profileChanged, ann.id)).toEqual(Array(3).fill({ userId: ann.id, parts: ['LOCATION'] }));
  });

  it('may be the antimeridian or a pole', async () => {
    const ann = await given(identity).person('ann');
    expect(await stand(ann, { latitude: 90, longitude: 180 })).toMatchObject({
      point: { latitude: 90, longitude: -180 },
    });
    expect(await stand(ann, { latitude: -90, longitude: 0 })).toMatchObject({ point: { latitude: -90, longitude: 0 } });
  });
});
