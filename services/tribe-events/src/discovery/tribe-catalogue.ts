import type { Catalogue, TimeOrder } from '../search/catalogue.ts';

/** Public tribes that are not dissolved. */
export const tribeCatalogue: Catalogue = {
  table: 'tribe_search',
  id: 'tribe_id',
  join: 'JOIN tribe t ON t.id = s.tribe_id',
  wordTable: 'tribe_word',
  similarWords: 'similar_words',
};

const inTribes = {
  id: 't.id',
  from: 'tribe t JOIN tribe_search s ON s.tribe_id = t.id',
  where: [`t.privacy = 'PUBLIC'`, `t.status <> 'DISSOLVED'`],
  isOfThings: true,
};

export const tribesByTime = {
  LAST_ACTIVE: { key: 't.last_active_at', ...inTribes },
  CREATED_AT: { key: 't.created_at', ...inTribes },
} satisfies Record<string, TimeOrder>;
