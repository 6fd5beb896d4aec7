import type { anonymise } from '../tasks/anonymise.ts';
import { anyName } from '../tasks/names-any.ts';
import { tellingForms } from '../tasks/tells-who.ts';
import { knownNames, knownPlaces, months, neverNames } from './names-lexicon.ts';

type Task = typeof anonymise;

/**
 * Takes out what its form gives away, the names given, common first names and places, and words with a capital in mid-sentence.
 * It is coarse and says so nowhere but here: an unusual name at the beginning of a sentence that stands nowhere else is not found.
 */
export function answerAnonymise({ title, text, names = [] }: Task['given']['static']): Task['answer']['static'] {
  const capitals = capitalsWithin(text);
  const without = (part: string, most: number, or: string) => tidy(hide(part, names, capitals)).slice(0, most).trim() || or;
  return { title: without(title, 200, 'Without a title'), text: without(text, 10_000, 'Nothing of this could be shown.') };
}

const monthNames = `(?:${months})`;
const dates = new RegExp(
  [
    '\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b',
    `\\b(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthNames}\\b(?:,? \\d{4})?`,
    `\\b${monthNames} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?`,
    `\\b${monthNames}(?: (?:19|20)\\d\\d)?\\b`,
    '\\b(?:19|20)\\d\\d\\b',
  ].join('|'),
  'gu',
);
const street = /\b\d{1,5}[a-z]?,?\s+(?:\p{Lu}[\p{L}'.-]*\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Court|Ct|Square|Sq|Place|Boulevard|Blvd|Terrace|Close)\b\.?|\b\p{Lu}\p{Ll}+(?:straße|strasse|weg|gasse|platz)\s+\d+\w?\b/gu;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b\d{5}(?:-\d{4})?\b/gu;

function hide(text: string, names: readonly string[], capitals: ReadonlySet<string>): string {
  const given = anyName(names, 'giu');
  return text
    .replace(tellingForms.mail, 'an address')
    .replace(tellingForms.link, 'a link')
    .replace(tellingForms.handle, 'someone')
    .replace(street, 'an address')
    .replace(dates, 'one day')
    .replace(tellingForms.telephone, 'a number')
    .replace(postcode, '')
    .replace(given ?? /(?!)/g, 'someone')
    .replace(/(?:\b(?<where>in|at|to|from|near|around|via)\s+)?(?<name>\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*)/gu, (found, _where, _name, offset: number, whole: string, groups: { where?: string; name: string }) => {
      return replaced(found, groups, startsSentence(whole, offset), speaks(whole, offset + found.length) ? everyWord : capitals);
    });
}

function replaced(found: string, { where, name }: { where?: string; name: string }, first: boolean, capitals: Pick<ReadonlySet<string>, 'has'>): string {
  const words = name.split(/\s+/);
  const bare = words.map((word) => word.replace(/['’]s$/u, ''));
  if (first && where === undefined) {
    const [head = '', ...rest] = bare;
    const headTells = knownNames.has(head) || knownPlaces.has(head) || capitals.has(head);
    if (!headTells && rest.length === 0) return found;
    if (!headTells) return `${words[0]} ${replaced(words.slice(1).join(' '), { name: words.slice(1).join(' ') }, false, capitals)}`;
    return knownPlaces.has(head) ? 'A place' : 'Someone';
  }
  if (bare.every((word) => neverNames.has(word))) return found;
  if (bare.some((word) => knownNames.has(word)) && !bare.some((word) => knownPlaces.has(word))) return where === undefined ? 'someone' : `${where} someone`;
  if (where !== undefined) return `${where} a place`;
  return knownPlaces.has(bare[0] ?? '') ? 'a place' : 'someone';
}

function startsSentence(whole: string, offset: number): boolean {
  return /(?:^|[.!?…:\n]["'”’)]*\s*|["“‘(]\s*)$/u.test(whole.slice(0, offset));
}

/** Whoever does this is a person, so that the word before it is a name, or as good as one. */
function speaks(whole: string, at: number): boolean {
  return /^\s+(?:and\s+(?:I|me)\b|(?:said|says|told|asked|cried|laughed|wanted|thought|felt|agreed|apologi[sz]ed|smiled|shouted|yelled|replied|answered|promised|forgot|lied)\b)/u.test(whole.slice(at, at + 40));
}

const everyWord = { has: (word: string) => !neverNames.has(word) };

/** Words that have a capital in the middle of a sentence: at the beginning of one they are the same names. */
function capitalsWithin(text: string): Set<string> {
  const within = [...text.matchAll(/(?<=[\p{Ll},]\s)\p{Lu}[\p{L}-]+/gu)].map(([word]) => word);
  return new Set(within.filter((word) => !neverNames.has(word)));
}

function tidy(text: string): string {
  return text.replace(/\b([Ss]omeone)(?:\s+and)?\s+someone\b/g, '$1').replace(/\bon one day\b/g, 'one day').replace(/\bOn one day\b/g, 'One day').replace(/\b(?:at|in) a place,? (?:at|in) a place\b/g, 'at a place').replace(/[ \t]{2,}/g, ' ').replace(/\s+([,.;!?])/g, '$1');
}
