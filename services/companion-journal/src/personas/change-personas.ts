import { personaPublished } from '@kindred/contracts/companion-journal/persona-published';
import { personaRetired } from '@kindred/contracts/companion-journal/persona-retired';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { IsNull } from 'typeorm';
import { readPersona, textOfPersona, type PersonaText } from './persona-text.ts';
import { Persona } from './persona.ts';
import { TooManyPersonas } from './refusals.ts';
import { givenFields } from '../versions/next-version.ts';
import { SlugTaken } from '../versions/slug-taken.ts';

const mostLive = 100;
const noPersona = 'No persona';

interface OfPersona {
  readonly personaId: string;
}

/** Adds a persona, with its first version. */
export function addPersona(work: UnitOfWork, admin: Admin, input: PersonaText & { readonly id: string }) {
  const text = readPersona(input);
  return work.run(admin, async (tx) => {
    await lockName(tx, 'personas that can be chosen');
    if ((await tx.countUpTo(Persona, { retiredAt: IsNull() }, mostLive)) >= mostLive)
      throw new TooManyPersonas(mostLive);
    const persona = Persona.from(input.id, text, tx.now);
    if (!(await tx.insertIfAbsent(persona))) throw new SlugTaken();
    return publish(tx, persona);
  });
}

/** Changes a persona by a new version. What is null stays as it is. */
export function updatePersona(
  work: UnitOfWork,
  admin: Admin,
  { personaId, ...change }: OfPersona & { readonly [Name in keyof PersonaText]?: PersonaText[Name] | null },
): Promise<Persona> {
  return work.run(admin, async (tx) => {
    const persona = await tx.lock(Persona, personaId, noPersona);
    const isNew = persona.takeText(readPersona({ ...textOfPersona(persona), ...givenFields(change) }), tx.now);
    return isNew ? publish(tx, persona) : persona;
  });
}

/** Lets no chat begin with a persona any more. */
export function retirePersona(work: UnitOfWork, admin: Admin, { personaId }: OfPersona): Promise<Persona> {
  return work.run(admin, async (tx) => {
    const persona = await tx.lock(Persona, personaId, noPersona);
    if (persona.retiredAt !== null) return persona;
    persona.retiredAt = tx.now;
    tx.publish(personaRetired, persona, { personaId });
    return persona;
  });
}

function publish(tx: Transaction, persona: Persona): Persona {
  const { personaId, number } = tx.add(persona.snapshot());
  tx.publish(personaPublished, persona, { personaId, number });
  return persona;
}
