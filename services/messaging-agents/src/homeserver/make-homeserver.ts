import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Homeserver } from './homeserver.ts';
import { localHomeserver } from './local/local-homeserver.ts';
import { LocalStore } from './local/local-store.ts';
import type { MatrixNames } from './matrix-names.ts';
import type { MatrixSettings } from './matrix-settings.ts';

export const matrixNames = (settings: MatrixSettings): MatrixNames => ({
  serverName: settings.MATRIX_SERVER_NAME,
  asId: settings.MATRIX_AS_ID,
});

/** The homeserver of the settings, or the local one where they name none. */
export async function makeHomeserver(
  settings: MatrixSettings,
  { work, sealer }: { readonly work: UnitOfWork; readonly sealer: Sealer },
): Promise<Homeserver> {
  const names = matrixNames(settings);
  const { MATRIX_HOMESERVER_URL: homeserverUrl, MATRIX_AS_TOKEN: asToken, MATRIX_HS_TOKEN: hsToken } = settings;
  if (homeserverUrl === undefined) return localHomeserver(new LocalStore(names, work, sealer));
  if (asToken === undefined || hsToken === undefined)
    throw new Error('MATRIX_HOMESERVER_URL needs MATRIX_AS_TOKEN and MATRIX_HS_TOKEN beside it.');
  // The SDK takes a second and 70 MB to load, which the local homeserver does without.
  const { synapseHomeserver } = await import('./synapse/synapse-homeserver.ts');
  return synapseHomeserver({ ...names, homeserverUrl, asToken });
}
