import { interestCategories, type InterestCategory } from '@kindred/contracts/interest';

interface Idea {
  readonly name: string;
  readonly description: string;
  readonly placeToSearch: string;
  readonly costForOne: number;
  readonly dependsOnWeather: boolean;
}

const ideas: Readonly<Record<InterestCategory, readonly [Idea, ...Idea[]]>> = {
  OUTDOOR_ADVENTURES: [
    idea('A walk in the park', 'Two hours outside at a pace that suits all of you.', 'park', 0, true),
    idea('Sunset on a hill', 'Meet an hour before sunset, and bring something warm to drink.', 'hill', 0, true),
  ],
  ARTS_CULTURE: [
    idea('An evening at the museum', 'Each of you chooses one picture and says why.', 'museum', 12, false),
    idea('Drawing together', 'Paper, pencils and an hour. Skill is not needed.', 'café', 6, false),
  ],
  FOOD_DINING: [
    idea('Dinner together', 'A long table, and everybody orders something for the middle.', 'restaurant', 25, false),
    idea('A picnic', 'Each of you brings one dish, and there is a blanket for all.', 'park', 8, true),
  ],
  SPORTS_FITNESS: [
    idea('An hour of badminton', 'Doubles that change after every game.', 'sports hall', 10, false),
    idea('A slow run', 'Five kilometres at the pace of the slowest, and a drink afterwards.', 'park', 0, true),
  ],
  GAMES_ENTERTAINMENT: [
    idea('A board game night', 'Bring a game that can be explained in five minutes.', 'café', 6, false),
    idea('An evening of bowling', 'Two rounds in mixed teams.', 'bowling', 15, false),
  ],
  LEARNING_EDUCATION: [
    idea('Ten minutes each', 'Each of you explains one thing to the others in ten minutes.', 'library', 0, false),
    idea('A public lecture', 'Listen together, and talk about it for an hour.', 'university', 0, false),
  ],
  TECHNOLOGY: [
    idea('An afternoon of mending', 'Bring something broken, and repair it together.', 'workshop', 5, false),
    idea('Build something small', 'An idea, an afternoon, and something to show at its end.', 'library', 0, false),
  ],
  WELLNESS_MINDFULNESS: [
    idea('A quiet walk', 'An hour without screens, the first half of it without words.', 'garden', 0, true),
    idea('Tea and time', 'A pot of tea and nothing else to do.', 'tea', 8, false),
  ],
};

function idea(name: string, description: string, placeToSearch: string, costForOne: number, dependsOnWeather: boolean) {
  return { name, description, placeToSearch, costForOne, dependsOnWeather };
}

interface Given {
  readonly interests: readonly { readonly category: InterestCategory }[];
  readonly earlierSuggestions: readonly string[];
}

/** The first idea that the tribe has not had, from its own interests and then from all others, at the first time. */
export function embeddedSuggestion({ interests, earlierSuggestions }: Given) {
  const categories = [...new Set([...interests.map(({ category }) => category), ...interestCategories])];
  const all = categories.flatMap((category) => ideas[category].map((one) => ({ ...one, category, time: 1 })));
  const had = new Set(earlierSuggestions);
  const [first] = all;
  const chosen = all.find(({ name }) => !had.has(name)) ?? first;
  if (!chosen) throw new Error('There are no ideas.');
  return chosen;
}
