import { newId } from '@kindred/contracts/uuid';
import { sessionAbandoned } from '@kindred/contracts/vessel-privacy/session-abandoned';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import definition from '../../src/service.ts';
import { seenBy } from '../sharing/sharing-graph.ts';
import { talking } from '../conversation/talking.ts';
import { tracesOf } from '../traces/reads.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { archiveOf, erasedBy, lived, whereStands, wordOf, type Life } from './life.ts';

let vessels: WatchedVessels;
let life: Life;
beforeAll(async () => {
  vessels = await watchedVessels();
  life = await lived(vessels);
});
afterAll(() => vessels?.stop());

const inventory = definition.features.flatMap(({ personalData = [] }) => personalData);
const partsOfAnArchive = inventory.flatMap(({ archive }) => ('as' in archive ? [archive.as] : []));

/**
 * Where an id may stand once its person is gone, and why it does: see the inventories. Rows of the outbox are sent in a
 * moment.
 */
const mayName = [
  'access_record',
  'agreement',
  'agreement_party',
  'common_ground_party',
  'consent_record',
  'erasure',
  'relationship',
  'relationship_member',
  'vessel_session',
];

const status = `query ($id: ID!) { vesselSession(id: $id) { status } }`;

/** The parts of an archive in which a word stands. */
const partsWith = (data: Record<string, unknown>, word: string) =>
  Object.keys(data).filter((part) => JSON.stringify(data[part]).includes(word));

/** One life, looked at first and ended then: to live it takes longer than all that is asked here. */
describe('what a person is given of theirs', () => {
  it('is given to identity alone, with the scope for it', async () => {
    const ask = async (token: string) =>
      (
        await fetch(`${vessels.running.service.url}/export/${life.ann.id}`, {
          headers: { authorization: `Bearer ${token}` },
        })
      ).status;
    expect(await ask(await vessels.tokens.service('companion-journal', 'consent:read'))).toBe(403);
    expect(await ask(await vessels.tokens.person(life.ann.id))).toBe(401);
    expect(await ask(await vessels.tokens.service('identity', 'export:read'))).toBe(200);
  });

  it('is all of it, opened', async () => {
    const { about, data } = await archiveOf(vessels, life.ann.id);
    expect(about).toContain('your vessels');
    expect(Object.keys(data)).toEqual(partsOfAnArchive);
    expect(partsWith(data, wordOf.ann)).toEqual(
      [
        'messages',
        'events',
        'readings',
        'needs',
        'boundaries',
        'documents',
        'drafts',
        'sharedContent',
        'contributions',
        'pciProfile',
        'pciConsents',
      ].sort((a, b) => Object.keys(data).indexOf(a) - Object.keys(data).indexOf(b)),
    );
    expect(data['contributions']).toMatchObject([{ title: `A walk with the ${wordOf.ann}`, status: 'WAITING' }]);
    expect(data['events']).toMatchObject([{ emotions: [`${wordOf.ann}-sick`], attributedTo: 'OTHER' }]);
    expect(data['pciProfile']).toMatchObject([{ calibration: { notes: `Never the ${wordOf.ann}`, pace: null } }]);
    expect(data['consentChanges']).toMatchObject([{ kind: 'GRANTED' }]);
    expect(data['agreements']).toMatchObject([
      { id: life.agreementId, description: 'Ten minutes each, on three evenings' },
    ]);
    expect(data['traces']).not.toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/" row"|"type":"Buffer"/);
  });

  it('holds of the other person what that one shared, and nothing that they kept', async () => {
    const { data } = await archiveOf(vessels, life.ben.id);
    expect(partsWith(data, wordOf.ann)).toEqual(['messages', 'sharedContent']);
    const content = data['sharedContent'] as { sourceUserId: string; itemId: string | null }[];
    expect(content.map(({ sourceUserId, itemId }) => [sourceUserId === life.ben.id, itemId !== null]).sort()).toEqual([
      [false, false],
      [true, true],
    ]);
    const messages = (data['messages'] ?? []).filter((message) => JSON.stringify(message).includes(wordOf.ann));
    expect(messages.map(({ stage }) => stage)).toEqual(messages.map(() => 4));
    expect(data['progress']?.every((each) => !JSON.stringify(each).includes(life.ann.id))).toBe(true);
  });

  it('is empty for somebody who was never here', async () => {
    const { data } = await archiveOf(vessels, newId());
    expect(Object.values(data).flat()).toEqual([]);
  });
});

