/**
 * Whether a person may be in danger, by a small list of English words for harm to oneself and for violence at home. It
 * is asked before any model: it costs nothing, is never away, and says the same of the same words. It also finds danger
 * where there is none ("he hit me with a pillow", though not "I could die of shame"), because an offer too many does no
 * harm. The instructions of a model speak of danger too, for what these words miss.
 */
export function speaksOfDanger(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ');
  return danger.test(plain);
}

/**
 * What is answered to it. No place and no number: those who read it live anywhere. In what two read, it blames neither.
 */
export const dangerAnswer = [
  'Thank you for putting this into words. It sounds as if somebody may be in danger, and nothing here matters more than that.',
  'If it could happen now, please call a local emergency number. A crisis line listens, too, and can help to think about what would be safe.',
  'I cannot call anybody for you. If there is somebody whom you trust, this is a good moment to let them know.',
  'You can go on writing here whenever you like.',
].join(' ');

const notWant = "(?:don't|do not|didn't|no longer|never) (?:really )?want to";
const self = [
  '(?:kill|killing|hang|hanging|drown|drowning|poison|poisoning|shoot|shooting|harm|harming|hurt|hurting|cut|cutting) myself',
  'suicid\\w*',
  'self[- ]harm\\w*',
  'overdos(?:e|ed|ing) on',
  '(?:end|ending|take|taking) my (?:own )?life',
  '(?:end|ending) it all',
  '(?:want|wanted|wants|wish|ready|rather|going|wanna|hope|plan|planning) (?:to )?die(?! (?:of|from|with|for|laughing))',
  '(?:wish|wished) i (?:was|were|am) dead',
  '(?:better off|be better) (?:dead|if i (?:was|were) (?:dead|gone))',
  'better off without me',
  `${notWant} (?:be alive|wake up|live|exist|go on living|go on) any ?more`,
  `${notWant} be alive`,
  '(?:no|not any) (?:reason|point)(?: left)? (?:to live|in living|to go on living)',
];

const kin =
  '(?:husband|wife|partner|boyfriend|girlfriend|ex|father|mother|dad|mum|mom|stepfather|stepmother|brother|sister|son|daughter|uncle)';
const other = `(?:he|she|they|my ${kin})`;
const victim = `(?:me|us|(?:my|our|the) (?:kids?|child|children|son|daughter|baby|mother|mum|mom|${kin}))`;
const blow =
  '(?:hits?|beats?|beat up|punch(?:es|ed)?|kick(?:s|ed)?|slap(?:s|ped)?|chok(?:es|ed)|strangl(?:es|ed)|burn(?:s|ed|t)|rap(?:es|ed)|stabb?(?:s|ed)?|shov(?:es|ed)|molest(?:s|ed)?|threw things at|throws things at)';
/** He may beat me at chess, and kick me out of a group. */
const ofNoViolence = '(?! (?:at|to it|in a (?:game|race)|out|up about|off))';
const home = [
  `${other} (?:has |had |have |just |always |often |sometimes |even |then |once |nearly |almost )*${blow} ${victim}\\b${ofNoViolence}`,
  `(?:hitting|beating|punching|kicking|slapping|choking|strangling|raping|molesting) ${victim}\\b${ofNoViolence}`,
  `(?:was|were|am|been|got|being|get) (?:beaten|strangled|choked|raped|molested)(?: up)? by (?:him|her|them|my)`,
  `i (?:have |had |just |always |often |sometimes |even |then |once )*${blow} (?:him|her|them|my ${kin}|(?:my|our|the) (?:kids?|child|children|baby))\\b${ofNoViolence}`,
  `(?:threat(?:ens?|ened|ening)|tr(?:y|ies|ied|ying)|going|wants?|wanted|planning) to (?:kill|stab|shoot|strangle) (?:me|us|him|her|them|my ${kin}|(?:my|our|the) (?:kids?|child|children))`,
  `(?:he|she|they)(?:'ll| will| would| might| could|'s going to| is going to) kill ${victim}(?! (?:if i|when i) (?:forget|forgot))`,
  `(?:afraid|scared|frightened|terrified)(?: that)? (?:he|she|they)(?:'ll| will| would| might| may| could|'s going to| is going to) (?:hit|beat|hurt|kill|harm) `,
  "(?:afraid|scared|fear(?:ed|ing)?|frightened|terrified) for (?:my|our|her|his|their|the children's|the kids') (?:life|lives|safety)",
  '(?:forc(?:es|ed|ing)|made|makes) (?:me|her|him) (?:to )?have sex',
  'domestic (?:violence|abuse)',
  '(?:physical|sexual)(?:ly)? (?:abus\\w+|violen\\w+)',
];

const danger = new RegExp(`\\b(?:${[...self, ...home].join('|')})`, 'iu');
