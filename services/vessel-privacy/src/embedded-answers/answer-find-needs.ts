import type { NeedCategory } from '../vessels/needs.ts';
import type { KnownNeed } from './needs-lexicon.ts';
import { emotionsIn, needsIn } from './heard.ts';
import { sentencesOf } from '@kindred/models/embedded/sentences';

interface NeedShown {
  readonly need: string;
  readonly category: NeedCategory;
  readonly confidence: number;
  readonly evidence: string[];
}

/**
 * Needs by the words that show them. The sentences are the evidence; a need is the surer the more words show it, and
 * when a feeling stands in the same sentence. Never above 0.85: words are a hint.
 */
export function answerFindNeeds({ text }: { readonly text: string }): { needs: NeedShown[] } {
  const seen = new Map<KnownNeed, { score: number; evidence: Set<string> }>();
  for (const sentence of sentencesOf(text)) {
    const feels = emotionsIn(sentence).length > 0 ? 0.1 : 0;
    for (const { known, hits } of needsIn(sentence)) {
      const entry = seen.get(known) ?? { score: 0.3, evidence: new Set() };
      entry.score += 0.12 * hits + feels;
      entry.evidence.add(sentence.slice(0, 500).trim());
      seen.set(known, entry);
    }
  }
  const needs = [...seen].map(([{ need, category }, { score, evidence }]): NeedShown => ({
    need,
    category,
    confidence: Math.round(Math.min(score, 0.85) * 100) / 100,
    evidence: [...evidence].slice(0, 5),
  }));
  return { needs: needs.sort((a, b) => b.confidence - a.confidence).slice(0, 8) };
}
