/** Negation, opposites and synonyms of press French. Own list, from the grammar (Grevisse, négation) and everyday opposites. */
import type { ContrastRules } from '../rules/contrasts.ts'

export const contrasts: ContrastRules = {
  negation: new Set(['n', 'ne', 'pas', 'jamais', 'aucun', 'aucune', 'ni', 'sans', 'non', 'rien', 'nullement']),
  halves: new Set(['n', 'ne']),
  restricting: new Set(['que', 'qu']),
  seconds: new Set('jamais ni plus personne guere point nul nulle'.split(' ')),
  bare: new Set('peut peuvent pouvait saurait sauraient ose osent'.split(' ')),
  idle: /(?<!\p{L})(?:sans (?:cesse|aucun doute|doute|précédent|relâche|exception|autant|surprise|encombre|compter|parler|oublier|égal)|non seulement|non-(?=\p{L})|non(?= \p{L}+ée?s(?!\p{L})))/giu,
  reversing: new Set(
    'impossible impossibles impossibilite incapable incapables incapacite empecher empeche empechent empecha empechant interdit interdits interdite interdites interdire interdisent interdiction absence refus refuse refusee refuser refusent refusait refusant difficile difficiles difficilement evite eviter evitent evitant arreter arrete arretee arretes arretent cesse cessent cessait faux fausse fausses'.split(
      ' ',
    ),
  ),
  dismissal:
    /(?<!\p{L})(?:faux|fausses?|faussement|infox|intox|inexacte?s?|mensong\p{L}+|démenti\p{L}*|dément|nie|réfut\p{L}+|trompeu\p{L}+|invent\p{L}+|fabriqu\p{L}+|truqu\p{L}+|détourn\p{L}+|mise en scène|canular|parod\p{L}+|satir\p{L}+|infondé\p{L}*|erroné\p{L}*|à tort)(?!\p{L})/iu,
  universal:
    /(?<!\p{L})(?:tous|toutes?|tout|jamais|aucune?|toujours|seule?s?|seulement|uniquement|exclusivement|totalement|complètement|entièrement|rien)(?!\p{L})/iu,
  hearsay:
    /(?<!\p{L})(?:internautes|publications?|réseaux sociaux|rumeurs?|affirm\p{L}+|préten\p{L}+|vidéos?|images?|photos?)(?!\p{L})/iu,
  numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
  opposites: [
    {
      one: 'autoriser autorisé permet permis légal légale admis accepte accepté approuve approuvé adopté validé',
      other: 'interdit interdire interdiction illégal refuse refusé rejette rejeté invalidé empêche suspendu annulé',
    },
    { one: 'ouvert ouvre ouvrir ouverture', other: 'fermé ferme fermer fermeture clos' },
    {
      one: 'vrai réel réellement véritable authentique',
      other: 'faux fausse faussement fictif falsifié montage truqué simulé infox canular parodie',
    },
    { one: 'possible peut peuvent capable', other: 'impossible incapable' },
    {
      one: 'augmente augmenté hausse monte croissance accru progressé davantage supérieur plus élevé majorité nombreux',
      other:
        'baisse baissé diminue diminué recul chute réduit moins inférieur faible bas minorité minoritaire rare peu',
    },
    { one: 'avant précède antérieur veille', other: 'après suite postérieur lendemain' },
    { one: 'gratuit gratuitement gratuite', other: 'payer payant paye coûte payé' },
    {
      one: 'commence début lance continue poursuit maintient maintenu',
      other: 'fin termine arrête arrêté arrêt cesse stoppe abandonne renonce retire quitte',
    },
    {
      one: 'vivant vie survécu survit indemne sauvé sauve',
      other: 'mort tué décédé décès ruiné détruit mortel',
    },
    {
      one: 'confirme avoue admet reconnaît reconnu affirme assure prouve révèle',
      other: 'dément démenti nie nié réfute conteste infirme exclut',
    },
    {
      one: 'soutien soutient soutenu favorable salue salué accueille félicite défend',
      other: 'condamne dénonce dénoncé oppose critique hostile combat',
    },
    {
      one: 'efficace efficacité sûr sûreté inoffensif sécurisé protège',
      other: 'inefficace danger dangereux dangereuse nocif risque menace',
    },
    { one: 'obligatoire imposé obligation forcé', other: 'facultatif volontaire libre optionnel choix' },
    { one: 'gagne gagné victoire vainqueur remporte remporté', other: 'perd perdu défaite battu' },
    { one: 'présent présence existe existence', other: 'absent absence inexistant disparu' },
    { one: 'ancien vieux déjà', other: 'récent nouveau nouvelle' },
    { one: 'public officiel connu', other: 'secret confidentiel clandestin inconnu' },
    { one: 'naturel', other: 'artificiel humain' },
    { one: 'innocent acquitté relaxé', other: 'coupable condamné' },
    { one: 'entre entré arrive arrivé', other: 'sort sorti quitte quitté parti' },
    { one: 'délibéré intentionnel', other: 'accidentel accident involontaire' },
    { one: 'militaire soldat combattant', other: 'civil civile' },
    { one: 'premier première', other: 'dernier dernière' },
    { one: 'est oriental', other: 'ouest occidental' },
    { one: 'nord', other: 'sud' },
    { one: 'uniquement seulement exclusivement', other: 'aussi également plusieurs' },
    { one: 'tous toutes', other: 'certains certaines quelques aucun aucune' },
    { one: 'loin', other: 'près proche' },
    { one: 'jamais', other: 'souvent toujours plusieurs' },
    { one: 'inclut comprend', other: 'exclut exclu' },
    { one: 'acheter acheté achète', other: 'vendre vendu vend' },
    { one: 'rapide rapidement', other: 'lent lentement' },
    { one: 'intense violent acharné', other: 'calme léger faible' },
  ],
  synonyms: [
    'accord pacte traité convention',
    'tué mort décédé victime décès',
    'policier police gendarme',
    'véhicule voiture automobile',
    'char tank blindé',
    'photo photographie image cliché',
    'bombardement frappe pilonnage',
    'attaque assaut offensive raid',
    'président chef dirigeant leader',
    'médecin soignant docteur',
    'incendie feu',
    'entreprise société groupe firme compagnie',
    'enfant mineur fillette garçon',
    'hausse augmentation progression',
    'baisse diminution recul',
    'manifestation rassemblement marche protestation',
    'combat affrontement bataille',
    'plus davantage supérieur',
    'vite rapidement',
    'cause origine raison causer provoquer',
    'chef directeur patron dirigeant responsable',
    'heureux content ravi satisfait joie bonheur',
    'taille superficie dimension surface',
  ],
}
