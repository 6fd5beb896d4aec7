import { formationStarted } from '@kindred/contracts/tribe-events/formation-started';
import type { Actor } from '@kindred/database/actor';
import { lockName } from '@kindred/database/lock-name';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { readText } from '@kindred/service/text';
import { FormationRun } from './formation-run.ts';
import { FormationUnderWay } from './refusals.ts';

export interface FormationInput {
  readonly seed: string;
}

/**
 * Starts a formation, which jobs and consumers carry on. The same people and seed give the same groups.
 * @throws {FormationUnderWay} one at a time proposes; previews may run beside it
 */
export function startFormation(work: UnitOfWork, admin: Actor, isPreview: boolean, input: FormationInput) {
  const seed = readText(input.seed, { field: 'seed', maxLength: 60 });
  return work.run(admin, async (tx) => {
    if (!isPreview) {
      await lockName(tx, 'start of a formation');
      const [underWay] = await tx.query(
        `SELECT FROM formation_run WHERE status = 'RUNNING' AND NOT is_preview LIMIT 1`,
      );
      if (underWay) throw new FormationUnderWay();
    }
    const run = tx.add(FormationRun.start(admin.id, seed, isPreview, tx.now));
    tx.publish(formationStarted, run, { runId: run.id, kind: run.kind });
    return { run };
  });
}
