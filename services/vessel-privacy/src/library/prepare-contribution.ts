import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { anonymise } from '../model-tasks/anonymise.ts';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { TooManyNamed } from '../sharing/refusals.ts';
import { refuseWithoutStage4 } from './in-stage-4.ts';
import { itemWords } from './library-words.ts';
import type { LibraryCategory } from './library-rules.ts';

export interface PrepareContributionInput {
  readonly title: string;
  readonly text: string;
  readonly category: LibraryCategory;
  readonly names?: readonly string[] | null;
}

export interface PreparedContribution {
  readonly title: string;
  readonly text: string;
  readonly category: LibraryCategory;
}

const mostNames = 20;

/** What would be published of a text, for its person to read before they decide. Nothing of it is kept. */
export async function prepareContribution(
  work: UnitOfWork,
  { models }: Dependencies,
  person: Person,
  { title, text, category, names }: PrepareContributionInput,
): Promise<PreparedContribution> {
  const words = itemWords({ title, description: text, category }, 'text');
  if ((names?.length ?? 0) > mostNames) throw new TooManyNamed(mostNames);
  await work.read(person, (tx) => refuseWithoutStage4(tx, person.id));
  const known = (names ?? []).map((name) => name.trim().slice(0, 100)).filter((name) => name !== '');
  const given = { title: words.title, text: words.description, names: known };
  const shown = await models.language.extract({ task: anonymise, given, user: person.id, purpose: 'anonymise' });
  return { title: shown.title.slice(0, 120), text: shown.text.slice(0, 4_000), category };
}
