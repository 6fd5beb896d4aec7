/* Generated from the schema by "npm run generate". */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { User as UserBehind } from '../accounts/user.ts';
import type { DataExport as DataExportBehind } from '../export/data-export.ts';
import type { AdminAction as AdminActionBehind } from '../admin/admin-action.ts';
import type { Login as OpenSessionBehind } from '../sign-in/login.ts';
import type { Assessment as AssessmentBehind } from '../assessments/assessment.ts';
import type { MatchingProfile as MatchingProfileBehind } from '../matching/matching-profiles.ts';
import type { Profile as ProfileBehind } from '../profiles/profile.ts';
import type { ResonanceWith as ResonanceBehind } from '../resonance/kept-resonance.ts';
import type { ValueProfile as ValueProfileBehind } from '../profiles/value-profile.ts';
import type { SeenPasskey as PasskeyBehind, SecondFactorsOf as SecondFactorsBehind } from '../factors/loaders.ts';
import type { SessionTokens as SessionBehind } from '../sign-in/session-tokens.ts';
import type { SeenTie as TieBehind } from '../ties/seen-ties.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, ISO 8601, such as `2026-03-01T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A whole number of up to 64 bits, always a string in JSON, because JavaScript's numbers end at 2^53. */
  BigInt: { input: bigint; output: bigint; }
  /** An email address by the syntax of HTML and RFC 5322. */
  EmailAddress: { input: string; output: string; }
  /** An absolute address on the web. */
  URL: { input: URL; output: URL | string; }
  /** An ISO 4217 code such as `EUR`, or `CHRONA`, whose minor unit is a hundredth of an hour. */
  CurrencyCode: { input: string; output: string; }
  _FieldSet: { input: any; output: any; }
};

