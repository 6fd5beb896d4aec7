import { findIdentifiers } from '@kindred/companion-journal/screening/find-identifiers';
import { type IdentifierKind, identifierKinds } from '@kindred/companion-journal/screening/identifier';
import type { Planted } from './planted.ts';

export interface Rates {
  readonly kind: IdentifierKind;
  readonly planted: number;
  readonly recall: number;
  readonly precision: number;
}

/** What was missed, or found where nothing is. */
export interface Mistake {
  readonly kind: IdentifierKind;
  readonly what: 'missed' | 'found wrongly';
  readonly text: string;
}

export interface Measured {
  readonly rates: readonly Rates[];
  readonly recall: number;
  readonly mistakes: readonly Mistake[];
}

/** An identifier is found if a place of its kind covers all of it; every other place found is wrong. */
export function measure(planted: readonly Planted[], texts: readonly string[]): Measured {
  const mistakes: Mistake[] = [];
  const hits = new Map<IdentifierKind, number>();
  for (const { kind, text, start, end } of planted) {
    const found = findIdentifiers(text);
    const hit = found.find((each) => each.kind === kind && each.start <= start && each.end >= end);
    if (hit) hits.set(kind, (hits.get(kind) ?? 0) + 1);
    else mistakes.push({ kind, what: 'missed', text });
    for (const each of found) if (each !== hit) mistakes.push({ kind: each.kind, what: 'found wrongly', text });
  }
  for (const text of texts) {
    for (const { kind } of findIdentifiers(text)) mistakes.push({ kind, what: 'found wrongly', text });
  }
  const rates = identifierKinds.map((kind) => ratesOf(kind, planted, hits.get(kind) ?? 0, mistakes));
  return { rates, recall: [...hits.values()].reduce((sum, each) => sum + each, 0) / planted.length, mistakes };
}

function ratesOf(kind: IdentifierKind, all: readonly Planted[], hits: number, mistakes: readonly Mistake[]): Rates {
  const planted = all.filter((each) => each.kind === kind).length;
  const wrong = mistakes.filter((each) => each.kind === kind && each.what === 'found wrongly').length;
  return { kind, planted, recall: hits / planted, precision: hits / (hits + wrong) };
}
