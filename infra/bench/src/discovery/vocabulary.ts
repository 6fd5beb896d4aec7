import { benchTribes } from '../environment.ts';

/** How many there are: a million unless KINDRED_BENCH_TRIBES says otherwise. */
export const tribes = benchTribes;
const cityShare = Math.min(0.5, 100_000 / tribes);

/** A place and how many tribes are there: `share` is the sum of the shares up to it, `spread` is in degrees. */
export interface Place {
  readonly nth: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly spread: number;
  readonly share: number;
}

const syllables = ['ba', 'co', 'di', 'fen', 'go', 'ha', 'jul', 'ka', 'lo', 'mi', 'nor', 'pe', 'qua', 'ri', 'so', 'tam'];

/** A word of five syllables, another for each number below a million. */
function wordOf(number: number): string {
  let rest = (number * 7_919) % 1_048_573;
  const parts: string[] = [];
  for (let nth = 0; nth < 5; nth += 1) {
    parts.push(syllables[rest % syllables.length] ?? '');
    rest = Math.floor(rest / syllables.length);
  }
  return parts.join('');
}

/** Each is the name of about ten tribes. */
export const names = Array.from({ length: 100_000 }, (_, nth) => wordOf(nth + 1));

/** The first is in two thirds of all tribes, the hundredth in 4 in a thousand. */
export const commonWords = Array.from({ length: 20_000 }, (_, nth) => wordOf(nth + 200_001));

const categories = ['OUTDOOR_ADVENTURES', 'ARTS_CULTURE', 'FOOD_DINING', 'SPORTS_FITNESS', 'TECHNOLOGY'];
export const interests = Array.from({ length: 60 }, (_, nth) => ({
  category: categories[nth % categories.length] ?? '',
  name: wordOf(nth + 300_001),
}));

export const city = { latitude: 51.5, longitude: -0.12 };
export const countryside = { latitude: 54.6, longitude: -2.4 };
const towns = 200;

export const countrysidePlace: Place = {
  nth: towns + 1,
  name: 'Countryside',
  ...countryside,
  spread: 1.5,
  share: 1,
};

export const places: readonly Place[] = [
  { nth: 0, name: 'Greatcity', ...city, spread: 0.12, share: cityShare },
  ...Array.from({ length: towns }, (_, nth) => ({
    nth: nth + 1,
    name: wordOf(nth + 400_001),
    latitude: 50.5 + ((nth * 0.618) % 1) * 6,
    longitude: -4.5 + ((nth * 0.414) % 1) * 5.5,
    spread: 0.05,
    share: cityShare + (0.4 * (nth + 1)) / towns,
  })),
  countrysidePlace,
];
export const town = places[7] ?? { ...countryside };

/** A word with a typing error: two letters swapped, one left out, or one doubled. */
export function misspelt(word: string, nth: number): string {
  const at = 1 + (nth % Math.max(1, word.length - 2));
  if (nth % 3 === 0) return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return nth % 3 === 1 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word.slice(at - 1);
}
