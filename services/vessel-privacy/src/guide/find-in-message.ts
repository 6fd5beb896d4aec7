import type { LanguageModel } from '@kindred/models/language-model';
import { findBoundaries, type FoundBoundary } from '../model-tasks/find-boundaries.ts';
import { findEvents, type FoundEvent } from '../model-tasks/find-events.ts';
import { findNeeds, type FoundNeed } from '../model-tasks/find-needs.ts';
import { quotesFrom } from '@kindred/models/answer-checks/quotes';
import type { Logger } from 'pino';

/** What the guide thinks it heard in one message. Nothing of it counts until its person confirms it. */
export interface Findings {
  readonly needs: readonly FoundNeed[];
  readonly events: readonly FoundEvent[];
  readonly boundaries: readonly FoundBoundary[];
  /** The person's emotions in the whole message. */
  readonly emotions: readonly string[];
  /** Where looking failed there is nothing to say about needs, or about emotions. */
  readonly lookedFor: { readonly needs: boolean; readonly events: boolean };
}

export interface FindingParts {
  readonly language: LanguageModel;
  readonly logger: Logger;
}

const withinMs = 60_000;
const mostQuotes = 5;

/**
 * Looks for needs, events and boundaries in a person's own words, and in nothing else. It never fails: what could not
 * be found out is left out, since the answer is worth more. A need without a quote that stands in the text is dropped.
 */
export async function findInMessage(
  { language, logger }: FindingParts,
  { user, text, signal }: { user: string; text: string; signal: AbortSignal },
): Promise<Findings> {
  const asked = { user, signal: AbortSignal.any([signal, AbortSignal.timeout(withinMs)]), given: { text } };
  const [needs, events, boundaries] = await Promise.allSettled([
    language.extract({ ...asked, task: findNeeds, purpose: findNeeds.name }),
    language.extract({ ...asked, task: findEvents, purpose: findEvents.name }),
    language.extract({ ...asked, task: findBoundaries, purpose: findBoundaries.name }),
  ]);
  for (const outcome of [needs, events, boundaries]) {
    if (outcome.status === 'rejected' && !signal.aborted)
      logger.warn({ code: codeOf(outcome.reason) }, 'The guide could not look for something in a message');
  }
  return {
    needs: needs.status === 'fulfilled' ? needs.value.needs.flatMap((need) => borneOut(need, text)) : [],
    events: events.status === 'fulfilled' ? events.value.events : [],
    boundaries: boundaries.status === 'fulfilled' ? boundaries.value.boundaries : [],
    emotions: events.status === 'fulfilled' ? events.value.emotions : [],
    lookedFor: { needs: needs.status === 'fulfilled', events: events.status === 'fulfilled' },
  };
}

function borneOut(need: FoundNeed, text: string): FoundNeed[] {
  const evidence = quotesFrom(text, need.evidence).slice(0, mostQuotes);
  return evidence.length === 0 ? [] : [{ ...need, evidence }];
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
