import { NotFound } from '@kindred/contracts/domain-error';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { NeedCategory } from '../vessels/needs.ts';
import { In } from 'typeorm';
import { CommonGround } from './common-ground.ts';
import { ConsentedContent } from '../sharing/consented-content.ts';
import { NeedsNotShared, TooManyNamed } from '../sharing/refusals.ts';

const mostNamed = 20;

/** Shared content of this session that somebody names; what was taken back, or never was there, is not found. */
export async function liveContent(tx: ReadTransaction, sessionId: string, ids: readonly string[]): Promise<string[]> {
  const wanted = named(ids);
  const found = await tx.find(ConsentedContent, { id: In(wanted), sessionId, consentActive: true });
  if (found.length < wanted.length) throw new NotFound('No shared content');
  return wanted;
}

/**
 * What common ground rests on: every need of its category that either shares now, so that none of them outlives its
 * consent under another name.
 */
export async function liveNeeds(tx: ReadTransaction, sessionId: string, category: NeedCategory): Promise<string[]> {
  const needs = await tx.find(ConsentedContent, {
    sessionId,
    category,
    contentType: 'IDENTIFIED_NEED',
    consentActive: true,
  });
  return needs.map(({ id }) => id);
}

/**
 * Refuses common ground where not each of the two shares a need now: it would be a way to write to somebody who opened
 * none.
 */
export async function refuseWithoutNeedsOfBoth(tx: ReadTransaction, sessionId: string): Promise<void> {
  const needs = await tx.find(ConsentedContent, { sessionId, contentType: 'IDENTIFIED_NEED', consentActive: true });
  if (new Set(needs.map(({ sourceUserId }) => sourceUserId)).size < 2) throw new NeedsNotShared();
}

/** Common ground of this session that somebody names: what rests on it rests on the content under it. */
export async function underCommonGround(
  tx: ReadTransaction,
  sessionId: string,
  ids: readonly string[],
): Promise<string[]> {
  const wanted = named(ids);
  const found = await tx.find(CommonGround, { id: In(wanted), sessionId });
  if (found.length < wanted.length) throw new NotFound('No common ground');
  return found.flatMap(({ restsOn }) => restsOn);
}

function named(ids: readonly string[]): string[] {
  const wanted = [...new Set(ids)];
  if (wanted.length > mostNamed) throw new TooManyNamed(mostNamed);
  return wanted;
}

export function each(...ids: readonly (readonly string[])[]): string[] {
  return [...new Set(ids.flat())];
}
