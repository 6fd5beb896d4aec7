const shortest = 24;

/**
 * Reads `name:secret,name:secret`. A secret that could be guessed and a client named twice are refused, in words that
 * do not repeat the secret. What a client may ask for is not said here: `service-clients.ts` does.
 */
export function readClientSecrets(text: string): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  for (const entry of text.split(',').filter((each) => each.trim() !== '')) {
    const [, name = '', secret = ''] = /^\s*([a-z][a-z0-9-]*):(\S+)\s*$/.exec(entry) ?? [];
    if (name === '') throw new Error('each entry reads name:secret');
    if (secret.length < shortest) throw new Error(`the secret of ${name} has fewer than ${shortest} characters`);
    if (secrets.has(name)) throw new Error(`${name} is named twice`);
    secrets.set(name, secret);
  }
  return secrets;
}
