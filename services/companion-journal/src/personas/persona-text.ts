import { readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { Column } from 'typeorm';
import { readTags } from '../tags/read-tags.ts';

/** What a persona is. A change of any of it is a new version. */
export abstract class PersonaText {
  @Column('text') name!: string;
  @Column('text') tone!: string;
  @Column('text') voice!: string;
  @Column('text') description!: string;
  /** What a language model is told. It is shown to admins only. */
  @Column('text') systemPrompt!: string;
  @Column('text', { array: true }) tags!: readonly string[];
}

/** @throws {InvalidText} @throws {InvalidTags} */
export function readPersona(input: PersonaText): PersonaText {
  return readInput({
    name: () => readText(input.name, { field: 'name', maxLength: 60 }),
    tone: () => readText(input.tone, { field: 'tone', maxLength: 120 }),
    voice: () => readText(input.voice, { field: 'voice', maxLength: 200 }),
    description: () => readText(input.description, { field: 'description', maxLength: 1_000, lines: true }),
    systemPrompt: () => readText(input.systemPrompt, { field: 'systemPrompt', maxLength: 4_000, lines: true }),
    tags: () => readTags(input.tags),
  });
}

export function textOfPersona({ name, tone, voice, description, systemPrompt, tags }: PersonaText): PersonaText {
  return { name, tone, voice, description, systemPrompt, tags };
}
