import { sameWord } from '@kindred/contracts/same-word';

/** Tokens that are no words. A word of a text has letters and digits alone, so that it is never one of these. */
export const tagLabel = (tag: string) => `#${sameWord(tag)}`.slice(0, 100);
export const personaLabel = (personaId: string) => `persona:${personaId}`;
export const roomLabel = (roomId: string) => `room:${roomId}`;
export const moodLabel = (mood: number) => `mood:${mood}`;

/** What an entry is filtered by. */
export function labelsOf(entry: {
  readonly tags: readonly string[];
  readonly personaId: string | null;
  readonly roomId: string | null;
  readonly mood: number | null;
}): string[] {
  return [
    ...new Set(entry.tags.map(tagLabel)),
    ...(entry.personaId === null ? [] : [personaLabel(entry.personaId)]),
    ...(entry.roomId === null ? [] : [roomLabel(entry.roomId)]),
    ...(entry.mood === null ? [] : [moodLabel(entry.mood)]),
  ];
}

export interface LabelFilter {
  readonly personaId?: string | null;
  readonly roomId?: string | null;
  readonly tags?: readonly string[] | null;
  readonly moodFrom?: number | null;
  readonly moodTo?: number | null;
}

/** Groups of labels: an entry has one of each group. */
export function labelGroups({ personaId, roomId, tags, moodFrom, moodTo }: LabelFilter): string[][] {
  const hasMood = moodFrom != null || moodTo != null;
  const moods = [1, 2, 3, 4, 5].filter((mood) => mood >= (moodFrom ?? 1) && mood <= (moodTo ?? 5));
  return [
    ...(personaId == null ? [] : [[personaLabel(personaId)]]),
    ...(roomId == null ? [] : [[roomLabel(roomId)]]),
    ...[...new Set((tags ?? []).map(tagLabel))].map((label) => [label]),
    ...(hasMood ? [moods.map(moodLabel)] : []),
  ];
}
