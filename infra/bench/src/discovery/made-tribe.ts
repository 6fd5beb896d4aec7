import { commonWords, countrysidePlace, interests, names, places } from './vocabulary.ts';

export interface MadeTribe {
  readonly id: string;
  readonly nth: number;
  readonly name: string;
  readonly description: string;
  readonly location: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Everything that the tribe is found by, with a space between. */
  readonly tokens: string;
}

/** The tribe of a number: the same in every run. */
export function madeTribe(nth: number): MadeTribe {
  const random = numbersFrom(nth);
  const share = random();
  const place = places.find((one) => one.share >= share) ?? countrysidePlace;
  const [far, turn] = [Math.sqrt(-2 * Math.log(1 - random())), random() * 2 * Math.PI];
  const name = names[nth % names.length] ?? '';
  const words = Array.from({ length: 12 }, () => commonWords[Math.floor(random() ** 4 * commonWords.length)] ?? '');
  const chosen = [0, 1, 2].map((position) => interests.slice((nth * 31 + position * 17) % interests.length)[0]);
  const labels = chosen.flatMap((one) =>
    one === undefined ? [] : [one.name, `interest:${one.name}`, `category:${one.category}`],
  );
  const location = place.name.toLowerCase();
  return {
    id: `00000000-0000-7000-8000-${nth.toString(16).padStart(12, '0')}`,
    nth,
    name,
    description: words.join(' '),
    location,
    latitude: place.latitude + place.spread * far * Math.cos(turn),
    longitude: place.longitude + place.spread * 1.6 * far * Math.sin(turn),
    tokens: [...new Set(['*', 'status:ACTIVE', 'tribe', name, location, ...words, ...labels])].join(' '),
  };
}

/** A generator with a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
