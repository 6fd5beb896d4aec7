import { silentUpdates } from './root-versions.ts';

const entity = {
  file: 'services/tribe-events/src/tribes/tribe.ts',
  text: `
@Entity('tribe')
export class Tribe {
  @PrimaryColumn('uuid') id!: string;
  @Column('bigint', {
    transformer: minorUnits,
  })
  depositAmount!: bigint;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('int') version!: number;
}

@Entity('seat')
export class Seat {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
}
`,
};
const found = (sql: string, file = 'services/tribe-events/src/tribes/forget.ts') =>
  silentUpdates([entity, { file, text: `\nawait tx.query(\n  \`${sql}\`,\n);` }]);

describe('an UPDATE in plain SQL', () => {
  it.each([
    'UPDATE tribe SET owner_id = $2 WHERE owner_id = $1',
    'UPDATE tribe AS one SET deposit_amount = $2 WHERE version = $1',
    'WITH moved AS (UPDATE tribe SET owner_id = NULL) DELETE FROM seat',
  ])('is refused where it changes a root and leaves its version: %s', (sql) => {
    expect(found(sql)).toMatchObject([{ file: 'services/tribe-events/src/tribes/forget.ts', line: 3 }]);
  });

  it.each([
    'UPDATE tribe SET owner_id = $2, version = version + 1 WHERE owner_id = $1',
    'UPDATE tribe SET embedding = $2 WHERE id = $1',
    'UPDATE seat SET owner_id = NULL',
  ])('is let be: %s', (sql) => {
    expect(found(sql)).toEqual([]);
  });

  it('is let be in migrations and in other services', () => {
    const sql = 'UPDATE tribe SET owner_id = NULL';
    expect(found(sql, 'services/tribe-events/src/migrations/0002-owners.ts')).toEqual([]);
    expect(found(sql, 'services/payments/src/forget.ts')).toEqual([]);
  });
});
