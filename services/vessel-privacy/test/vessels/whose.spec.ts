import { newId } from '@kindred/contracts/uuid';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { givenVessels, type GivenVessels } from '../given.ts';
import { kinds, listed, wholeVessel, written } from './writing.ts';

let running: GivenVessels['running'];
let house: GivenVessels['house'];

beforeAll(async () => {
  ({ running, house } = await givenVessels());
});
afterAll(() => running?.stop());

const confirmations: Readonly<Record<string, readonly string[]>> = {
  event: ['confirmEvent'],
  need: ['confirmNeed', 'rejectNeed'],
  boundary: ['confirmBoundary'],
};

describe.each(kinds)('a $field', ({ field, create, update, remove, input, change }) => {
  it('is not there for the partner, a stranger or an admin, in any verb', async () => {
    const { sessionId, ann, ben } = await house.couple({ ann: 2, ben: 2 });
    const { id } = await written(ann.graph, field, sessionId);
    const others = [ben, await house.person(), await house.person('ADMIN')];
    for (const { graph } of others) {
      refusedWith('NOT_FOUND')(await graph.request(update, { input: { id, ...change } }));
      refusedWith('NOT_FOUND')(await graph.request(remove, { input: { id } }));
      for (const name of confirmations[field] ?? [])
        refusedWith('NOT_FOUND')(
          await graph.request(`mutation ($input: VesselItemInput!) { ${name}(input: $input) { __typename } }`, {
            input: { id },
          }),
        );
    }
    for (const { graph } of others.slice(1)) {
      refusedWith('NOT_FOUND')(await graph.request(create, { input: { sessionId, ...input } }));
      refusedWith('NOT_FOUND')(await graph.request(wholeVessel, { id: sessionId }));
    }
    refusedWith('UNAUTHENTICATED')(await house.nobody.request(remove, { input: { id } }));
    expect(await listed(ben.graph, sessionId, field)).toEqual([]);
    expect(await listed(ann.graph, sessionId, field)).toHaveLength(1);
  });

  it('looks like one that there never was', async () => {
    const { ann } = await house.couple();
    const missing = await ann.graph.request(update, { input: { id: newId(), ...change } });
    const { sessionId, ann: other } = await house.couple();
    const { id } = await written(other.graph, field, sessionId);
    const kept = await ann.graph.request(update, { input: { id, ...change } });
    expect(refusedWith('NOT_FOUND')(kept).message).toBe(refusedWith('NOT_FOUND')(missing).message);
  });
});

describe('a vessel', () => {
  it('is one for each of the two, and shows nobody else anything', async () => {
    const { sessionId, ann, ben } = await house.couple({ ann: 3, ben: 3 });
    for (const { field } of kinds) await written(ann.graph, field, sessionId);
    const look = `query ($id: ID!) { vesselSession(id: $id) { vessel { id search(query: "dinner") { similarity } } } }`;
    const seen = await Promise.all(
      [ann, ben].map(
        async ({ graph }) =>
          granted(
            await graph.request<{ vesselSession: { vessel: { id: string; search: unknown[] } } }>(look, {
              id: sessionId,
            }),
          ).vesselSession.vessel,
      ),
    );
    expect(seen[0]?.id).not.toBe(seen[1]?.id);
    expect(seen.map((vessel) => vessel?.search.length)).toEqual([5, 0]);
  });

  it('seals every text, and keeps none of it plain', async () => {
    const { sessionId, ann } = await house.couple();
    for (const { field } of kinds) await written(ann.graph, field, sessionId);
    const rows = await running.service.work.run(ann.person, (tx) =>
      tx.query<{ row: string }>(
        ['user_event', 'emotional_reading', 'identified_need', 'boundary', 'user_document']
          .map(
            (table) =>
              `SELECT encode(convert_to(t::text, 'UTF8'), 'escape') AS row FROM ${table} AS t WHERE owner_id = '${ann.id}'`,
          )
          .join(' UNION ALL '),
      ),
    );
    expect(rows).toHaveLength(5);
    const hex = (text: string) => Buffer.from(text).toString('hex');
    for (const { row } of rows)
      for (const word of ['dinner', 'hurt', 'call', 'heard', 'answer', 'shouting', 'letter', 'never'])
        expect(row.includes(word) || row.includes(hex(word))).toBe(false);
  });
});
