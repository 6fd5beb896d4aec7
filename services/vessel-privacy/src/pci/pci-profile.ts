import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { yearAfter, type ConsentChangeKind } from '../consents/consent-snapshot.ts';

/** Who may use a person's calibration. */
export type PciScope = 'GUIDE_CALIBRATION' | 'COMPANION_CALIBRATION' | 'AGENT_CALIBRATION';

/** How one person wants to be spoken to: JSON, sealed under their key. */
@Entity('pci_profile')
export class PCIProfile {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('bytea') calibrationData!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;

  static place(rowId: string): Place {
    return { table: 'pci_profile', column: 'calibration_data', rowId };
  }
}

/** What a person allows with their calibration: one row a scope, its details sealed as the profile is. */
@Entity('pci_consent')
export class PCIConsent {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') pciProfileId!: string;
  @Column('uuid') userId!: string;
  @Column('text') scope!: PciScope;
  @Column('bytea') details!: Buffer;
  @Column('timestamptz') createdAt!: Date;

  static place(rowId: string): Place {
    return { table: 'pci_consent', column: 'details', rowId };
  }
}

/** One change of a PCI consent. Rows are only ever added. */
@Entity('pci_consent_change')
export class PCIConsentChange {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') pciConsentId!: string;
  @Column('int') seq!: number;
  @Column('uuid') userId!: string;
  @Column('text') kind!: ConsentChangeKind;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;

  /** The change after `last`, numbered by the one before it under the profile's lock. */
  static after(
    last: { readonly seq: number } | undefined,
    consent: Pick<PCIConsent, 'id' | 'userId'>,
    kind: ConsentChangeKind,
    now: Date,
  ): PCIConsentChange {
    const expiresAt = kind === 'REVOKED' ? null : yearAfter(now);
    return createEntity(PCIConsentChange, {
      id: newId(),
      pciConsentId: consent.id,
      seq: (last?.seq ?? 0) + 1,
      userId: consent.userId,
      kind,
      at: now,
      expiresAt,
    });
  }
}
