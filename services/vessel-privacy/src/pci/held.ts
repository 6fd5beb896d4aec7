/** Tables of how somebody wants to be spoken to, and who may know it. */
export const heldInPci = [
  { table: 'pci_consent_change', owner: 'user_id', kind: 'PCI_CONSENT_CHANGE' },
  { table: 'pci_consent', owner: 'user_id', kind: 'PCI_CONSENT' },
  { table: 'pci_profile', owner: 'user_id', kind: 'PCI_PROFILE' },
] as const;
