import type { AchievementCategory } from './achievement-details.ts';

interface Icon {
  readonly category: AchievementCategory;
  /** What is drawn in white on a square of 64, as the data of an SVG path. */
  readonly path: string;
}

/** The icons of the achievements that the service ships, by the names of their files. */
const icons: Readonly<Record<string, Icon>> = {
  'first-gathering': { category: 'GATHERING', path: 'M20 46V26l12-10 12 10v20H36V34h-8v12z' },
  regular: { category: 'GATHERING', path: 'M16 18h32v30H16zm4 10v16h24V28zm3-14h4v8h-4zm14 0h4v8h-4z' },
  'around-the-table': {
    category: 'GATHERING',
    path: 'M32 18a14 14 0 1 0 .1 0zm0 6a8 8 0 1 1-.1 0zM12 16h4v32h-4zm36 0h4v32h-4z',
  },
  'out-in-all-weathers': { category: 'GATHERING', path: 'M8 48l16-28 9 15 6-8 17 21zM44 12a5 5 0 1 0 .1 0z' },
  'four-weeks-running': { category: 'GATHERING', path: 'M12 44h8v-6h-8zm11 0h8V32h-8zm11 0h8V26h-8zm11 0h8V18h-8z' },
  'first-host': { category: 'HOSTING', path: 'M32 14a7 7 0 1 0 .1 0zM18 50c0-10 6-16 14-16s14 6 14 16z' },
  'good-host': {
    category: 'HOSTING',
    path: 'M32 10l6.5 14 15.5 2-11.5 10.5 3 15.5L32 44l-13.5 8 3-15.5L10 26l15.5-2z',
  },
  'one-of-us': {
    category: 'BELONGING',
    path: 'M22 16a6 6 0 1 0 .1 0zm20 0a6 6 0 1 0 .1 0zM12 48c0-10 4-16 10-16s10 6 10 16zm20 0c0-10 4-16 10-16s10 6 10 16z',
  },
  founder: { category: 'BELONGING', path: 'M20 10h4v44h-4zm6 2h24l-6 9 6 9H26z' },
  'busy-bee': { category: 'BELONGING', path: 'M32 10l17 10v20L32 50 15 40V20zm0 7l-11 6.5v13L32 43l11-6.5v-13z' },
  'goal-getter': { category: 'GOALS', path: 'M32 12a20 20 0 1 0 .1 0zm0 6a14 14 0 1 1-.1 0zm0 7a7 7 0 1 0 .1 0z' },
  'up-for-it': { category: 'GOALS', path: 'M36 8L16 36h13l-3 20 22-30H34z' },
  'good-company': { category: 'BELONGING', path: 'M12 14h40v26H32L20 50V40h-8z' },
  'asked-and-answered': { category: 'BELONGING', path: 'M10 12h30v20H26l-8 8v-8h-8zm34 10h10v20h-8v8l-8-8H28l6-6h10z' },
};

const colours: Readonly<Record<AchievementCategory, string>> = {
  GATHERING: '#5b4a87',
  HOSTING: '#a4502f',
  BELONGING: '#2f6b5e',
  GOALS: '#8a6a12',
};

/** Ids of the achievements that migrations add, with the names of their icons. */
const shipped = new Map(
  Object.keys(icons).map((name, nth) => [`01981f5e-8c00-7a10-9f6b-a000000000${hex(nth + 1)}`, name]),
);

function hex(number: number): string {
  return number.toString(16).padStart(2, '0');
}

/** The address of the icon of an achievement that the service ships; null for any other. */
export function shippedIconOf(achievementId: string, publicUrl: string): string | null {
  const name = shipped.get(achievementId);
  return name === undefined ? null : `${publicUrl.replace(/\/$/, '')}/achievement-icons/${name}.svg`;
}

/** An icon as an SVG; null for a name that is none. */
export function drawIcon(name: string): string | null {
  const icon = Object.hasOwn(icons, name) ? icons[name] : undefined;
  if (!icon) return null;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="${colours[icon.category]}"/><path fill="#fff" fill-rule="evenodd" d="${icon.path}"/></svg>`;
}
