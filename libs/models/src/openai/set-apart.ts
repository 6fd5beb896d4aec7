import { ModelAnsweredNonsense } from '../model-errors.ts';
import { isAboutTheInput, refusalIn } from './refusals.ts';

/** A text shorter than this many characters is not halved again. */
const shortest = 100;
/** How many more requests than batches are sent before giving up on a server that refuses everything. */
const mostFurtherRequests = 80;

/** Asks for the vectors of some texts. */
type Ask = (texts: readonly string[]) => Promise<(number[] | null)[]>;

/**
 * Asks for the vectors of all texts in batches. A refused batch is halved until each text that causes the refusal is
 * alone. Such a text is halved until the server accepts its beginning. A text refused at every length gets null, and
 * the other texts keep their vectors. If no text gets a vector, the refusal is about the server, and is thrown.
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

/** The first half of a text, without half a surrogate pair at its end. */
function beginningOf(text: string): string {
  return (
    text
      .slice(0, text.length >> 1)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim() || ' '
  );
}
