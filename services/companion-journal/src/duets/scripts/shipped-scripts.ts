import type { DuetScript, DuetScriptKey } from './duet-script.ts';
import { firstPage } from './first-page.ts';
import { letterToAYear } from './letter-to-a-year.ts';
import { lostKey } from './lost-key.ts';
import { twoKitchens } from './two-kitchens.ts';

/** Every version of every script that a duet may have begun with. */
const versions: readonly DuetScript[] = [firstPage, twoKitchens, letterToAYear, lostKey];

/** The newest version of each script: what a new duet can begin with. */
export const shippedScripts: readonly DuetScript[] = versions.filter(
  ({ key, version }) => !versions.some((other) => other.key === key && other.version > version),
);

/** The script of a running duet. Throws for one that was taken away, which is a mistake in our code. */
export function scriptOf(key: DuetScriptKey, version?: number): DuetScript {
  const from = version === undefined ? shippedScripts : versions.filter((script) => script.version === version);
  const found = from.find((script) => script.key === key);
  if (!found) throw new Error(`There is no script ${key} ${version ?? ''}.`);
  return found;
}
