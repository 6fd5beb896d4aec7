import { dangerAnswer, speaksOfDanger } from '@kindred/replies/danger';
import type { Turn } from '@kindred/models/language-model';
import { asMaterial } from '@kindred/models/material';
import type { Stage } from '../stages/stage-progress.ts';
import { instructionsFor, manners } from './instructions.ts';
import type { Given, GivenItem } from './retrieve.ts';
import type { GuideStyle } from './guide-style.ts';
import type { Source } from './retrieval-contract.ts';

export interface GuidePrompt {
  readonly system: string;
  readonly turns: readonly Turn[];
  readonly style: GuideStyle;
}

/**
 * Characters that go into one prompt. What is cut is cut at the end of a text; of the conversation the oldest turns go
 * first.
 */
const longest = { field: 1_500, document: 4_000, conversation: 40_000 };

const conversation: readonly Source[] = ['OWN_WORDS', 'PARTNERS_WORDS'];

/** Columns that are told under another name, or not at all, which null says. */
const toldAs: Readonly<Record<string, string | null>> = { confirmed_at: 'confirmedByThePerson', source_user_id: null };

/**
 * A prompt out of what the contract gave and nothing else. People's words are turns of the conversation, or material:
 * never part of the instructions. Ids stay out: they would tell the model nothing.
 */
export function guidePrompt(
  stage: Stage,
  message: { readonly text: string; readonly senderId: string },
  given: Given,
): GuidePrompt {
  const blocks = [...given].filter(([what, items]) => !conversation.includes(what) && items.length > 0);
  const material = blocks.map(([what, items]) =>
    asMaterial(
      what.toLowerCase().replaceAll('_', '-'),
      items.map((item) => told(what, item)),
    ),
  );
  return {
    system: [instructionsFor(stage, { isCalibrated: given.has('PCI_CALIBRATION') }), ...material].join('\n\n'),
    turns: turnsOf(stage, message, given),
    style: manners[stage].style,
  };
}

function told(what: Source, { fields }: GivenItem): Record<string, unknown> {
  const most = what === 'OWN_DOCUMENTS' ? longest.document : longest.field;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const as = name in toldAs ? toldAs[name] : name;
      if (as == null || (value === null && as === name)) return [];
      if (as !== name) return [[as, value !== null]];
      return [[name, typeof value === 'string' ? value.slice(0, most) : value]];
    }),
  );
}

/**
 * The conversation up to the message, which is the last turn. In stage 4 each of the two is told apart, without a name.
 */
function turnsOf(stage: Stage, message: { readonly text: string; readonly senderId: string }, given: Given): Turn[] {
  // What speaks of danger has had its answer, and is not come back to: where both read it, too.
  const earlier = conversation
    .flatMap((what) => [...(given.get(what) ?? [])])
    .map(({ id, fields }) => ({
      id,
      after: String(fields['after']),
      sender: fields['sender'] as string | null,
      text: String(fields['content']),
    }))
    .filter(({ text }) => !speaksOfDanger(text) && text !== dangerAnswer)
    .sort((a, b) => compare(a.after, b.after) || compare(a.id, b.id))
    .slice(-20);
  const turns = [...earlier, { sender: message.senderId, text: message.text }].map(({ sender, text }): Turn => {
    if (sender === null) return { from: 'model', text };
    return {
      from: 'person',
      text: stage === 4 ? `${sender === message.senderId ? '(One of the two)' : '(The other)'} ${text}` : text,
    };
  });
  return withinLength(turns);
}

function withinLength(turns: readonly Turn[]): Turn[] {
  const kept: Turn[] = [];
  let length = 0;
  for (const turn of turns.toReversed()) {
    length += turn.text.length;
    if (kept.length > 0 && length > longest.conversation) break;
    kept.unshift(turn);
  }
  return kept;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
