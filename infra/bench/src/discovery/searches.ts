import { city, commonWords, countryside, interests, misspelt, names, town } from './vocabulary.ts';

/** One search of distance, text and interests together. */
export interface BenchSearch {
  readonly kind: string;
  readonly filter: {
    readonly near: {
      readonly point: { readonly latitude: number; readonly longitude: number };
      readonly radiusMiles: number;
    };
    readonly text: string;
    readonly interestNames?: readonly string[];
  };
}

const centres = { city, town, countryside };
const words = {
  rare: (nth: number) => names[(nth * 977) % names.length] ?? '',
  medium: (nth: number) => commonWords[100 + (nth % 400)] ?? '',
  common: (nth: number) => commonWords[nth % 3] ?? '',
  twoCommon: (nth: number) => `${commonWords[nth % 3] ?? ''} ${commonWords[3 + (nth % 20)] ?? ''}`,
  elsewhere: () => 'Greatcity',
  none: (nth: number) => `zx${names[nth] ?? ''}`.split('').toReversed().join(''),
};

/** Searches of every kind of word, near the city, a town and in the country, 5 and 25 miles around. */
export function searches(rounds: number, isMisspelt: boolean): BenchSearch[] {
  return Array.from({ length: rounds }, (_, round) =>
    Object.entries(words).flatMap(([kind, wordOf], kindNth) =>
      Object.entries(centres).flatMap(([where, centre]) =>
        [5, 25].map((radiusMiles) => {
          const nth = round * 7 + kindNth;
          const text = wordOf(nth)
            .split(' ')
            .map((word) => (isMisspelt ? misspelt(word, nth) : word))
            .join(' ');
          const point = {
            latitude: centre.latitude + (round % 10) * 0.01,
            longitude: centre.longitude - (round % 7) * 0.01,
          };
          const interestNames = Array.from(
            { length: 6 },
            (_unused, more) => interests[(nth + more * 9) % interests.length]?.name ?? '',
          );
          return {
            kind: `${kind} ${where} ${radiusMiles}`,
            filter: { near: { point, radiusMiles }, text, interestNames },
          };
        }),
      ),
    ),
  ).flat();
}
