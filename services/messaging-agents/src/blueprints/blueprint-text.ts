import { readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { Column } from 'typeorm';
import { InvalidCapabilities, InvalidTokenBudget } from './refusals.ts';

/** What agents of a blueprint may do beside talking. */
export interface Capabilities {
  /** Codes of declared tools. */
  readonly tools: readonly string[];
}

/** What can be changed about a blueprint. */
export abstract class BlueprintText {
  @Column('text') description!: string;
  /** The name of a language model. The embedded model answers whatever the name. */
  @Column('text') model!: string;
  /** What the model is told. It is shown to admins only. */
  @Column('text') instructions!: string;
  @Column('jsonb') capabilities!: Capabilities;
  /** Tokens, in and out together, that one agent may use in a day (UTC). */
  @Column('int') tokensPerDay!: number;
}

const most = { tools: 10, tokensPerDay: 10_000_000 };
const toolCode = /^[a-z][a-z0-9-]{1,39}$/;

/** @throws {InvalidText} @throws {InvalidCapabilities} @throws {InvalidTokenBudget} */
export function readBlueprint(input: BlueprintText): BlueprintText {
  return readInput({
    description: () => readText(input.description, { field: 'description', maxLength: 1_000, lines: true }),
    model: () => readText(input.model, { field: 'model', maxLength: 100 }),
    instructions: () => readText(input.instructions, { field: 'instructions', maxLength: 4_000, lines: true }),
    capabilities: () => ({ tools: readTools(input.capabilities.tools) }),
    tokensPerDay: () => readTokensPerDay(input.tokensPerDay),
  });
}

function readTools(codes: readonly string[]): string[] {
  const tools = [...new Set(codes)].toSorted();
  if (tools.length > most.tools || !tools.every((code) => toolCode.test(code)))
    throw new InvalidCapabilities(most.tools);
  return tools;
}

function readTokensPerDay(tokens: number): number {
  if (tokens < 1 || tokens > most.tokensPerDay) throw new InvalidTokenBudget(most.tokensPerDay);
  return tokens;
}
