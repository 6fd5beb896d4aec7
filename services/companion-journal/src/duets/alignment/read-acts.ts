import { recordAccess } from '@kindred/database/access-record';
import type { Transaction } from '@kindred/database/transaction';
import { speaksOfDanger } from '@kindred/replies/danger';
import type { Dependencies } from '../../dependencies.ts';
import { findIdentifiers } from '../../screening/find-identifiers.ts';
import { redact } from '../../screening/redact.ts';
import { DuetMessage } from '../duet-message.ts';
import { DuetAnswer } from '../duet-rows.ts';
import { NarrativeDuet } from '../narrative-duet.ts';

/** What both sides of an act chose, and what they said of what a model may be given. */
export interface ReadAct {
  readonly seekerLean: number;
  readonly otherLean: number;
  readonly seekerWords: string;
  readonly otherWords: string;
  readonly seekerId: string;
}

/** What both sides chose and said, act by act; null if it is not whole any more, since a side was erased. */
export async function readActs(tx: Transaction, { sealer }: Dependencies, duetId: string): Promise<ReadAct[] | null> {
  const duet = await tx.findOne(NarrativeDuet, { id: duetId, status: 'REFLECTING' });
  if (!duet) return null;
  const messages = await tx.find(DuetMessage, { duetId }, { order: { position: 'ASC' } });
  const answers = await tx.find(DuetAnswer, { duetId });
  await recordReads(tx, duet, messages);
  const said = messages.flatMap((message) => (message.sealed ? [{ message, text: message.sealed }] : []));
  const chosen = answers.map((answer) => ({
    answer,
    text: { place: DuetAnswer.place(answer.id), sealed: answer.option },
  }));
  const opened = await sealer.openAll(
    tx,
    [...said, ...chosen].map(({ text }) => text),
  );
  const wordsOf = (act: number, isSeekers: boolean) =>
    said
      .flatMap(({ message }, at) =>
        message.act === act && (message.party === 'SEEKER') === isSeekers ? [wordsForModel(opened[at] ?? '')] : [],
      )
      .filter((words) => words !== '')
      .join('\n');
  const acts = duet.script.acts.map(({ options, agentChooses }, at) => {
    const leanOf = (option: string | null | undefined) => options.find(({ code }) => code === option)?.lean;
    const optionOf = (personId: string | null) => {
      const place = chosen.findIndex(({ answer }) => answer.act === at + 1 && answer.personId === personId);
      return place < 0 ? undefined : opened[said.length + place];
    };
    const seekerLean = leanOf(optionOf(duet.seekerId));
    const otherLean = leanOf(duet.agentId === null ? optionOf(duet.subjectId) : agentChooses);
    if (seekerLean === undefined || otherLean === undefined) return null;
    const words = { seekerWords: wordsOf(at + 1, true), otherWords: wordsOf(at + 1, false) };
    return { seekerLean, otherLean, seekerId: duet.seekerId, ...words };
  });
  return acts.every((act) => act !== null) ? acts : null;
}

/** What speaks of danger is given to no model, nor is what tells who a person is. */
function wordsForModel(text: string): string {
  return speaksOfDanger(text) ? '' : redact(text, findIdentifiers(text));
}

async function recordReads(tx: Transaction, duet: NarrativeDuet, messages: readonly DuetMessage[]): Promise<void> {
  const sides = [duet.seekerId, duet.subjectId].filter((id) => id !== null);
  const reads = sides.map((subjectId) => ({
    subjectId,
    kind: 'DUET_MESSAGE',
    itemIds: messages.filter(({ senderId }) => senderId === subjectId).map(({ id }) => id),
    purpose: 'DUET_ALIGNMENT',
  }));
  await recordAccess(
    tx,
    reads.filter(({ itemIds }) => itemIds.length > 0),
  );
}
