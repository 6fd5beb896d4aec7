/**
 * FNV-1a over UTF-16 code units, finished as murmur3 is: quick, and spread well enough to choose a place and a sign by.
 */
export function hashOf(text: string, seed: number, from = 0, to = text.length): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Features of one sort, hashed into a vector. Each goes to one place with a sign of its own, so that two that share a
 * place cancel out on average instead of looking alike (Weinberger et al., "Feature hashing for large scale multitask
 * learning", 2009).
 */
export class HashedFeatures {
  readonly #counts = new Map<number, number>();
  readonly #dimensions: number;

  constructor(dimensions: number) {
    this.#dimensions = dimensions;
  }

  add(hash: number, weight: number): void {
    this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + weight);
  }

  /**
   * Adds this sort to the vector with a length of `weight`, however many features it has; one that recurs counts with
   * its logarithm.
   */
  addTo(vector: Float64Array, weight: number): void {
    const places = new Map<number, number>();
    for (const [hash, count] of this.#counts) {
      const place = hash % this.#dimensions;
      const value = (count > 1 ? 1 + Math.log(count) : count) * ((hash & 0x80000000) === 0 ? 1 : -1);
      places.set(place, (places.get(place) ?? 0) + value);
    }
    let squares = 0;
    for (const value of places.values()) squares += value * value;
    if (squares === 0) return;
    const scale = weight / Math.sqrt(squares);
    for (const [place, value] of places) vector[place] = (vector[place] ?? 0) + value * scale;
  }
}
