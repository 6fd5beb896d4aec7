import { newId } from '@kindred/contracts/uuid';
import { recordAccess } from '@kindred/database/access-record';
import { refusedWith } from '@kindred/testkit/graph-client';
import { guideFor } from '../../src/roles.ts';
import { verifyEveryChain } from '../../src/traces/verify-every-chain.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { readsOf, tracePage, tracesOf, verifiedBy, verifyQuery } from './reads.ts';

let vessels: WatchedVessels;
let reads: ReturnType<typeof readsOf>;
beforeAll(async () => {
  vessels = await watchedVessels(new Date('2026-10-05T22:17:31.123Z'));
  reads = readsOf(vessels);
});
afterAll(() => vessels?.stop());

describe('who used what of a person’s', () => {
  it('is shown to that person alone, and verified by them alone', async () => {
    const { ann, ben } = await vessels.house.couple();
    await reads.chained(ann.id, 2);
    refusedWith('UNAUTHENTICATED')(await vessels.house.nobody.request(verifyQuery));
    for (const { graph } of [ben, await vessels.house.person(), await vessels.house.person('ADMIN')])
      expect(await tracePage({ ...ann, graph })).toBeNull();
    refusedWith('UNAUTHENTICATED')(
      await (await vessels.asService('companion-journal', 'consent:read')).request(verifyQuery),
    );
    expect(await tracesOf(ben)).toEqual([]);
    expect(await verifiedBy(ben)).toMatchObject({ intact: true, records: '0' });
    expect(await tracesOf(ann)).toHaveLength(2);
  });

  it('says who, when, what, why and under which consent', async () => {
    const { ann, sessionId } = await vessels.house.couple();
    const [need, consentId, messageId] = [newId(), newId(), newId()];
    await reads.read(
      ann.id,
      { role: 'service', id: null, service: 'tribe-events' },
      { kind: 'CONSENT', itemIds: [consentId], purpose: 'TRIBE_FORMATION', consentId },
    );
    await reads.read(ann.id, guideFor(ann.id, sessionId), {
      itemIds: [need],
      purpose: 'GUIDE_ANSWER',
      occasionId: messageId,
      refused: true,
    });
    await vessels.job('trace-accesses');
    const at = vessels.now.toISOString();
    expect(await tracesOf(ann)).toMatchObject([
      {
        position: '2',
        reader: 'GUIDE',
        action: 'REFUSED',
        kind: 'NEED',
        itemIds: [need],
        purpose: 'GUIDE_ANSWER',
        occasionId: messageId,
        service: null,
        consentId: null,
        at,
      },
      {
        position: '1',
        reader: 'SERVICE',
        action: 'READ',
        kind: 'CONSENT',
        itemIds: [consentId],
        purpose: 'TRIBE_FORMATION',
        service: 'tribe-events',
        consentId,
        occasionId: null,
        at,
      },
    ]);
  });

  it('tells of the other person and their guide no more than the day, and names neither them nor what they wrote', async () => {
    const { ann, ben, sessionId } = await vessels.house.couple();
    const occasionId = newId();
    await reads.read(ann.id, guideFor(ben.id, sessionId), { kind: 'PARTNERS_SHARED_NEEDS', occasionId });
    await reads.read(ann.id, ben.person, { kind: 'PARTNERS_SHARED_NEEDS', purpose: 'SHOWN', occasionId });
    // Nothing of hers was used by these, which would tell of him alone.
    await reads.read(ann.id, guideFor(ben.id, sessionId), { kind: 'PARTNERS_SHARED_NEEDS', occasionId, refused: true });
    await reads.read(ann.id, guideFor(ben.id, sessionId), { kind: 'PARTNERS_SHARED_NEEDS', occasionId, itemIds: [] });
    await vessels.jobAt('trace-accesses', new Date('2026-10-06T01:00:00Z'));
    const seen = (await tracesOf(ann)).toSorted((a, b) => a.reader.localeCompare(b.reader));
    const known = { service: null, kind: 'SHARED', occasionId: null, at: '2026-10-05T00:00:00.000Z' };
    expect(seen).toMatchObject([
      { reader: 'OTHER_PERSON', ...known },
      { reader: 'OTHERS_GUIDE', ...known },
    ]);
    for (const { row } of await vessels.rows<{ row: string }>(
      'SELECT to_jsonb(traceability_record)::text AS row FROM traceability_record WHERE user_id = $1',
      [ann.id],
    )) {
      for (const hidden of [ben.id, occasionId, '22:17', 'NEEDS']) expect(row).not.toContain(hidden);
    }
    expect(await tracesOf(ben)).toEqual([]);
    const { work, dependencies } = vessels.running.service;
    expect(await verifyEveryChain(work, dependencies.secret, () => undefined)).toMatchObject({
      broken: 0,
      unchained: 0,
    });
  });

  it('is paged through, the newest first, by kind and from a moment on', async () => {
    const { ann, ben, sessionId } = await vessels.house.couple();
    await reads.chained(ann.id, 3);
    await reads.read(ann.id, guideFor(ben.id, sessionId), { kind: 'SHARED_CONTENT' });
    vessels.forward(2);
    await vessels.job('trace-accesses');
    await reads.read(ann.id, undefined, { kind: 'CONSENT' });
    await vessels.job('trace-accesses');
    refusedWith('INVALID_PAGE_SIZE')(
      await ann.graph.request(
        `{ _entities(representations: [{ __typename: "User", id: "${ann.id}" }]) { ... on User { traces(first: 101) { edges { cursor } } } } }`,
      ),
    );
    const first = await tracePage(ann, { first: 3 });
    expect(first).toMatchObject({
      edges: [{ node: { position: '5' } }, { node: { position: '4' } }, { node: { position: '3' } }],
      pageInfo: { hasNextPage: true },
    });
    expect(
      (await tracesOf(ann, { first: 3, after: first?.pageInfo.endCursor })).map(({ position }) => position),
    ).toEqual(['2', '1']);
    expect((await tracesOf(ann, { kind: 'CONSENT' })).map(({ position }) => position)).toEqual(['5']);
    expect(
      (await tracesOf(ann, { since: new Date(vessels.now.getTime() - 3_600_000) })).map(({ position }) => position),
    ).toEqual(['5']);
    // By the day is told from any moment of it.
    expect((await tracesOf(ann, { since: new Date('2026-10-05T23:00:00Z') })).map(({ position }) => position)).toEqual([
      '5',
      '4',
    ]);
    vessels.forward(-2);
  });
});

