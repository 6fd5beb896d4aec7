import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import type { Dependencies } from '../dependencies.ts';
import { digestOf, hashOf } from './chain.ts';
import { DuetMessage, keyOfDuet } from './duet-message.ts';
import { lockOwnDuet } from './lock-own-duet.ts';
import { NarrativeDuet, type DuetParty } from './narrative-duet.ts';
import { TooManyUtterances } from './refusals.ts';

const longest = 2_000;
const mostInAnAct = 40;

export interface SpeakInDuetInput {
  readonly duetId: string;
  readonly text: string;
  readonly idempotencyKey: string;
}

/** Says something in the current act. In a duet with an agent, the agent says its line after the first time. */
export async function speakInDuet(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  { idempotencyKey: key, ...request }: SpeakInDuetInput,
): Promise<{ duet: NarrativeDuet; message: DuetMessage }> {
  const text = readText(request.text, { field: 'text', maxLength: longest, lines: true });
  const id = await idempotent(work, person, { operation: 'speakInDuet', key, request }, async (tx) => {
    const { duet, party } = await lockOwnDuet(tx, request.duetId, person.id);
    duet.refuseUnlessTurnOf(party, tx.now);
    const said = await countSaid(tx, duet, party);
    if (said >= mostInAnAct) throw new TooManyUtterances(mostInAnAct);
    const message = await say(tx, sealer, duet, { party, senderId: person.id, text });
    const agentSays = duet.script.acts[duet.act - 1]?.agentSays;
    if (duet.agentId !== null && said === 0 && agentSays)
      await say(tx, sealer, duet, { party: 'AGENT', senderId: null, text: agentSays });
    return message.id;
  });
  return work.read(person, async (tx) => {
    const message = await tx.get(DuetMessage, id);
    return { message, duet: await tx.get(NarrativeDuet, message.duetId) };
  });
}

/** How often a side spoke in the current act of a locked duet. */
export async function countSaid(tx: Transaction, duet: NarrativeDuet, party: DuetParty): Promise<number> {
  return tx.countUpTo(DuetMessage, { duetId: duet.id, act: duet.act, party }, mostInAnAct);
}

interface Said {
  readonly party: DuetParty;
  readonly senderId: string | null;
  readonly text: string;
}

/** Adds an utterance to the chain of a locked duet. */
async function say(
  tx: Transaction,
  sealer: Sealer,
  duet: NarrativeDuet,
  { party, senderId, text }: Said,
): Promise<DuetMessage> {
  const id = DuetMessage.newId();
  const content = await sealer.seal(tx, keyOfDuet(duet.id), DuetMessage.place(id), text);
  const link = {
    id,
    duetId: duet.id,
    position: duet.messageCount + 1,
    act: duet.act,
    party,
    contentDigest: digestOf(content),
    timestamp: tx.now,
    previousHash: duet.headHash,
  };
  const message = DuetMessage.of({ ...link, senderId, content, hash: hashOf(link) });
  duet.extendChain(message.hash, tx.now);
  return tx.add(message);
}
