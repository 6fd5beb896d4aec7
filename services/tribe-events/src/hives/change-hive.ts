import { hiveChanged } from '@kindred/contracts/tribe-events/hive-changed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockAsSteward, type OfHive } from './as-hive-member.ts';
import { readHiveChange, type HiveChangeInput } from './hive-details.ts';

const fieldNames = { name: 'NAME', description: 'DESCRIPTION', categories: 'CATEGORIES' } as const;

/** Changes what an ACTIVE hive says of itself. A change that changes nothing publishes no event. */
export function updateHive(work: UnitOfWork, person: Person, { hiveId, ...input }: OfHive & HiveChangeInput) {
  const details = readHiveChange(input);
  return work.run(person, async (tx) => {
    const { hive } = await lockAsSteward(tx, hiveId, person.id);
    const fields = hive.change(details).map((name) => fieldNames[name]);
    if (fields.length > 0) tx.publish(hiveChanged, hive, { hiveId, changedBy: person.id, fields });
    return { hive };
  });
}