describe('the chain', () => {
  it('takes up what was recorded once, each person’s in a chain of their own', async () => {
    const [ann, ben] = [await vessels.house.person(), await vessels.house.person()];
    await vessels.running.service.work.run({ role: 'service', id: null, service: 'companion-journal' }, (tx) =>
      recordAccess(
        tx,
        [ann, ben, ann].map(({ id }) => ({
          subjectId: id,
          kind: 'CONSENT',
          itemIds: [newId()],
          purpose: 'COMPANION_REPLY',
        })),
      ),
    );
    await vessels.job('trace-accesses');
    await vessels.job('trace-accesses');
    const [second, first] = await tracesOf(ann);
    expect(first).toMatchObject({ position: '1', previousHash: '0'.repeat(64) });
    expect(second).toMatchObject({ position: '2', previousHash: first?.hash });
    expect(await tracesOf(ben)).toMatchObject([{ position: '1' }]);
    expect(await verifiedBy(ann)).toEqual({
      intact: true,
      records: '2',
      from: '0',
      head: second?.hash,
      brokenAt: null,
    });
  });

  it('finds a read that was committed long after later ones were chained', async () => {
    const ann = await vessels.house.person();
    await reads.chained(ann.id, 2);
    // As a transaction that began a month ago leaves it: an older id and time than those chained already.
    const late = '01000000-0000-7000-8000-000000000001';
    await vessels.rows(
      `INSERT INTO access_record (id, at, reader_role, reader_service, subject_id, kind, item_ids, purpose) VALUES ($1, $2, 'service', 'tribe-events', $3, 'CONSENT', '{}', 'LATE')`,
      [late, new Date(vessels.now.getTime() - 30 * 24 * 3_600_000), ann.id],
    );
    await vessels.job('trace-accesses');
    expect(await tracesOf(ann)).toMatchObject([
      { position: '3', purpose: 'LATE' },
      { position: '2' },
      { position: '1' },
    ]);
    expect(await verifiedBy(ann)).toMatchObject({ intact: true, records: '3' });
  });

  it('chains more than a batch, and waits for nothing of a transaction that was rolled back', async () => {
    const ann = await vessels.house.person();
    const many = Array.from({ length: 450 }, () => ({
      subjectId: ann.id,
      kind: 'NEED',
      itemIds: [newId()],
      purpose: 'COMPANION_REPLY',
    }));
    const service = { role: 'service', id: null, service: 'companion-journal' } as const;
    await vessels.running.service.work.run(service, (tx) => recordAccess(tx, many));
    await expect(
      vessels.running.service.work.run(service, async (tx) => {
        await recordAccess(tx, many);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    await vessels.job('trace-accesses');
    expect(await verifiedBy(ann)).toMatchObject({ intact: true, records: '450' });
    expect(await vessels.rows('SELECT 1 FROM trace_due')).toEqual([]);
  });

  it('stays one chain where two replicas add to it at once', async () => {
    const ann = await vessels.house.person();
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([reads.read(ann.id), reads.read(ann.id), reads.read(ann.id)]);
      await Promise.all([vessels.job('trace-accesses'), vessels.job('trace-accesses'), reads.read(ann.id)]);
    }
    await vessels.job('trace-accesses');
    expect(await verifiedBy(ann)).toMatchObject({ intact: true, records: '20' });
  });
});
