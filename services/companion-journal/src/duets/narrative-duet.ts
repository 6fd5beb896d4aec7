import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { duetLifecycle, liveStatuses, type DuetStatus } from './duet-lifecycle.ts';
import { decisionsEnd, invitationEnds, nextHour, silenceEnds } from './duet-times.ts';
import { DuetNotOpen, WaitingForOther, WrongAct } from './refusals.ts';
import type { DuetPurpose, DuetScript, DuetScriptKey } from './scripts/duet-script.ts';
import { scriptOf } from './scripts/shipped-scripts.ts';

/** The sides of a duet: who asked for it, the other person, or the agent in the other's place. */
export type DuetParty = 'SEEKER' | 'SUBJECT' | 'AGENT';

/** Whom a duet is with. */
export type DuetOther = { readonly userId: string } | { readonly agentId: string };

/** What the first utterance of a chain follows. */
export const chainBeginning = Buffer.alloc(32);

/**
 * A story that two people go through, or one and an agent. Both sides and all services see every change of its row by
 * the version in its events, so nothing that one side must not know may change it: alignment, questions and decisions
 * are rows of their own.
 */
@Entity('narrative_duet')
export class NarrativeDuet {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') scriptKey!: DuetScriptKey;
  @Column('smallint') scriptVersion!: number;
  @Column('text') purpose!: DuetPurpose;
  @Column('uuid') seekerId!: string;
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  @Column('uuid', { nullable: true }) agentId!: string | null;
  @Column('text') status!: DuetStatus;
  /** The invitation is shown to its seeker alone, as after a block. It ends like any other. */
  @Column('boolean') isWithheld!: boolean;
  @Column('timestamptz') invitedAt!: Date;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  /** When it ends by itself: on a full hour. */
  @Column('timestamptz') endsAt!: Date;
  @Column('timestamptz', { nullable: true }) completedAt!: Date | null;
  @Column('smallint') seekerActs!: number;
  @Column('smallint') otherActs!: number;
  @Column('int') messageCount!: number;
  /** The hash of the last utterance. */
  @Column('bytea') headHash!: Buffer;
  @Column('int') version!: number;

  static begin(seekerId: string, other: DuetOther, { script, now }: { script: DuetScript; now: Date }): NarrativeDuet {
    const isWithAgent = 'agentId' in other;
    return createEntity(NarrativeDuet, {
      id: newId(),
      scriptKey: script.key,
      scriptVersion: script.version,
      purpose: script.purpose,
      seekerId,
      subjectId: isWithAgent ? null : other.userId,
      agentId: isWithAgent ? other.agentId : null,
      status: isWithAgent ? 'OPEN' : 'INVITED',
      isWithheld: false,
      invitedAt: now,
      startedAt: isWithAgent ? now : null,
      endsAt: isWithAgent ? silenceEnds(now) : invitationEnds(now),
      completedAt: null,
      seekerActs: 0,
      otherActs: 0,
      messageCount: 0,
      headHash: chainBeginning,
      version: 0,
    });
  }

  get script(): DuetScript {
    return scriptOf(this.scriptKey, this.scriptVersion);
  }

  get isLive(): boolean {
    return liveStatuses.includes(this.status);
  }

  /** How many acts both sides completed. */
  get actsCompleted(): number {
    return Math.min(this.seekerActs, this.otherActs);
  }

  /** The number of the current act, from 1. */
  get act(): number {
    return this.actsCompleted + 1;
  }

  /** The side of a person; null for any other than the two. */
  partyOf(personId: string | null): 'SEEKER' | 'SUBJECT' | null {
    if (personId === null) return null;
    if (this.seekerId === personId) return 'SEEKER';
    return this.subjectId === personId ? 'SUBJECT' : null;
  }

  actsOf(party: DuetParty): number {
    return party === 'SEEKER' ? this.seekerActs : this.otherActs;
  }

  /** It ended, or is about to be ended by the job. */
  isOverAt(now: Date): boolean {
    return !this.isLive || this.endsAt <= now;
  }

  open(now: Date): void {
    const status = duetLifecycle.next(this.status, 'OPEN');
    Object.assign(this, { status, startedAt: now, endsAt: silenceEnds(now) } satisfies Partial<NarrativeDuet>);
  }

  /** @throws {DuetNotOpen} @throws {WaitingForOther} */
  refuseUnlessTurnOf(party: DuetParty, now: Date): void {
    if (this.status !== 'OPEN' || this.isOverAt(now)) throw new DuetNotOpen();
    if (this.actsOf(party) >= this.act) throw new WaitingForOther();
  }

  /** Keeps the end of the chain. An utterance puts off the end of an open duet. */
  extendChain(headHash: Buffer, now: Date): void {
    this.messageCount += 1;
    this.headHash = headHash;
    this.putOff(now);
  }

  /**
   * Completes the current act for one side, or for both in a duet with an agent. Says whether both have completed it.
   * @throws {WrongAct} @throws {DuetNotOpen} @throws {WaitingForOther}
   */
  completeAct(party: DuetParty, act: number, now: Date): boolean {
    this.refuseUnlessTurnOf(party, now);
    if (act !== this.act) throw new WrongAct(this.act);
    if (party === 'SEEKER') this.seekerActs = act;
    if (party !== 'SEEKER' || this.agentId !== null) this.otherActs = act;
    this.putOff(now);
    if (this.actsCompleted < act) return false;
    if (act === this.script.acts.length) this.#reflect(now);
    return true;
  }

  /** An open duet ends 30 days later. An end that a side set by letting go stays, also if the other side goes on. */
  putOff(now: Date): void {
    if (this.endsAt > nextHour(now)) this.endsAt = silenceEnds(now);
  }

  /** Ends it at the next full hour. Its sides see that it ended, and not what ended it. */
  endSoon(now: Date): void {
    const soon = nextHour(now);
    if (this.endsAt > soon) this.endsAt = soon;
  }

  /** A person let it go before its acts were completed. An invitation is shown to the invited person no longer. */
  letGo(now: Date): void {
    if (this.status === 'INVITED') this.isWithheld = true;
    this.endSoon(now);
  }

  /** The moment of the end is the one that was set before, whenever the job comes. */
  end(): void {
    const status = duetLifecycle.next(this.status, 'ENDED');
    Object.assign(this, { status, completedAt: this.endsAt } satisfies Partial<NarrativeDuet>);
  }

  consent(now: Date): void {
    const status = duetLifecycle.next(this.status, 'CONSENTED');
    Object.assign(this, { status, completedAt: now } satisfies Partial<NarrativeDuet>);
  }

  #reflect(now: Date): void {
    const status = duetLifecycle.next(this.status, 'REFLECTING');
    Object.assign(this, { status, endsAt: decisionsEnd(now) } satisfies Partial<NarrativeDuet>);
  }
}
