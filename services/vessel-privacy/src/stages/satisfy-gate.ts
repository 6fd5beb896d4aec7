import { DomainError } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import { VesselSession } from '../sessions/vessel-session.ts';
import { NoCurrentStage } from './advancing.ts';
import { gatesOfStage, type SaidGate } from './gates.ts';
import { StageProgress, type Stage } from './stage-progress.ts';

export class WrongStage extends DomainError {
  readonly code = 'WRONG_STAGE';
  override readonly kind = 'conflict';
  constructor(stage: Stage) {
    super(`This gate belongs to another stage than ${stage}, in which you are.`, { details: { stage } });
  }
}

export interface SatisfyGateInput {
  readonly sessionId: string;
  readonly gate: SaidGate;
}

/** Says that a gate of one's current stage is satisfied. The session's row orders it with going on. */
export function satisfyGate(
  work: UnitOfWork,
  person: Person,
  { sessionId, gate }: SatisfyGateInput,
): Promise<StageProgress> {
  return work.run(person, async (tx) => {
    const session = await tx.lock(VesselSession, sessionId, 'No session of yours');
    session.refuseUnless('moved on', 'INVITED', 'ACTIVE');
    const current = await tx.findOne(StageProgress, {
      sessionId,
      userId: person.id,
      status: In(['IN_PROGRESS', 'GATE_PENDING']),
    });
    if (!current) throw new NoCurrentStage();
    if (!gatesOfStage[current.stage].includes(gate)) throw new WrongStage(current.stage);
    current.satisfy(gate, tx.now);
    return current;
  });
}
