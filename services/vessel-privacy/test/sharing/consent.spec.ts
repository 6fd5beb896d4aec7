import { newId } from '@kindred/contracts/uuid';
import { sharingDenied } from '@kindred/contracts/vessel-privacy/sharing-denied';
import { sharingGranted } from '@kindred/contracts/vessel-privacy/sharing-granted';
import { sharingRevoked } from '@kindred/contracts/vessel-privacy/sharing-revoked';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { kindOf, written } from '../vessels/writing.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { ask, does, seenBy, sharesNeed } from './sharing-graph.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const couple = () => vessels.house.couple({ ann: 3, ben: 3 });
const ownRecords = `query ($id: ID!) { vesselSession(id: $id) { sharingDrafts { edges { node { id text } } } consentRecords { edges { node { decision active revokedAt contentType itemId asker { id } } } } } }`;
interface Own {
  vesselSession: {
    sharingDrafts: { edges: { node: { id: string; text: string | null } }[] };
    consentRecords: { edges: { node: Record<string, unknown> }[] };
  };
}

describe('what one shares', () => {
  it('is refused of what is not one’s own, to strangers, partners and admins alike', async () => {
    const { sessionId, ann, ben } = await couple();
    const items = {
      IDENTIFIED_NEED: await written(ann.graph, 'need', sessionId),
      EVENT_SUMMARY: await written(ann.graph, 'event', sessionId),
      BOUNDARY: await written(ann.graph, 'boundary', sessionId),
    };
    const draft = await does(ann, 'prepareSharing', {
      contentType: 'IDENTIFIED_NEED',
      itemId: items.IDENTIFIED_NEED.id,
    });
    const content = await sharesNeed({ sessionId, ann, ben }, ann);
    const [progress] = await vessels.rows<{ id: string }>(
      'SELECT id FROM stage_progress WHERE user_id = $1 AND stage = 3',
      [ann.id],
    );
    for (const other of [await vessels.house.person(), ben, await vessels.house.person('ADMIN')]) {
      for (const [contentType, { id: itemId }] of Object.entries({
        ...items,
        EMOTIONAL_PATTERN: progress ?? { id: '' },
      }))
        refusedWith('NOT_FOUND')(await ask(other, 'prepareSharing', { contentType, itemId }));
      for (const name of ['grantSharing', 'denySharing'] as const)
        refusedWith('NOT_FOUND')(await ask(other, name, { draftId: draft.id }));
      refusedWith('NOT_FOUND')(await ask(other, 'editSharingDraft', { draftId: draft.id, text: 'mine now' }));
      refusedWith('NOT_FOUND')(await ask(other, 'revokeSharing', { contentId: content.id }));
    }
    refusedWith('UNAUTHENTICATED')(await ask({ graph: vessels.house.nobody }, 'grantSharing', { draftId: draft.id }));
    refusedWith('NOT_FOUND')(await ask(ann, 'grantSharing', { draftId: newId() }));
    expect((await seenBy(ben, sessionId)).content.map(({ id }) => id)).toEqual([content.id]);
  });

  it('is a transformed text, edited by its owner, that the other reads from the instant it is granted', async () => {
    const { sessionId, ann, ben } = await couple();
    const need = await written(ann.graph, 'need', sessionId, { need: 'to be heard, you IDIOT' });
    const draft = await does(ann, 'prepareSharing', { contentType: 'IDENTIFIED_NEED', itemId: need.id });
    expect(draft).toMatchObject({ edited: false, itemId: need.id, for: { id: ben.id } });
    expect(draft['text']).not.toMatch(/idiot/i);
    const again = await does(ann, 'prepareSharing', { contentType: 'IDENTIFIED_NEED', itemId: need.id });
    expect(again.id).toBe(draft.id);
    expect(
      await does(ann, 'editSharingDraft', { draftId: draft.id, text: '  I need to be heard at dinner  ' }),
    ).toMatchObject({ text: 'I need to be heard at dinner', edited: true });
    expect((await seenBy(ben, sessionId)).content).toEqual([]);

    const content = await does(ann, 'grantSharing', { draftId: draft.id });
    expect(content).toMatchObject({
      mine: true,
      itemId: need.id,
      category: 'RECOGNITION',
      transformedContent: 'I need to be heard at dinner',
      consentActive: true,
      consentRecord: { decision: 'GRANTED', active: true },
    });
    const [seen] = (await seenBy(ben, sessionId)).content;
    expect(seen).toEqual({
      id: content.id,
      mine: false,
      itemId: null,
      transformedContent: 'I need to be heard at dinner',
      category: 'RECOGNITION',
      sourceUser: { id: ann.id },
      consentRecord: null,
    });
    expect(await vessels.told(sharingGranted as never, content.id)).toEqual([
      { contentId: content.id, sessionId, userId: ann.id, kind: 'IDENTIFIED_NEED' },
    ]);
    expect((await does(ann, 'grantSharing', { draftId: draft.id })).id).toBe(content.id);
    for (const other of [ben, await vessels.house.person()])
      refusedWith('NOT_FOUND')(await ask(other, 'grantSharing', { draftId: draft.id }));
    refusedWith('NOT_FOUND')(await ask(ann, 'denySharing', { draftId: draft.id }));
    expect(await vessels.told(sharingGranted as never, content.id)).toHaveLength(1);

    const second = await does(ann, 'prepareSharing', {
      contentType: 'IDENTIFIED_NEED',
      itemId: need.id,
      text: 'Other words',
    });
    refusedWith('ALREADY_SHARED')(await ask(ann, 'grantSharing', { draftId: second.id }));
    await does(ann, 'revokeSharing', { contentId: content.id });
    const anew = await does(ann, 'grantSharing', { draftId: second.id });
    expect(anew.id).not.toBe(content.id);
    expect((await seenBy(ben, sessionId)).content.map(({ id }) => id)).toEqual([anew.id]);
  });

  it('is gone for the other at once when it is taken back, with what rests on it, and twice changes nothing', async () => {
    const pair = await vessels.house.couple({ ann: 4, ben: 4 });
    const { sessionId, ann, ben } = pair;
    const { id: bens } = await sharesNeed(pair, ben, { category: 'SAFETY' });
    const content = await sharesNeed(pair, ann);
    const ground = await does(ben, 'proposeCommonGround', { sessionId, need: 'to be heard', category: 'RECOGNITION' });
    expect(ground['restsOn']).toEqual([{ id: content.id }]);
    const revoked = await does(ann, 'revokeSharing', { contentId: content.id });
    expect(revoked).toMatchObject({
      consentActive: false,
      consentRecord: { active: false, revokedAt: revoked['revokedAt'] },
    });
    for (const { graph, id } of [ben, ann])
      expect(await seenBy({ graph, id } as typeof ann, sessionId)).toMatchObject({
        content: [{ id: bens }],
        commonGround: [],
      });
    refusedWith('NOT_FOUND')(await ask(ben, 'confirmCommonGround', { commonGroundId: ground.id }));
    await does(ann, 'revokeSharing', { contentId: content.id });
    const records = granted(
      await ann.graph.request<Own>(ownRecords, { id: sessionId }),
    ).vesselSession.consentRecords.edges.map(({ node }) => node);
    expect(records.map(({ decision, active }) => [decision, active])).toEqual([
      ['REVOKED', false],
      ['GRANTED', false],
    ]);
    expect(records[1]).toMatchObject({ revokedAt: revoked['revokedAt'], asker: { id: ben.id } });
    expect(
      granted(await ben.graph.request<Own>(ownRecords, { id: sessionId })).vesselSession.consentRecords.edges,
    ).toMatchObject([{ node: { decision: 'GRANTED', active: true } }]);
    expect(await vessels.told(sharingRevoked as never, content.id)).toHaveLength(1);
  });

  it('is taken back all at once by its owner alone, whatever became of the session', async () => {
    const pair = await couple();
    const { sessionId, ann, ben } = pair;
    for (const need of ['rest', 'quiet']) await sharesNeed(pair, ann, { need });
    const bens = await sharesNeed(pair, ben);
    for (const other of [await vessels.house.person(), await vessels.house.person('ADMIN')])
      refusedWith('NOT_FOUND')(await ask(other, 'revokeAllSharing', { sessionId }));
    await vessels.rows(`UPDATE vessel_session SET status = 'RESOLVED', resolved_at = now() WHERE id = $1`, [sessionId]);
    expect(await does(ann, 'revokeAllSharing', { sessionId })).toMatchObject({
      revokedCount: 2,
      session: { id: sessionId },
    });
    for (const person of [ann, ben])
      expect((await seenBy(person, sessionId)).content.map(({ id }) => id)).toEqual([bens.id]);
    expect(await does(ann, 'revokeAllSharing', { sessionId })).toMatchObject({ revokedCount: 0 });
    const { consentRecords } = granted(await ann.graph.request<Own>(ownRecords, { id: sessionId })).vesselSession;
    expect(consentRecords.edges.map(({ node }) => [node['decision'], node['active']])).toEqual([
      ['REVOKED', false],
      ['REVOKED', false],
      ['GRANTED', false],
      ['GRANTED', false],
    ]);
  });

  it('can be decided against, which only the decider sees', async () => {
    const { sessionId, ann, ben } = await couple();
    const boundary = await written(ann.graph, 'boundary', sessionId);
    const draft = await does(ann, 'prepareSharing', { contentType: 'BOUNDARY', itemId: boundary.id });
    const denied = await does(ann, 'denySharing', { draftId: draft.id });
    expect(denied).toMatchObject({ decision: 'DENIED', active: false, itemId: boundary.id });
    expect(await does(ann, 'denySharing', { draftId: draft.id })).toEqual(denied);
    refusedWith('NOT_FOUND')(await ask(ben, 'denySharing', { draftId: draft.id }));
    refusedWith('NOT_FOUND')(await ask(ann, 'grantSharing', { draftId: draft.id }));
    expect(granted(await ann.graph.request<Own>(ownRecords, { id: sessionId })).vesselSession).toMatchObject({
      sharingDrafts: { edges: [] },
      consentRecords: { edges: [{ node: { decision: 'DENIED' } }] },
    });
    expect(granted(await ben.graph.request<Own>(ownRecords, { id: sessionId })).vesselSession).toMatchObject({
      sharingDrafts: { edges: [] },
      consentRecords: { edges: [] },
    });
    expect(await vessels.told(sharingDenied as never, sessionId)).toEqual([{ sessionId }]);
  });

  it('is refused where its item was deleted meanwhile, and the draft is at an end', async () => {
    const { sessionId, ann } = await couple();
    const event = await written(ann.graph, 'event', sessionId);
    const draft = await does(ann, 'prepareSharing', { contentType: 'EVENT_SUMMARY', itemId: event.id });
    granted(await ann.graph.request(kindOf('event').remove, { input: { id: event.id } }));
    expect(
      granted(await ann.graph.request<Own>(ownRecords, { id: sessionId })).vesselSession.sharingDrafts.edges,
    ).toMatchObject([{ node: { id: draft.id, text: null } }]);
    refusedWith('SOURCE_GONE')(await ask(ann, 'grantSharing', { draftId: draft.id }));
    refusedWith('NOT_FOUND')(await ask(ann, 'grantSharing', { draftId: draft.id }));
  });

  it('needs a session that is ACTIVE, but taking back does not', async () => {
    const pair = await couple();
    const { sessionId, ann } = pair;
    const content = await sharesNeed(pair, ann);
    const { id: itemId } = await written(ann.graph, 'need', sessionId, { need: 'rest' });
    const draft = await does(ann, 'prepareSharing', { contentType: 'IDENTIFIED_NEED', itemId, text: 'I need rest' });
    for (const status of ['PAUSED', 'ABANDONED']) {
      await vessels.rows('UPDATE vessel_session SET status = $2 WHERE id = $1', [sessionId, status]);
      refusedWith('WRONG_SESSION_STATUS')(await ask(ann, 'grantSharing', { draftId: draft.id }));
    }
    refusedWith('WRONG_SESSION_STATUS')(await ask(ann, 'prepareSharing', { contentType: 'IDENTIFIED_NEED', itemId }));
    expect(await does(ann, 'revokeSharing', { contentId: content.id })).toMatchObject({ consentActive: false });
  });

  it('is refused of what the guide found and nobody confirmed, and of texts that are none', async () => {
    const { sessionId, ann } = await couple();
    const need = await written(ann.graph, 'need', sessionId);
    for (const text of ['  ', 'x'.repeat(2_001)])
      refusedWith('INVALID_TEXT')(
        await ask(ann, 'prepareSharing', { contentType: 'IDENTIFIED_NEED', itemId: need.id, text }),
      );
    refusedWith('BAD_USER_INPUT')(
      await ask(ann, 'prepareSharing', { contentType: 'IDENTIFIED_NEED', itemId: 'no id' }),
    );
    await vessels.rows(
      `UPDATE identified_need SET origin = 'GUIDE', ai_confidence = 0.5, confirmed_at = NULL WHERE id = $1`,
      [need.id],
    );
    refusedWith('ITEM_NOT_CONFIRMED')(
      await ask(ann, 'prepareSharing', { contentType: 'IDENTIFIED_NEED', itemId: need.id }),
    );
  });

  it('of a stage’s readings is how it went, without any of them, and without the strongest', async () => {
    const { sessionId, ann, ben } = await couple();
    const [progress] = await vessels.rows<{ id: string }>(
      'SELECT id FROM stage_progress WHERE user_id = $1 AND stage = 3',
      [ann.id],
    );
    const itemId = progress?.id;
    for (const intensity of [6, 4, 9, 10])
      await written(ann.graph, 'reading', sessionId, { intensity, context: 'the word was heliotrope' });
    refusedWith('NOTHING_TO_SHARE')(await ask(ann, 'prepareSharing', { contentType: 'EMOTIONAL_PATTERN', itemId }));
    await written(ann.graph, 'reading', sessionId, { intensity: 2 });
    const draft = await does(ann, 'prepareSharing', { contentType: 'EMOTIONAL_PATTERN', itemId });
    expect(draft['text']).toMatch(/felt/);
    expect(draft['text']).not.toMatch(/heliotrope|\d/);
    await does(ann, 'grantSharing', { draftId: draft.id });
    expect((await seenBy(ben, sessionId)).content).toHaveLength(1);
    const used = await vessels.rows(
      'SELECT kind, cardinality(item_ids) AS items, reader_role FROM access_record WHERE subject_id = $1 AND purpose = $2',
      [ann.id, 'SHARING'],
    );
    expect(used).toEqual([{ kind: 'OWN_READINGS', items: 3, reader_role: 'ai' }]);
  });
});
