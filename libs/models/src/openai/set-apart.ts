import { ModelAnsweredNonsense } from '../model-errors.ts';
import { isAboutTheInput, refusalIn } from './refusals.ts';

/** Characters below which a text is not shortened further. */
const shortest = 100;
/** Requests beyond one for each batch. A server that refuses everything is given up after as many. */
const mostFurtherRequests = 80;

/** Asks for the vectors of some texts. */
type Ask = (texts: readonly string[]) => Promise<(number[] | null)[]>;

/**
 * The vectors of all texts, asked for in batches. A batch that is refused is halved until the texts that cause it are
 * alone; such a text is halved until the server takes its beginning. A text that is refused in every length gets null,
 * so that the others have their vectors. When no text has one, the refusal is thrown: then it is about the server and
 * not about a text.
 */
export async function setApart(batches: readonly string[][], ask: Ask): Promise<(number[] | null)[]> {
  let further = 0;
  let firstRefusal: unknown;

  async function vectorsOf(texts: readonly string[]): Promise<(number[] | null)[]> {
    const isAlone = texts.length === 1;
    try {
      return await ask(texts);
    } catch (error) {
      if (further >= mostFurtherRequests || !(isRefusal(error) || (isAlone && error instanceof ModelAnsweredNonsense)))
        throw error;
      firstRefusal ??= error;
      const [text = ''] = texts;
      if (isAlone && (text.length <= shortest || !isRefusal(error))) return [null];
    }
    further += isAlone ? 1 : 2;
    if (isAlone) return vectorsOf(texts.map(beginningOf));
    const half = Math.ceil(texts.length / 2);
    return [...(await vectorsOf(texts.slice(0, half))), ...(await vectorsOf(texts.slice(half)))];
  }

  const vectors: (number[] | null)[] = [];
  for (const batch of batches) vectors.push(...(await vectorsOf(batch)));
  if (vectors.length > 0 && vectors.every((vector) => vector === null)) throw firstRefusal;
  return vectors;
}

function isRefusal(error: unknown): boolean {
  const refusal = refusalIn(error);
  return refusal !== null && isAboutTheInput(refusal);
}

/** Half of a text, without half a character at its end. */
function beginningOf(text: string): string {
  return (
    text
      .slice(0, text.length >> 1)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim() || ' '
  );
}
