import { disclaimerPublished } from '@kindred/contracts/companion-journal/disclaimer-published';
import { lockName } from '@kindred/database/lock-name';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import { currentDisclaimer, Disclaimer } from './disclaimer.ts';

/** Publishes a new version of the disclaimer, unless it is the current text. */
export function publishDisclaimer(
  work: UnitOfWork,
  admin: Admin,
  input: { readonly text: string },
): Promise<Disclaimer> {
  const text = readText(input.text, { field: 'text', maxLength: 20_000, lines: true });
  return work.run(admin, async (tx) => {
    await lockName(tx, 'disclaimers');
    const last = await currentDisclaimer(tx);
    if (last.text === text) return last;
    const disclaimer = tx.add(Disclaimer.after(last, text, tx.now));
    tx.publish(disclaimerPublished, disclaimer, { disclaimerId: disclaimer.id, number: disclaimer.number });
    return disclaimer;
  });
}
