/**
 * Words for what people feel, by the name of each feeling: how strong it is from 1 to 10, then the forms of the word.
 * Written for this.
 */
const words = `
angry 7: angry anger angrily | furious 9: furious fury | enraged 10: enraged rage raging | irritated 5: irritated irritating | annoyed 4: annoyed annoying
frustrated 6: frustrated frustrating frustration | resentful 7: resentful resent resentment | bitter 7: bitter bitterness | outraged 9: outraged | mad 6: mad
hurt 7: hurt hurts hurting | sad 6: sad sadness sadly | heartbroken 9: heartbroken | devastated 10: devastated devastating | disappointed 6: disappointed disappointing disappointment
unhappy 6: unhappy | miserable 8: miserable misery | hopeless 9: hopeless hopelessness | despairing 10: despair despairing | grieving 8: grief grieving
lonely 7: lonely loneliness alone | rejected 7: rejected rejection | abandoned 8: abandoned abandonment | unwanted 8: unwanted | unloved 8: unloved
ignored 6: ignored | invisible 7: invisible unseen | unheard 6: unheard | dismissed 6: dismissed | unappreciated 6: unappreciated
afraid 7: afraid fear fearful | scared 7: scared | terrified 10: terrified terror | anxious 6: anxious anxiety | worried 5: worried worry worrying
nervous 4: nervous | insecure 6: insecure insecurity | panicked 9: panicked panic panicking | unsafe 8: unsafe | tense 5: tense tension
ashamed 7: ashamed shame | guilty 6: guilty guilt | embarrassed 6: embarrassed embarrassing | humiliated 9: humiliated humiliating humiliation | worthless 9: worthless
overwhelmed 7: overwhelmed overwhelming | exhausted 7: exhausted exhausting | tired 4: tired | stressed 6: stressed stress stressful | burnt out 8: burnout burned
confused 4: confused confusing confusion | lost 6: lost | helpless 8: helpless powerless | trapped 8: trapped suffocated suffocating | numb 6: numb
betrayed 9: betrayed betrayal | jealous 6: jealous jealousy | suspicious 5: suspicious | shocked 7: shocked shocking | disgusted 8: disgusted
upset 6: upset upsetting | uneasy 4: uneasy uncomfortable | regretful 5: regret regretful | longing 5: longing yearning | disrespected 7: disrespected
relieved 4: relieved relief | hopeful 5: hopeful hope | grateful 5: grateful thankful | calm 2: calm calmer | happy 6: happy happiness joy joyful
proud 5: proud pride | loved 6: loved | safe 3: safe | close 4: closer | content 3: content contented`;

export interface KnownEmotion {
  readonly emotion: string;
  /** From 1, hardly there, to 10, as strong as can be. */
  readonly intensity: number;
}

/** By each form of the word, in lower case. */
export const emotionsByWord: ReadonlyMap<string, KnownEmotion> = new Map(
  words
    .split(/[|\n]/)
    .map((entry) => /^\s*(\D+?) (\d+): (.+?)\s*$/.exec(entry))
    .flatMap((match): [string, KnownEmotion][] => {
      if (!match) return [];
      const [, emotion = '', intensity, forms = ''] = match;
      return forms.split(' ').map((form) => [form, { emotion, intensity: Number(intensity) }]);
    }),
);

const gentle = new Set([
  'relieved',
  'hopeful',
  'grateful',
  'calm',
  'happy',
  'proud',
  'loved',
  'safe',
  'close',
  'content',
]);

/** Whether a feeling is one that people seek rather than bear. */
export function isGentle(emotion: string): boolean {
  return gentle.has(emotion);
}
