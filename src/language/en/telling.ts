/** How English tells a statement. Own lists, from the reporting verbs and connectives of the grammars (Quirk et al.). */
import type { TellingRules } from '../rules/telling.ts'

export const telling: TellingRules = {
  according: /(?<!\p{L})according to(?!\p{L})/iu,
  explaining:
    /(?<!\p{L})(?:explain|declar|indicat|stress|specif|recall|estimat|confirm|assur|detail|said|told|not(?:ed|es))\p{L}*/iu,
  alleging: /(?<!\p{L})(?:claim\p{L}*|alleg\p{L}+|accus\p{L}+|posts?|rumou?rs?|users?)(?!\p{L})/iu,
  recent: /(?<!\p{L})(?:just|now|recently|new|newly|today|soon|will)(?!\p{L})/iu,
  causing:
    /(?<!\p{L})(?:because|due|owing|caus\p{L}+|provok\p{L}+|trigger\p{L}*|thanks|therefore|so that|responsible|linked)(?!\p{L})/iu,
  possible: /(?<!\p{L})(?:can|could|may|might|possible|possibility|allow\p{L}*|enabl\p{L}+)(?!\p{L})/iu,
  personal: /(?<!\p{L})(?:we|you|our|your|I|my)(?!\p{L})/u,
}
