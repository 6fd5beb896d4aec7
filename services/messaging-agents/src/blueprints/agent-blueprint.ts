import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BlueprintText } from './blueprint-text.ts';
import { BlueprintRetired, InvalidBlueprintCode } from './refusals.ts';

const codePattern = /^[a-z][a-z0-9_]{1,39}$/;

/** What agents are made from: a model, what it is told, and what it may use. */
@Entity('agent_blueprint')
export class AgentBlueprint extends BlueprintText {
  @PrimaryColumn('uuid') id!: string;
  /** Such as `sofia_prime`. It is never used again, also after the blueprint was retired. */
  @Column('text') code!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  /** Null while agents can be made from it. Agents that were made from it go on. */
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('int') version!: number;

  /** @throws {InvalidBlueprintCode} */
  static from(code: string, text: BlueprintText, now: Date, id = newId()): AgentBlueprint {
    if (!codePattern.test(code)) throw new InvalidBlueprintCode();
    const dates = { createdAt: now, updatedAt: now, retiredAt: null };
    return createEntity(AgentBlueprint, { id, code, ...text, ...dates, version: 0 });
  }

  /** @throws {BlueprintRetired} */
  refuseRetired(): void {
    if (this.retiredAt !== null) throw new BlueprintRetired();
  }

  change(text: BlueprintText, now: Date): void {
    this.refuseRetired();
    Object.assign(this, text, { updatedAt: now });
  }
}

export function textOfBlueprint(blueprint: BlueprintText): BlueprintText {
  const { description, model, instructions, capabilities, tokensPerDay } = blueprint;
  return { description, model, instructions, capabilities, tokensPerDay };
}
