/** One entry of a cache, as the desk gives it. */
export interface CachedText {
  readonly key: string;
  readonly text: string;
}

/** What journeys fill. Without these the cache was not used, and nothing was tried. */
const filled = ['kindred:identity:profile:', 'kindred:tribe-events:tribe:', 'kindred:tribe-events:list:'];

/** What is wrong with a cache after the journeys: each private text in a key or value, and what is not there. */
export function cacheLeaks(entries: readonly CachedText[], privateTexts: readonly string[]): string[] {
  if (privateTexts.length === 0) return ['The journeys sent no private text.'];
  const unfilled = filled.filter((prefix) => !entries.some(({ key }) => key.startsWith(prefix)));
  return [
    ...unfilled.map((prefix) => `Nothing is cached under ${prefix}`),
    ...[...new Set(privateTexts)].flatMap((text) => {
      const inJson = JSON.stringify(text).slice(1, -1);
      const found = entries.find(
        (entry) => `${entry.key}\n${entry.text}`.includes(inJson) || entry.text.includes(text),
      );
      return found ? [`${found.key} has the private text ${JSON.stringify(text.slice(0, 60))}`] : [];
    }),
  ];
}
