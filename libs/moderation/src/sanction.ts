import type { AppealDecision, ReportReason } from '@kindred/contracts/safety';
import { newId } from '@kindred/contracts/uuid';
import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';
import { AlreadyAppealed, AppealTooLate, NoOpenAppeal, SanctionEnded } from './refusals.ts';
import { sanctionLifecycle, type SanctionStatus } from './sanction-lifecycle.ts';

const dayMs = 86_400_000;
export const appealDays = 30;

/**
 * What an admin did to a person: what every service's sanction has. It knows no report: the person sees it, and must
 * not learn who reported.
 */
export abstract class ModerationSanction {
  declare id: string;
  /** A pseudonym after that person was erased. */
  declare userId: string;
  declare kind: string;
  declare rule: ReportReason;
  declare subjectKind: string;
  declare subjectId: string;
  declare status: SanctionStatus;
  /** Sealed under the person's key. Null after it was deleted. */
  declare explanation: Buffer | null;
  /** Null after that admin was erased. */
  declare imposedBy: string | null;
  declare imposedAt: Date;
  /** The end of a time out. */
  declare until: Date | null;
  declare liftedAt: Date | null;
  /** Sealed under the person's key. */
  declare appeal: Buffer | null;
  declare appealedAt: Date | null;
  declare appealDecidedBy: string | null;
  declare appealDecidedAt: Date | null;
  /**
   * When the sanction becomes final: after 30 days without an appeal, with the decision of one, or when it is lifted.
   * Null while an appeal is open. The texts are deleted 90 days after this, and after a ban or a time out has ended.
   */
  declare finalAt: Date | null;
  declare version: number;

  get appealableUntil(): Date {
    return daysAfter(this.imposedAt, appealDays);
  }

  /** Whether it keeps its person from acting. */
  isInForce(now: Date): boolean {
    if (this.liftedAt !== null) return false;
    return this.kind === 'BANNED' || (this.kind === 'TIMED_OUT' && this.until !== null && this.until > now);
  }

  /** @throws {SanctionEnded} @throws {AlreadyAppealed} @throws {AppealTooLate} */
  refuseUnlessAppealable(now: Date): void {
    if (this.liftedAt !== null) throw new SanctionEnded();
    if (this.appealedAt !== null) throw new AlreadyAppealed();
    if (this.appealableUntil <= now) throw new AppealTooLate();
  }

  receiveAppeal(text: Buffer, now: Date): void {
    this.status = sanctionLifecycle.next(this.status, 'APPEALED');
    Object.assign(this, { appeal: text, appealedAt: now, finalAt: null });
  }

  /** @throws {NoOpenAppeal} */
  refuseUnlessAppealed(): void {
    if (this.status !== 'APPEALED') throw new NoOpenAppeal();
  }

  decideAppeal(decision: AppealDecision, decidedBy: string, now: Date): void {
    this.status = sanctionLifecycle.next(this.status, decision);
    Object.assign(this, { appealDecidedBy: decidedBy, appealDecidedAt: now, finalAt: now });
    if (decision === 'REVERSED') this.liftedAt = now;
  }

  /** @throws {SanctionEnded} */
  lift(now: Date): void {
    const isOver = this.until !== null && this.until <= now;
    if (isOver || !sanctionLifecycle.allows(this.status, 'LIFTED')) throw new SanctionEnded();
    this.status = sanctionLifecycle.next(this.status, 'LIFTED');
    Object.assign(this, { liftedAt: now, finalAt: now });
  }
}

/** How fields are stored. Decorators are compiled in a service, and not in a library that is deployed with it. */
const columns: Readonly<Record<string, ColumnOptions>> = {
  userId: { type: 'uuid' },
  kind: { type: 'text' },
  rule: { type: 'text' },
  subjectKind: { type: 'text' },
  subjectId: { type: 'uuid' },
  status: { type: 'text' },
  explanation: { type: 'bytea', nullable: true },
  imposedBy: { type: 'uuid', nullable: true },
  imposedAt: { type: 'timestamptz' },
  until: { type: 'timestamptz', nullable: true },
  liftedAt: { type: 'timestamptz', nullable: true },
  appeal: { type: 'bytea', nullable: true },
  appealedAt: { type: 'timestamptz', nullable: true },
  appealDecidedBy: { type: 'uuid', nullable: true },
  appealDecidedAt: { type: 'timestamptz', nullable: true },
  finalAt: { type: 'timestamptz', nullable: true },
  version: { type: 'int' },
};
PrimaryColumn('uuid')(ModerationSanction.prototype, 'id');
for (const [name, options] of Object.entries(columns)) Column(options)(ModerationSanction.prototype, name);

/** The columns of a sanction that begins, beside those that say on whom, why and what. */
export function newSanctionFields(now: Date) {
  return {
    id: newId(),
    status: sanctionLifecycle.initial,
    explanation: null,
    imposedAt: now,
    liftedAt: null,
    appeal: null,
    appealedAt: null,
    appealDecidedBy: null,
    appealDecidedAt: null,
    finalAt: daysAfter(now, appealDays),
    version: 0,
  };
}

/** Whole days of 24 hours. */
export function daysAfter(moment: Date, count: number): Date {
  return new Date(moment.getTime() + count * dayMs);
}
