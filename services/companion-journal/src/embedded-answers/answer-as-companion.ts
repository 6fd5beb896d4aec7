import type { Turn } from '@kindred/models/language-model';
import { openings, questionsOf, type QuestionKind } from './companion-words.ts';

/** What the embedded companion knows of the scene. It is given no instructions, so it cannot recite any. */
export interface CompanionScene {
  readonly persona: { readonly personaId: string; readonly tags: readonly string[] };
  readonly room: {
    readonly roomId: string;
    readonly promptType: QuestionKind;
    readonly steps: readonly { readonly question: string }[];
  };
}

/**
 * What the embedded companion answers: it gives back a piece of what was said, in the manner of the persona, and asks
 * what suits the room. In a guided room it asks the next step. The same chat has the same reply.
 */
export function answerAsCompanion(turns: readonly Turn[], { persona, room }: CompanionScene): string {
  const last = turns.at(-1);
  const text = last?.from === 'person' ? last.text : '';
  const spoken = turns.filter(({ from }) => from === 'model').length;
  const opening = picked(openings, `${persona.personaId}${persona.tags.join()}`, spoken);
  const question =
    room.steps[spoken]?.question ?? picked(questionsOf[room.promptType], room.roomId, spoken + text.length);
  return [opening, reflection(text), question].filter((part) => part !== '').join(' ');
}

/** The sentence that says most, in its person's own words. */
export function reflection(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim().replace(/[.!?]+$/, ''));
  const longest = sentences.reduce((best, sentence) => (sentence.length > best.length ? sentence : best), '');
  if (longest.length < 3) return '';
  const words = longest.split(/\s+/).slice(0, 20).join(' ');
  return `You say: “${words}${words.length < longest.length ? ' …' : ''}”`;
}

/** One of a list: the next with each turn, from a place that the key sets. */
export function picked(list: readonly string[], key: string, turn: number): string {
  const start = [...key].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return list[(start + turn) % list.length] ?? '';
}
