import { canHaveVersitygw } from './s3/install-versitygw.ts';
import { startVersitygw } from './s3/start-versitygw.ts';
import { foldersIn } from './server-folders.ts';
import { canHaveSynapse, installSynapse } from './synapse/install-synapse.ts';
import { startSynapse } from './synapse/start-synapse.ts';

export interface OptionalServersOptions {
  serversFolder: string;
  s3Port: number;
  synapsePort: number;
  applicationServicePort: number;
  onProgress(step: string): void;
}

/** The address of an S3, null where there is no Go to build it. */
export async function startS3({ serversFolder, s3Port, onProgress }: OptionalServersOptions): Promise<string | null> {
  const { s3: dir, versitygw: binFolder } = foldersIn(serversFolder);
  if (!canHaveVersitygw(binFolder)) {
    onProgress('no S3, because there is no Go that builds it');
    return null;
  }
  const { variables } = await startVersitygw({ dir, binFolder, port: s3Port, lifetime: 'own', onProgress });
  return variables.S3_ENDPOINT;
}

/**
 * The address of a Synapse, null where there is no Python that runs it.
 *
 * @param postgres the address of the PostgreSQL that starts meanwhile. Synapse is fetched before it is there.
 */
export async function startHomeserver(
  { serversFolder, synapsePort, applicationServicePort, onProgress }: OptionalServersOptions,
  postgres: Promise<string>,
): Promise<string | null> {
  const { synapse: dir, synapseVenv: venvFolder } = foldersIn(serversFolder);
  if (!(await canHaveSynapse(venvFolder))) {
    onProgress('no Synapse, because there is no Python 3.10 or newer with venv that runs it');
    return null;
  }
  const [databaseUrl] = await Promise.all([postgres, installSynapse(venvFolder, onProgress)]);
  const ports = { port: synapsePort, applicationServicePort };
  const { variables } = await startSynapse({ dir, venvFolder, databaseUrl, ...ports, lifetime: 'own', onProgress });
  return variables.MATRIX_HOMESERVER_URL;
}