describe('a person who is erased', () => {
  it('was in every table of what people keep, so that the rest of this means something', async () => {
    const before = await whereStands(vessels, life.ann.id);
    const tables = new Set(inventory.filter(({ kept }) => kept === undefined).map(({ table }) => table));
    // Not hers in this life: nobody blocked her, no invitation by mail waits for her, no read is unchained, and Ben
    // proposed the common ground. The guide has no bill for her, and no stage has a synthesis.
    for (const table of [
      'blocked_pair',
      'common_ground',
      'person_to_match',
      'model_usage',
      'trace_due',
      'trace_checkpoint',
      'stage_synthesis',
      'agreement_check_in',
    ])
      tables.delete(table);
    expect([...tables].filter((table) => !(table in before))).toEqual([]);
    const { data } = await archiveOf(vessels, life.ben.id);
    expect(JSON.stringify(data)).toContain(wordOf.ann);
  });

  it('is nowhere any more but where both are named, and nothing that they wrote can be read', async () => {
    const { ann, ben, sessionId, invited } = life;
    const answer = await erasedBy(vessels, ann.id);
    expect(answer.userId).toBe(ann.id);
    expect(
      Object.keys(await whereStands(vessels, ann.id)).filter((table) => table !== 'outbox' && !mayName.includes(table)),
    ).toEqual([]);
    expect(await whereStands(vessels, wordOf.ann)).toEqual({});
    const { data } = await archiveOf(vessels, ben.id);
    expect(JSON.stringify(data)).not.toContain(wordOf.ann);
    expect(JSON.stringify(data)).toContain(wordOf.ben);

    const erased = Object.fromEntries(answer.erased.map(({ kind, count }) => [kind, count]));
    expect(erased).toMatchObject({
      EVENT: 1,
      READING: 1,
      BOUNDARY: 1,
      DOCUMENT: 1,
      NEED: 2,
      SHARED_CONTENT: 1,
      COMMON_GROUND: 1,
      CONSENT: 1,
      PCI_PROFILE: 1,
      PCI_CONSENT: 1,
      LIBRARY_CONTRIBUTION: 1,
      INVITATION: 1,
      DATA_KEY: 1,
    });
    expect(answer.kept).toEqual(
      expect.arrayContaining([
        { kind: 'SESSION', count: 1, reason: 'BELONGS_TO_BOTH' },
        expect.objectContaining({ kind: 'ACCESS_RECORD', reason: 'AUDIT' }),
      ]),
    );
    expect(await vessels.told(sessionAbandoned, sessionId)).toEqual([{ sessionId }]);
    expect(
      granted(
        await invited.graph.request(
          `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { sessionInvitations { edges { node { id } } } } } }`,
          { id: invited.id },
        ),
      ),
    ).toEqual({ _entities: [{ sessionInvitations: { edges: [] } }] });
  });

  it('leaves the other what both agreed on, and what is the other’s own', async () => {
    const { ann, ben, sessionId, agreementId } = life;
    expect(granted(await ben.graph.request(status, { id: sessionId }))).toEqual({
      vesselSession: { status: 'ABANDONED' },
    });
    const { agreements, content, commonGround } = await seenBy(ben, sessionId);
    expect(agreements).toMatchObject([
      { id: agreementId, description: 'Ten minutes each, on three evenings', agreedByA: true, agreedByB: true },
    ]);
    expect(content.map(({ sourceUser }) => sourceUser)).not.toContainEqual({ id: ann.id });
    expect(commonGround).toEqual([]);
    const { nodes } = await talking(vessels.running).messagesOf(ben, sessionId, { stage: 4 });
    expect(nodes.some(({ sender }) => sender?.id === ben.id)).toBe(true);
    expect(nodes.every(({ sender }) => sender?.id !== ann.id)).toBe(true);
    expect(await tracesOf(ben)).not.toEqual([]);
  });

  it('is given no trace again by a read that is chained after, and is erased twice without harm', async () => {
    const { ann } = life;
    await vessels.rows(
      `INSERT INTO access_record (id, at, reader_role, reader_service, subject_id, kind, item_ids, purpose) VALUES (gen_random_uuid(), now(), 'service', 'tribe-events', $1, 'CONSENT', '{}', 'LATE')`,
      [ann.id],
    );
    await vessels.job('trace-accesses');
    for (const table of ['trace_due', 'trace_head', 'traceability_record'])
      expect(await whereStands(vessels, ann.id)).not.toHaveProperty(table);
    expect((await erasedBy(vessels, ann.id)).erased).toEqual([]);
  });

  it('takes the session along when the other one goes too, with the key of what they shared', async () => {
    const { ann, ben, sessionId } = life;
    const sessionKeys = () =>
      vessels.rows(`SELECT 1 FROM vessel_privacy_keys.data_key WHERE owner_kind = 'session' AND owner_id = $1`, [
        sessionId,
      ]);
    expect(await sessionKeys()).not.toEqual([]);
    await erasedBy(vessels, ben.id);
    expect(await sessionKeys()).toEqual([]);
    for (const id of [ann.id, ben.id]) {
      expect(
        Object.keys(await whereStands(vessels, id)).filter(
          (table) => !['outbox', 'access_record', 'erasure'].includes(table),
        ),
      ).toEqual([]);
    }
    expect(
      Object.keys(await whereStands(vessels, sessionId)).filter(
        (table) => !['outbox', 'access_record'].includes(table),
      ),
    ).toEqual([]);
    refusedWith('NOT_FOUND')(await ben.graph.request(status, { id: sessionId }));
  });
});
