import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import type { ErasureCompleted } from '@kindred/contracts/erasure-completed';
import { newId } from '@kindred/contracts/uuid';
import { vesselPrivacyErasureCompleted } from '@kindred/contracts/vessel-privacy/erasure-completed';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import { talking } from '../conversation/talking.ts';
import type { Couple, TestPerson } from '../given.ts';
import { happened } from '../happened.ts';
import { does as givesToLibrary } from '../library/library-graph.ts';
import { done } from '../sessions/ask.ts';
import { agreedOn, does, sharesNeed } from '../sharing/sharing-graph.ts';
import { readsOf } from '../traces/reads.ts';
import { written } from '../vessels/writing.ts';
import type { WatchedVessels } from '../watched-vessels.ts';

/** A word that stands in everything that a person wrote, and nowhere else. */
export const wordOf = { ann: 'quincunx', ben: 'zarzuela' } as const;

export interface Life extends Couple {
  /** Asked by Ann to join a session of hers, and has not answered. */
  readonly invited: TestPerson;
  readonly agreementId: string;
}

/**
 * Ann and Ben in stage 4 with all that two people can leave here, each with their own word in it; and Ann with somebody
 * else besides.
 */
export async function lived(vessels: WatchedVessels): Promise<Life> {
  const couple = await vessels.house.couple({ ann: 3, ben: 3 });
  const { sessionId, ann, ben } = couple;
  for (const [name, person] of [
    ['ann', ann],
    ['ben', ben],
  ] as const)
    await talking(vessels.running).answered(person, sessionId, `Between us, it is about the ${wordOf[name]}.`);
  await openStage4(vessels, sessionId);
  const agreement = await agreedOn(couple, { description: 'Ten minutes each, on three evenings' });
  for (const [name, person] of [
    ['ann', ann],
    ['ben', ben],
  ] as const)
    await leavesTraces(vessels, couple, person, wordOf[name]);
  const shared = await sharesNeed(couple, ann, { need: `to be heard about the ${wordOf.ann}` });
  await sharesNeed(couple, ben, { need: `to be heard about the ${wordOf.ben}`, category: 'SAFETY' });
  await does(ben, 'proposeCommonGround', {
    sessionId,
    need: 'Both want to be heard',
    category: 'RECOGNITION',
    restsOn: [shared.id],
  });
  const invited = await vessels.house.person();
  await done(ann, 'createVesselSession', { partnerId: invited.id });
  await vessels.job('trace-accesses');
  return { ...couple, invited, agreementId: agreement.id };
}

/** As though both had advanced. */
async function openStage4(vessels: WatchedVessels, sessionId: string): Promise<void> {
  await vessels.rows(`UPDATE stage_progress SET status = 'COMPLETED', completed_at = $2 WHERE session_id = $1`, [
    sessionId,
    vessels.now,
  ]);
  await vessels.rows(
    `INSERT INTO stage_progress (id, session_id, user_id, stage, status, started_at) SELECT gen_random_uuid(), session_id, user_id, 4, 'IN_PROGRESS', $2 FROM stage_progress WHERE session_id = $1 AND stage = 3`,
    [sessionId, vessels.now],
  );
}

/** One person writes, talks, shares, decides and allows. */
async function leavesTraces(
  vessels: WatchedVessels,
  { sessionId }: Couple,
  person: TestPerson,
  word: string,
): Promise<void> {
  await written(person.graph, 'event', sessionId, { description: `He broke the ${word}`, emotions: [`${word}-sick`] });
  await written(person.graph, 'reading', sessionId, { context: `after the ${word}` });
  await written(person.graph, 'boundary', sessionId, { description: `Not the ${word} again` });
  await written(person.graph, 'document', sessionId, { title: word, content: `All about the ${word}` });
  const { id: itemId } = await written(person.graph, 'need', sessionId, {
    need: `to keep my ${word}`,
    evidence: [`my ${word}`],
  });
  await does(person, 'prepareSharing', { contentType: 'IDENTIFIED_NEED', itemId });
  await talking(vessels.running).answered(person, sessionId, `Let us speak of the ${word}.`, { stage: 4 });
  granted(await person.graph.request(`mutation { grantConsent(input: { scope: COMPANION_MEMORY }) { id } }`));
  granted(
    await person.graph.request(
      `mutation ($notes: String!) { calibratePci(input: { notes: $notes }) { id } grantPciConsent(input: { scope: GUIDE_CALIBRATION, note: $notes }) { id } }`,
      { notes: `Never the ${word}` },
    ),
  );
  await givesToLibrary(person, 'contributeToLibrary', {
    title: `A walk with the ${word}`,
    text: `We walked around the ${word} together.`,
    category: 'COMMUNICATION',
    consent: true,
  });
  await readsOf(vessels).read(person.id);
}

/** Identity says that somebody is to be erased; what this service answers. */
export async function erasedBy(vessels: WatchedVessels, userId: string): Promise<ErasureCompleted> {
  const requestId = newId();
  await happened(vessels.running.transport, deletionDue, { userId, requestId }, vessels.now);
  return eventually(async () => {
    const [answer] = await vessels.told(vesselPrivacyErasureCompleted, requestId);
    if (!answer) throw new Error('There is no answer yet.');
    return answer;
  });
}

/** Every row of every table of the service, as text, by table. */
export async function dumped(vessels: WatchedVessels): Promise<Map<string, readonly string[]>> {
  const tables = await vessels.rows<{ name: string }>(
    `SELECT format('%I.%I', nspname, relname) AS name FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE nspname LIKE 'vessel_privacy%' AND relkind IN ('r', 'p') ORDER BY 1`,
  );
  const dump = new Map<string, readonly string[]>();
  for (const { name } of tables)
    dump.set(
      name.replace('vessel_privacy.', ''),
      (await vessels.rows<{ row: string }>(`SELECT to_jsonb(each)::text AS row FROM ${name} AS each`)).map(
        ({ row }) => row,
      ),
    );
  return dump;
}

/** The tables in whose rows a text stands, with how often. */
export async function whereStands(vessels: WatchedVessels, text: string): Promise<Record<string, number>> {
  const found = [...(await dumped(vessels))].map(
    ([table, rows]) => [table, rows.filter((row) => row.includes(text)).length] as const,
  );
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}

/** This service's part of a person's archive, as identity asks for it. */
export async function archiveOf(
  vessels: WatchedVessels,
  userId: string,
): Promise<{ about: string; data: Record<string, Record<string, unknown>[]> }> {
  const token = await vessels.tokens.service('identity', 'export:read');
  const response = await fetch(`${vessels.running.service.url}/export/${userId}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (response.status !== 200)
    throw new Error(`The archive was answered with ${response.status}: ${await response.text()}`);
  return (await response.json()) as { about: string; data: Record<string, Record<string, unknown>[]> };
}
