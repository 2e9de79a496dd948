/** Stop words: Snowball's list (through @orama/stopwords) and the question's own words. Stemmer: Snowball French. */
import { stemmer } from '@orama/stemmers/french'
import { stopwords } from '@orama/stopwords/french'
import { fold } from '../fold.ts'
import type { WordRules } from '../rules/words.ts'

const asking =
  "quand où qui quoi comment pourquoi combien quel quelle quels quelles lequel est-ce qu'est-ce y a-t-il existe t il elle ont dit parle plus très aussi être avoir fait si donc car ni or lors afin tout toute tous toutes autre autres date heure nombre nom noms vers chez depuis pendant dont où sous ainsi alors"

/** Accents that Snowball's endings need, given back to a folded word: `-ée`, `-ées`, `-ité`, `-ités`, `-èrent`. */
const accented = (word: string): string =>
  word
    .replace(/ee(s?)$/, 'ée$1')
    .replace(/ite(s?)$/, 'ité$1')
    .replace(/erent$/, 'èrent')

/** Irregular verb forms of French, folded (the third group's participles and simple pasts; ambiguous ones left out). */
const irregular = new Map(
  (
    'prendre:pris,prise,prises,prit,prirent,prennent,prenne,prenait,prenant reprendre:repris,reprise,reprises,reprit,reprirent,reprennent,reprenait apprendre:appris,apprise,apprit,apprennent comprendre:compris,comprise,comprennent entreprendre:entrepris,entreprise surprendre:surpris,surprise,surprit ' +
    'mettre:mis,mise,mises,mit,mirent,mettent,mettant remettre:remis,remise,remit permettre:permis,permit,permettent,permettant promettre:promis,promet,promit,promesse soumettre:soumis,soumise transmettre:transmis,transmise commettre:commis,commise,commit admettre:admis,admet ' +
    'tenir:tenu,tenue,tenus,tenues,tient,tiennent,tenait,tint obtenir:obtenu,obtenue,obtient,obtiennent,obtint,obtention soutenir:soutenu,soutenue,soutient,soutiennent,soutien,soutiens,soutint maintenir:maintenu,maintenue,maintient,maintien detenir:detenu,detenue,detenus,detenues,detient,detiennent,detention contenir:contenu,contient,contiennent retenir:retenu,retenue,retient ' +
    'venir:venu,venue,venus,venues,vient,viennent,vint,vinrent,venait revenir:revenu,revenue,revient,reviennent,revint devenir:devenu,devenue,devenus,devient,deviennent,devint intervenir:intervenu,intervenue,intervient,intervint,intervention,interventions parvenir:parvenu,parvient,parviennent,parvint ' +
    'dire:disent,disait,disant predire:predit contredire:contredit interdire:interdit,interdite,interdits,interdites,interdisent,interdiction conduire:conduit,conduite,conduisent,conduisit produire:produit,produite,produits,produisent,produisit,production detruire:detruit,detruite,detruits,detruites,detruisent,destruction construire:construit,construite,construits,construisent,construction reduire:reduit,reduite,reduction traduire:traduit,traduction ' +
    'ecrire:ecrit,ecrite,ecrits,ecrivent,ecrivit,ecrivait decrire:decrit,decrite,decrivent inscrire:inscrit,inscrite,inscrits lire:lu,lue,lisent elire:elu,elue,elus,elues,elisent,elit,election,elections voir:vu,vue,vus,vues,voit,voient,voyait savoir:sait,savent,savait,sachant recevoir:recu,recue,recus,recoit,recoivent,recut devoir:doit,doivent,devait,devrait pouvoir:peut,peuvent,pouvait,pourrait,pourraient vouloir:veut,veulent,voulait,voulu ' +
    'mourir:mort,morte,morts,mortes,meurt,meurent,mourut,mourrait ouvrir:ouvert,ouverte,ouverts,ouvrent,ouverture couvrir:couvert,couverte decouvrir:decouvert,decouverte,decouverts,decouvertes offrir:offert,offerte souffrir:souffert,souffre courir:couru,court acquerir:acquis,acquise conquerir:conquis,conquise,conquete reconquerir:reconquis,reconquise,reconquete fuir:fui,fuit,fuient,fuyant,fuite ' +
    'perdre:perdu,perdue,perdus,perdues,perte,pertes rendre:rendu,rendue,rendus vendre:vendu,vendue,vendus,vente,ventes attendre:attendu,attendue,attendent,attente defendre:defendu,defendue,defense repondre:repondu,reponse descendre:descendu,descente pendre:pendu battre:battu,battue,battent combattre:combattu,combat,combats,combattent abattre:abattu,abattue,abattus vaincre:vaincu,vainqueur convaincre:convaincu naitre:ne,nee,nes,nees,naissance,naquit connaitre:connu,connue,connus,connait reconnaitre:reconnu,reconnue,reconnait disparaitre:disparu,disparue,disparus,disparues,disparition paraitre:paru,parue,parait ' +
    'craindre:craint,craignent,crainte atteindre:atteint,atteinte,atteignent joindre:joint rejoindre:rejoint,rejoignent,rejoignit suivre:suivi,suivie,suit,suivent,suivit poursuivre:poursuivi,poursuivie,poursuit,poursuite,poursuites vivre:vecu,vit,vivent,vivait survivre:survecu boire:bu,boivent croire:cru,croit,croient faire:fait,faite,faits,faites,font,fit,firent,faisait satisfaire:satisfait,satisfaite retirer:retrait,retraits entrer:entre,entree,entrees,entres,entrent,entra,entrerent,entrait,entraient,entrant arriver:arrivee,arrivees partir:depart,departs'
  )
    .split(' ')
    .flatMap(entry => {
      const [base, forms] = entry.split(':') as [string, string]
      return forms.split(',').map(form => [form, base] as const)
    }),
)

export const words: WordRules = {
  stopWords: new Set([...stopwords, ...asking.split(/[\s'-]/)].map(fold)),
  elided: {
    before: new Set([
      'l',
      'd',
      'j',
      'c',
      'm',
      'n',
      's',
      't',
      'qu',
      'jusqu',
      'lorsqu',
      'puisqu',
      'quoiqu',
      'presqu',
      'quelqu',
    ]),
    after: new Set(),
  },
  stem: word => stemmer(singular(accented(word))),
  irregular,
  function: new Set(
    'le la les des du un une et est dans que qui pour par sur au aux avec ne pas ce cette ces se son sa ses leur leurs a ont été plus en il elle ils nous vous mais ou où comme même après selon'.split(
      ' ',
    ),
  ),
}

/** The stemmer leaves some plurals beside their singular (`passagers`, `prévus`, `conflits`, `opinions`). */
function singular(word: string): string {
  return word.length > 4 && /[^eis]s$/.test(word) ? word.slice(0, -1) : word
}
