import type { TestPerson } from '../companion-world.ts';

/** Lets a person of a test accept the current disclaimer. Returns the id of the acceptance. */
export async function acceptsDisclaimer(person: TestPerson): Promise<string> {
  const { disclaimer } = await person.asks<{ disclaimer: { id: string } }>('{ disclaimer { id } }');
  const { acceptance } = await person.does<{ acceptance: { id: string } }>(
    'acceptDisclaimer',
    { disclaimerId: disclaimer.id },
    'acceptance { id }',
  );
  return acceptance.id;
}
