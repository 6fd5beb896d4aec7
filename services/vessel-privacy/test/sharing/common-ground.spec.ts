import { refusedWith } from '@kindred/testkit/graph-client';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { ask, does, openedToBoth, seenBy, sharesNeed } from './sharing-graph.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

describe('common ground', () => {
  it('is nobody’s but the two people’s', async () => {
    const pair = await openedToBoth(vessels.house);
    const ground = await does(pair.ann, 'proposeCommonGround', {
      sessionId: pair.sessionId,
      need: 'calm',
      category: 'SAFETY',
    });
    for (const other of [await vessels.house.person(), await vessels.house.person('ADMIN')]) {
      refusedWith('NOT_FOUND')(
        await ask(other, 'proposeCommonGround', { sessionId: pair.sessionId, need: 'calm', category: 'SAFETY' }),
      );
      refusedWith('NOT_FOUND')(await ask(other, 'suggestCommonGround', { sessionId: pair.sessionId }));
      for (const name of ['confirmCommonGround', 'rejectCommonGround'] as const)
        refusedWith('NOT_FOUND')(await ask(other, name, { commonGroundId: ground.id }));
    }
    const theirs = await vessels.house.couple({ ann: 3, ben: 3 });
    const content = await sharesNeed(theirs, theirs.ann);
    refusedWith('NOT_FOUND')(
      await ask(pair.ann, 'proposeCommonGround', {
        sessionId: pair.sessionId,
        need: 'calm',
        category: 'SAFETY',
        restsOn: [content.id],
      }),
    );
  });

  it.each([0, 1, 2, 3] as const)('is no way to write to the other in stage %s, whatever they share', async (stage) => {
    const pair = await vessels.house.couple({ ann: stage, ben: stage });
    const { sessionId, ann, ben } = pair;
    for (const person of [ann, ben]) await sharesNeed(pair, person);
    refusedWith('NOT_IN_STAGE_4')(
      await ask(ann, 'proposeCommonGround', { sessionId, need: 'Answer me at last', category: 'SAFETY' }),
    );
    expect((await seenBy(ben, sessionId)).commonGround).toEqual([]);
  });

  it('is none in stage 4 either until each shares a need, and again when one takes theirs back', async () => {
    const pair = await vessels.house.couple({ ann: 4, ben: 4 });
    const { sessionId, ann, ben } = pair;
    const proposed = () => ask(ann, 'proposeCommonGround', { sessionId, need: 'calm', category: 'SAFETY' });
    refusedWith('NEEDS_NOT_SHARED')(await proposed());
    await sharesNeed(pair, ann);
    refusedWith('NEEDS_NOT_SHARED')(await proposed());
    const { id: contentId } = await sharesNeed(pair, ben);
    expect((await proposed()).errors).toEqual([]);
    await does(ben, 'revokeSharing', { contentId });
    refusedWith('NEEDS_NOT_SHARED')(await proposed());
    expect((await seenBy(ben, sessionId)).commonGround).toHaveLength(1);
  });

  it('is refused without words, beyond 200 characters, and in a session that rests', async () => {
    const { sessionId, ann } = await openedToBoth(vessels.house);
    for (const need of [' ', 'x'.repeat(201)])
      refusedWith('INVALID_TEXT')(await ask(ann, 'proposeCommonGround', { sessionId, need, category: 'SAFETY' }));
    await vessels.rows(`UPDATE vessel_session SET status = 'PAUSED' WHERE id = $1`, [sessionId]);
    refusedWith('WRONG_SESSION_STATUS')(
      await ask(ann, 'proposeCommonGround', { sessionId, need: 'calm', category: 'SAFETY' }),
    );
  });

  it('is confirmed by each, A being the inviter, and once for all', async () => {
    const { sessionId, ann, ben } = await openedToBoth(vessels.house);
    const ground = await does(ben, 'proposeCommonGround', { sessionId, need: 'calm', category: 'SAFETY' });
    expect(ground).toMatchObject({
      confirmedByA: false,
      confirmedByB: true,
      confirmedByMe: true,
      confirmedAt: null,
      proposedBy: { id: ben.id },
      restsOn: [],
    });
    await does(ben, 'confirmCommonGround', { commonGroundId: ground.id });
    const confirmed = await does(ann, 'confirmCommonGround', { commonGroundId: ground.id });
    expect(confirmed).toMatchObject({ confirmedByA: true, confirmedByB: true });
    expect(confirmed['confirmedAt']).not.toBeNull();
    vessels.forward(1);
    expect((await does(ann, 'confirmCommonGround', { commonGroundId: ground.id }))['confirmedAt']).toBe(
      confirmed['confirmedAt'],
    );
    refusedWith('ALREADY_CONFIRMED')(await ask(ben, 'rejectCommonGround', { commonGroundId: ground.id }));
  });

  it('is removed by whoever says that it is not so', async () => {
    const { sessionId, ann, ben } = await openedToBoth(vessels.house);
    const ground = await does(ben, 'proposeCommonGround', { sessionId, need: 'calm', category: 'SAFETY' });
    await does(ann, 'rejectCommonGround', { commonGroundId: ground.id });
    expect((await seenBy(ben, sessionId)).commonGround).toEqual([]);
  });

  it('is proposed by the guide from what both share, once both completed stage 3, and it is on record under which consent', async () => {
    const early = await vessels.house.couple({ ann: 3, ben: 3 });
    await sharesNeed(early, early.ann);
    refusedWith('NOT_IN_STAGE_4')(await ask(early.ann, 'suggestCommonGround', { sessionId: early.sessionId }));
    expect(
      await vessels.rows(`SELECT refused FROM access_record WHERE purpose = 'COMMON_GROUND' AND subject_id = $1`, [
        early.ben.id,
      ]),
    ).toEqual([{ refused: true }]);

    const pair = await vessels.house.couple({ ann: 4, ben: 4 });
    const { sessionId, ann, ben } = pair;
    const anns = await sharesNeed(pair, ann, { need: 'to be heard', category: 'RECOGNITION' });
    const nothing = await ask(ann, 'suggestCommonGround', { sessionId });
    expect(nothing.data).toEqual({ suggestCommonGround: [] });
    expect(
      await vessels.rows(
        `SELECT kind, item_ids, refused FROM access_record WHERE purpose = 'COMMON_GROUND' AND subject_id = $1`,
        [ann.id],
      ),
    ).toEqual([{ kind: 'SHARED_NEEDS', item_ids: [], refused: true }]);
    const bens = await sharesNeed(pair, ben, { need: 'to be heard', category: 'RECOGNITION' });
    await sharesNeed(pair, ben, { need: 'a fair share', category: 'FAIRNESS' });
    const answer = (await ask(ann, 'suggestCommonGround', { sessionId })).data as unknown as {
      suggestCommonGround: { id: string; category: string }[];
    };
    expect(answer.suggestCommonGround).toMatchObject([
      {
        category: 'RECOGNITION',
        confirmedByA: false,
        confirmedByB: false,
        proposedBy: null,
        restsOn: [{ id: anns.id }, { id: bens.id }],
      },
    ]);
    const grants = await vessels.rows<{ id: string }>(
      'SELECT consent_record_id AS id FROM consented_content WHERE id = $1',
      [bens.id],
    );
    const used = await vessels.rows<{ consent_id: string }>(
      `SELECT consent_id FROM access_record WHERE purpose = 'COMMON_GROUND' AND subject_id = $1 AND reader_id = $2 AND reader_role = 'ai'`,
      [ben.id, ann.id],
    );
    expect(used.map(({ consent_id }) => consent_id)).toContain(grants[0]?.id);
    expect((await ask(ben, 'suggestCommonGround', { sessionId })).data).toEqual({ suggestCommonGround: [] });
    await does(ben, 'revokeSharing', { contentId: bens.id });
    expect((await seenBy(ann, sessionId)).commonGround).toEqual([]);
  });
});
