import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { dangerAnswer, speaksOfDanger } from '@kindred/replies/danger';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import type { Dependencies } from '../dependencies.ts';
import { oweAgentLine } from './agents/due-agent-line.ts';
import { refuseIdentifiers } from '../chats/refuse-identifiers.ts';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { findIdentifiers } from '../screening/find-identifiers.ts';
import { DuetMessage } from './duet-message.ts';
import { lockOwnDuet } from './lock-own-duet.ts';
import { NarrativeDuet, type DuetParty } from './narrative-duet.ts';
import { TooManyUtterances } from './refusals.ts';
import { longestUtterance, say } from './say.ts';

const mostInAnAct = 40;

export interface SpeakInDuetInput {
  readonly duetId: string;
  readonly text: string;
  /** The person confirms that what was found in the text does not tell who a person is. */
  readonly isNoIdentifier?: boolean | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Says something in the current act. An agent's answer is made outside of the request. Words of danger get the fixed
 * answer at once, and no model sees them. What seems to tell who a person is reaches no model either. To an agent a
 * person speaks under the disclaimer, as in a chat.
 */
export async function speakInDuet(
  work: UnitOfWork,
  { sealer, agentVoice }: Pick<Dependencies, 'sealer' | 'agentVoice'>,
  person: Person,
  { idempotencyKey: key, ...request }: SpeakInDuetInput,
): Promise<{ duet: NarrativeDuet; message: DuetMessage }> {
  const text = readText(request.text, { field: 'text', maxLength: longestUtterance, lines: true });
  const isDanger = speaksOfDanger(text);
  // Before the key is taken, under which a refusal would be kept with what it says of the text.
  if (!isDanger && request.isNoIdentifier !== true) await refuseIdentifiersToAgent(work, person, request.duetId, text);
  const id = await idempotent(work, person, { operation: 'speakInDuet', key, request }, async (tx) => {
    const { duet, party } = await lockOwnDuet(tx, request.duetId, person.id);
    duet.refuseUnlessTurnOf(party, tx.now);
    const isWithAgent = duet.agentId !== null;
    if (isWithAgent && !isDanger) await requireDisclaimer(tx, person.id);
    if ((await countSaid(tx, duet, party)) >= mostInAnAct) throw new TooManyUtterances(mostInAnAct);
    const message = await say(tx, sealer, duet, { party, senderId: person.id, text });
    if (isWithAgent && isDanger) await say(tx, sealer, duet, { party: 'AGENT', senderId: null, text: dangerAnswer });
    else if (isWithAgent) await oweAgentLine(tx, duet);
    return message.id;
  });
  const spoken = await work.read(person, async (tx) => {
    const message = await tx.get(DuetMessage, id);
    return { message, duet: await tx.get(NarrativeDuet, message.duetId) };
  });
  if (spoken.duet.agentId !== null) void agentVoice.queueLine({ duetId: spoken.duet.id, seekerId: person.id });
  return spoken;
}

/** @throws {IdentifiersInPrompt} if the duet is with an agent */
async function refuseIdentifiersToAgent(work: UnitOfWork, person: Person, id: string, text: string): Promise<void> {
  if (findIdentifiers(text).length === 0) return;
  const duet = await work.read(person, (tx) => tx.findOne(NarrativeDuet, { id }));
  if (duet?.agentId != null) refuseIdentifiers(text);
}

/** How often a side spoke in the current act of a locked duet. */
export async function countSaid(tx: Transaction, duet: NarrativeDuet, party: DuetParty): Promise<number> {
  return tx.countUpTo(DuetMessage, { duetId: duet.id, act: duet.act, party }, mostInAnAct);
}
