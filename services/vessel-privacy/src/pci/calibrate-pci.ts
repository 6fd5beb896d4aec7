import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { calibrationOf, type CalibrationSaid } from './calibration.ts';
import { PCIProfile } from './pci-profile.ts';

/**
 * Keeps how a person wants to be spoken to: the whole of it, in place of what was kept before. @throws
 * {InvalidCalibration}
 */
export function calibratePci(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  said: CalibrationSaid,
): Promise<PCIProfile> {
  const text = JSON.stringify(calibrationOf(said));
  const kept = async (tx: Transaction, id: string) => ({
    calibrationData: await sealer.seal(tx, { kind: 'person', id: person.id }, PCIProfile.place(id), text),
    updatedAt: tx.now,
  });
  return work.run(person, async (tx) => {
    const existing = await tx.lockOne(PCIProfile, { userId: person.id });
    if (existing) return Object.assign(existing, await kept(tx, existing.id));
    const id = newId();
    const profile = createEntity(PCIProfile, {
      id,
      userId: person.id,
      createdAt: tx.now,
      ...(await kept(tx, id)),
    });
    if (await tx.insertIfAbsent(profile)) return profile;
    // Somebody, on another device, said it for the first time at the same moment.
    const theirs = await tx.lock(PCIProfile, { userId: person.id });
    return Object.assign(theirs, await kept(tx, theirs.id));
  });
}
