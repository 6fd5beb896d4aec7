import { tellsWho } from '@kindred/models/answer-checks/tells-who';

/** Controls that change the direction of text, and others that show nothing. */
const hidden = /[\p{Cc}\u200b\u2028-\u202e\u2066-\u2069\ufeff]/u;
const shortestQuote = 24;

/**
 * A text of a model as members are shown it, on one line. Null if it has an address, a link or a telephone number,
 * hidden characters, or a message of the chat word by word.
 */
export function shownText(text: string, messages: readonly string[] = []): string | null {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '' || hidden.test(line) || tellsWho(line)) return null;
  const said = line.toLowerCase();
  const quotes = messages.some((message) => message.length >= shortestQuote && said.includes(message.toLowerCase()));
  return quotes ? null : line;
}
