import { NotFound } from '@kindred/contracts/domain-error';
import { recordAccess } from '@kindred/database/access-record';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { removeHeat } from '../model-tasks/remove-heat.ts';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import { useFor } from '../guide/retrieval-contract.ts';
import type { Dependencies } from '../dependencies.ts';
import { guideFor } from '../roles.ts';
import { VesselSession } from '../sessions/vessel-session.ts';
import type { ContentType } from '../sharing/content-types.ts';
import { keepDraft } from './keep-draft.ts';
import { ItemNotConfirmed, longestShared, NothingToShare } from '../sharing/refusals.ts';
import { partnerIn, refuseUnless } from '../sharing/session-of-both.ts';
import type { SharingDraft } from './sharing-draft.ts';
import { findSource, wordsOf, type Source } from './sources.ts';

export interface PrepareSharingInput {
  readonly contentType: ContentType;
  readonly itemId: string;
  /** The person's own words: no model is asked. */
  readonly text?: string | null;
}

/** What a model is told that it works on. */
const kinds: Readonly<Record<ContentType, string>> = {
  IDENTIFIED_NEED: 'a need',
  EVENT_SUMMARY: 'an event',
  EMOTIONAL_PATTERN: 'how strongly the writer felt for a while',
  BOUNDARY: 'a boundary',
};

/**
 * Makes the text that the other person would read of an item, and keeps it for its owner to look at. The item is read
 * first, in a transaction of its own, because the model is asked between that and keeping the draft.
 */
export async function prepareSharing(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { contentType, itemId, text }: PrepareSharingInput,
): Promise<SharingDraft> {
  const own = text == null ? null : readText(text, { field: 'text', maxLength: longestShared, lines: true });
  const source = await work.read(person, async (tx) => {
    const found = await findSource(tx, contentType, itemId);
    if (!found) throw new NotFound('Nothing of yours');
    const session = await tx.get(VesselSession, found.sessionId, 'No session of yours');
    refuseUnless(session, ['ACTIVE', 'PAUSED'], 'shared in');
    partnerIn(session, person.id);
    if (!mayBeGiven(found)) throw new ItemNotConfirmed();
    if ('pattern' in found.words && found.words.pattern === null) throw new NothingToShare();
    return found;
  });
  const words = own ?? (await withoutHeat(work, dependencies, person, { contentType, itemId, source }));
  return keepDraft(work, dependencies, person, {
    contentType,
    itemId,
    sessionId: source.sessionId,
    text: words,
    edited: own !== null,
  });
}

/** Whether the contract lets a guide be given it, so far as nobody confirmed it yet. */
function mayBeGiven({ read, confirmed }: Source): boolean {
  return confirmed || useFor('SHARING', read.what).only === 'any';
}

interface Item {
  readonly contentType: ContentType;
  readonly itemId: string;
  readonly source: Source;
}

/** The guide reads the item as the one it serves, inside that session, and it is on record that it did. */
async function withoutHeat(
  work: UnitOfWork,
  { models, sealer }: Dependencies,
  person: Person,
  { contentType, itemId, source }: Item,
): Promise<string> {
  const text = await work.run(guideFor(person.id, source.sessionId), async (tx) => {
    const found = await findSource(tx, contentType, itemId);
    const opened = found && (await wordsOf(tx, sealer, found));
    if (!found || !mayBeGiven(found) || opened === null) throw new NotFound('Nothing of yours');
    await recordAccess(tx, [
      {
        subjectId: person.id,
        kind: found.read.what,
        itemIds: found.read.itemIds,
        purpose: useFor('SHARING', found.read.what).purpose,
      },
    ]);
    return opened;
  });
  const { category } = source;
  const given = { text, kind: kinds[contentType], ...(category !== null && { category }) };
  return (await models.language.extract({ task: removeHeat, given, user: person.id, purpose: 'remove-heat' })).text;
}
