/** French page furniture, gathered by form from the pages of French, Belgian, Swiss and African news sites. */
import { type FurnitureRules, phrases } from '../rules/furniture.ts'
import { opening, whole } from './furniture-lines.ts'

export const furniture: FurnitureRules = {
  whole,
  opening,
  within: {
    subscription: phrases(`reserve aux abonnes
      reservee aux abonnes
      reserves aux abonnes
      abonnez-vous
      sans engagement
      de cet article a lire`),
    donation: phrases(`faire un don
      faites un don
      deductible des impots
      deduction fiscale
      deductible a
      defiscalis
      n'est pas gratuit
      n'est pas gratuite
      grace a vos dons
      soutenez la presse
      soutenez le journalisme
      soutenez notre`),
    promo: phrases(`notre newsletter
      nos newsletters
      la newsletter
      notre infolettre
      dans votre boite mail
      suivez-nous sur
      sur notre chaine whatsapp
      notre chaine whatsapp
      notre chaine youtube
      notre canal
      sur google actualites
      sur google news
      sur l'app store
      google play
      vous invite a revenir sur`),
    navigation: phrases(`tous droits reserves
      politique de confidentialite
      activer javascript`),
    'reader-comments': phrases(`tous les commentaires
      laisser un commentaire`),
  },
  pairs: {
    promo: [
      [
        ['telecharge', 'installe', 'emportez'],
        ['application', ' appli'],
      ],
      [
        ['inscri', 'recev', 'abonn'],
        ['newsletter', 'infolettre', 'alerte', 'boite mail'],
      ],
      [
        ['suive', 'rejoigne', 'retrouve'],
        [
          ' sur facebook',
          ' sur twitter',
          ' sur x',
          ' sur whatsapp',
          ' sur telegram',
          ' sur instagram',
          'reseaux sociaux',
        ],
      ],
    ],
    'share-bar': [[['partage'], ['facebook', 'twitter', 'whatsapp', 'linkedin', 'mail']]],
  },
  sections: {
    'author-other-articles': phrases(`les articles de l'auteur
      les articles de cet auteur
      les articles du meme auteur
      articles du meme auteur
      articles de l'auteur
      autres articles de l'auteur
      les autres articles de l'auteur
      du meme auteur
      de la meme auteure
      du meme auteur :
      plus d'articles de cet auteur
      tous les articles de l'auteur
      ses derniers articles
      a propos de l'auteur
      plus de`),
    'related-articles': phrases(`articles similaires
      articles lies
      articles connexes
      articles associes
      articles relatifs
      articles recents
      articles recommandes
      articles populaires
      autres articles
      nos autres articles
      nos derniers articles
      derniers articles
      les derniers articles
      sur le meme sujet
      sur le meme theme
      sur ce sujet
      sur ce theme
      dans la meme rubrique
      dans la meme categorie
      dans la meme thematique
      dans le meme dossier
      notre dossier
      nos articles sur le sujet
      nos articles sur ce sujet
      pour aller plus loin
      pour approfondir
      a lire aussi
      a lire egalement
      a lire ensuite
      a lire sur le meme sujet
      lire aussi
      a decouvrir aussi
      a decouvrir
      a voir aussi
      voir aussi
      vous aimerez aussi
      vous aimerez
      vous pourriez aimer
      vous pourriez aussi aimer
      ca pourrait vous interesser
      cela pourrait vous interesser
      ces articles peuvent vous interesser
      ces articles pourraient vous interesser
      ca peut vous interesser
      contenus recommandes
      recommande pour vous
      recommandes pour vous
      les plus lus
      les plus commentes
      les plus partages
      les plus populaires
      articles les plus lus
      les articles les plus lus
      le plus lu
      plus lus
      tendances
      en continu
      fil info
      le fil info
      dernieres actualites
      les dernieres actualites
      dernieres infos
      dernieres nouvelles
      l'actualite en continu
      toute l'actualite
      toute l'actu
      l'essentiel de l'actualite
      a la une
      a ne pas manquer
      ne manquez pas
      la selection de la redaction
      notre selection
      nos recommandations
      le choix de la redaction
      les choix de la redaction
      ailleurs sur le web
      et aussi
      plus d'actualites
      plus d'actualite
      plus d'infos
      autres actualites
      autres infos
      suggestions`),
  },
  comments: phrases(`commentaires
    les commentaires
    commentaire
    tous les commentaires
    laisser un commentaire
    laissez un commentaire
    laisser une reponse
    laissez votre commentaire
    ajouter un commentaire
    ajoutez un commentaire
    ecrire un commentaire
    poster un commentaire
    publier un commentaire
    votre commentaire
    votre reaction
    vos reactions
    vos commentaires
    commentaires des lecteurs
    commentaires facebook
    reagir a cet article
    espace commentaires
    repondre a cet article
    donnez votre avis`),
  commentLinks: phrases(`commentaires
    commentaire
    aucun commentaire
    pas de commentaire
    un commentaire
    voir les commentaires
    lire les commentaires
    afficher les commentaires
    ajouter un commentaire
    laisser un commentaire
    commenter
    reagir
    reactions
    reponses
    contributions`),
  teasers: phrases(`lire aussi
    lire egalement
    lire notre
    lire l'article
    lire la suite
    lire
    lisez aussi
    lisez egalement
    a lire
    a lire aussi
    a lire egalement
    a lire ensuite
    a lire sur le sujet
    relire
    voir aussi
    voir egalement
    a voir
    a voir aussi
    ecouter aussi
    a ecouter
    ecouter
    podcast
    video
    en video
    regarder
    a decouvrir
    a decouvrir aussi
    decouvrez aussi
    sur le meme sujet
    sur le meme theme
    pour aller plus loin
    dossier
    article lie
    article connexe
    et aussi
    notre dossier
    vous aimerez aussi
    en savoir plus
`),
  continued: phrases(`poursuivre la lecture
    lire la suite
    continuer la lecture
    lire plus
    en savoir plus
    lire l'article
    lire l'article complet
    la suite`),
  by: phrases(`par
    ecrit par
    redige par
    publie par
    poste par
    texte de
    texte :
    propos recueillis par
    recueilli par
    recueillis par
    interview realisee par
    entretien realise par
    realise par
    auteur
    auteure
    un article de
    un reportage de
    reportage de
    de notre correspondant
    de notre correspondante
    de notre envoye special
    de notre envoyee speciale
    notre correspondant
    notre correspondante
    correspondance particuliere
    envoye special
    traduit par
    traduction de
    traduction :`),
  credit: phrases(`avec
    par
    source
    sources
    via
    photo
    photos
    photo de
    photographie
    image
    images
    illustration
    video
    credit
    credits
    d'apres`),
  pictureWords: new Set(
    'photo photos photographie photographe image images vidéo illustration infographie dessin ©'.split(' '),
  ),
  published: phrases(`publie le
    publie
    publiee le
    publie a
    mis en ligne le
    mis a jour le
    mise a jour le
    mis a jour
    mise a jour
    modifie le
    modifie
    derniere mise a jour
    derniere modification
    actualise le
    poste le
    cree le
    date de publication
    paru le
    date
    edite le
    le`),
  dateWords: new Set(
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil sept oct nov dec lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim er a h min mn gmt utc tu le la il y heure heures minute minutes jour jours semaine semaines mois hier aujourd hui publie publiee mis mise jour modifie actualise et de derniere en ligne'.split(
      ' ',
    ),
  ),
  shareWords: new Set(
    'partager partagez partage sur cet article l par mail e email envoyer imprimer copier le lien tweeter tweet suivre j aime enregistrer sauvegarder via un ami commenter commentaires et plus ouvre dans une nouvelle fenetre cliquez pour ecouter a'.split(
      ' ',
    ),
  ),
}
