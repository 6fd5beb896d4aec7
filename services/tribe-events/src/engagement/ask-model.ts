import { DomainError } from '@kindred/contracts/domain-error';
import type { ExtractRequest, LanguageModel } from '@kindred/models/language-model';
import { ModelAnsweredNonsense } from '@kindred/models/model-errors';
import type { TObject } from '@sinclair/typebox';

/** `AWAY` for a model that takes no questions now, `NONSENSE` where this question has no usable answer. */
export type Asked<Answer> = { readonly answer: Answer } | 'AWAY' | 'NONSENSE';

/** Asks a model for a tribe, whose own budget it uses. Never in a unit of work. */
export async function askModel<Given extends TObject, Answer extends TObject>(
  language: LanguageModel,
  { tribeId, ...request }: Pick<ExtractRequest<Given, Answer>, 'task' | 'given'> & { readonly tribeId: string },
): Promise<Asked<Answer['static']>> {
  try {
    return { answer: await language.extract({ ...request, user: tribeId, purpose: request.task.name }) };
  } catch (error) {
    if (error instanceof ModelAnsweredNonsense) return 'NONSENSE';
    // A budget that is spent is this tribe's alone.
    if (error instanceof DomainError) return error.kind === 'unavailable' ? 'AWAY' : 'NONSENSE';
    throw error;
  }
}
