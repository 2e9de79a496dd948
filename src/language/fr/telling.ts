/** How French tells a statement. Own lists, from the reporting verbs and connectives of the grammars (Grevisse). */
import type { TellingRules } from '../rules/telling.ts'

export const telling: TellingRules = {
  according: /(?<!\p{L})(?:selon|d[’']après)(?!\p{L})/iu,
  explaining: /(?<!\p{L})(?:expliqu|déclar|indiqu|soulign|précis|rappel|estim|confirm|assur|détaill)\p{L}+/iu,
  alleging: /(?<!\p{L})(?:prétend\p{L}*|affirm\p{L}+|accus\p{L}+|publications?|rumeurs?|internautes?)(?!\p{L})/iu,
  recent:
    /(?<!\p{L})(?:vien(?:t|nent) de?|désormais|maintenant|récemment|nouve\p{L}+|aujourd|bientôt|va|vont)(?!\p{L})/iu,
  causing:
    /(?<!\p{L})(?:car|parce que|à cause|en raison|caus\p{L}+|provoqu\p{L}+|dû|dues?|dus|grâce|afin|donc|responsables?|liée?s?)(?!\p{L})/iu,
  possible: /(?<!\p{L})(?:peut|peuvent|pourrai(?:t|ent)|pouvait|possible|possibilité|permet\p{L}*)(?!\p{L})/iu,
  personal: /(?<!\p{L})(?:nous|vous|on|notre|nos|votre|vos|je)(?!\p{L})/iu,
}
