import { newId } from '@kindred/contracts/uuid';
import definition from '../../src/service.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { nobodysWords } from '../nobodys-words.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const daysAgo = (days: number) => new Date(vessels.now.getTime() - days * 24 * 3_600_000);
const left = async (table: string) =>
  (await vessels.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]?.count;

describe('what is kept for a time', () => {
  it('goes when its time is over, and nothing else does', async () => {
    const { ann, ben, sessionId } = await vessels.house.couple();
    for (const days of [8, 6]) {
      await vessels.rows(
        `INSERT INTO session_invitation (id, session_id, inviter_id, invitee_id, by_address, status, created_at, expires_at, answered_at) VALUES ($1, $2, $3, $4, false, 'DECLINED', $5, $5, $5)`,
        [newId(), sessionId, ann.id, ben.id, daysAgo(days)],
      );
    }
    await vessels.rows(
      `INSERT INTO session_invitation (id, session_id, inviter_id, invitee_id, by_address, status, created_at, expires_at) VALUES ($1, $2, $3, $4, false, 'PENDING', $5, $6)`,
      [newId(), sessionId, ann.id, ben.id, daysAgo(40), daysAgo(-1)],
    );
    for (const days of [91, 89]) {
      await vessels.rows(
        `INSERT INTO sharing_draft (id, owner_id, session_id, for_id, content_type, item_id, text, created_at, updated_at) VALUES ($1, $2, $3, $4, 'BOUNDARY', $1, ${nobodysWords}, $5, $5)`,
        [newId(), ann.id, sessionId, ben.id, daysAgo(days)],
      );
    }
    for (const days of [4, 0])
      await vessels.rows(`INSERT INTO model_usage (user_id, purpose, day, tokens) VALUES ($1, 'guide', $2, 1)`, [
        ann.id,
        daysAgo(days),
      ]);
    for (const days of [31, 29]) {
      await vessels.rows(
        `INSERT INTO global_library_item (id, title, description, category, source, status, contributed_by, contribution_consent, created_at, updated_at, version)
         VALUES ($1, 'A walk', 'Walk.', 'PLAY', 'CONTRIBUTED', 'WITHDRAWN', $2, $3, $3, $3, 0)`,
        [newId(), ann.id, daysAgo(days)],
      );
    }
    expect(await vessels.purge()).toMatchObject({
      session_invitation: 1,
      sharing_draft: 1,
      model_usage: 1,
      global_library_item: 1,
    });
    expect(
      await Promise.all(['session_invitation', 'sharing_draft', 'model_usage', 'global_library_item'].map(left)),
    ).toEqual([2, 1, 1, 1]);
  });

  it('says why, of each table', () => {
    for (const { because } of definition.retention) expect(because.length).toBeGreaterThan(10);
    expect(new Set(definition.retention.map(({ table }) => table)).size).toBe(definition.retention.length);
  });
});
