import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import { givenVessels, type Couple, type GivenVessels } from '../given.ts';
import { kindOf, written } from './writing.ts';
import { nobodysWords } from '../nobodys-words.ts';

let running: GivenVessels['running'];
let house: GivenVessels['house'];

beforeAll(async () => {
  ({ running, house } = await givenVessels());
});
afterAll(() => running?.stop());

/** Ann has shared an item with Ben, as granting leaves it. */
async function shared({ sessionId, ann, ben }: Couple, contentType: string, itemId: string): Promise<void> {
  await running.service.work.run(ann.person, async (tx) => {
    const consent = newId();
    await tx.query(
      `INSERT INTO consent_record (id, user_id, session_id, asker_id, content_type, item_id, decision, decided_at) VALUES ($1, $2, $3, $4, $5, $6, 'GRANTED', $7)`,
      [consent, ann.id, sessionId, ben.id, contentType, itemId, tx.now],
    );
    await tx.query(
      `INSERT INTO consented_content (id, shared_vessel_id, session_id, source_user_id, content_type, item_id, transformed_content, consent_record_id, consented_at, version)
       SELECT $1, id, session_id, $2, $3, $4, ${nobodysWords}, $5, $6, 0 FROM shared_vessel WHERE session_id = $7`,
      [newId(), ann.id, contentType, itemId, consent, tx.now, sessionId],
    );
  });
}

const seenByBen = ({ sessionId, ben }: Couple) =>
  running.service.work.run(ben.person, (tx) =>
    tx.query('SELECT item_id FROM consented_content WHERE session_id = $1', [sessionId]),
  );
const decisions = ({ ann }: Couple, itemId: string) =>
  running.service.work.run(ann.person, async (tx) =>
    (
      await tx.query<{ decision: string }>('SELECT decision FROM consent_record WHERE item_id = $1 ORDER BY id', [
        itemId,
      ])
    ).map(({ decision }) => decision),
  );

describe('what was shared of an item', () => {
  it.each([
    ['need', 'IDENTIFIED_NEED'],
    ['event', 'EVENT_SUMMARY'],
    ['boundary', 'BOUNDARY'],
  ] as const)(
    'of a %s is taken back in the instant in which that is deleted, and stays while it is edited',
    async (field, contentType) => {
      const couple = await house.couple({ ann: 3, ben: 3 });
      const { id } = await written(couple.ann.graph, field, couple.sessionId);
      await shared(couple, contentType, id);
      expect(await seenByBen(couple)).toHaveLength(1);
      granted(await couple.ann.graph.request(kindOf(field).update, { input: { id, ...kindOf(field).change } }));
      expect(await seenByBen(couple)).toHaveLength(1);
      granted(await couple.ann.graph.request(kindOf(field).remove, { input: { id } }));
      expect(await seenByBen(couple)).toEqual([]);
      expect(await decisions(couple, id)).toEqual(['GRANTED', 'REVOKED']);
      await eventually(async () => {
        const told = await running.transport.read('kindred.vessel-privacy.content');
        expect(
          told
            .map(({ value }) => JSON.parse(value) as { type: string; data: { kind: string; sessionId: string } })
            .filter(({ data }) => data.sessionId === couple.sessionId),
        ).toMatchObject([{ data: { kind: contentType } }]);
      });
    },
  );

  it('of a stage’s readings is taken back with any of them', async () => {
    const couple = await house.couple({ ann: 2, ben: 2 });
    const { id } = await written(couple.ann.graph, 'reading', couple.sessionId);
    const [progress] = await running.service.work.run(couple.ann.person, (tx) =>
      tx.query<{ id: string }>('SELECT id FROM stage_progress WHERE user_id = $1 AND stage = 2', [couple.ann.id]),
    );
    await shared(couple, 'EMOTIONAL_PATTERN', progress?.id ?? '');
    expect(await seenByBen(couple)).toHaveLength(1);
    granted(await couple.ann.graph.request(kindOf('reading').remove, { input: { id } }));
    expect(await seenByBen(couple)).toEqual([]);
  });
});
