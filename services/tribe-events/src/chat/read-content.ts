import { readText } from '@kindred/service/text';

const maxLength = 4000;

/** @throws {InvalidText} */
export function readContent(content: string): string {
  return readText(content, { field: 'content', maxLength, lines: true });
}
