import { readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { Column } from 'typeorm';
import { readTags } from '../tags/read-tags.ts';
import { readFeatures, type PromptType, type RoomFeatures, type RoomFeaturesInput } from './room-features.ts';
import { readSteps, type RoomStep } from './room-steps.ts';

/** What a room is. A change of any of it is a new version. */
export abstract class RoomText {
  @Column('text') name!: string;
  @Column('text') description!: string;
  @Column('text') purpose!: string;
  @Column('text') samplePrompt!: string;
  @Column('text') promptType!: PromptType;
  @Column('jsonb') features!: RoomFeatures;
  /** Empty unless the room is guided. */
  @Column('jsonb') steps!: readonly RoomStep[];
  @Column('text', { array: true }) tags!: readonly string[];
}

export type RoomInput = Omit<RoomText, 'features'> & { readonly features: RoomFeaturesInput };

/** @throws {InvalidText} @throws {InvalidTags} @throws {InvalidFeatures} @throws {InvalidSteps} */
export function readRoom({ promptType, ...input }: RoomInput): RoomText {
  const read = readInput({
    name: () => readText(input.name, { field: 'name', maxLength: 60 }),
    description: () => readText(input.description, { field: 'description', maxLength: 1_000, lines: true }),
    purpose: () => readText(input.purpose, { field: 'purpose', maxLength: 500, lines: true }),
    samplePrompt: () => readText(input.samplePrompt, { field: 'samplePrompt', maxLength: 500, lines: true }),
    features: () => readFeatures(promptType, input.features),
    steps: () => readSteps(promptType, input.steps),
    tags: () => readTags(input.tags),
  });
  return { ...read, promptType };
}

export function textOfRoom(room: RoomText): RoomText {
  const { name, description, purpose, samplePrompt, promptType, features, steps, tags } = room;
  return { name, description, purpose, samplePrompt, promptType, features, steps, tags };
}
