import { knownNames, knownPlaces, neverNames } from './names-lexicon.ts';

/** Words, one after another, that begin with a capital, with the word before them that says where. */
const run =
  /(?:\b(?<where>in|at|to|from|near|around|via|the|our|my|a|an)\s+)?(?<words>\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*)/gu;

/** Puts "someone", "something" or "a place" where a name stands, or what is taken for one. */
export function hideNames(text: string, telling: ReadonlySet<string>): string {
  return text.replace(run, (...found) => {
    const [whole] = found as [string];
    const [offset, all, { where, words }] = found.slice(-3) as [number, string, { where?: string; words: string }];
    const first = where === undefined && startsSentence(all, offset);
    const hidden = hideRun(words, { where, first, speaks: speaks(all, offset + whole.length), telling });
    return where === undefined
      ? hidden
      : `${where} ${hidden}`.replace(/\b(the|our|my|an?) (?:a place|someone)\b/, '$1 place');
  });
}

interface Around {
  readonly where: string | undefined;
  readonly first: boolean;
  readonly speaks: boolean;
  readonly telling: ReadonlySet<string>;
}

function hideRun(words: string, { where, first, speaks, telling }: Around): string {
  const all = words.split(/\s+/);
  const kept: string[] = [];
  for (const [at, word] of all.entries()) {
    const bare = word.replace(/['’]s$/u, '');
    const tells = neverNames.has(bare)
      ? false
      : first && at === 0
        ? telling.has(bare) || knownNames.has(bare) || knownPlaces.has(bare) || (speaks && all.length === 1)
        : true;
    const isPlace = knownPlaces.has(bare) || (where !== undefined && at === 0 && !knownNames.has(bare));
    const instead = `${isPlace ? 'a place' : 'someone'}${word === bare ? '' : word.slice(bare.length)}`;
    if (!tells) kept.push(word);
    else if (kept.at(-1)?.startsWith('a place') || kept.at(-1) === 'someone')
      kept[kept.length - 1] = `${kept.at(-1)}${word.slice(bare.length)}`;
    else kept.push(at === 0 && first ? `${instead.charAt(0).toUpperCase()}${instead.slice(1)}` : instead);
  }
  return kept.join(' ');
}

/**
 * Words that are known names, or have a capital in the middle of a sentence: at the beginning of one they are the same.
 */
export function tellingWords(text: string): ReadonlySet<string> {
  const within = [...text.matchAll(/(?<=[\p{Ll},]\s)\p{Lu}[\p{L}-]+/gu)].map(([word]) => word);
  return new Set([...within.filter((word) => !neverNames.has(word)), ...knownNames, ...knownPlaces]);
}

/** The words of names. */
export function nameParts(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.split(/\s+/)));
}

function startsSentence(whole: string, offset: number): boolean {
  return /(?:^|[.!?…:\n]["'”’)]*\s*|["“‘(]\s*)$/u.test(whole.slice(Math.max(0, offset - 8), offset));
}

/** Whoever does this is a person, so that the word before it is a name, or as good as one. */
function speaks(whole: string, at: number): boolean {
  return /^\s+(?:and\s+(?:I|me)\b|(?:said|says|told|asked|cried|laughed|wanted|thought|felt|agreed|apologi[sz]ed|smiled|shouted|yelled|replied|answered|promised|forgot|lied)\b)/u.test(
    whole.slice(at, at + 40),
  );
}
