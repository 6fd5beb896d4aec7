import { ThinkingHabit } from './thinking-habit.ts';
import { isAboutTheRequest, refusalIn } from './refusals.ts';

/** For each optional part of a request, the words of a refusal that name it. */
const namedBy = {
  max_completion_tokens: /max_completion_tokens/i,
  max_tokens: /\bmax_tokens\b/i,
  stream_options: /stream_options|include_usage/i,
  json_schema: /response.?format|json.?schema|structured.?output|grammar|guided/i,
  json_object: /response.?format|json.?(?:object|mode)/i,
  system_role:
    /system.{0,30}(?:role|message|prompt)|roles?\b.{0,30}system|roles? must alternate|roles? should be alternating/i,
  dimensions: /dimension|matryoshka/i,
  encoding_format: /encoding_format/i,
} as const;
export type OptionalPart = keyof typeof namedBy;

const everyPart = Object.keys(namedBy) as OptionalPart[];
const limits: readonly OptionalPart[] = ['max_completion_tokens', 'max_tokens'];
/**
 * The server knows this token limit and finds it too high. This is not remembered, because the highest limit depends on
 * the prompt.
 */
const tooHigh = /too (?:large|long|big|high)|exceed|maximum|at most|less than|range|reduce/i;

/** A request without some parts: the optional parts that it still has, and how to send it. */
export interface Attempt<T> {
  readonly parts: readonly OptionalPart[];
  send(): Promise<T>;
}

/**
 * What one server (address and model) refuses, learned from its refusals. A part is remembered as refused only after
 * the server named it and accepted the same request without it. So a person's text that a refusal quotes cannot change
 * other people's requests.
 */
export class ServerDialect {
  readonly thinking = new ThinkingHabit();
  readonly #refused = new Set<OptionalPart>();

  /**
   * Sends a request without the parts that the server is known to refuse. On a refusal, sends it again without the
   * parts that the refusal names. If it names none, sends the plainest request once, and remembers nothing.
   */
  async ask<T>(attempt: (without: ReadonlySet<OptionalPart>) => Attempt<T>): Promise<T> {
    const without = new Set(this.#refused);
    const named: OptionalPart[] = [];
    let guessed = false;
    for (;;) {
      const { parts, send } = attempt(without);
      try {
        const answer = await send();
        if (!guessed) for (const part of named) this.#refused.add(part);
        return answer;
      } catch (error) {
        const refusal = refusalIn(error);
        if (!refusal) throw error;
        const refused = parts.filter((part) => namedBy[part].test(refusal.text));
        if (refused.length > 0) {
          for (const part of refused) {
            without.add(part);
            if (limits.includes(part) && tooHigh.test(refusal.text)) guessed = true;
            else named.push(part);
          }
        } else if (!guessed && parts.length > 0 && isAboutTheRequest(refusal)) {
          guessed = true;
          for (const part of everyPart) without.add(part);
        } else throw error;
      }
    }
  }
}
