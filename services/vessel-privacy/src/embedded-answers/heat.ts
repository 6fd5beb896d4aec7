/** Whom an accusation is about, with what may stand before. */
export const otherPerson =
  "(?:you|he|she|they|the other person|you guys|people|my (?:partner|husband|wife|boyfriend|girlfriend|ex|flatmate|roommate))(?:'(?:re|ve|d|ll|s))?";
export const before =
  "(?:(?:yesterday|today|tonight|last \\w+|this \\w+|then|again|once again|lately|recently|usually|as usual|now|that|and),?\\s+)*(?:i (?:think|feel|felt|believe|guess|know|hate it|hate|can't believe|cannot believe)\\s+(?:that\\s+|like\\s+|when\\s+|how\\s+|as if\\s+)?)?(?:how (?:can|could|dare)\\s+|why (?:do|did|can't|don't|must)\\s+)?";

const insults =
  'idiots?|stupid|moron(?:s|ic)?|dumb|jerks?|assholes?|arseholes?|bastards?|bitch(?:es|y)?|liars?|losers?|pigs?|monsters?|psychos?|crazy|insane|narcissis(?:t|tic|ts)|toxic|pathetic|disgusting|worthless|useless|lazy|selfish|childish|immature|cruel|heartless|evil|ridiculous|shit(?:ty)?|bullshit|crap|fuck\\w*|cunt|dick|hypocrit\\w*|manipulative|abusive|gaslight\\w*|coward\\w*|ungrateful|spoiled|fools?';

/** A word that runs somebody down. About oneself ("I feel worthless") it says how bad things are, and stays. */
export const insulting = new RegExp(`^(?!i (?:feel|felt|am|was)\\b).*\\b(?:${insults})\\b`, 'iu');

/** Where somebody asks for something, the name that they call the other goes, and the asking stays. */
export const calledNames = new RegExp(
  `\\b(?:stop being |being )?(?:such )?(?:an? |so )?(?:\\w+ )?(?:${insults})\\b\\s*(?:and\\s+)?`,
  'giu',
);

/** A clause whose subject is the other person. */
export const accusing = new RegExp(`^${before}${otherPerson}(?:\\s|$)`, 'iu');

export const threatening =
  /\b(?:or else|you'll (?:regret|see|pay|be sorry)|i(?:'ll| will) make you|i hate (?:you|him|her|them|the other person)|shut up|go to hell|hates? me|screw you|to hell with)\b/iu;
