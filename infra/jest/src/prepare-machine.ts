import { databaseUrl } from '@kindred/testkit/environment';
import { embeddedTemplate } from '@kindred/testkit/embedded/template';

/**
 * Makes the template of embedded databases where this machine has none, before any test file waits for it: it takes ten
 * seconds, more where the machine is busy, and no hook's time limit is meant for that.
 */
export default async function prepareMachine(): Promise<void> {
  if (databaseUrl === undefined) await embeddedTemplate((step) => console.error(`embedded database: ${step}`));
}
