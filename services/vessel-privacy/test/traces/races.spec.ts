import { granted } from '@kindred/testkit/graph-client';
import { skip } from '@kindred/testkit/skip';
import { erasePerson } from '@kindred/service/personal-data/erase-person';
import { databaseRole } from '../../src/roles.ts';
import definition from '../../src/service.ts';
import { verifyEveryChain } from '../../src/traces/verify-every-chain.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { readsOf, verifiedBy } from './reads.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const rounds = 50;
const change = (what: string) => `mutation { ${what}Consent(input: { scope: COMPANION_MEMORY }) { active } }`;
const ask = `query ($ids: [ID!]!) { consentsOf(input: { userIds: $ids, scope: COMPANION_MEMORY, purpose: "COMPANION_REPLY" }) { id } }`;

describe('at the same moment', () => {
  beforeEach(() => {
    if (vessels.running.database.kind === 'embedded')
      skip('PGlite is one session, so that nobody can meet; set DATABASE_URL');
  });

  it('granting, renewing and revoking come one after the other, and nothing twice', async () => {
    const { graph, id } = await vessels.house.person();
    const journal = await vessels.asService('companion-journal', 'consent:read');
    for (let round = 0; round < rounds; round += 1) {
      await Promise.all([
        graph.request(change('grant')),
        graph.request(change('revoke')),
        graph.request(change('renew')),
        journal.request(ask, { ids: [id] }),
      ]);
    }
    const changes = await vessels.rows<{ seq: number; kind: string }>(
      'SELECT seq, kind FROM consent_change WHERE user_id = $1 ORDER BY seq',
      [id],
    );
    expect(changes.map(({ seq }) => seq)).toEqual(changes.map((_, nth) => nth + 1));
    // Nothing was granted while it held, renewed while it did not, or revoked twice.
    for (const [nth, { kind }] of changes.entries()) {
      const before = changes[nth - 1]?.kind ?? 'REVOKED';
      expect([
        `${nth}: ${before}, then ${kind}`,
        kind === 'GRANTED' ? before === 'REVOKED' : before !== 'REVOKED',
      ]).toEqual([`${nth}: ${before}, then ${kind}`, true]);
    }
    granted(await graph.request(change('revoke')));
    expect(granted(await journal.request(ask, { ids: [id] }))).toEqual({ consentsOf: [] });
  }, 60_000);

  it('what is read, chained and purged by two replicas makes whole chains', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => vessels.house.person()));
    const { read } = readsOf(vessels);
    for (let round = 0; round < rounds / 5; round += 1) {
      await Promise.all([
        ...people.map(({ id }) => read(id)),
        vessels.job('trace-accesses'),
        vessels.job('trace-accesses'),
        vessels.job('purge-traces'),
      ]);
    }
    await vessels.job('trace-accesses');
    for (const person of people)
      expect(await verifiedBy(person)).toMatchObject({ intact: true, records: String(rounds / 5) });
  }, 60_000);

  it('erasing somebody whose reads are being chained leaves no trace of them', async () => {
    const { work, dependencies } = vessels.running.service;
    const { read } = readsOf(vessels);
    for (let round = 0; round < rounds / 5; round += 1) {
      const { id } = await vessels.house.person();
      await Promise.all([read(id), read(id)]);
      const erasing = () =>
        work.run({ role: 'job', id: null, databaseRole: databaseRole('eraser') }, async (tx) => {
          await erasePerson(definition.features, { tx, userId: id, marks: { id }, dependencies });
          await tx.query(
            `INSERT INTO erasure (request_id, user_id, erased, kept, at, version) VALUES (gen_random_uuid(), $1, '[]', '[]', $2, 1)`,
            [id, tx.now],
          );
        });
      await Promise.all([vessels.job('trace-accesses'), erasing(), read(id), vessels.job('trace-accesses')]);
      await vessels.job('trace-accesses');
      for (const [table, owner] of [
        ['trace_due', 'subject_id'],
        ['trace_head', 'user_id'],
        ['traceability_record', 'user_id'],
      ]) {
        expect([table, await vessels.rows(`SELECT 1 FROM ${table} WHERE ${owner} = $1`, [id])]).toEqual([table, []]);
      }
    }
    expect(await verifyEveryChain(work, dependencies.secret, () => undefined)).toMatchObject({
      broken: 0,
      unchained: 0,
    });
  }, 60_000);

  it('two who are erased at once take what they shared along', async () => {
    const { work, dependencies } = vessels.running.service;
    for (let round = 0; round < rounds / 10; round += 1) {
      const { ann, ben, sessionId } = await vessels.house.couple();
      await Promise.all(
        [ann, ben].map(({ id }) =>
          work.run({ role: 'job', id: null, databaseRole: databaseRole('eraser') }, async (tx) => {
            await erasePerson(definition.features, { tx, userId: id, marks: { id }, dependencies });
            await tx.query(
              `INSERT INTO erasure (request_id, user_id, erased, kept, at, version) VALUES (gen_random_uuid(), $1, '[]', '[]', $2, 1)`,
              [id, tx.now],
            );
          }),
        ),
      );
      expect(await vessels.rows('SELECT 1 FROM vessel_session WHERE id = $1', [sessionId])).toEqual([]);
      expect(await vessels.rows('SELECT 1 FROM relationship WHERE $1 = ANY (member_ids)', [ann.id])).toEqual([]);
    }
  }, 60_000);
});
