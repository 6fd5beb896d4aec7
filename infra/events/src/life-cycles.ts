/** How the aggregate of a topic lives, as a picture (Mermaid), by topic: the order in which its events can come. */
export const lifeCycles: ReadonlyMap<string, string> = new Map([
  [
    'kindred.identity.user',
    `stateDiagram-v2
  [*] --> PENDING: registered
  PENDING --> ACTIVE: verified
  ACTIVE --> INACTIVE: deactivated
  INACTIVE --> ACTIVE: reactivated
  ACTIVE --> SUSPENDED: suspended
  INACTIVE --> SUSPENDED: suspended
  SUSPENDED --> ACTIVE: reinstated
  SUSPENDED --> INACTIVE: reinstated
  ACTIVE --> LEAVING: deletion-requested
  LEAVING --> ACTIVE: deletion-cancelled
  LEAVING --> SUSPENDED: suspended
  LEAVING --> DELETED: deletion-due, then erased
  SUSPENDED --> LEAVING: reinstated, where a deletion waits
  SUSPENDED --> DELETED: deletion-due, then erased
  PENDING --> [*]: never verified, forgotten without an event
  LEAVING: INACTIVE, to be deleted in 30 days
  DELETED --> [*]`,
  ],
]);
