import { duetActCompleted } from '@kindred/contracts/companion-journal/duet-act-completed';
import { newId } from '@kindred/contracts/uuid';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { DueAgentLine } from './agents/due-agent-line.ts';
import { keyOfDuet } from './duet-message.ts';
import { DuetAnswer } from './duet-rows.ts';
import { lockOwnDuet } from './lock-own-duet.ts';
import { AgentHasToAnswer, NothingSaid, UnknownOption } from './refusals.ts';
import { countSaid } from './speak-in-duet.ts';

export interface CompleteDuetActInput {
  readonly duetId: string;
  readonly act: number;
  readonly option: string;
}

/**
 * Completes the current act for one side, with one of its options. The next act begins when both sides have; an agent
 * completes an act together with its person, once it has answered. After the last act an alignment is due.
 */
export function completeDuetAct(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  { duetId, act, option }: CompleteDuetActInput,
) {
  return work.run(person, async (tx) => {
    const { duet, party } = await lockOwnDuet(tx, duetId, person.id);
    duet.refuseUnlessTurnOf(party, tx.now);
    const said = await countSaid(tx, duet, party);
    const isDoneByBoth = duet.completeAct(party, act, tx.now);
    if (!duet.script.acts[act - 1]?.options.some(({ code }) => code === option)) throw new UnknownOption();
    if (said === 0) throw new NothingSaid();
    if (await tx.findOne(DueAgentLine, { duetId })) throw new AgentHasToAnswer();
    const id = newId();
    const sealed = await sealer.seal(tx, keyOfDuet(duetId), DuetAnswer.place(id), option);
    tx.add(DuetAnswer.of({ id, duetId, act, personId: person.id, option: sealed, answeredAt: tx.now }));
    if (isDoneByBoth) tx.publish(duetActCompleted, duet, { duetId, act });
    if (duet.status === 'REFLECTING')
      await tx.query('INSERT INTO duet_alignment (duet_id, try_again_at) VALUES ($1, $2)', [duetId, tx.now]);
    return duet;
  });
}
