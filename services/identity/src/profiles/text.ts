import type { TextRule } from '@kindred/service/text';

/** What a person writes about themselves, and how much of it is kept. */
export const profileTexts = {
  name: { field: 'name', maxLength: 80 },
  bio: { field: 'bio', maxLength: 2000, lines: true },
  location: { field: 'location', maxLength: 120 },
  value: { field: 'values', maxLength: 40 },
} as const satisfies Record<string, TextRule>;
