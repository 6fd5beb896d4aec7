import path from 'node:path';

/** Where each server keeps its data, and where those that are installed by us are installed. */
export function foldersIn(serversFolder: string) {
  const at = (name: string) => path.join(serversFolder, name);
  return {
    postgres: at('postgres'),
    kafka: at('kafka'),
    valkey: at('valkey'),
    s3: at('s3'),
    versitygw: at('versitygw'),
    synapse: at('synapse'),
    synapseVenv: at('synapse-venv'),
  };
}
