import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DuetParty } from './narrative-duet.ts';

export const duetChoices = ['CONNECT', 'LET_GO'] as const;
/** What a side wants to come of a duet. */
export type DuetChoice = (typeof duetChoices)[number];

/** The option with which a side completed an act. The other side does not see it. */
@Entity('duet_answer')
export class DuetAnswer {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') duetId!: string;
  @Column('smallint') act!: number;
  @Column('uuid') personId!: string;
  @Column('bytea') option!: Buffer;
  @Column('timestamptz') answeredAt!: Date;

  static place(id: string): Place {
    return { table: 'duet_answer', column: 'option', rowId: id };
  }

  static of(columns: DuetAnswer): DuetAnswer {
    return createEntity(DuetAnswer, columns);
  }
}

/** Whether a side was asked to decide. Only that side sees it. */
@Entity('duet_question')
export class DuetQuestion {
  @PrimaryColumn('uuid') duetId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('timestamptz') askedAt!: Date;
}

/** What a side decided: on the invitation, or on the connection. Rows are added and never changed. */
@Entity('duet_decision')
export class DuetDecision {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') duetId!: string;
  @Column('text') party!: DuetParty;
  /** Null for an agent. */
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('text') about!: 'INVITATION' | 'CONNECTION';
  @Column('text') choice!: 'ACCEPT' | 'DECLINE' | DuetChoice;
  @Column('timestamptz') decidedAt!: Date;

  get answer(): 'ACCEPT' | 'DECLINE' | null {
    return this.choice === 'ACCEPT' || this.choice === 'DECLINE' ? this.choice : null;
  }

  get connection(): DuetChoice | null {
    return this.choice === 'CONNECT' || this.choice === 'LET_GO' ? this.choice : null;
  }

  static of(columns: Omit<DuetDecision, 'id' | 'answer' | 'connection'>): DuetDecision {
    return createEntity(DuetDecision, { ...columns, id: newId() });
  }
}

/** An agent that a duet can be with. */
@Entity('duet_agent')
export class DuetAgent {
  @PrimaryColumn('uuid') id!: string;
  /** Null until its service tells it. */
  @Column('text', { nullable: true }) name!: string | null;
  /** Shipped, for as long as no service tells of agents. */
  @Column('boolean') isDemo!: boolean;
  @Column('timestamptz') madeAt!: Date;
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
}
