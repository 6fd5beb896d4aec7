import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The place of a current member of the microDAO in a team. It goes when the membership ends. */
@Entity('team_member')
export class TeamMember {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') teamId!: string;
  @Column('uuid') memberId!: string;
  @Column('timestamptz') addedAt!: Date;

  static add(teamId: string, memberId: string, now: Date): TeamMember {
    return createEntity(TeamMember, { id: newId(), teamId, memberId, addedAt: now });
  }
}
