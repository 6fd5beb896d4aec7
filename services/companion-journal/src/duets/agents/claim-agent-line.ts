import { newId } from '@kindred/contracts/uuid';
import type { Actor } from '@kindred/database/actor';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Turn } from '@kindred/models/language-model';
import { dangerAnswer, speaksOfDanger } from '@kindred/replies/danger';
import { DuetMessage } from '../duet-message.ts';
import { DuetAgent } from '../duet-rows.ts';
import { NarrativeDuet } from '../narrative-duet.ts';
import type { DuetScene } from './agent-prompt.ts';
import { DueAgentLine } from './due-agent-line.ts';

/** A line that is due, by ids alone. */
export interface PendingLine {
  readonly duetId: string;
  readonly seekerId: string;
}

/** A line that this process has claimed: until the claim ends, no other process makes it. */
export interface ClaimedLine extends PendingLine {
  readonly claim: string;
  /** Which try this is, from 1. */
  readonly tries: number;
  /** The last position that was read. */
  readonly readUpTo: number;
  readonly scene: DuetScene;
  /** The agent has said nothing of its own in this act so far. */
  readonly isFirstOfAct: boolean;
}

export interface LineDependencies {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
}

/** How long a claim lasts unless it is renewed. After that another process may take it. */
export const claimMs = 60_000;
const readBefore = 60;

export const personOf = ({ seekerId }: PendingLine): Actor => ({ role: 'person', id: seekerId });

/**
 * Claims a line and reads what its prompt needs. Returns null if another process has claimed it, if it was said, or if
 * the duet is over. In a duet that is over, the line is deleted.
 */
export function claimAgentLine(
  { work, sealer }: LineDependencies,
  awaited: PendingLine,
  now: Date,
): Promise<ClaimedLine | null> {
  return work.run(personOf(awaited), async (tx) => {
    const line = await tx.lockOne(DueAgentLine, { duetId: awaited.duetId });
    if (!line || line.isClaimedAt(now) || line.isPausedAt(now)) return null;
    const duet = await tx.findOne(NarrativeDuet, { id: awaited.duetId });
    const act = duet?.script.acts[duet.act - 1];
    if (!duet || !act || duet.status !== 'OPEN' || duet.isOverAt(now)) {
      tx.remove(line);
      return null;
    }
    const claim = newId();
    line.take(claim, now, new Date(now.getTime() + claimMs));
    const { said, isFirstOfAct } = await readSaid(tx, sealer, duet);
    const agent = await tx.findOne(DuetAgent, { id: duet.agentId ?? '' });
    const scene = { agentName: agent?.name ?? null, script: duet.script, act, said };
    return { ...awaited, claim, tries: line.tries, readUpTo: duet.messageCount, scene, isFirstOfAct };
  });
}

/** Holds a claim for longer. Returns false if it was lost. */
export function renewClaim({ work }: LineDependencies, claimed: ClaimedLine): Promise<boolean> {
  return work.run(personOf(claimed), async (tx) => {
    const until = new Date(tx.now.getTime() + claimMs);
    const held = await tx.query(
      'UPDATE duet_agent_line SET claimed_until = $3, try_again_at = $3 WHERE duet_id = $1 AND claim = $2 RETURNING 1',
      [claimed.duetId, claimed.claim, until],
    );
    return held.length === 1;
  });
}

/** The last utterances, without those that speak of danger and the fixed answers to them: no model sees either. */
async function readSaid(tx: Transaction, sealer: Sealer, duet: NarrativeDuet) {
  const newest = await tx.find(DuetMessage, { duetId: duet.id }, { order: { position: 'DESC' }, take: readBefore });
  const messages = newest
    .toReversed()
    .flatMap((message) => (message.sealed ? [{ message, text: message.sealed }] : []));
  const texts = await sealer.openAll(
    tx,
    messages.map(({ text }) => text),
  );
  const said = messages.flatMap(({ message: { act, party } }, at): (Turn & { act: number })[] => {
    const text = texts[at] ?? '';
    const from = party === 'AGENT' ? 'model' : 'person';
    const isOfDanger = from === 'model' ? text === dangerAnswer : speaksOfDanger(text);
    return isOfDanger ? [] : [{ from, text, act }];
  });
  return {
    said: said.map(({ from, text }): Turn => ({ from, text })),
    isFirstOfAct: !said.some(({ from, act }) => from === 'model' && act === duet.act),
  };
}
