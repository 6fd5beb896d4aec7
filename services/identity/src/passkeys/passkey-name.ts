import { readText } from '@kindred/service/text';

/** The name by which a person tells their passkeys apart. @throws {InvalidText} */
export function readPasskeyName(text: string): string {
  return readText(text, { field: 'name', maxLength: 60 });
}
