import type { AnswerScene } from './answer-prompt.ts';

const longestQuote = 120;

/** An answer without a model: deterministic, and made of what the agent was given. */
export function embeddedAnswer({ agentName, question, before, toolResults }: AnswerScene): string {
  const asked = question
    .replace(/@[a-z][a-z0-9-]*/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const quote = asked.length > longestQuote ? `${asked.slice(0, longestQuote)}…` : asked;
  const lines = [`I am ${agentName}, an AI. You wrote: “${quote}”`];
  if (before.length > 0) lines.push(`I have read ${before.length} messages before it.`);
  for (const { tool, result } of toolResults) lines.push(`The tool ${tool} answered: ${result.slice(0, 500)}`);
  lines.push('What would you like to do next?');
  return lines.join('\n');
}
