import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UserRole } from '../accounts/user.ts';

export type AdminActionKind =
  | 'SUSPENDED'
  | 'REINSTATED'
  | 'ROLE_SET'
  | 'FIRST_ADMIN_APPOINTED'
  | 'DELETION_REQUESTED'
  | 'SECOND_FACTORS_RESET';
export type SuspensionReason =
  | 'SPAM'
  | 'HARASSMENT'
  | 'IMPERSONATION'
  | 'FRAUD'
  | 'UNDERAGE'
  | 'ACCOUNT_TAKEN_OVER'
  | 'OTHER';

/** Something that an admin did to an account. A row is added with the change itself, and never changed. */
@Entity('admin_action')
export class AdminAction {
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  /** Null where the house itself did it, by its settings. */
  @Column('uuid', { nullable: true }) adminId!: string | null;
  @Column('uuid') subjectId!: string;
  @Column('text') action!: AdminActionKind;
  @Column('text', { nullable: true }) reason!: SuspensionReason | null;
  @Column('text', { nullable: true }) role!: UserRole | null;

  static of(
    what: Pick<AdminAction, 'adminId' | 'subjectId' | 'action'> & Partial<Pick<AdminAction, 'reason' | 'role'>>,
    now: Date,
  ): AdminAction {
    return createEntity(AdminAction, {
      id: newId(),
      at: now,
      reason: null,
      role: null,
      ...what,
    });
  }
}
