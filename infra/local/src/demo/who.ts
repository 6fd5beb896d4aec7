/** Who stands at the desk: enough people, and different enough, that lists and matches have something to show. */
export interface DemoPersona {
  readonly username: string;
  readonly name: string;
  readonly location: string;
  readonly bio: string;
}

/** The one who becomes the house's first admin. */
export const admin: DemoPersona = {
  username: 'ines',
  name: 'Inês Duarte',
  location: 'Lisbon',
  bio: 'Keeps the house in order, and the keys.',
};

export const personas: readonly DemoPersona[] = [
  {
    username: 'amara',
    name: 'Amara Okafor',
    location: 'Lisbon',
    bio: 'Bakes bread at night and maps the stars over the oven’s chimney.',
  },
  {
    username: 'bruno',
    name: 'Bruno Keller',
    location: 'Lisbon',
    bio: 'Repairs bicycles for anyone who stays for the tea.',
  },
  {
    username: 'chiara',
    name: 'Chiara Rossi',
    location: 'Porto',
    bio: 'Sings in two choirs; one of them knows that it is a choir.',
  },
  {
    username: 'daniel',
    name: 'Daniel Meyer',
    location: 'Berlin',
    bio: 'Collects maps of places that were never built.',
  },
  {
    username: 'eun_ji',
    name: 'Eun-ji Park',
    location: 'Berlin',
    bio: 'Long walks, short poems, no hurry with either.',
  },
  {
    username: 'farid',
    name: 'Farid Haddad',
    location: 'Marseille',
    bio: 'Grows tomatoes on a roof and argues kindly about football.',
  },
  {
    username: 'grace',
    name: 'Grace Mensah',
    location: 'London',
    bio: 'Teaches sailing to people who are afraid of water.',
  },
  {
    username: 'hugo',
    name: 'Hugo Lindqvist',
    location: 'Stockholm',
    bio: 'Builds small instruments with too many strings.',
  },
  {
    username: 'jonas',
    name: 'Jonas Brandt',
    location: 'Berlin',
    bio: 'Runs a radio hour for people who cannot sleep.',
  },
  {
    username: 'katya',
    name: 'Katya Novak',
    location: 'Berlin',
    bio: 'Translates poems, slowly, and walks while she does.',
  },
  {
    username: 'leyla',
    name: 'Leyla Demir',
    location: 'Berlin',
    bio: 'Cooks for twelve when she expects four.',
  },
  {
    username: 'marek',
    name: 'Marek Zieliński',
    location: 'Berlin',
    bio: 'Plays chess in parks and draws the parks afterwards.',
  },
  admin,
];

/** The address of a demo person, under a domain that no one can register (RFC 2606). */
export function emailOf({ username }: Pick<DemoPersona, 'username'>): string {
  return `${username}@kindred.example`;
}
