import { archivePerson } from '@kindred/service/personal-data/archive-person';
import definition from '../src/service.ts';
import type { Given } from './given.ts';

/** Payments' part of a person's archive. */
export function archiveOf({ payments }: Pick<Given, 'payments'>, userId: string): Promise<Record<string, unknown>> {
  const { work, dependencies } = payments.service;
  const { sealer } = dependencies;
  return work.read({ role: 'person', id: userId }, (tx) =>
    archivePerson(definition.features, { tx, userId, marks: { id: userId }, sealer, dependencies }),
  );
}
