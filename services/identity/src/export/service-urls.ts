/**
 * Every other service there is and where it listens, out of `payments=http://localhost:4005`, separated by commas;
 * `none` where there are none. Throws on anything else.
 */
export function readServiceUrls(setting: string): ReadonlyMap<string, URL> {
  if (setting === 'none') return new Map();
  return new Map(
    setting.split(',').map((entry) => {
      const [, name, address] = /^([a-z][a-z0-9-]*)=(https?:\/\/\S+)$/.exec(entry.trim()) ?? [];
      if (!name || !address || name === 'identity')
        throw new Error('each is written name=http://host:port, and identity itself is not among them');
      return [name, new URL(address)];
    }),
  );
}
