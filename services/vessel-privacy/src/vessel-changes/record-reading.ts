import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { RecordReadingInput } from '../__generated__/resolvers.ts';
import type { Stage } from '../stages/stage-progress.ts';
import type { EmotionalReading } from '../vessels/emotional-reading.ts';
import { keepReading } from '../vessels/keep-item.ts';
import { intensityOf, textOf } from '../vessels/words.ts';
import { write, type Writer } from './writer.ts';

/** Writes down how strongly somebody feels, in the stage in which they are. */
export async function recordReading(writer: Writer, input: RecordReadingInput): Promise<EmotionalReading> {
  const intensity = intensityOf(input.intensity);
  const context = input.context == null ? null : textOf('context', input.context);
  return write(writer, input.sessionId, context, async (keeping) => {
    const stage = await stageReached(keeping.tx, input.sessionId, writer.person.id);
    return keepReading(keeping, { intensity, context, stage, messageId: null });
  });
}

/** The stage in which somebody is; after the last one, the last. */
export async function stageReached(tx: ReadTransaction, sessionId: string, userId: string): Promise<Stage> {
  const [reached] = await tx.query<{ stage: Stage | null }>(
    'SELECT max(stage) AS stage FROM stage_progress WHERE session_id = $1 AND user_id = $2',
    [sessionId, userId],
  );
  return reached?.stage ?? 0;
}