/** An amount of money or of Chrona. */
export type Money = {
  /** In the currency's minor unit: cents for `EUR`, yen for `JPY`, hundredths of an hour for `CHRONA`. */
  readonly minorUnits: Scalars['BigInt']['output'];
  /** Which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page began after another one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first entry. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the page's last entry: the next page's `after`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What can be asked. Nothing changes by it. */
export type Query = {
  /** The person who is signed in; null for a caller without a token. With one that has expired: `UNAUTHENTICATED`. */
  readonly me?: Maybe<User>;
  /**
   * A person by id, for people who are signed in: null where there is nobody, nobody ACTIVE, or nobody whom you may see. Refused with
   * `UNAUTHENTICATED` without a token, and with `BAD_USER_INPUT` for an id that is not a UUID.
   */
  readonly user?: Maybe<User>;
  /**
   * The person with exactly this user name, for people who are signed in: null where there is none, or none whom you may see. Names
   * that look alike are not found for one another. Refused with `RATE_LIMITED` beyond 300 an hour.
   */
  readonly userByName?: Maybe<User>;
  /** ACTIVE people whom you may see, the newest last. For people who are signed in. */
  readonly users?: Maybe<UserConnection>;
  /**
   * For admins: accounts whatever their status, the oldest first. Who was shown to whom is written down. Refused with `FORBIDDEN`
   * to everybody else, and to a former admin at once.
   */
  readonly accounts?: Maybe<UserConnection>;
  /** For admins: what admins did, the newest first. Nothing of it is ever changed; it is kept for two years. */
  readonly adminActions?: Maybe<AdminActionConnection>;
  /**
   * The statements of the personality assessment, in the order they are to be shown: the 20 items of the Mini-IPIP (Donnellan,
   * Oswald, Baird & Lucas, 2006), which are in the public domain. Each is the rest of a sentence that begins with "I": show that with it.
   */
  readonly assessmentItems?: Maybe<ReadonlyArray<AssessmentItem>>;
  /**
   * What became of a deletion: which services have answered, what each erased, and what it has to keep and why. For whoever holds the
   * `receiptToken`, also when the account is gone. `INVALID_TOKEN` for any other.
   */
  readonly erasureReceipt?: Maybe<ErasureReceipt>;
  /**
   * For services with the scope `invitation:match`: the ACTIVE person whose verified address this is, or null. Whoever invited by
   * that address must not learn the answer. Refused with `INVALID_EMAIL`.
   */
  readonly userByAddress?: Maybe<Scalars['ID']['output']>;
  /**
   * For services with the scope `invitation:match`: the fingerprints of these people's verified addresses under a key of the asking
   * service, which finds an invitation that it keeps under the same. Who is not ACTIVE or has proven no address is left out. Refused
   * with `TOO_MANY_IDS` and `INVALID_FINGERPRINT_KEY`.
   */
  readonly addressFingerprints: ReadonlyArray<AddressFingerprint>;
  /**
   * For services with the scope `logins:read`: the current state of each login, in the order of the request. Refused with
   * `TOO_MANY_ASKED` beyond 500 logins.
   */
  readonly loginStates: ReadonlyArray<LoginState>;
  /**
   * For services with the scope `matching:read`: what matching needs to know of these people. Those who did not opt in, have no
   * assessment or are not ACTIVE are left out. 500 at a time at most.
   */
  readonly matchingProfiles: ReadonlyArray<MatchingProfile>;
  /**
   * How you and a person resonate, in bands, never in numbers. It is made once a day for two people; what either changes shows the
   * next day. Refused with `NOT_MATCHABLE` unless you have opted in (see `setMatching`) and taken the assessment yourself
   * (`details.missing` says what you have not), and with `NOT_FOUND` unless the other has, and is to be seen by you.
   */
  readonly resonanceWith?: Maybe<Resonance>;
  /** The providers that one can sign in with here. */
  readonly socialProviders?: Maybe<ReadonlyArray<OfferedProvider>>;
  /**
   * For services with the scope `blocks:read`: whether there is a block between the two people of these ties, in either direction,
   * asked when `identity.tie.changed` tells of them. Ties that are not known are left out. Refused with `TOO_MANY_ASKED` beyond 500
   * at a time.
   */
  readonly blockedPairs: ReadonlyArray<BlockedPair>;
  /** For services with the scope `blocks:read`: every pair with a block between them, to begin with or to begin again. */
  readonly allBlockedPairs: BlockedPairConnection;
  /**
   * For services with the scope `ties:read`: whether each of these pairs has an ACTIVE tie and no block, in the order asked. Refused
   * with `TOO_MANY_ASKED` beyond 500 at a time.
   */
  readonly activeTies: ReadonlyArray<Scalars['Boolean']['output']>;
};


/** What can be asked. Nothing changes by it. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Nothing changes by it. */
export type QueryUserByNameArgs = {
  username: Scalars['String']['input'];
};


/** What can be asked. Nothing changes by it. */
export type QueryUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Nothing changes by it. */
export type QueryAccountsArgs = {
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Nothing changes by it. */
export type QueryAdminActionsArgs = {
  userId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Nothing changes by it. */
export type QueryErasureReceiptArgs = {
  token: Scalars['String']['input'];
};


/** What can be asked. Nothing changes by it. */
export type QueryUserByAddressArgs = {
  address: Scalars['EmailAddress']['input'];
};


/** What can be asked. Nothing changes by it. */
export type QueryAddressFingerprintsArgs = {
  input: AddressFingerprintsInput;
};


/** What can be asked. Nothing changes by it. */
export type QueryLoginStatesArgs = {
  logins: ReadonlyArray<LoginInput>;
};


/** What can be asked. Nothing changes by it. */
export type QueryMatchingProfilesArgs = {
  userIds: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. Nothing changes by it. */
export type QueryResonanceWithArgs = {
  userId: Scalars['ID']['input'];
};


/** What can be asked. Nothing changes by it. */
export type QueryBlockedPairsArgs = {
  tieIds: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. Nothing changes by it. */
export type QueryAllBlockedPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Nothing changes by it. */
export type QueryActiveTiesArgs = {
  pairs: ReadonlyArray<PairInput>;
};

/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type Mutation = {
  /**
   * Asks for an account. Answers the same whether the address is known or not; what comes next is in a mail to it: a link to verify
   * it, or word that it has an account already. Asking again sends that mail again, one an hour at most: until the link was followed,
   * `signIn` answers `INVALID_CREDENTIALS`, as for a wrong password. The user name is held for 7 days. Refused with `INVALID_EMAIL`,
   * `INVALID_USERNAME`, `USERNAME_TAKEN` (a look-alike counts), `WEAK_PASSWORD` or `RATE_LIMITED`.
   */
  readonly register: RegisterPayload;
  /**
   * Verifies an address with the token from the mail; the account is then ACTIVE. Until it expires, the token can be sent
   * again: the answer is the same and nothing changes. Refused with `INVALID_TOKEN` or `TOKEN_EXPIRED`.
   */
  readonly verifyEmail: VerifyEmailPayload;
  /**
   * Gives your account another user name, or its first; the old one is held for you for 7 days. Refused with `INVALID_USERNAME`,
   * `USERNAME_TAKEN` (a look-alike counts) or `RATE_LIMITED`.
   */
  readonly changeUsername: ChangeUsernamePayload;
  /**
   * Asks for another address, which gets a mail with a link. Answers the same where that address has an account already, and then
   * nothing comes of it. Refused with `INVALID_EMAIL`, with `INVALID_CREDENTIALS` for a wrong password, and with `SIGN_IN_AGAIN`
   * where the account has none and its session is not a fresh one.
   */
  readonly requestEmailChange: RequestEmailChangePayload;
  /**
   * Proves the new address with the token from the mail. Every session ends but the one that this is sent with, and the
   * old address gets a mail that says so. The token can be sent again: the answer is the same and nothing changes. Refused
   * with `INVALID_TOKEN`, `TOKEN_EXPIRED`, or `EMAIL_TAKEN` if another account has the address by now.
   */
  readonly confirmEmailChange: ConfirmEmailChangePayload;
  /**
   * Leaves for a while: you are shown to nobody, every session ends, everything is kept. Signing in again takes it back. Refused with
   * `LAST_ADMIN` to the only admin.
   */
  readonly deactivateAccount: DeactivateAccountPayload;
  /**
   * For admins: closes somebody's account until it is reinstated. They are hidden, signed out everywhere, and told why by mail.
   * Refused with `NOT_YOURSELF`, `NOT_FOUND`, and `WRONG_STATUS` where the account is not in use.
   */
  readonly suspendUser: SuspendUserPayload;
  /**
   * For admins: lifts a suspension; the account is again what it was before. Refused with `NOT_YOURSELF`, `NOT_FOUND`, and
   * `WRONG_STATUS` where it is not suspended.
   */
  readonly reinstateUser: ReinstateUserPayload;
  /**
   * For admins: gives somebody another role. Who may do less by it is signed out everywhere. Refused with `NOT_YOURSELF`,
   * `NOT_FOUND`, `WRONG_STATUS` where the address was never proven, and `SIGN_IN_AGAIN` without a fresh proof that it is
   * you (`confirmIdentity`).
   */
  readonly setUserRole: SetUserRolePayload;
  /**
   * Takes the assessment: one answer for each statement. Only you see the result; others see what follows from it. Refused with
   * `INVALID_ASSESSMENT` (`details.reason`: `UNKNOWN_ITEM`, `ITEM_TWICE`, `ITEM_MISSING` or `ANSWER_OUT_OF_RANGE`), and with `ASSESSMENT_TOO_SOON` within 30 days of the last one (`availableAt` says when).
   */
  readonly submitAssessment: Assessment;
  /**
   * Asks for your account to be deleted, everywhere and for good, after 30 days in which you can take it back: by the link in the mail
   * that you get, or signed in. Until then it is shown to nobody, and every session of yours is ended, this one too. Asking twice
   * changes nothing. Refused with `INVALID_CREDENTIALS` for a wrong password, and with `SIGN_IN_AGAIN` where the account has none and
   * its session is not a fresh one.
   */
  readonly requestDeletion: RequestDeletionPayload;
  /**
   * For admins: asks for the deletion of somebody who is suspended and wants it, but cannot sign in to say so. The same 30
   * days and the same mail with the way back as for everybody; asking twice changes nothing. Refused with `NOT_YOURSELF`,
   * `NOT_FOUND`, and `WRONG_STATUS` where the account is not suspended, and with `SIGN_IN_AGAIN` without a fresh proof
   * that it is you (`confirmIdentity`).
   */
  readonly requestDeletionFor: RequestDeletionForPayload;
  /**
   * Keeps an account that was to be deleted, and makes it ACTIVE again: your own when you are signed in (signing in alone
   * does not), or the account whose mail had the token. The token can be sent again: the answer is the same and nothing
   * changes. Refused with `INVALID_TOKEN` or `TOKEN_EXPIRED`, and with `ERASURE_UNDER_WAY` when the 30 days are over.
   */
  readonly cancelDeletion: CancelDeletionPayload;
  /**
   * Asks for an archive of all that the house holds of you, from every service, as JSON. It is made in the background; see
   * `User.dataExport`. While an archive is being made, this returns that one. A new archive replaces the last one. Refused
   * with `RATE_LIMITED`, and with `SIGN_IN_AGAIN` without a fresh proof that it is you (`confirmIdentity`).
   */
  readonly requestDataExport: RequestDataExportPayload;
  /**
   * Says whether you want to be matched: found for tribes, and compared with others for resonance. It takes effect once you have
   * taken the assessment, and ends at once when you opt out.
   */
  readonly setMatching: SetMatchingPayload;
  /**
   * Begins adding a passkey. The options are for `PublicKeyCredential.parseCreationOptionsFromJSON` and are valid for 5
   * minutes. Refused with `TOO_MANY_PASSKEYS` beyond 20, and with `SIGN_IN_AGAIN` without a fresh proof that it is you
   * (`confirmIdentity`).
   */
  readonly beginPasskeyRegistration: PasskeyOptionsPayload;
  /**
   * Adds a passkey. It can sign in alone, or be the second factor after a password. The first second factor also creates
   * ten recovery codes and ends all your other sessions. A mail says so. Refused with `INVALID_PASSKEY` if the device's
   * answer is invalid: wrong origin or domain, a challenge that is unknown, used, expired or another person's, no user
   * verification, or a known passkey. Refused with `INVALID_TEXT` for its name, and with `SIGN_IN_AGAIN` without a fresh
   * proof that it is you (`confirmIdentity`).
   */
  readonly registerPasskey: AddFactorPayload;
  /** Gives a passkey of yours another name. Refused with `INVALID_TEXT` and `NOT_FOUND`. */
  readonly renamePasskey: RenamePasskeyPayload;
  /**
   * Removes a passkey of yours. Removing the last second factor deletes the recovery codes. A mail says so. Refused with
   * `NOT_FOUND`, and with `SIGN_IN_AGAIN` without a fresh proof that it is you (`confirmIdentity`).
   */
  readonly removePasskey: RemoveFactorPayload;
  /**
   * Begins a sign-in with a passkey, alone or as a second factor, or a confirmation with one. The options are for
   * `PublicKeyCredential.parseRequestOptionsFromJSON`, are valid for 5 minutes, and name no passkey. Refused with
   * `RATE_LIMITED`.
   */
  readonly beginPasskeySignIn: PasskeyOptionsPayload;
  /**
   * Opens a session with a passkey alone. Refused with `INVALID_PASSKEY` if the device's answer is invalid, or if its
   * counter did not rise, which shows a copied passkey. Also refused with `ACCOUNT_SUSPENDED`, and with
   * `INVALID_CREDENTIALS` if the account is not in use.
   */
  readonly signInWithPasskey: Session;
  /**
   * Changes what your profile says. A field that is left out stays as it is; null clears it, and so does a text without anything to see
   * in it, such as of spaces. Refused with `INVALID_TEXT` or
   * `INVALID_LOCATION`.
   */
  readonly updateProfile: Profile;
  /**
   * Replaces the whole list of your interests. Refused with `INVALID_INTERESTS` (more than 20, more than 3 primary, or one twice
   * in its category) or `INVALID_TEXT`.
   */
  readonly setInterests: Profile;
  /**
   * Replaces your value profile. Refused with `INVALID_VALUES` (more than 10 values, more than 3 archetypes, or one twice) or
   * `INVALID_TEXT`.
   */
  readonly setValueProfile: ValueProfile;
  /**
   * Completes a sign-in that answered `secondFactor`. A correct factor uses the challenge up. Refused with
   * `INVALID_CREDENTIALS` for a wrong code, which counts as a wrong password does. Refused with `INVALID_PASSKEY` for an
   * invalid passkey, with `INVALID_CHALLENGE` for a challenge that is unknown, used or older than 5 minutes, and with
   * `ACCOUNT_SUSPENDED` and `RATE_LIMITED`.
   */
  readonly completeSignIn: Session;
  /**
   * Creates a secret for an authenticator app (RFC 6238: SHA-1, six digits, 30 s). Confirm it with `confirmTotp` within 15
   * minutes. Each call replaces the secret, which is shown only once. Refused with `FACTOR_EXISTS`, and with
   * `SIGN_IN_AGAIN` without a fresh proof that it is you (`confirmIdentity`).
   */
  readonly enrolTotp: EnrolTotpPayload;
  /**
   * Makes the authenticator app a second factor, with its first code. The first second factor also creates ten recovery
   * codes and ends all your other sessions. A mail says so. Refused with `INVALID_CREDENTIALS` for a wrong code, which
   * counts as a wrong password does, with `NOT_ENROLLING` if no secret waits, and with `SIGN_IN_AGAIN` without a fresh
   * proof that it is you (`confirmIdentity`).
   */
  readonly confirmTotp: AddFactorPayload;
  /**
   * Removes your authenticator app. Removing the last second factor deletes the recovery codes. A mail says so. Refused
   * with `NOT_FOUND`, and with `SIGN_IN_AGAIN` without a fresh proof that it is you (`confirmIdentity`).
   */
  readonly removeTotp: RemoveFactorPayload;
  /**
   * Replaces your recovery codes by ten new ones, each valid once. They are shown only once. A mail says so. Refused with
   * `NO_SECOND_FACTOR`, and with `SIGN_IN_AGAIN` without a fresh proof that it is you (`confirmIdentity`).
   */
  readonly renewRecoveryCodes: RenewRecoveryCodesPayload;
  /**
   * For admins: removes all second factors of a person who lost them and the recovery codes. Verify the person by other
   * means first. All their sessions end, a mail says so, and the record of admin actions keeps it. Refused with
   * `NOT_YOURSELF`, `NOT_FOUND`, `NO_SECOND_FACTOR`, and with `SIGN_IN_AGAIN` without a fresh proof that it is you
   * (`confirmIdentity`).
   */
  readonly resetSecondFactors: ResetSecondFactorsPayload;
  /**
   * Opens a session with address and password. Every reason for a refusal looks alike: `INVALID_CREDENTIALS`, also an
   * address that was not verified yet (`register` with it again sends the mail again). After five failures it is locked
   * for 15 minutes, also for the right password; the owner gets a mail that opens it. With the right password a suspended
   * account is refused with `ACCOUNT_SUSPENDED`, and one that was left for a while is ACTIVE again. `RATE_LIMITED` after
   * very many tries from one place, `TOO_BUSY` when very many people sign in at once. After the right password, a person
   * with a second factor gets `secondFactor` instead of tokens.
   */
  readonly signIn: SignInPayload;
  /**
   * Exchanges a refresh token for new tokens. Each can be used once; one that comes again later than a lost answer would explain
   * ends its whole session. Refused with `INVALID_REFRESH_TOKEN`, also 90 days after the session was opened.
   */
  readonly refreshSession: Session;
  /**
   * Ends the session of the access token that this is sent with: its refresh token is worth nothing from then on. The access token
   * changes nothing any more, but still reads what its person may until it expires, 15 minutes after it was made: so drop it.
   */
  readonly signOut: SignOutPayload;
  /** Ends every session of the person who is signed in, this one too. Of their access tokens the same is true as at `signOut`. */
  readonly signOutEverywhere: SignOutPayload;
  /** Ends one of your sessions, for a device that is not at hand. `NOT_FOUND` where you have none with this id. */
  readonly endSession: SignOutPayload;
  /** Ends every session of yours but the one that this is sent with. */
  readonly endOtherSessions: SignOutPayload;
  /**
   * Proves your identity again in this session, after a refusal with `SIGN_IN_AGAIN`. The refusal's `details.proofs` lists
   * the proofs that you can give. The new access token is fresh for 15 minutes (`details.maxAgeSeconds`). The session's
   * refresh token stays valid, and its later access tokens keep the proof. A person with a provider alone (`PROVIDER`)
   * signs in with it again instead. Refused with `INVALID_CREDENTIALS`, which counts as a failed sign-in does, and with
   * `INVALID_PASSKEY`.
   */
  readonly confirmIdentity: ConfirmIdentityPayload;
  /**
   * Discards the last proof of your identity in this session, for example before you lend the device. Operations that need
   * a fresh proof are then refused with `SIGN_IN_AGAIN`, also after a refresh, until `confirmIdentity`. Delete the old
   * access token, which keeps its proof.
   */
  readonly forgetProof: ForgetProofPayload;
  /**
   * Unlocks sign-in after too many wrong passwords, with the token from the mail. Sending the token again changes nothing.
   * Refused with `INVALID_TOKEN` or `TOKEN_EXPIRED`.
   */
  readonly unlockSignIn: UnlockSignInPayload;
  /**
   * Asks for a new password: the account's address gets a mail with a link. Answers the same where there is no account. Also for
   * people who signed in with a provider so far and want a password. Refused with `INVALID_EMAIL` or `RATE_LIMITED`.
   */
  readonly requestPasswordReset: RequestPasswordResetPayload;
  /**
   * Sets a new password with the token from the mail. Every session ends, and a lock after wrong passwords is opened. A
   * second factor stays, and the next `signIn` asks for it. Refused with `WEAK_PASSWORD`, after which the token still
   * holds, `INVALID_TOKEN` or `TOKEN_EXPIRED`.
   */
  readonly resetPassword: ResetPasswordPayload;
  /**
   * Changes your password. Every other session of yours ends. Refused with `WEAK_PASSWORD` (the one that you have, too),
   * `INVALID_CREDENTIALS` for a wrong current one, which counts as a failed sign-in does, `SIGN_IN_AGAIN` where there is a
   * second factor and no fresh proof with it, or `NO_PASSWORD` where there is none: ask for one by mail.
   */
  readonly changePassword: ChangePasswordPayload;
  /**
   * Begins a sign-in with a provider: hand the nonce to the provider, and send it with the id-token that comes back. Refused with
   * `PROVIDER_NOT_OFFERED` or `RATE_LIMITED`.
   */
  readonly beginProviderSignIn: BeginProviderSignInPayload;
  /**
   * Opens a session with a provider's id-token. It opens the account that the provider is linked to, else the one with the
   * address that the provider vouches for, else a new one, which has no user name until `changeUsername`. Where that
   * address was never proven to us, the account's password, sessions and user name are dropped first. Refused with
   * `INVALID_ID_TOKEN` (the nonce is used up by a good token alone), `PROVIDER_NOT_OFFERED`, `PROVIDER_UNAVAILABLE`,
   * `ACCOUNT_SUSPENDED`, `RATE_LIMITED`, or `ACCOUNT_EXISTS` where the account with that address uses another account at
   * this provider. A person with a second factor gets `secondFactor` instead of tokens.
   */
  readonly signInWithProvider: SignInPayload;
  /**
   * Adds a provider to your account, and writes to you that it did. Refused as `signInWithProvider` is, with
   * `SOCIAL_ACCOUNT_TAKEN` if it opens another person's account, and with `SIGN_IN_AGAIN` without a fresh proof that it is
   * you (`confirmIdentity`).
   */
  readonly addProvider: AddProviderPayload;
  /**
   * Removes a provider from your account, with all accounts there that open yours, and writes to you that it did. Refused
   * with `LAST_SIGN_IN_METHOD` when nothing else would be left, `NOT_FOUND` where there is none, and with `SIGN_IN_AGAIN`
   * without a fresh proof that it is you (`confirmIdentity`).
   */
  readonly removeProvider: RemoveProviderPayload;
  /**
   * Asks a person for a tie, or makes one with an agent, which is ACTIVE at once. Where the other has asked already, it accepts;
   * where there is a tie, it answers with that. Refused with `TIE_WITH_YOURSELF`, with `TIE_TOO_SOON` within 7 days after a tie of
   * the two was declined or ended (`availableAt` says when), with `NOT_FOUND` for somebody whom you may not see, with
   * `AGENT_UNKNOWN` for an agent's id that is a person's.
   */
  readonly requestTie: Tie;
  /** Accepts what a person asked. `NOT_FOUND` where nobody asked you, or who did is not to be seen now. */
  readonly acceptTie: Tie;
  /** Declines what a person asked, and deletes it. They are not told. `NOT_FOUND` where nobody asked you. */
  readonly declineTie: EndTiePayload;
  /** Ends a tie, or takes back what you asked. `NOT_FOUND` where there is none. */
  readonly endTie: EndTiePayload;
  /**
   * Blocks a person: neither of you sees or reaches the other from now on, a tie between you ends, and they are not told. Blocking
   * twice changes nothing. Somebody whom you do not see can be blocked too: nothing is shown by it. `NOT_FOUND` for nobody,
   * `TIE_WITH_YOURSELF` for yourself.
   */
  readonly blockUser: Tie;
  /** Takes a block of yours back. What it ended stays ended. `NOT_FOUND` where you have none. */
  readonly unblockUser: UnblockUserPayload;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationRegisterArgs = {
  input: RegisterInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationVerifyEmailArgs = {
  input: VerifyEmailInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationChangeUsernameArgs = {
  input: ChangeUsernameInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationConfirmEmailChangeArgs = {
  input: ConfirmEmailChangeInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationSuspendUserArgs = {
  input: SuspendUserInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationReinstateUserArgs = {
  input: ReinstateUserInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationSetUserRoleArgs = {
  input: SetUserRoleInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationSubmitAssessmentArgs = {
  input: SubmitAssessmentInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationRequestDeletionArgs = {
  input: RequestDeletionInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationRequestDeletionForArgs = {
  input: RequestDeletionForInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationCancelDeletionArgs = {
  input?: InputMaybe<CancelDeletionInput>;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationSetMatchingArgs = {
  input: SetMatchingInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationRegisterPasskeyArgs = {
  input: RegisterPasskeyInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationRenamePasskeyArgs = {
  input: RenamePasskeyInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationSignInWithPasskeyArgs = {
  input: SignInWithPasskeyInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationSetInterestsArgs = {
  input: SetInterestsInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationSetValueProfileArgs = {
  input: SetValueProfileInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationCompleteSignInArgs = {
  input: CompleteSignInInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationConfirmTotpArgs = {
  input: ConfirmTotpInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationResetSecondFactorsArgs = {
  input: ResetSecondFactorsInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationConfirmIdentityArgs = {
  input: ConfirmIdentityInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationUnlockSignInArgs = {
  input: UnlockSignInInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationBeginProviderSignInArgs = {
  input: BeginProviderSignInInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationSignInWithProviderArgs = {
  input: SignInWithProviderInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationAddProviderArgs = {
  input: AddProviderInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationRemoveProviderArgs = {
  input: RemoveProviderInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationRequestTieArgs = {
  input: RequestTieInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationAcceptTieArgs = {
  input: AcceptTieInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationDeclineTieArgs = {
  input: DeclineTieInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationEndTieArgs = {
  input: EndTieInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationBlockUserArgs = {
  input: BlockUserInput;
};


/** What can be done. Each field is one deed, done wholly or not at all; several in a request are done one after the other. */
export type MutationUnblockUserArgs = {
  input: UnblockUserInput;
};

/** What `register` takes. */
export type RegisterInput = {
  /** An address that you can read mail at. */
  readonly email: Scalars['String']['input'];
  /** 3 to 30 letters a-z, digits, and single dots, dashes or underscores between them; one letter at least. Capitals become small ones. Shown to others. */
  readonly username: Scalars['String']['input'];
  /** 10 to 128 characters, not among those known to be used by many. Any characters count. */
  readonly password: Scalars['String']['input'];
};

/** What `register` answers, whatever it met. */
export type RegisterPayload = {
  /** Always true: look into the mailbox. */
  readonly accepted: Scalars['Boolean']['output'];
};

/** What `verifyEmail` takes. */
export type VerifyEmailInput = {
  /** What stands after `token=` in the link. */
  readonly token: Scalars['String']['input'];
};

/** What `verifyEmail` answers. */
export type VerifyEmailPayload = {
  /** The person whose address is verified now. */
  readonly user: User;
};

/** What `changeUsername` takes. */
export type ChangeUsernameInput = {
  /** 3 to 30 letters a-z, digits, and single dots, dashes or underscores between them; one letter at least. Capitals become small ones. Shown to others. */
  readonly username: Scalars['String']['input'];
};

/** What `changeUsername` answers. */
export type ChangeUsernamePayload = {
  /** The person, by the new name. */
  readonly user: User;
};

/** What `requestEmailChange` takes. */
export type RequestEmailChangeInput = {
  /** The address that is to be yours here. */
  readonly email: Scalars['String']['input'];
  /** The account's password; to be left out where it has none. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
};

/** What `requestEmailChange` answers, whatever it met. */
export type RequestEmailChangePayload = {
  /** Always true: look into the new address's mailbox. */
  readonly accepted: Scalars['Boolean']['output'];
};

/** What `confirmEmailChange` takes. */
export type ConfirmEmailChangeInput = {
  /** What stands after `token=` in the link. */
  readonly token: Scalars['String']['input'];
};

/** What `confirmEmailChange` answers. */
export type ConfirmEmailChangePayload = {
  /** The person, at the new address. */
  readonly user: User;
};

/** What `deactivateAccount` answers. */
export type DeactivateAccountPayload = {
  /** The person, who is INACTIVE now. */
  readonly user: User;
};

/** A person. */
export type User = {
  /** The person's id, a UUID. It never changes. */
  readonly id: Scalars['ID']['output'];
  /** The name by which others find them (`userByName`), for people who are signed in. Null for who came by a provider and has not chosen one, and for who was erased. */
  readonly username?: Maybe<Scalars['String']['output']>;
  /** Where mail reaches them: one's own, and for admins; else null. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /**
   * The account's status, for its owner and for admins. Other people see only two values. DELETED: the person was erased.
   * INACTIVE: the person deactivated the account, awaits deletion or is suspended, or one of you blocked the other. Null
   * for a person who is visible to you.
   */
  readonly status?: Maybe<UserStatus>;
  /** What the person may do in the house: one's own, and for admins; else null. */
  readonly role?: Maybe<UserRole>;
  /** How the account was first made: one's own, and for admins; else null. */
  readonly authProvider?: Maybe<AuthProvider>;
  /** Whether the address was proven: one's own, and for admins; else null. */
  readonly isVerified?: Maybe<Scalars['Boolean']['output']>;
  /** When the person registered: one's own, and for admins; else null. */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last assessment: one's own; else null, as before the first one. */
  readonly assessment?: Maybe<Assessment>;
  /** The deletion that was asked for: one's own, until it is due; else null. */
  readonly deletion?: Maybe<Deletion>;
  /** The archive that was asked for last: one's own, until it expires; else null. */
  readonly dataExport?: Maybe<DataExport>;
  /** Whether the person wants to be matched: one's own; else null. */
  readonly matchingOptedIn?: Maybe<Scalars['Boolean']['output']>;
  /** What the person says about themselves; null before they have said anything. */
  readonly profile?: Maybe<Profile>;
  /** What matters to the person; null before they have said it. */
  readonly valueProfile?: Maybe<ValueProfile>;
  /** The second factors of the account: one's own; else null. */
  readonly secondFactors?: Maybe<SecondFactors>;
  /**
   * Your open sessions, the last used one first; null for another person. A person has at most 10 (a setting). A further
   * sign-in ends the least recently used one, and a mail says so.
   */
  readonly sessions?: Maybe<ReadonlyArray<OpenSession>>;
  /** The providers that one can sign in to this account with: one's own; else null. */
  readonly linkedProviders?: Maybe<ReadonlyArray<LinkedProvider>>;
  /** The person's ties and blocks, the newest first: one's own; else null. */
  readonly ties?: Maybe<TieConnection>;
  /** Your tie with this person; null where there is none, and for oneself. */
  readonly tie?: Maybe<Tie>;
};


/** A person. */
export type UserTiesArgs = {
  status?: InputMaybe<TieStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where an account stands. */
export type UserStatus =
  /** Registered, and the address not proven yet. */
  | 'PENDING'
  /** In use. */
  | 'ACTIVE'
  /**
   * Hidden, and can be taken up again: left by the person for a while, which signing in takes back; or waiting for its deletion, as
   * `User.deletion` then says, which signing in leaves as it is and `cancelDeletion` takes back.
   */
  | 'INACTIVE'
  /** Closed by an admin, for a time. */
  | 'SUSPENDED'
  /** Erased: only the id is left. */
  | 'DELETED';

/** What a person may do in the house. */
export type UserRole =
  /** What everybody may. */
  | 'USER'
  /** May also make tribes by hand. */
  | 'TRIBE_CREATOR'
  /** May also look after others' accounts; what they do is written down. */
  | 'ADMIN';

/** How somebody signs in. */
export type AuthProvider =
  /** With an address and a password. */
  | 'LOCAL'
  /** With an account at Google. */
  | 'GOOGLE'
  /** With an account at Apple. */
  | 'APPLE'
  /** With an account at Facebook. */
  | 'FACEBOOK';

/** A page of people. */
export type UserConnection = {
  /** The people of this page, each with its cursor. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A person in a page. */
export type UserEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: User;
};

/** Which accounts `accounts` shows: those that fit everything that is said. */
export type AccountFilter = {
  /** Where they stand. */
  readonly status?: InputMaybe<UserStatus>;
  /** What they may do. */
  readonly role?: InputMaybe<UserRole>;
  /** The beginning of a user name, or a whole address. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** What `suspendUser` takes. */
export type SuspendUserInput = {
  /** Whose account. */
  readonly userId: Scalars['ID']['input'];
  /** Why: kept in the record, and told to the person. */
  readonly reason: SuspensionReason;
};

/** What `reinstateUser` takes. */
export type ReinstateUserInput = {
  /** Whose account. */
  readonly userId: Scalars['ID']['input'];
};

/** What `setUserRole` takes. */
export type SetUserRoleInput = {
  /** Whose account. */
  readonly userId: Scalars['ID']['input'];
  /** The role from here on. */
  readonly role: UserRole;
};

/** What `suspendUser` answers. */
export type SuspendUserPayload = {
  /** Whose account is closed now. */
  readonly user: User;
};

/** What `reinstateUser` answers. */
export type ReinstateUserPayload = {
  /** Whose account is open again. */
  readonly user: User;
};

/** What `setUserRole` answers. */
export type SetUserRolePayload = {
  /** Who has the role now. */
  readonly user: User;
};

/** Why an account is closed. */
export type SuspensionReason =
  /** Unwanted messages to many. */
  | 'SPAM'
  /** Pressing, threatening or insulting others. */
  | 'HARASSMENT'
  /** Passing for somebody else. */
  | 'IMPERSONATION'
  /** Taking money or hours by deceit. */
  | 'FRAUD'
  /** Too young to be here. */
  | 'UNDERAGE'
  /** Somebody else seems to have got into it. */
  | 'ACCOUNT_TAKEN_OVER'
  /** Something else against the rules of the house. */
  | 'OTHER';

/** What an admin did to an account. */
export type AdminActionKind =
  /** Closed it. */
  | 'SUSPENDED'
  /** Opened it again. */
  | 'REINSTATED'
  /** Gave it another role. */
  | 'ROLE_SET'
  /** Made the first admin of it, as the settings say: nobody's doing. */
  | 'FIRST_ADMIN_APPOINTED'
  /** Asked for its deletion, as its suspended owner wished. */
  | 'DELETION_REQUESTED'
  /** Took its second factors, whose owner had lost them. */
  | 'SECOND_FACTORS_RESET';

/** An entry in the record of what admins did. */
export type AdminAction = {
  /** The entry's id. */
  readonly id: Scalars['ID']['output'];
  /** When it was done. */
  readonly at: Scalars['DateTime']['output'];
  /** Which admin did it; null where it was the house itself. */
  readonly admin?: Maybe<User>;
  /** To whose account. */
  readonly user?: Maybe<User>;
  /** What was done. */
  readonly action: AdminActionKind;
  /** Why, where an account was closed. */
  readonly reason?: Maybe<SuspensionReason>;
  /** The role that was given, where one was. */
  readonly role?: Maybe<UserRole>;
};

/** A page of what admins did. */
export type AdminActionConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AdminActionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An entry in a page. */
export type AdminActionEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AdminAction;
};

/** What a person says about themselves. */
export type Profile = {
  /** The five traits as last assessed: one's own; else null, as before the first assessment. */
  readonly traits?: Maybe<ReadonlyArray<PersonalityTrait>>;
  /** The profile's id, a UUID. */
  readonly id: Scalars['ID']['output'];
  /** What others call the person. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What the person writes about themselves. */
  readonly bio?: Maybe<Scalars['String']['output']>;
  /** The name of the place where the person is. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** The exact place: one's own; else null. */
  readonly point?: Maybe<GeoPoint>;
  /** The place, rounded to about a kilometre; the same for everybody, however often it is asked. */
  readonly approximatePoint?: Maybe<GeoPoint>;
  /** How the person prefers to be spoken with. */
  readonly communicationStyle?: Maybe<CommunicationStyle>;
  /** How far the person is willing to travel, in miles: one's own; else null. */
  readonly maxTravelDistanceMiles?: Maybe<Scalars['Int']['output']>;
  /** The person's interests, at most 20, the primary ones first. */
  readonly interests: ReadonlyArray<Interest>;
  /** When the profile was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** What `submitAssessment` takes. */
export type SubmitAssessmentInput = {
  /** One answer for each of the 20 statements, in any order. */
  readonly answers: ReadonlyArray<AssessmentAnswerInput>;
};

/** How true a statement is of oneself. */
export type AssessmentAnswerInput = {
  /** The statement's number, 1 to 20. */
  readonly item: Scalars['Int']['input'];
  /** 1 very inaccurate, 2 moderately inaccurate, 3 neither, 4 moderately accurate, 5 very accurate. */
  readonly answer: Scalars['Int']['input'];
};

/** A statement of the assessment. */
export type AssessmentItem = {
  /** Its number, 1 to 20. */
  readonly number: Scalars['Int']['output'];
  /** The statement, without the "I" that it goes on from: "Am the life of the party." is to be read as "I am the life of the party." */
  readonly text: Scalars['String']['output'];
};

/** What came out of an assessment. */
export type Assessment = {
  /** When it was taken. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** When it can be taken again: 30 days after. */
  readonly availableAgainAt: Scalars['DateTime']['output'];
  /** The five traits. */
  readonly traits: ReadonlyArray<PersonalityTrait>;
};

/** How strongly a trait shows in somebody's answers. */
export type PersonalityTrait = {
  /** Which of the five. */
  readonly trait: PersonalityTraitType;
  /** From 0 to 100, in steps of 6.25. */
  readonly score: Scalars['Float']['output'];
  /** When it was assessed. */
  readonly assessedAt: Scalars['DateTime']['output'];
};

/** The five traits of personality (OCEAN). */
export type PersonalityTraitType =
  /** Imagination, and interest in ideas. */
  | 'OPENNESS'
  /** Order, and seeing things through. */
  | 'CONSCIENTIOUSNESS'
  /** Seeking the company of others. */
  | 'EXTRAVERSION'
  /** Feeling with others. */
  | 'AGREEABLENESS'
  /** How easily moods turn, and worries come. */
  | 'NEUROTICISM';

/** What `requestDeletion` takes. */
export type RequestDeletionInput = {
  /** The account's password; to be left out where it has none. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
};

/** What `requestDeletion` answers. */
export type RequestDeletionPayload = {
  /** When it will happen, and how to hear of it. */
  readonly deletion: Deletion;
};

/** What `requestDeletionFor` takes. */
export type RequestDeletionForInput = {
  /** Whose account. */
  readonly userId: Scalars['ID']['input'];
};

/** What `requestDeletionFor` answers. */
export type RequestDeletionForPayload = {
  /** Who is going to be deleted. */
  readonly user: User;
  /** When it can no longer be taken back; null where nothing is due. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What `cancelDeletion` takes. */
export type CancelDeletionInput = {
  /** What stands after `token=` in the link of the mail. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
};

/** What `cancelDeletion` answers. */
export type CancelDeletionPayload = {
  /** The person, whose account stays. */
  readonly user: User;
};

/** An account that is going to be deleted. */
export type Deletion = {
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it can no longer be taken back, and every service erases what it holds. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** For `erasureReceipt`, now and afterwards. Keep it: the account will not be there to ask. */
  readonly receiptToken: Scalars['String']['output'];
};

/** What became of a deletion. */
export type ErasureReceipt = {
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When every service was told to erase; null while it can be taken back. */
  readonly begunAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the last service had answered; null before. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The services, by name. */
  readonly answers: ReadonlyArray<ErasureAnswer>;
};

/** What one service says that it did. */
export type ErasureAnswer = {
  /** Which service. */
  readonly service: Scalars['String']['output'];
  /** When it answered; null while it has not. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it erased. */
  readonly erased: ReadonlyArray<ErasedItems>;
  /** What it has to keep, without saying whose it was. */
  readonly kept: ReadonlyArray<KeptItems>;
};

/** Something that was erased. */
export type ErasedItems = {
  /** What, such as `SESSION`. */
  readonly kind: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Something that is kept. */
export type KeptItems = {
  /** What, such as `LEDGER_ACCOUNT`. */
  readonly kind: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Why, such as `BOOKKEEPING`. */
  readonly reason: Scalars['String']['output'];
};

/** What `requestDataExport` answers. */
export type RequestDataExportPayload = {
  /** The archive that is being made. */
  readonly dataExport: DataExport;
};

/** An archive of all that the house holds of a person. */
export type DataExport = {
  /** How far it is. */
  readonly status: DataExportStatus;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it was complete; null before. */
  readonly readyAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is deleted. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The services whose part is still missing. A service that is down is asked again. */
  readonly waitingFor: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The archive's URL, at the graph's own address and by its cross-origin rules. Send your access token in the
   * `authorization` header: fetch it with a script, because a link sends no header. Refused with 401 and `SIGN_IN_AGAIN`
   * without a fresh proof that it is you (`confirmIdentity`). Null until it is ready.
   */
  readonly downloadUrl?: Maybe<Scalars['URL']['output']>;
};

/** How far an archive is. */
export type DataExportStatus =
  /** The services are being asked for their parts. */
  | 'COLLECTING'
  /** It can be fetched. */
  | 'READY';

/** What `addressFingerprints` takes. For services only. */
export type AddressFingerprintsInput = {
  /** The people, 500 at most. */
  readonly userIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The asking service's own key: base64 of 32 bytes or more. */
  readonly key: Scalars['String']['input'];
};

/** The fingerprint of a person's address. For services only. */
export type AddressFingerprint = {
  /** The person. */
  readonly userId: Scalars['ID']['output'];
  /** HMAC-SHA-256 of the address in its one form (lower case, the domain in ASCII), as base64url. */
  readonly fingerprint: Scalars['String']['output'];
};

/** A login and its person, as an access token names them. For services only. */
export type LoginInput = {
  /** The token's `sub`. */
  readonly userId: Scalars['ID']['input'];
  /** The token's `sid`. */
  readonly loginId: Scalars['ID']['input'];
};

/** What a login may do at the moment. For services only. */
export type LoginState = {
  /**
   * Whether the session is open and its person is not suspended, deactivated or deleted. False for a login of another
   * person.
   */
  readonly isInForce: Scalars['Boolean']['output'];
  /** The person's role; null for a login that is not in force. */
  readonly role?: Maybe<UserRole>;
};

/** What `setMatching` takes. */
export type SetMatchingInput = {
  /** Whether you want to be matched. */
  readonly optedIn: Scalars['Boolean']['input'];
};

/** What `setMatching` answers. */
export type SetMatchingPayload = {
  /** You, as you are now. */
  readonly user: User;
};

/** What matching needs to know of a person. For services only. */
export type MatchingProfile = {
  /** The person. */
  readonly userId: Scalars['ID']['output'];
  /** The five traits, each from 0 to 100. */
  readonly traits: ReadonlyArray<PersonalityTrait>;
  /** The person's interests. */
  readonly interests: ReadonlyArray<Interest>;
  /** How the person prefers to be spoken with. */
  readonly communicationStyle?: Maybe<CommunicationStyle>;
  /** Where the person is, rounded to about a kilometre. */
  readonly approximatePoint?: Maybe<GeoPoint>;
  /** How far the person is willing to travel, in miles. */
  readonly maxTravelDistanceMiles: Scalars['Int']['output'];
};

/** The second factors of an account. */
export type SecondFactors = {
  /** The passkeys, the first one first. */
  readonly passkeys: ReadonlyArray<Passkey>;
  /** Since when there is an authenticator app; null without one. */
  readonly totpSince?: Maybe<Scalars['DateTime']['output']>;
  /** How many recovery codes are left. */
  readonly recoveryCodesLeft: Scalars['Int']['output'];
};

/** A passkey of an account. */
export type Passkey = {
  /** The id of the passkey, for `renamePasskey` and `removePasskey`. */
  readonly id: Scalars['ID']['output'];
  /** As its owner called it. */
  readonly name: Scalars['String']['output'];
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was last used to sign in or confirm; null if never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What beginning with a passkey answers. */
export type PasskeyOptionsPayload = {
  /** The options of WebAuthn, as JSON. */
  readonly options: Scalars['String']['output'];
};

/** What `registerPasskey` takes. */
export type RegisterPasskeyInput = {
  /** `JSON.stringify(credential)` of the credential that `navigator.credentials.create` gave. */
  readonly response: Scalars['String']['input'];
  /** A name that you recognise it by: at most 60 characters. */
  readonly name: Scalars['String']['input'];
};

/** What `renamePasskey` takes. */
export type RenamePasskeyInput = {
  /** The passkey's id. */
  readonly passkeyId: Scalars['ID']['input'];
  /** At most 60 characters. */
  readonly name: Scalars['String']['input'];
};

/** What `renamePasskey` answers. */
export type RenamePasskeyPayload = {
  /** You, with the passkey by its new name. */
  readonly user: User;
};

/** What `removePasskey` takes. */
export type RemovePasskeyInput = {
  /** The passkey's id. */
  readonly passkeyId: Scalars['ID']['input'];
};

/** What `signInWithPasskey` takes. */
export type SignInWithPasskeyInput = {
  /** `JSON.stringify(credential)` of the credential that `navigator.credentials.get` gave. */
  readonly response: Scalars['String']['input'];
};

/** What `updateProfile` takes. */
export type UpdateProfileInput = {
  /** What others call you: one line of up to 80 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** About yourself: up to 2,000 characters, in lines. */
  readonly bio?: InputMaybe<Scalars['String']['input']>;
  /** The name of the place where you are, as you would say it: one line of up to 120 characters. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** Where that is. Others see it rounded to about a kilometre, tribes are formed by it. */
  readonly point?: InputMaybe<GeoPointInput>;
  /** How you prefer to be spoken with. */
  readonly communicationStyle?: InputMaybe<CommunicationStyle>;
  /** How far you are willing to travel, in whole miles, 1 to 100; null is 25. */
  readonly maxTravelDistanceMiles?: InputMaybe<Scalars['Int']['input']>;
};

/** A place on the globe, in WGS 84. */
export type GeoPointInput = {
  /** Degrees north of the equator, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east of Greenwich, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** What `setInterests` takes. */
export type SetInterestsInput = {
  /** All your interests, at most 20; an empty list clears them. */
  readonly interests: ReadonlyArray<InterestInput>;
};

/** One interest. */
export type InterestInput = {
  /** Which part of life it belongs to. */
  readonly category: InterestCategory;
  /** What it is, in up to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** How much of an interest it is. */
  readonly level: InterestLevel;
  /** Whether it is among the few that matter most, three at most. */
  readonly isPrimary?: Scalars['Boolean']['input'];
};

/** What `setValueProfile` takes. */
export type SetValueProfileInput = {
  /** What matters to you, the most important first: at most 10, of up to 40 characters each. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
  /** The archetypes you see yourself in, at most 3. */
  readonly archetypes: ReadonlyArray<Archetype>;
};

/** A place on the globe, in WGS 84. */
export type GeoPoint = {
  /** Degrees north of the equator. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich. */
  readonly longitude: Scalars['Float']['output'];
};

/** Something that a person is interested in. */
export type Interest = {
  /** The interest's id, a UUID. A new list has new ones. */
  readonly id: Scalars['ID']['output'];
  /** Which part of life it belongs to. */
  readonly category: InterestCategory;
  /** What it is, in the person's words. */
  readonly name: Scalars['String']['output'];
  /** How much of an interest it is. */
  readonly level: InterestLevel;
  /** Whether it is among the few that matter most. */
  readonly isPrimary: Scalars['Boolean']['output'];
};

/** What matters to a person. */
export type ValueProfile = {
  /** The value profile's id, a UUID. */
  readonly id: Scalars['ID']['output'];
  /** In the person's words, the most important first. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
  /** The archetypes the person sees themselves in. */
  readonly archetypes: ReadonlyArray<Archetype>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /**
   * The band in which you resonate with this person, as `resonanceWith` has it, under the name that it had when it was to be a number.
   * Null for oneself, and where `resonanceWith` refuses or has none.
   */
  readonly resonanceScore?: Maybe<ResonanceBand>;
};

/** How a person prefers to be spoken with. */
export type CommunicationStyle =
  /** To the point. */
  | 'DIRECT'
  /** With time to think. */
  | 'THOUGHTFUL'
  /** With encouragement. */
  | 'SUPPORTIVE'
  /** With reasons and facts. */
  | 'ANALYTICAL'
  /** With feeling. */
  | 'EXPRESSIVE';

/** A part of life that interests belong to. */
export type InterestCategory =
  /** Walking, climbing, water, wherever there is weather. */
  | 'OUTDOOR_ADVENTURES'
  /** Music, theatre, books, museums, making things. */
  | 'ARTS_CULTURE'
  /** Cooking and eating together. */
  | 'FOOD_DINING'
  /** Moving, playing, training. */
  | 'SPORTS_FITNESS'
  /** Games, films, quizzes, a night out. */
  | 'GAMES_ENTERTAINMENT'
  /** Languages, courses, talks. */
  | 'LEARNING_EDUCATION'
  /** Computers, electronics, tinkering. */
  | 'TECHNOLOGY'
  /** Yoga, meditation, rest. */
  | 'WELLNESS_MINDFULNESS';

/** How much of an interest something is. */
export type InterestLevel =
  /** Curious. */
  | 'LOW'
  /** Now and then, and gladly. */
  | 'MEDIUM'
  /** Whenever there is time. */
  | 'HIGH';

/** One of the twelve archetypes of Carol S. Pearson. */
export type Archetype =
  /** Trusts, and hopes. */
  | 'INNOCENT'
  /** Sets out to find. */
  | 'EXPLORER'
  /** Wants to understand. */
  | 'SAGE'
  /** Takes on what is hard. */
  | 'HERO'
  /** Breaks what does not work. */
  | 'OUTLAW'
  /** Makes things other than they were. */
  | 'MAGICIAN'
  /** Belongs, and is like others. */
  | 'EVERYPERSON'
  /** Is close to people and things. */
  | 'LOVER'
  /** Lives in the moment, and laughs. */
  | 'JESTER'
  /** Looks after others. */
  | 'CAREGIVER'
  /** Makes what was not there. */
  | 'CREATOR'
  /** Brings order, and answers for it. */
  | 'RULER';

/** How two people resonate, the same for both. */
export type Resonance = {
  /** The other person. */
  readonly user: User;
  /** The whole; null when too little is known of one of the two. */
  readonly band?: Maybe<ResonanceBand>;
  /** What it is made of: always all four, in the order of their weight. */
  readonly factors: ReadonlyArray<ResonanceFactor>;
  /** When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
};

/** One part of how two people resonate. */
export type ResonanceFactor = {
  /** Which part. */
  readonly factor: ResonanceFactorType;
  /** How far the two agree in it; null when one of them has not said enough. */
  readonly band?: Maybe<ResonanceBand>;
};

/** What resonance is made of. */
export type ResonanceFactorType =
  /** What matters to both, and the archetypes they see themselves in: 35 %. */
  | 'VALUES'
  /** How close their traits are: 30 %. */
  | 'TRAITS'
  /** What both are interested in: 20 %. */
  | 'INTERESTS'
  /** The people whom both know: 15 %. */
  | 'CONNECTIONS';

/** How strongly two people resonate. */
export type ResonanceBand =
  /** 90 of 100 and more. */
  | 'VERY_HIGH'
  /** 70 and more. */
  | 'HIGH'
  /** 50 and more. */
  | 'MEDIUM'
  /** Less than 50. */
  | 'LOW';

/** How a person proves their identity. */
export type IdentityProof =
  /** The account's password. */
  | 'PASSWORD'
  /** A sign-in with a linked provider. */
  | 'PROVIDER'
  /** A code of an authenticator app. */
  | 'TOTP'
  /** A passkey. */
  | 'PASSKEY'
  /** A recovery code. */
  | 'RECOVERY_CODE';

/** Tokens, or the missing step for a person with a second factor. */
export type SignInPayload = {
  /** For the header `authorization: Bearer …`, for 15 minutes. Null where a step is missing. */
  readonly accessToken?: Maybe<Scalars['String']['output']>;
  /** For `refreshSession`, once, within 7 days, and within 90 days of signing in. Null where a step is missing. */
  readonly refreshToken?: Maybe<Scalars['String']['output']>;
  /** When the access token ends. Null where a step is missing. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who signed in. Null where a step is missing. */
  readonly user?: Maybe<User>;
  /** The missing step, for `completeSignIn`. Null if the session is open. */
  readonly secondFactor?: Maybe<SecondFactorStep>;
};

/** The step of a sign-in that is missing. */
export type SecondFactorStep = {
  /** For `completeSignIn`, for 5 minutes and once. */
  readonly challenge: Scalars['String']['output'];
  /** When the challenge ends. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The second factors that can complete it. */
  readonly methods: ReadonlyArray<IdentityProof>;
};

/** What `completeSignIn` takes. */
export type CompleteSignInInput = {
  /** From `secondFactor`. */
  readonly challenge: Scalars['String']['input'];
  /** One second factor of the person. */
  readonly factor: SecondFactorInput;
};

/** One second factor. */
export type SecondFactorInput =
  /** The authenticator app's code. Valid once, within one step of 30 s before or after its time. */
  { readonly totpCode: Scalars['String']['input']; readonly recoveryCode?: never; readonly passkey?: never; }
  |  /** A recovery code. Case, spaces and dashes do not matter. */
  { readonly totpCode?: never; readonly recoveryCode: Scalars['String']['input']; readonly passkey?: never; }
  |  /** The answer of the device to `beginPasskeySignIn`: `JSON.stringify(credential)`. */
  { readonly totpCode?: never; readonly recoveryCode?: never; readonly passkey: Scalars['String']['input']; };

/** What `enrolTotp` answers. */
export type EnrolTotpPayload = {
  /** For a QR code: `otpauth://totp/…` with the secret in it. */
  readonly uri: Scalars['String']['output'];
  /** The secret as base32, for typing it in. */
  readonly secret: Scalars['String']['output'];
};

/** What `confirmTotp` takes. */
export type ConfirmTotpInput = {
  /** The code that the authenticator app shows. */
  readonly code: Scalars['String']['input'];
};

/** What adding a second factor answers. */
export type AddFactorPayload = {
  /** Set with the first second factor, and shown only once. Null if you have codes already. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many other sessions were ended. */
  readonly endedSessions: Scalars['Int']['output'];
};

/** What removing a second factor answers. */
export type RemoveFactorPayload = {
  /** You, without it. */
  readonly user: User;
};

/** What `renewRecoveryCodes` answers. */
export type RenewRecoveryCodesPayload = {
  /** Ten codes, shown this once. */
  readonly recoveryCodes: ReadonlyArray<Scalars['String']['output']>;
};

/** What `resetSecondFactors` takes. */
export type ResetSecondFactorsInput = {
  /** The person's id. */
  readonly userId: Scalars['ID']['input'];
};

/** What `resetSecondFactors` answers. */
export type ResetSecondFactorsPayload = {
  /** The person, who can now sign in without a second factor. */
  readonly user: User;
};

/** What `signIn` takes. */
export type SignInInput = {
  /** The address of the account. */
  readonly email: Scalars['String']['input'];
  /** Its password. */
  readonly password: Scalars['String']['input'];
};

/** What `refreshSession` takes. */
export type RefreshSessionInput = {
  /** The refresh token that came with the last `signIn` or `refreshSession`. */
  readonly refreshToken: Scalars['String']['input'];
};

/** Tokens for a person who signed in. Keep the refresh token where no page's scripts can read it. */
export type Session = {
  /** For the header `authorization: Bearer …`, for 15 minutes. */
  readonly accessToken: Scalars['String']['output'];
  /** For `refreshSession`, once, within 7 days, and within 90 days of signing in. */
  readonly refreshToken: Scalars['String']['output'];
  /** When the access token ends. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Who signed in. */
  readonly user: User;
};

/** What signing out answers. */
export type SignOutPayload = {
  /** How many sessions were ended. */
  readonly endedSessions: Scalars['Int']['output'];
};

/** A session that is open: somewhere this person is signed in. */
export type OpenSession = {
  /** The session's id, for `endSession`. */
  readonly id: Scalars['ID']['output'];
  /** When it was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was last refreshed. */
  readonly lastUsedAt: Scalars['DateTime']['output'];
  /** The session's latest end: 90 days after it was opened, however often it is refreshed. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Whether it is the one that this is asked with. */
  readonly current: Scalars['Boolean']['output'];
};

/** What `endSession` takes. */
export type EndSessionInput = {
  /** The session's id. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What `confirmIdentity` takes: one of these. */
export type ConfirmIdentityInput =
  /** The account's password, where it has no second factor; else `SIGN_IN_AGAIN`. */
  { readonly password: Scalars['String']['input']; readonly totpCode?: never; readonly recoveryCode?: never; readonly passkey?: never; }
  |  /** The code that the authenticator app shows. */
  { readonly password?: never; readonly totpCode: Scalars['String']['input']; readonly recoveryCode?: never; readonly passkey?: never; }
  |  /** A recovery code: it is used up. */
  { readonly password?: never; readonly totpCode?: never; readonly recoveryCode: Scalars['String']['input']; readonly passkey?: never; }
  |  /** The answer of the device to `beginPasskeySignIn`: `JSON.stringify(credential)`. */
  { readonly password?: never; readonly totpCode?: never; readonly recoveryCode?: never; readonly passkey: Scalars['String']['input']; };

/** What `confirmIdentity` answers. */
export type ConfirmIdentityPayload = {
  /** In place of the one that this was sent with. */
  readonly accessToken: Scalars['String']['output'];
  /** When the access token ends. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Until then, no operation is refused with `SIGN_IN_AGAIN`. */
  readonly freshUntil: Scalars['DateTime']['output'];
};

/** What `forgetProof` answers. */
export type ForgetProofPayload = {
  /** In place of the one that this was sent with. */
  readonly accessToken: Scalars['String']['output'];
  /** When the access token ends. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** What `unlockSignIn` takes. */
export type UnlockSignInInput = {
  /** What stands after `token=` in the link. */
  readonly token: Scalars['String']['input'];
};

/** What `unlockSignIn` answers. */
export type UnlockSignInPayload = {
  /** Always true: sign-in is open. */
  readonly unlocked: Scalars['Boolean']['output'];
};

/** What `requestPasswordReset` takes. */
export type RequestPasswordResetInput = {
  /** The address of the account. */
  readonly email: Scalars['String']['input'];
};

/** What `requestPasswordReset` answers, whatever it met. */
export type RequestPasswordResetPayload = {
  /** Always true: look into the mailbox. */
  readonly accepted: Scalars['Boolean']['output'];
};

/** What `resetPassword` takes. */
export type ResetPasswordInput = {
  /** What stands after `token=` in the link. */
  readonly token: Scalars['String']['input'];
  /** 10 to 128 characters, not among those known to be used by many. Any characters count. */
  readonly newPassword: Scalars['String']['input'];
};

/** What `resetPassword` answers. */
export type ResetPasswordPayload = {
  /** How many sessions were ended. */
  readonly endedSessions: Scalars['Int']['output'];
};

/** What `changePassword` takes. */
export type ChangePasswordInput = {
  /** The password that holds now. */
  readonly currentPassword: Scalars['String']['input'];
  /** 10 to 128 characters, not among those known to be used by many. Any characters count. */
  readonly newPassword: Scalars['String']['input'];
};

/** What `changePassword` answers. */
export type ChangePasswordPayload = {
  /** How many other sessions were ended. */
  readonly endedSessions: Scalars['Int']['output'];
};

/** What `beginProviderSignIn` takes. */
export type BeginProviderSignInInput = {
  /** With which provider. */
  readonly provider: SocialProvider;
};

/** What `signInWithProvider` takes. */
export type SignInWithProviderInput = {
  /** Who vouches. */
  readonly provider: SocialProvider;
  /** The id-token, a JWT, as the provider gave it. */
  readonly idToken: Scalars['String']['input'];
  /** The nonce from `beginProviderSignIn`; the token must hold it. It is good for 10 minutes and once. */
  readonly nonce: Scalars['String']['input'];
};

/** What `addProvider` takes. */
export type AddProviderInput = {
  /** Who vouches. */
  readonly provider: SocialProvider;
  /** The id-token, a JWT, as the provider gave it. */
  readonly idToken: Scalars['String']['input'];
  /** The nonce from `beginProviderSignIn`; the token must hold it. It is good for 10 minutes and once. */
  readonly nonce: Scalars['String']['input'];
};

/** What `removeProvider` takes. */
export type RemoveProviderInput = {
  /** Which provider. */
  readonly provider: SocialProvider;
};

/** What `beginProviderSignIn` answers. */
export type BeginProviderSignInPayload = {
  /** For the provider's parameter `nonce`, as it stands. */
  readonly nonce: Scalars['String']['output'];
  /** Until when it is good. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** What `addProvider` answers. */
export type AddProviderPayload = {
  /** You, with the provider. */
  readonly user: User;
};

/** What `removeProvider` answers. */
export type RemoveProviderPayload = {
  /** You, without the provider. */
  readonly user: User;
};

/** A provider that one can sign in with here. */
export type OfferedProvider = {
  /** Which one. */
  readonly provider: SocialProvider;
  /** Our client ids there, the one for the web first. */
  readonly clientIds: ReadonlyArray<Scalars['String']['output']>;
};

/** A provider that is linked to an account. */
export type LinkedProvider = {
  /** Which one. */
  readonly provider: SocialProvider;
  /** Since when: of several accounts there, the one linked first. */
  readonly linkedAt: Scalars['DateTime']['output'];
};

/** A provider of OpenID Connect. */
export type SocialProvider =
  /** Google. */
  | 'GOOGLE'
  /** Apple. */
  | 'APPLE'
  /** Facebook. It vouches for no address. */
  | 'FACEBOOK';

/** What `requestTie` takes: a person or an agent, and exactly one of the two. */
export type RequestTieInput =
  /** A person. */
  { readonly userId: Scalars['ID']['input']; readonly agentId?: never; }
  |  /** An agent. As long as no agents are part of the graph, any UUID that never was a person's is taken for one's. */
  { readonly userId?: never; readonly agentId: Scalars['ID']['input']; };

/** What `acceptTie` takes. */
export type AcceptTieInput = {
  /** The request's id: that of the tie. */
  readonly tieId: Scalars['ID']['input'];
};

/** What `declineTie` takes. */
export type DeclineTieInput = {
  /** The request's id: that of the tie. */
  readonly tieId: Scalars['ID']['input'];
};

/** What `endTie` takes. */
export type EndTieInput = {
  /** The tie. */
  readonly tieId: Scalars['ID']['input'];
};

/** What `blockUser` takes. */
export type BlockUserInput = {
  /** Whom to block. */
  readonly userId: Scalars['ID']['input'];
};

/** What `unblockUser` takes. */
export type UnblockUserInput = {
  /** Whose block to take back. */
  readonly userId: Scalars['ID']['input'];
};

/** Two people, in any order. */
export type PairInput = {
  /** One of them. */
  readonly oneId: Scalars['ID']['input'];
  /** The other. */
  readonly otherId: Scalars['ID']['input'];
};

/** What ending or declining a tie answers. */
export type EndTiePayload = {
  /** The tie that is no more. */
  readonly tieId: Scalars['ID']['output'];
};

/** What `unblockUser` answers. */
export type UnblockUserPayload = {
  /** Whom you blocked. */
  readonly userId: Scalars['ID']['output'];
};

/** What there is between you and a person or an agent. */
export type Tie = {
  /** The tie's id, a UUID. */
  readonly id: Scalars['ID']['output'];
  /** With whom. */
  readonly kind: TieKind;
  /** Where it stands, as you may know it. */
  readonly status: TieStatus;
  /**
   * The other person; null for an agent. The values are the same as everywhere else in the graph. A person who is hidden
   * from you has only an `id` and a `status`: see `User.status`.
   */
  readonly user?: Maybe<User>;
  /** The person's user name at the time when you blocked them; null unless the tie is BLOCKED. */
  readonly rememberedName?: Maybe<Scalars['String']['output']>;
  /** The agent; null for a person. */
  readonly agentId?: Maybe<Scalars['ID']['output']>;
  /** Whether it was you who asked, or who blocked. */
  readonly byMe: Scalars['Boolean']['output'];
  /** When it was asked for, or blocked. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Since when it is ACTIVE; null before. */
  readonly activeSince?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of ties. */
export type TieConnection = {
  /** The ties of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TieEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A tie in a page. */
export type TieEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The tie. */
  readonly node: Tie;
};

/** Two people, and whether there is a block between them. For services only: it does not say whose. */
export type BlockedPair = {
  /** Their tie: what `identity.tie.changed` names. */
  readonly tieId: Scalars['ID']['output'];
  /** The one whose id sorts first. */
  readonly oneId: Scalars['ID']['output'];
  /** The other. */
  readonly otherId: Scalars['ID']['output'];
  /** Whether there is a block now. */
  readonly blocked: Scalars['Boolean']['output'];
};

/** A page of blocked pairs. */
export type BlockedPairConnection = {
  /** The pairs of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BlockedPairEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A blocked pair in a page. */
export type BlockedPairEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: BlockedPair;
};

/** With whom a tie is. */
export type TieKind =
  /** With another person. */
  | 'USER_USER'
  /** With an agent. */
  | 'USER_AGENT';

/** Where a tie stands. */
export type TieStatus =
  /** Asked for, and not answered yet. */
  | 'PENDING'
  /** Both want it. */
  | 'ACTIVE'
  /** You blocked the person. Only you see this. */
  | 'BLOCKED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  RegisterInput: RegisterInput;
  RegisterPayload: ResolverTypeWrapper<RegisterPayload>;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailPayload: ResolverTypeWrapper<Omit<VerifyEmailPayload, 'user'> & { user: ResolversTypes['User'] }>;
  ChangeUsernameInput: ChangeUsernameInput;
  ChangeUsernamePayload: ResolverTypeWrapper<Omit<ChangeUsernamePayload, 'user'> & { user: ResolversTypes['User'] }>;
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangePayload: ResolverTypeWrapper<RequestEmailChangePayload>;
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangePayload: ResolverTypeWrapper<Omit<ConfirmEmailChangePayload, 'user'> & { user: ResolversTypes['User'] }>;
  DeactivateAccountPayload: ResolverTypeWrapper<Omit<DeactivateAccountPayload, 'user'> & { user: ResolversTypes['User'] }>;
  User: ResolverTypeWrapper<UserBehind>;
  UserStatus: UserStatus;
  UserRole: UserRole;
  AuthProvider: AuthProvider;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  AccountFilter: AccountFilter;
  SuspendUserInput: SuspendUserInput;
  ReinstateUserInput: ReinstateUserInput;
  SetUserRoleInput: SetUserRoleInput;
  SuspendUserPayload: ResolverTypeWrapper<Omit<SuspendUserPayload, 'user'> & { user: ResolversTypes['User'] }>;
  ReinstateUserPayload: ResolverTypeWrapper<Omit<ReinstateUserPayload, 'user'> & { user: ResolversTypes['User'] }>;
  SetUserRolePayload: ResolverTypeWrapper<Omit<SetUserRolePayload, 'user'> & { user: ResolversTypes['User'] }>;
  SuspensionReason: SuspensionReason;
  AdminActionKind: AdminActionKind;
  AdminAction: ResolverTypeWrapper<AdminActionBehind>;
  AdminActionConnection: ResolverTypeWrapper<Omit<AdminActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AdminActionEdge']> }>;
  AdminActionEdge: ResolverTypeWrapper<Omit<AdminActionEdge, 'node'> & { node: ResolversTypes['AdminAction'] }>;
  Profile: ResolverTypeWrapper<ProfileBehind>;
  SubmitAssessmentInput: SubmitAssessmentInput;
  AssessmentAnswerInput: AssessmentAnswerInput;
  AssessmentItem: ResolverTypeWrapper<AssessmentItem>;
  Assessment: ResolverTypeWrapper<AssessmentBehind>;
  PersonalityTrait: ResolverTypeWrapper<PersonalityTrait>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PersonalityTraitType: PersonalityTraitType;
  RequestDeletionInput: RequestDeletionInput;
  RequestDeletionPayload: ResolverTypeWrapper<RequestDeletionPayload>;
  RequestDeletionForInput: RequestDeletionForInput;
  RequestDeletionForPayload: ResolverTypeWrapper<Omit<RequestDeletionForPayload, 'user'> & { user: ResolversTypes['User'] }>;
  CancelDeletionInput: CancelDeletionInput;
  CancelDeletionPayload: ResolverTypeWrapper<Omit<CancelDeletionPayload, 'user'> & { user: ResolversTypes['User'] }>;
  Deletion: ResolverTypeWrapper<Deletion>;
  ErasureReceipt: ResolverTypeWrapper<ErasureReceipt>;
  ErasureAnswer: ResolverTypeWrapper<ErasureAnswer>;
  ErasedItems: ResolverTypeWrapper<ErasedItems>;
  KeptItems: ResolverTypeWrapper<KeptItems>;
  RequestDataExportPayload: ResolverTypeWrapper<Omit<RequestDataExportPayload, 'dataExport'> & { dataExport: ResolversTypes['DataExport'] }>;
  DataExport: ResolverTypeWrapper<DataExportBehind>;
  DataExportStatus: DataExportStatus;
  AddressFingerprintsInput: AddressFingerprintsInput;
  AddressFingerprint: ResolverTypeWrapper<AddressFingerprint>;
  LoginInput: LoginInput;
  LoginState: ResolverTypeWrapper<LoginState>;
  SetMatchingInput: SetMatchingInput;
  SetMatchingPayload: ResolverTypeWrapper<Omit<SetMatchingPayload, 'user'> & { user: ResolversTypes['User'] }>;
  MatchingProfile: ResolverTypeWrapper<MatchingProfileBehind>;
  SecondFactors: ResolverTypeWrapper<SecondFactorsBehind>;
  Passkey: ResolverTypeWrapper<PasskeyBehind>;
  PasskeyOptionsPayload: ResolverTypeWrapper<PasskeyOptionsPayload>;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RenamePasskeyInput: RenamePasskeyInput;
  RenamePasskeyPayload: ResolverTypeWrapper<Omit<RenamePasskeyPayload, 'user'> & { user: ResolversTypes['User'] }>;
  RemovePasskeyInput: RemovePasskeyInput;
  SignInWithPasskeyInput: SignInWithPasskeyInput;
  UpdateProfileInput: UpdateProfileInput;
  GeoPointInput: GeoPointInput;
  SetInterestsInput: SetInterestsInput;
  InterestInput: InterestInput;
  SetValueProfileInput: SetValueProfileInput;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Interest: ResolverTypeWrapper<Interest>;
  ValueProfile: ResolverTypeWrapper<ValueProfileBehind>;
  CommunicationStyle: CommunicationStyle;
  InterestCategory: InterestCategory;
  InterestLevel: InterestLevel;
  Archetype: Archetype;
  Resonance: ResolverTypeWrapper<ResonanceBehind>;
  ResonanceFactor: ResolverTypeWrapper<ResonanceFactor>;
  ResonanceFactorType: ResonanceFactorType;
  ResonanceBand: ResonanceBand;
  IdentityProof: IdentityProof;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  SecondFactorStep: ResolverTypeWrapper<SecondFactorStep>;
  CompleteSignInInput: CompleteSignInInput;
  SecondFactorInput: SecondFactorInput;
  EnrolTotpPayload: ResolverTypeWrapper<EnrolTotpPayload>;
  ConfirmTotpInput: ConfirmTotpInput;
  AddFactorPayload: ResolverTypeWrapper<AddFactorPayload>;
  RemoveFactorPayload: ResolverTypeWrapper<Omit<RemoveFactorPayload, 'user'> & { user: ResolversTypes['User'] }>;
  RenewRecoveryCodesPayload: ResolverTypeWrapper<RenewRecoveryCodesPayload>;
  ResetSecondFactorsInput: ResetSecondFactorsInput;
  ResetSecondFactorsPayload: ResolverTypeWrapper<Omit<ResetSecondFactorsPayload, 'user'> & { user: ResolversTypes['User'] }>;
  SignInInput: SignInInput;
  RefreshSessionInput: RefreshSessionInput;
  Session: ResolverTypeWrapper<SessionBehind>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  OpenSession: ResolverTypeWrapper<OpenSessionBehind>;
  EndSessionInput: EndSessionInput;
  ConfirmIdentityInput: ConfirmIdentityInput;
  ConfirmIdentityPayload: ResolverTypeWrapper<ConfirmIdentityPayload>;
  ForgetProofPayload: ResolverTypeWrapper<ForgetProofPayload>;
  UnlockSignInInput: UnlockSignInInput;
  UnlockSignInPayload: ResolverTypeWrapper<UnlockSignInPayload>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: ResolverTypeWrapper<RequestPasswordResetPayload>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResolverTypeWrapper<ResetPasswordPayload>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<ChangePasswordPayload>;
  BeginProviderSignInInput: BeginProviderSignInInput;
  SignInWithProviderInput: SignInWithProviderInput;
  AddProviderInput: AddProviderInput;
  RemoveProviderInput: RemoveProviderInput;
  BeginProviderSignInPayload: ResolverTypeWrapper<BeginProviderSignInPayload>;
  AddProviderPayload: ResolverTypeWrapper<Omit<AddProviderPayload, 'user'> & { user: ResolversTypes['User'] }>;
  RemoveProviderPayload: ResolverTypeWrapper<Omit<RemoveProviderPayload, 'user'> & { user: ResolversTypes['User'] }>;
  OfferedProvider: ResolverTypeWrapper<OfferedProvider>;
  LinkedProvider: ResolverTypeWrapper<LinkedProvider>;
  SocialProvider: SocialProvider;
  RequestTieInput: RequestTieInput;
  AcceptTieInput: AcceptTieInput;
  DeclineTieInput: DeclineTieInput;
  EndTieInput: EndTieInput;
  BlockUserInput: BlockUserInput;
  UnblockUserInput: UnblockUserInput;
  PairInput: PairInput;
  EndTiePayload: ResolverTypeWrapper<EndTiePayload>;
  UnblockUserPayload: ResolverTypeWrapper<UnblockUserPayload>;
  Tie: ResolverTypeWrapper<TieBehind>;
  TieConnection: ResolverTypeWrapper<Omit<TieConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TieEdge']> }>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  BlockedPair: ResolverTypeWrapper<BlockedPair>;
  BlockedPairConnection: ResolverTypeWrapper<BlockedPairConnection>;
  BlockedPairEdge: ResolverTypeWrapper<BlockedPairEdge>;
  TieKind: TieKind;
  TieStatus: TieStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  URL: Scalars['URL']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: Money;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: {};
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: {};
  RegisterInput: RegisterInput;
  RegisterPayload: RegisterPayload;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailPayload: Omit<VerifyEmailPayload, 'user'> & { user: ResolversParentTypes['User'] };
  ChangeUsernameInput: ChangeUsernameInput;
  ChangeUsernamePayload: Omit<ChangeUsernamePayload, 'user'> & { user: ResolversParentTypes['User'] };
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangePayload: RequestEmailChangePayload;
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangePayload: Omit<ConfirmEmailChangePayload, 'user'> & { user: ResolversParentTypes['User'] };
  DeactivateAccountPayload: Omit<DeactivateAccountPayload, 'user'> & { user: ResolversParentTypes['User'] };
  User: UserBehind;
  UserConnection: Omit<UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  AccountFilter: AccountFilter;
  SuspendUserInput: SuspendUserInput;
  ReinstateUserInput: ReinstateUserInput;
  SetUserRoleInput: SetUserRoleInput;
  SuspendUserPayload: Omit<SuspendUserPayload, 'user'> & { user: ResolversParentTypes['User'] };
  ReinstateUserPayload: Omit<ReinstateUserPayload, 'user'> & { user: ResolversParentTypes['User'] };
  SetUserRolePayload: Omit<SetUserRolePayload, 'user'> & { user: ResolversParentTypes['User'] };
  AdminAction: AdminActionBehind;
  AdminActionConnection: Omit<AdminActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AdminActionEdge']> };
  AdminActionEdge: Omit<AdminActionEdge, 'node'> & { node: ResolversParentTypes['AdminAction'] };
  Profile: ProfileBehind;
  SubmitAssessmentInput: SubmitAssessmentInput;
  AssessmentAnswerInput: AssessmentAnswerInput;
  AssessmentItem: AssessmentItem;
  Assessment: AssessmentBehind;
  PersonalityTrait: PersonalityTrait;
  Float: Scalars['Float']['output'];
  RequestDeletionInput: RequestDeletionInput;
  RequestDeletionPayload: RequestDeletionPayload;
  RequestDeletionForInput: RequestDeletionForInput;
  RequestDeletionForPayload: Omit<RequestDeletionForPayload, 'user'> & { user: ResolversParentTypes['User'] };
  CancelDeletionInput: CancelDeletionInput;
  CancelDeletionPayload: Omit<CancelDeletionPayload, 'user'> & { user: ResolversParentTypes['User'] };
  Deletion: Deletion;
  ErasureReceipt: ErasureReceipt;
  ErasureAnswer: ErasureAnswer;
  ErasedItems: ErasedItems;
  KeptItems: KeptItems;
  RequestDataExportPayload: Omit<RequestDataExportPayload, 'dataExport'> & { dataExport: ResolversParentTypes['DataExport'] };
  DataExport: DataExportBehind;
  AddressFingerprintsInput: AddressFingerprintsInput;
  AddressFingerprint: AddressFingerprint;
  LoginInput: LoginInput;
  LoginState: LoginState;
  SetMatchingInput: SetMatchingInput;
  SetMatchingPayload: Omit<SetMatchingPayload, 'user'> & { user: ResolversParentTypes['User'] };
  MatchingProfile: MatchingProfileBehind;
  SecondFactors: SecondFactorsBehind;
  Passkey: PasskeyBehind;
  PasskeyOptionsPayload: PasskeyOptionsPayload;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RenamePasskeyInput: RenamePasskeyInput;
  RenamePasskeyPayload: Omit<RenamePasskeyPayload, 'user'> & { user: ResolversParentTypes['User'] };
  RemovePasskeyInput: RemovePasskeyInput;
  SignInWithPasskeyInput: SignInWithPasskeyInput;
  UpdateProfileInput: UpdateProfileInput;
  GeoPointInput: GeoPointInput;
  SetInterestsInput: SetInterestsInput;
  InterestInput: InterestInput;
  SetValueProfileInput: SetValueProfileInput;
  GeoPoint: GeoPoint;
  Interest: Interest;
  ValueProfile: ValueProfileBehind;
  Resonance: ResonanceBehind;
  ResonanceFactor: ResonanceFactor;
  SignInPayload: Omit<SignInPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  SecondFactorStep: SecondFactorStep;
  CompleteSignInInput: CompleteSignInInput;
  SecondFactorInput: SecondFactorInput;
  EnrolTotpPayload: EnrolTotpPayload;
  ConfirmTotpInput: ConfirmTotpInput;
  AddFactorPayload: AddFactorPayload;
  RemoveFactorPayload: Omit<RemoveFactorPayload, 'user'> & { user: ResolversParentTypes['User'] };
  RenewRecoveryCodesPayload: RenewRecoveryCodesPayload;
  ResetSecondFactorsInput: ResetSecondFactorsInput;
  ResetSecondFactorsPayload: Omit<ResetSecondFactorsPayload, 'user'> & { user: ResolversParentTypes['User'] };
  SignInInput: SignInInput;
  RefreshSessionInput: RefreshSessionInput;
  Session: SessionBehind;
  SignOutPayload: SignOutPayload;
  OpenSession: OpenSessionBehind;
  EndSessionInput: EndSessionInput;
  ConfirmIdentityInput: ConfirmIdentityInput;
  ConfirmIdentityPayload: ConfirmIdentityPayload;
  ForgetProofPayload: ForgetProofPayload;
  UnlockSignInInput: UnlockSignInInput;
  UnlockSignInPayload: UnlockSignInPayload;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: RequestPasswordResetPayload;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResetPasswordPayload;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ChangePasswordPayload;
  BeginProviderSignInInput: BeginProviderSignInInput;
  SignInWithProviderInput: SignInWithProviderInput;
  AddProviderInput: AddProviderInput;
  RemoveProviderInput: RemoveProviderInput;
  BeginProviderSignInPayload: BeginProviderSignInPayload;
  AddProviderPayload: Omit<AddProviderPayload, 'user'> & { user: ResolversParentTypes['User'] };
  RemoveProviderPayload: Omit<RemoveProviderPayload, 'user'> & { user: ResolversParentTypes['User'] };
  OfferedProvider: OfferedProvider;
  LinkedProvider: LinkedProvider;
  RequestTieInput: RequestTieInput;
  AcceptTieInput: AcceptTieInput;
  DeclineTieInput: DeclineTieInput;
  EndTieInput: EndTieInput;
  BlockUserInput: BlockUserInput;
  UnblockUserInput: UnblockUserInput;
  PairInput: PairInput;
  EndTiePayload: EndTiePayload;
  UnblockUserPayload: UnblockUserPayload;
  Tie: TieBehind;
  TieConnection: Omit<TieConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TieEdge']> };
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  BlockedPair: BlockedPair;
  BlockedPairConnection: BlockedPairConnection;
  BlockedPairEdge: BlockedPairEdge;
};

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = Context, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  userByName?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserByNameArgs, 'username'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  accounts?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryAccountsArgs>>;
  adminActions?: Resolver<Maybe<ResolversTypes['AdminActionConnection']>, ParentType, ContextType, Partial<QueryAdminActionsArgs>>;
  assessmentItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AssessmentItem']>>, ParentType, ContextType>;
  erasureReceipt?: Resolver<Maybe<ResolversTypes['ErasureReceipt']>, ParentType, ContextType, RequireFields<QueryErasureReceiptArgs, 'token'>>;
  userByAddress?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryUserByAddressArgs, 'address'>>;
  addressFingerprints?: Resolver<ReadonlyArray<ResolversTypes['AddressFingerprint']>, ParentType, ContextType, RequireFields<QueryAddressFingerprintsArgs, 'input'>>;
  loginStates?: Resolver<ReadonlyArray<ResolversTypes['LoginState']>, ParentType, ContextType, RequireFields<QueryLoginStatesArgs, 'logins'>>;
  matchingProfiles?: Resolver<ReadonlyArray<ResolversTypes['MatchingProfile']>, ParentType, ContextType, RequireFields<QueryMatchingProfilesArgs, 'userIds'>>;
  resonanceWith?: Resolver<Maybe<ResolversTypes['Resonance']>, ParentType, ContextType, RequireFields<QueryResonanceWithArgs, 'userId'>>;
  socialProviders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfferedProvider']>>, ParentType, ContextType>;
  blockedPairs?: Resolver<ReadonlyArray<ResolversTypes['BlockedPair']>, ParentType, ContextType, RequireFields<QueryBlockedPairsArgs, 'tieIds'>>;
  allBlockedPairs?: Resolver<ResolversTypes['BlockedPairConnection'], ParentType, ContextType, Partial<QueryAllBlockedPairsArgs>>;
  activeTies?: Resolver<ReadonlyArray<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryActiveTiesArgs, 'pairs'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  register?: Resolver<ResolversTypes['RegisterPayload'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  verifyEmail?: Resolver<ResolversTypes['VerifyEmailPayload'], ParentType, ContextType, RequireFields<MutationVerifyEmailArgs, 'input'>>;
  changeUsername?: Resolver<ResolversTypes['ChangeUsernamePayload'], ParentType, ContextType, RequireFields<MutationChangeUsernameArgs, 'input'>>;
  requestEmailChange?: Resolver<ResolversTypes['RequestEmailChangePayload'], ParentType, ContextType, RequireFields<MutationRequestEmailChangeArgs, 'input'>>;
  confirmEmailChange?: Resolver<ResolversTypes['ConfirmEmailChangePayload'], ParentType, ContextType, RequireFields<MutationConfirmEmailChangeArgs, 'input'>>;
  deactivateAccount?: Resolver<ResolversTypes['DeactivateAccountPayload'], ParentType, ContextType>;
  suspendUser?: Resolver<ResolversTypes['SuspendUserPayload'], ParentType, ContextType, RequireFields<MutationSuspendUserArgs, 'input'>>;
  reinstateUser?: Resolver<ResolversTypes['ReinstateUserPayload'], ParentType, ContextType, RequireFields<MutationReinstateUserArgs, 'input'>>;
  setUserRole?: Resolver<ResolversTypes['SetUserRolePayload'], ParentType, ContextType, RequireFields<MutationSetUserRoleArgs, 'input'>>;
  submitAssessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationSubmitAssessmentArgs, 'input'>>;
  requestDeletion?: Resolver<ResolversTypes['RequestDeletionPayload'], ParentType, ContextType, RequireFields<MutationRequestDeletionArgs, 'input'>>;
  requestDeletionFor?: Resolver<ResolversTypes['RequestDeletionForPayload'], ParentType, ContextType, RequireFields<MutationRequestDeletionForArgs, 'input'>>;
  cancelDeletion?: Resolver<ResolversTypes['CancelDeletionPayload'], ParentType, ContextType, Partial<MutationCancelDeletionArgs>>;
  requestDataExport?: Resolver<ResolversTypes['RequestDataExportPayload'], ParentType, ContextType>;
  setMatching?: Resolver<ResolversTypes['SetMatchingPayload'], ParentType, ContextType, RequireFields<MutationSetMatchingArgs, 'input'>>;
  beginPasskeyRegistration?: Resolver<ResolversTypes['PasskeyOptionsPayload'], ParentType, ContextType>;
  registerPasskey?: Resolver<ResolversTypes['AddFactorPayload'], ParentType, ContextType, RequireFields<MutationRegisterPasskeyArgs, 'input'>>;
  renamePasskey?: Resolver<ResolversTypes['RenamePasskeyPayload'], ParentType, ContextType, RequireFields<MutationRenamePasskeyArgs, 'input'>>;
  removePasskey?: Resolver<ResolversTypes['RemoveFactorPayload'], ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'input'>>;
  beginPasskeySignIn?: Resolver<ResolversTypes['PasskeyOptionsPayload'], ParentType, ContextType>;
  signInWithPasskey?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationSignInWithPasskeyArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  setInterests?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationSetInterestsArgs, 'input'>>;
  setValueProfile?: Resolver<ResolversTypes['ValueProfile'], ParentType, ContextType, RequireFields<MutationSetValueProfileArgs, 'input'>>;
  completeSignIn?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationCompleteSignInArgs, 'input'>>;
  enrolTotp?: Resolver<ResolversTypes['EnrolTotpPayload'], ParentType, ContextType>;
  confirmTotp?: Resolver<ResolversTypes['AddFactorPayload'], ParentType, ContextType, RequireFields<MutationConfirmTotpArgs, 'input'>>;
  removeTotp?: Resolver<ResolversTypes['RemoveFactorPayload'], ParentType, ContextType>;
  renewRecoveryCodes?: Resolver<ResolversTypes['RenewRecoveryCodesPayload'], ParentType, ContextType>;
  resetSecondFactors?: Resolver<ResolversTypes['ResetSecondFactorsPayload'], ParentType, ContextType, RequireFields<MutationResetSecondFactorsArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  signOutEverywhere?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  endOtherSessions?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  confirmIdentity?: Resolver<ResolversTypes['ConfirmIdentityPayload'], ParentType, ContextType, RequireFields<MutationConfirmIdentityArgs, 'input'>>;
  forgetProof?: Resolver<ResolversTypes['ForgetProofPayload'], ParentType, ContextType>;
  unlockSignIn?: Resolver<ResolversTypes['UnlockSignInPayload'], ParentType, ContextType, RequireFields<MutationUnlockSignInArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetPayload'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  beginProviderSignIn?: Resolver<ResolversTypes['BeginProviderSignInPayload'], ParentType, ContextType, RequireFields<MutationBeginProviderSignInArgs, 'input'>>;
  signInWithProvider?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInWithProviderArgs, 'input'>>;
  addProvider?: Resolver<ResolversTypes['AddProviderPayload'], ParentType, ContextType, RequireFields<MutationAddProviderArgs, 'input'>>;
  removeProvider?: Resolver<ResolversTypes['RemoveProviderPayload'], ParentType, ContextType, RequireFields<MutationRemoveProviderArgs, 'input'>>;
  requestTie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType, RequireFields<MutationRequestTieArgs, 'input'>>;
  acceptTie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType, RequireFields<MutationAcceptTieArgs, 'input'>>;
  declineTie?: Resolver<ResolversTypes['EndTiePayload'], ParentType, ContextType, RequireFields<MutationDeclineTieArgs, 'input'>>;
  endTie?: Resolver<ResolversTypes['EndTiePayload'], ParentType, ContextType, RequireFields<MutationEndTieArgs, 'input'>>;
  blockUser?: Resolver<ResolversTypes['Tie'], ParentType, ContextType, RequireFields<MutationBlockUserArgs, 'input'>>;
  unblockUser?: Resolver<ResolversTypes['UnblockUserPayload'], ParentType, ContextType, RequireFields<MutationUnblockUserArgs, 'input'>>;
};

export type RegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPayload'] = ResolversParentTypes['RegisterPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyEmailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyEmailPayload'] = ResolversParentTypes['VerifyEmailPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeUsernamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeUsernamePayload'] = ResolversParentTypes['ChangeUsernamePayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestEmailChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailChangePayload'] = ResolversParentTypes['RequestEmailChangePayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmEmailChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEmailChangePayload'] = ResolversParentTypes['ConfirmEmailChangePayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeactivateAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeactivateAccountPayload'] = ResolversParentTypes['DeactivateAccountPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']>, { __typename: 'User' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UserStatus']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UserRole']>, ParentType, ContextType>;
  authProvider?: Resolver<Maybe<ResolversTypes['AuthProvider']>, ParentType, ContextType>;
  isVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  deletion?: Resolver<Maybe<ResolversTypes['Deletion']>, ParentType, ContextType>;
  dataExport?: Resolver<Maybe<ResolversTypes['DataExport']>, ParentType, ContextType>;
  matchingOptedIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  valueProfile?: Resolver<Maybe<ResolversTypes['ValueProfile']>, ParentType, ContextType>;
  secondFactors?: Resolver<Maybe<ResolversTypes['SecondFactors']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenSession']>>, ParentType, ContextType>;
  linkedProviders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LinkedProvider']>>, ParentType, ContextType>;
  ties?: Resolver<Maybe<ResolversTypes['TieConnection']>, ParentType, ContextType, Partial<UserTiesArgs>>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendUserPayload'] = ResolversParentTypes['SuspendUserPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinstateUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateUserPayload'] = ResolversParentTypes['ReinstateUserPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetUserRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUserRolePayload'] = ResolversParentTypes['SetUserRolePayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdminActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminAction'] = ResolversParentTypes['AdminAction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  admin?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['AdminActionKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SuspensionReason']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UserRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdminActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminActionConnection'] = ResolversParentTypes['AdminActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdminActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdminActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminActionEdge'] = ResolversParentTypes['AdminActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdminAction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  traits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonalityTrait']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bio?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  approximatePoint?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  communicationStyle?: Resolver<Maybe<ResolversTypes['CommunicationStyle']>, ParentType, ContextType>;
  maxTravelDistanceMiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['Interest']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentItem'] = ResolversParentTypes['AssessmentItem']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableAgainAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['PersonalityTrait']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalityTraitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalityTrait'] = ResolversParentTypes['PersonalityTrait']> = {
  trait?: Resolver<ResolversTypes['PersonalityTraitType'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestDeletionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDeletionPayload'] = ResolversParentTypes['RequestDeletionPayload']> = {
  deletion?: Resolver<ResolversTypes['Deletion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestDeletionForPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDeletionForPayload'] = ResolversParentTypes['RequestDeletionForPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelDeletionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDeletionPayload'] = ResolversParentTypes['CancelDeletionPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deletion'] = ResolversParentTypes['Deletion']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receiptToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureReceipt'] = ResolversParentTypes['ErasureReceipt']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  begunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['ErasureAnswer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureAnswer'] = ResolversParentTypes['ErasureAnswer']> = {
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  erased?: Resolver<ReadonlyArray<ResolversTypes['ErasedItems']>, ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['KeptItems']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasedItemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedItems'] = ResolversParentTypes['ErasedItems']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeptItemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptItems'] = ResolversParentTypes['KeptItems']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestDataExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDataExportPayload'] = ResolversParentTypes['RequestDataExportPayload']> = {
  dataExport?: Resolver<ResolversTypes['DataExport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataExport'] = ResolversParentTypes['DataExport']> = {
  status?: Resolver<ResolversTypes['DataExportStatus'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waitingFor?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressFingerprintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressFingerprint'] = ResolversParentTypes['AddressFingerprint']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoginStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginState'] = ResolversParentTypes['LoginState']> = {
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UserRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetMatchingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMatchingPayload'] = ResolversParentTypes['SetMatchingPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchingProfile'] = ResolversParentTypes['MatchingProfile']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['PersonalityTrait']>, ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['Interest']>, ParentType, ContextType>;
  communicationStyle?: Resolver<Maybe<ResolversTypes['CommunicationStyle']>, ParentType, ContextType>;
  approximatePoint?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  maxTravelDistanceMiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactors'] = ResolversParentTypes['SecondFactors']> = {
  passkeys?: Resolver<ReadonlyArray<ResolversTypes['Passkey']>, ParentType, ContextType>;
  totpSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyOptionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyOptionsPayload'] = ResolversParentTypes['PasskeyOptionsPayload']> = {
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenamePasskeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenamePasskeyPayload'] = ResolversParentTypes['RenamePasskeyPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interest'] = ResolversParentTypes['Interest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['InterestCategory'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['InterestLevel'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueProfile'] = ResolversParentTypes['ValueProfile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['Archetype']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resonanceScore?: Resolver<Maybe<ResolversTypes['ResonanceBand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResonanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resonance'] = ResolversParentTypes['Resonance']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['ResonanceBand']>, ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['ResonanceFactor']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResonanceFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResonanceFactor'] = ResolversParentTypes['ResonanceFactor']> = {
  factor?: Resolver<ResolversTypes['ResonanceFactorType'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['ResonanceBand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  secondFactor?: Resolver<Maybe<ResolversTypes['SecondFactorStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorStep'] = ResolversParentTypes['SecondFactorStep']> = {
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['IdentityProof']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolTotpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolTotpPayload'] = ResolversParentTypes['EnrolTotpPayload']> = {
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddFactorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFactorPayload'] = ResolversParentTypes['AddFactorPayload']> = {
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveFactorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFactorPayload'] = ResolversParentTypes['RemoveFactorPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewRecoveryCodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewRecoveryCodesPayload'] = ResolversParentTypes['RenewRecoveryCodesPayload']> = {
  recoveryCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetSecondFactorsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetSecondFactorsPayload'] = ResolversParentTypes['ResetSecondFactorsPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSession'] = ResolversParentTypes['OpenSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmIdentityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmIdentityPayload'] = ResolversParentTypes['ConfirmIdentityPayload']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForgetProofPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetProofPayload'] = ResolversParentTypes['ForgetProofPayload']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlockSignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlockSignInPayload'] = ResolversParentTypes['UnlockSignInPayload']> = {
  unlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPasswordResetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetPayload'] = ResolversParentTypes['RequestPasswordResetPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordPayload'] = ResolversParentTypes['ResetPasswordPayload']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeginProviderSignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginProviderSignInPayload'] = ResolversParentTypes['BeginProviderSignInPayload']> = {
  nonce?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddProviderPayload'] = ResolversParentTypes['AddProviderPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveProviderPayload'] = ResolversParentTypes['RemoveProviderPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferedProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferedProvider'] = ResolversParentTypes['OfferedProvider']> = {
  provider?: Resolver<ResolversTypes['SocialProvider'], ParentType, ContextType>;
  clientIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkedProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedProvider'] = ResolversParentTypes['LinkedProvider']> = {
  provider?: Resolver<ResolversTypes['SocialProvider'], ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndTiePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndTiePayload'] = ResolversParentTypes['EndTiePayload']> = {
  tieId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnblockUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnblockUserPayload'] = ResolversParentTypes['UnblockUserPayload']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  rememberedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  byMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  activeSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockedPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedPair'] = ResolversParentTypes['BlockedPair']> = {
  tieId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oneId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  otherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockedPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedPairConnection'] = ResolversParentTypes['BlockedPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlockedPairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockedPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedPairEdge'] = ResolversParentTypes['BlockedPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BlockedPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  RegisterPayload?: RegisterPayloadResolvers<ContextType>;
  VerifyEmailPayload?: VerifyEmailPayloadResolvers<ContextType>;
  ChangeUsernamePayload?: ChangeUsernamePayloadResolvers<ContextType>;
  RequestEmailChangePayload?: RequestEmailChangePayloadResolvers<ContextType>;
  ConfirmEmailChangePayload?: ConfirmEmailChangePayloadResolvers<ContextType>;
  DeactivateAccountPayload?: DeactivateAccountPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  SuspendUserPayload?: SuspendUserPayloadResolvers<ContextType>;
  ReinstateUserPayload?: ReinstateUserPayloadResolvers<ContextType>;
  SetUserRolePayload?: SetUserRolePayloadResolvers<ContextType>;
  AdminAction?: AdminActionResolvers<ContextType>;
  AdminActionConnection?: AdminActionConnectionResolvers<ContextType>;
  AdminActionEdge?: AdminActionEdgeResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  AssessmentItem?: AssessmentItemResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  PersonalityTrait?: PersonalityTraitResolvers<ContextType>;
  RequestDeletionPayload?: RequestDeletionPayloadResolvers<ContextType>;
  RequestDeletionForPayload?: RequestDeletionForPayloadResolvers<ContextType>;
  CancelDeletionPayload?: CancelDeletionPayloadResolvers<ContextType>;
  Deletion?: DeletionResolvers<ContextType>;
  ErasureReceipt?: ErasureReceiptResolvers<ContextType>;
  ErasureAnswer?: ErasureAnswerResolvers<ContextType>;
  ErasedItems?: ErasedItemsResolvers<ContextType>;
  KeptItems?: KeptItemsResolvers<ContextType>;
  RequestDataExportPayload?: RequestDataExportPayloadResolvers<ContextType>;
  DataExport?: DataExportResolvers<ContextType>;
  AddressFingerprint?: AddressFingerprintResolvers<ContextType>;
  LoginState?: LoginStateResolvers<ContextType>;
  SetMatchingPayload?: SetMatchingPayloadResolvers<ContextType>;
  MatchingProfile?: MatchingProfileResolvers<ContextType>;
  SecondFactors?: SecondFactorsResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PasskeyOptionsPayload?: PasskeyOptionsPayloadResolvers<ContextType>;
  RenamePasskeyPayload?: RenamePasskeyPayloadResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  Interest?: InterestResolvers<ContextType>;
  ValueProfile?: ValueProfileResolvers<ContextType>;
  Resonance?: ResonanceResolvers<ContextType>;
  ResonanceFactor?: ResonanceFactorResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SecondFactorStep?: SecondFactorStepResolvers<ContextType>;
  EnrolTotpPayload?: EnrolTotpPayloadResolvers<ContextType>;
  AddFactorPayload?: AddFactorPayloadResolvers<ContextType>;
  RemoveFactorPayload?: RemoveFactorPayloadResolvers<ContextType>;
  RenewRecoveryCodesPayload?: RenewRecoveryCodesPayloadResolvers<ContextType>;
  ResetSecondFactorsPayload?: ResetSecondFactorsPayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  OpenSession?: OpenSessionResolvers<ContextType>;
  ConfirmIdentityPayload?: ConfirmIdentityPayloadResolvers<ContextType>;
  ForgetProofPayload?: ForgetProofPayloadResolvers<ContextType>;
  UnlockSignInPayload?: UnlockSignInPayloadResolvers<ContextType>;
  RequestPasswordResetPayload?: RequestPasswordResetPayloadResolvers<ContextType>;
  ResetPasswordPayload?: ResetPasswordPayloadResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  BeginProviderSignInPayload?: BeginProviderSignInPayloadResolvers<ContextType>;
  AddProviderPayload?: AddProviderPayloadResolvers<ContextType>;
  RemoveProviderPayload?: RemoveProviderPayloadResolvers<ContextType>;
  OfferedProvider?: OfferedProviderResolvers<ContextType>;
  LinkedProvider?: LinkedProviderResolvers<ContextType>;
  EndTiePayload?: EndTiePayloadResolvers<ContextType>;
  UnblockUserPayload?: UnblockUserPayloadResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  BlockedPair?: BlockedPairResolvers<ContextType>;
  BlockedPairConnection?: BlockedPairConnectionResolvers<ContextType>;
  BlockedPairEdge?: BlockedPairEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  slug?: SlugDirectiveResolver<any, any, ContextType>;
};
