import { seededRandom, type Random } from '@kindred/contracts/seeded-random';

const categories = ['OUTDOOR_ADVENTURES', 'ARTS_CULTURE', 'FOOD_DINING', 'SPORTS_FITNESS', 'TECHNOLOGY'] as const;
const styles = ['DIRECT', 'THOUGHTFUL', 'SUPPORTIVE', 'ANALYTICAL', 'EXPRESSIVE', null] as const;
const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const distances = [5, 10, 15, 25, 25, 50];
const milesPerDegree = 69;

export type Spread = 'COUNTRY' | 'CITY';

/** A person as matching knows one, made up from a seed. */
export type MadeUpPerson = ReturnType<typeof madeUpPerson>;

/**
 * People who do not exist, always the same ones for a seed: in one city, or in the towns and the countryside of a
 * country of 300 by 400 miles. Some have not said which languages they speak or when they are free.
 */
export function madeUpPeople(count: number, seed: string, spread: Spread): MadeUpPerson[] {
  const random = seededRandom(seed);
  const towns = Array.from({ length: 120 }, () => pointIn(random, 300, 400));
  return Array.from({ length: count }, (_, nth) => {
    const point = spread === 'CITY' ? near({ latitude: 51.5, longitude: -0.1 }, 5, random) : inCountry(towns, random);
    return madeUpPerson(`${seed}-${String(nth).padStart(7, '0')}`, point, random);
  });
}

function madeUpPerson(id: string, point: { latitude: number; longitude: number }, random: Random) {
  const trait = () => Math.min(100, Math.max(0, Math.round((50 + bell(random) * 18) / 6.25) * 6.25));
  return {
    id,
    traits: {
      OPENNESS: trait(),
      CONSCIENTIOUSNESS: trait(),
      EXTRAVERSION: trait(),
      AGREEABLENESS: trait(),
      NEUROTICISM: trait(),
    },
    interests: Array.from({ length: 3 + Math.floor(random() * 6) }, (_, nth) => {
      // Few are popular, many are rare.
      const number = Math.floor(random() ** 2 * 200);
      const category = categories[number % categories.length] ?? categories[0];
      return { category, name: `Interest ${number}`, isPrimary: nth < 2 };
    }),
    communicationStyle: styles[Math.floor(random() * styles.length)] ?? null,
    point,
    maxTravelDistanceMiles: distances[Math.floor(random() * distances.length)] ?? 25,
    languages: random() < 0.3 ? [] : random() < 0.9 ? ['en', ...(random() < 0.2 ? ['fr'] : [])] : ['fr', 'de'],
    freeEvenings: random() < 0.4 ? [] : weekdays.filter(() => random() < 0.5),
  };
}

/** The first towns are the largest. One person in five lives in the countryside. */
function inCountry(towns: readonly { latitude: number; longitude: number }[], random: Random) {
  const town = towns[Math.floor(random() ** 3 * towns.length)];
  return town && random() < 0.8 ? near(town, 3, random) : pointIn(random, 300, 400);
}

function pointIn(random: Random, width: number, height: number) {
  return {
    latitude: 50 + (random() * height) / milesPerDegree,
    longitude: -4 + (random() * width) / (milesPerDegree * 0.6),
  };
}

function near(centre: { latitude: number; longitude: number }, miles: number, random: Random) {
  return {
    latitude: centre.latitude + (bell(random) * miles) / milesPerDegree,
    longitude: centre.longitude + (bell(random) * miles) / (milesPerDegree * 0.6),
  };
}

/** Nearly a normal distribution with a deviation of 1: the sum of uniform ones. */
function bell(random: Random): number {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}
