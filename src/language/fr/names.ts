/**
 * Titles and ranks after the Lexique des règles typographiques; given names from the most frequent of INSEE's file of given
 * names and of news from French-speaking countries; nouns of groups and places from the usual names of institutions.
 */
import type { NameRules } from '../rules/names.ts'

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

const titles = list(`
  m mm mme mlle monsieur madame mademoiselle messieurs mesdames dr docteur docteure pr professeur professeure me maître père abbé mgr
  monseigneur pape cardinal roi reine prince princesse duc duchesse sultan émir cheikh imam ayatollah rabbin président présidente
  vice-président vice-présidente chancelier chancelière ministre secrétaire sénateur sénatrice député députée gouverneur gouverneure
  maire préfet préfète ambassadeur ambassadrice juge procureur procureure général générale gén lieutenant lieutenant-colonel colonel
  col commandant commandante capitaine sergent caporal adjudant amiral maréchal brigadier commissaire inspecteur sélectionneur
  entraîneur premier`)

export const names: NameRules = {
  enclitics: list('il elle on ils elles je'),
  determiners: list(
    "le la les l' un une des du son sa ses leur leurs notre nos votre vos mon ma mes ce cet cette ces plusieurs quelques certains certaines deux trois quatre cinq de d' aux au tous toutes chaque aucun aucune",
  ),
  titles,
  roles: new Set([
    ...titles,
    ...list(`
  chef cheffe chefs patron patronne dirigeant dirigeante dirigeants leader leaders porte-parole directeur directrice directeurs pdg dg
  fondateur fondatrice cofondateur propriétaire responsable responsables membre membres adjoint adjointe conseiller conseillère
  conseillers avocat avocate avocats magistrat magistrate procureurs analyste analystes économiste économistes expert experte experts
  chercheur chercheuse chercheurs scientifique scientifiques auteur auteure autrice écrivain écrivaine romancier romancière rédacteur rédactrice
  journaliste journalistes correspondant correspondante militant militante militants candidat candidate élu élue élus parlementaire
  parlementaires eurodéputé eurodéputée diplomate diplomates émissaire envoyé envoyée habitant habitante habitants témoin témoins victime
  victimes enseignant enseignante étudiant étudiante étudiants joueur joueuse acteur actrice chanteur chanteuse comédien comédienne
  humoriste animateur animatrice soldat soldats officier officiers policier policiers gendarme gendarmes combattant combattants rebelle
  rebelles source sources historien historienne politologue sociologue médecin médecins infectiologue épidémiologiste infirmier
  infirmière ingénieur pilote agriculteur agriculteurs ouvrier ouvriers mère frère sœur mari compagnon compagne parents collègue collègues ami amie amis édile fille fils femme homme femmes hommes épouse époux veuve
  autorités enquêteurs négociateur négociateurs observateur observateurs spécialiste spécialistes syndicaliste syndicalistes
  secrétaires ministres présidents généraux préfets maires députés sénateurs résident résidents riverain riverains voisin voisins proche
  proches collaborateur collaborateurs opposant opposants manifestant manifestants organisateurs psychologue psychiatre virologue
  présentateur présentatrice réalisateur réalisatrice producteur productrice mannequin champion championne star chroniqueur chroniqueuse
  ex-président ex-ministre ex-premier président-directeur numéro confrères confrère agent`),
  ]),
  links: list(
    "de du des d' la le les l' à au aux en pour chargé chargée et national nationale général générale adjoint",
  ),
  particles: list("de du des d' la le l' van von der den da di del della dos bin ibn ben al el ag ould bint abou"),
  joiners: list("de du des d' la le les l' pour et à au aux en sur contre"),
  groups: list(`
  armée armées forces force garde gendarmerie police parti ministère département union banque conseil agence université école institut
  commission comité cour parlement congrès sénat assemblée organisation association fédération confédération ligue front mouvement
  coalition alliance groupe groupes compagnie société entreprise rassemblement syndicat croix-rouge centrale direction secrétariat présidence
  autorité autorités office bureau observatoire tribunal parquet cabinet gouvernement rédaction journal radio télévision chaîne club
  olympique racing stade équipe hôpital église brigade bataillon régiment commandement corps mission service services programme cadre
  fondation fonds haut haute centre musée académie cercle collectif coordination nations république-en-marche état-major inspection
  chambre caisse conférence ordre médecins reporters amnesty europe-écologie verts républicains socialistes insoumis gilets opération
  observateurs figaro monde parisien nouvelobs express libération point`),
  bodies: list('état etat république nation'),
  places: list(`
  ville village commune quartier province région cercle district état fleuve rivière lac mont montagne montagnes vallée île îles mer océan
  baie golfe rue avenue boulevard place aéroport péninsule désert côte plage parc pont base camp nord sud est ouest nord-est nord-ouest
  sud-est sud-ouest arrondissement localité gare route port haute-garonne`),
  locatives: list('à en vers près dans depuis'),
  given: list(`
  jean pierre michel andré philippe alain bernard jacques daniel patrick christian gérard nicolas christophe claude françois laurent
  éric olivier julien frédéric thierry dominique pascal sébastien stéphane alexandre david thomas guillaume antoine vincent bruno gilles
  franck didier emmanuel jérôme marc fabrice benoît yves maxime hervé mathieu matthieu arnaud cédric romain louis hugo lucas arthur paul
  gabriel raphaël jules adrien rémi rené robert roger henri georges guy serge charles édouard bertrand xavier yannick fabien gaël damien
  ludovic grégory aurélien jordan kévin anthony florian quentin benjamin clément valentin baptiste simon victor martin denis joël lionel
  jean-luc jean-marie jean-pierre jean-claude jean-michel jean-paul jean-françois jean-jacques jean-louis jean-baptiste jean-yves
  marie nathalie isabelle sylvie catherine martine christine françoise valérie sandrine stéphanie véronique sophie céline chantal
  patricia anne brigitte julie monique aurélie nicole laurence annie émilie dominique virginie corinne élodie christelle camille caroline
  léa sarah florence laura audrey hélène agnès danielle laetitia marine manon emma charlotte pauline mathilde ségolène roselyne rachida
  marlène muriel florian anne-marie marie-christine édith amélie clémentine nadine cécile alice jeanne louise juliette barbara élisabeth
  mohamed mohammed ahmed mahmoud ali hassan omar oumar ibrahim ibrahima abdoulaye moussa mamadou amadou boubacar seydou souleymane issa
  alassane ousmane cheick modibo fatou fatoumata aminata mariam aïcha karim rachid youssef samir malik aliou idrissa salif adama bakary
  donald boris vladimir angela barack joe`),
  never: list(`
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  noël pâques ramadan gmt utc photo image vidéo lire aussi relire publié exclusif direct analyse opinion hier aujourd'hui demain dieu
  covid-19 covid internet web mais ou où et donc or ni car puis ensuite enfin ainsi alors après avant selon voir`),
  adjective:
    /(?:ées?|és|iens?|iennes?|ains?|aines?|ais|aises?|ois|oises?|iques?|istes?|als?|ales?|aux|ifs?|ives?|aires?|unies?|unis|elles?|iels?|onaux|eurs?|ières?|ables?)$/,
  demonyms: [
    'ais',
    'aise',
    'aises',
    'ois',
    'oise',
    'oises',
    'ien',
    'ienne',
    'iens',
    'iennes',
    'ain',
    'aine',
    'ains',
    'aines',
    'éen',
    'éens',
    'n',
    'ns',
    'e',
    'es',
    'ese',
    'éenne',
  ],
  countries: {
    'états-unis': 'US',
    'etats-unis': 'US',
    'grande-bretagne': 'GB',
    angleterre: 'GB',
    'corée du nord': 'KP',
    'corée du sud': 'KR',
    'république tchèque': 'CZ',
    birmanie: 'MM',
    palestine: 'PS',
    congo: 'CG',
    rdc: 'CD',
    'république démocratique du congo': 'CD',
    'pays-bas': 'NL',
    hollande: 'NL',
    'émirats arabes unis': 'AE',
    'hong kong': 'HK',
    usa: 'US',
    biélorussie: 'BY',
    centrafrique: 'CF',
    urss: 'SU',
    'hong-kong': 'HK',
  },
}
