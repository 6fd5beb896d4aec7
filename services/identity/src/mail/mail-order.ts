import type { AgentScope } from '@kindred/contracts/agent-scopes';
import type { SuspensionReason } from '../admin/admin-action.ts';
import type { FactorChange, FactorKind } from '../factors/factor-change.ts';
import type { SocialProvider } from '../social/providers.ts';
import type { ReceiptPart } from './receipt-words.ts';

/** What somebody is written about: what an operation orders, and what is made into a mail when it is sent. */
export type MailOrder =
  /** To a new address, or one that was never proven. The name tells somebody who asked twice which link is which. */
  | { readonly kind: 'VERIFY_EMAIL'; readonly to: string; readonly username: string | null; readonly token: string }
  /** To the owner of an address that somebody, perhaps they themselves, tried to register again. */
  | { readonly kind: 'ALREADY_REGISTERED'; readonly to: string }
  | { readonly kind: 'SIGN_IN_LOCKED'; readonly to: string; readonly token: string }
  | { readonly kind: 'RESET_PASSWORD'; readonly to: string; readonly token: string }
  | { readonly kind: 'PASSWORD_CHANGED'; readonly to: string }
  /** To the new address, which is the account's once it is proven. */
  | { readonly kind: 'CONFIRM_NEW_ADDRESS'; readonly to: string; readonly token: string }
  /** To the old address. The new one is not named: the mailbox may be a stranger's by now. */
  | { readonly kind: 'ADDRESS_CHANGED'; readonly to: string }
  /** One can sign in with a provider from now on, or no longer. */
  | {
      readonly kind: 'WAYS_IN_CHANGED';
      readonly to: string;
      readonly provider: SocialProvider;
      readonly change: 'ADDED' | 'REMOVED';
    }
  /** A second factor was added or removed, or recovery codes were made anew. */
  | {
      readonly kind: 'SECOND_FACTOR_CHANGED';
      readonly to: string;
      readonly factor: FactorKind;
      readonly change: FactorChange;
    }
  /** A recovery code was used; `left` of them are left. */
  | { readonly kind: 'RECOVERY_CODE_USED'; readonly to: string; readonly left: number }
  /** A program may act for the person from now on. The program chose its name itself. */
  | {
      readonly kind: 'ACCESS_GRANTED';
      readonly to: string;
      readonly program: string;
      readonly scopes: readonly AgentScope[];
    }
  /** An admin took all second factors. */
  | { readonly kind: 'SECOND_FACTORS_RESET'; readonly to: string }
  /**
   * A sign-in went beyond the most sessions that a person may have. `lastUsedOn` is a day: when the ended one was last
   * used.
   */
  | { readonly kind: 'SESSION_ENDED'; readonly to: string; readonly most: number; readonly lastUsedOn: string }
  | { readonly kind: 'ACCOUNT_SUSPENDED'; readonly to: string; readonly reason: SuspensionReason }
  | { readonly kind: 'ACCOUNT_REINSTATED'; readonly to: string }
  /** `dueOn` is a day, `2026-04-01`: an order is kept as JSON until it is sent. */
  | { readonly kind: 'DELETION_REQUESTED'; readonly to: string; readonly token: string; readonly dueOn: string }
  /** The last mail that anybody gets from us: what every service did. */
  | {
      readonly kind: 'ERASURE_RECEIPT';
      readonly to: string;
      readonly erasedOn: string;
      readonly answers: readonly ReceiptPart[];
    }
  /** No link: whoever reads the mailbox has no business with the archive until they sign in. */
  | { readonly kind: 'DATA_EXPORT_READY'; readonly to: string; readonly expiresOn: string };
export type MailKind = MailOrder['kind'];
