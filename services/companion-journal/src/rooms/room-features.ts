import { readText } from '@kindred/service/text';
import { InvalidFeatures } from './refusals.ts';

export const promptTypes = ['OPEN', 'GUIDED', 'SHORT_FORM', 'TARGETED'] as const;
export type PromptType = (typeof promptTypes)[number];

/** How a room behaves. Kept as JSON: every field is there, and what does not apply is null. */
export interface RoomFeatures {
  readonly replyLength: 'SHORT' | 'MEDIUM' | 'LONG';
  /** In code points. */
  readonly maxPromptLength: number;
  /** Null where only the limit of every chat applies. */
  readonly maxTurns: number | null;
  readonly offersKeeping: boolean;
  readonly asksMood: boolean;
  readonly usesMemory: boolean;
  /** What a person names before the chat begins, in a targeted room. */
  readonly targetQuestion: string | null;
}

export type RoomFeaturesInput = Omit<RoomFeatures, 'maxTurns' | 'targetQuestion'> & {
  readonly maxTurns?: number | null;
  readonly targetQuestion?: string | null;
};

const promptLength = { least: 200, most: 4_000 } as const;
const mostTurns = { SHORT_FORM: 6, others: 50 } as const;

/** Reads the features of a room of this type. @throws {InvalidFeatures} @throws {InvalidText} */
export function readFeatures(promptType: PromptType, input: RoomFeaturesInput): RoomFeatures {
  const { replyLength, maxPromptLength, offersKeeping, asksMood, usesMemory } = input;
  if (maxPromptLength < promptLength.least || maxPromptLength > promptLength.most)
    throw new InvalidFeatures('PROMPT_LENGTH');
  return {
    replyLength,
    maxPromptLength,
    maxTurns: readTurns(promptType, input.maxTurns ?? null),
    offersKeeping,
    asksMood,
    usesMemory,
    targetQuestion: readTarget(promptType, input.targetQuestion ?? null),
  };
}

function readTurns(promptType: PromptType, turns: number | null): number | null {
  const isShort = promptType === 'SHORT_FORM';
  if (turns === null) {
    if (isShort) throw new InvalidFeatures('TURNS_MISSING');
    return null;
  }
  if (turns < 1 || turns > (isShort ? mostTurns.SHORT_FORM : mostTurns.others)) throw new InvalidFeatures('TURNS');
  return turns;
}

function readTarget(promptType: PromptType, question: string | null): string | null {
  if (promptType !== 'TARGETED') {
    if (question !== null) throw new InvalidFeatures('TARGET_NOT_ASKED');
    return null;
  }
  if (question === null) throw new InvalidFeatures('TARGET_MISSING');
  return readText(question, { field: 'targetQuestion', maxLength: 200 });
}
