import { domainToASCII, domainToUnicode } from 'node:url';
import { DomainError } from './domain-error.ts';

/** A text that is no valid email address. The message does not repeat the text, which may be private. */
export class InvalidEmail extends DomainError {
  readonly code = 'INVALID_EMAIL';

  constructor() {
    super('This is not an email address.');
  }
}

/** RFC 5321, 4.5.3.1: octets of the part before the @, and of a whole path less its two angle brackets. */
const longestLocalPart = 64;
const longestAddress = 254;

/** RFC 5322 `dot-atom`. Quoted local parts are left out: they are hardly used, and hide spaces and second @ signs. */
const dotAtom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;

/** What may stand in a host name before it is turned to ASCII: percent signs and brackets would be read as a URL's. */
const hostCharacters = /^[\p{L}\p{M}\p{N}.。．｡-]+$/u;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const topLabel = /^(?:xn--[a-z0-9-]+|[a-z]{2,63})$/;

/**
 * The one form of an address: what is stored, compared for uniqueness and written to. Spaces around it are dropped,
 * both parts are lower case, and the domain is in its ASCII form (UTS 46, which normalises to NFC), so that
 * `Ann@BÜCHER.example` and `ann@xn--bcher-kva.example` are one account.
 *
 * The part before the @ has to be ASCII: mail servers disagree on how they fold other scripts, so two spellings could
 * be one mailbox for us and two for them, and the owner of one would receive the other's links.
 * @throws {InvalidEmail}
 */
export function parseEmailAddress(text: string): string {
  // Four times the longest address bounds the work below while leaving room for a domain that shrinks in its ASCII
  // form.
  if (text.length > longestAddress * 4) throw new InvalidEmail();
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  const localPart = trimmed.slice(0, Math.max(at, 0));
  if (localPart.length > longestLocalPart || !dotAtom.test(localPart)) throw new InvalidEmail();

  const address = `${localPart.toLowerCase()}@${asciiDomain(trimmed.slice(at + 1))}`;
  if (address.length > longestAddress) throw new InvalidEmail();
  return address;
}

function asciiDomain(domain: string): string {
  if (!hostCharacters.test(domain)) throw new InvalidEmail();
  const ascii = domainToASCII(domain);
  // A label that stays as it is in Unicode is broken punycode, which some versions of Node pass on and others empty.
  if (
    domainToUnicode(ascii)
      .split('.')
      .some((each) => each.startsWith('xn--'))
  )
    throw new InvalidEmail();
  const labels = ascii.split('.');
  const top = labels.at(-1) ?? '';
  // A last label of digits would be an IP address, which `domainToASCII` spells out as one.
  if (labels.length < 2 || !topLabel.test(top) || !labels.every((each) => label.test(each))) throw new InvalidEmail();
  return labels.join('.');
}
