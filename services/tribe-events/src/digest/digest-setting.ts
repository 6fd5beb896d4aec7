import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DigestFrequency = 'DAILY' | 'OFF';

/** How often a person wants a digest. Without a row it is daily. */
@Entity('digest_setting')
export class DigestSetting {
  @PrimaryColumn('uuid') userId!: string;
  @Column('text') frequency!: DigestFrequency;
  @Column('timestamptz') changedAt!: Date;
}
