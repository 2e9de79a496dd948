/** French page furniture, gathered by form from the pages of French, Belgian, Swiss and African news sites. */
import { type FurnitureRules, phrases } from '../rules/furniture.ts'

export const furniture: FurnitureRules = {
  whole: {
    'share-bar': phrases(`partager
      partager sur
      partager cet article
      partager l'article
      partagez
      partagez sur
      partagez cet article
      sauvegarder
      sauvegarder cet article
      enregistrer
      enregistrer l'article
      aimer cet article
      j'aime
      copier le lien
      lien copie
      imprimer
      imprimer l'article
      envoyer par mail
      envoyer par e-mail
      envoyer a un ami
      ecouter
      ecouter l'article
      ecouter cet article
      ajouter a vos favoris
      ajouter aux favoris
      ajouter a ma liste
      offrir cet article
      offrir l'article
      taille du texte
      a
      aa
      a a
      vues
      partages
      lectures`),
    subscription: phrases(`s'abonner
      abonnez-vous
      je m'abonne
      s'inscrire
      se connecter
      je me connecte
      connexion
      connectez-vous
      deja abonne
      creer un compte
      abonnes
      article reserve aux abonnes
      reserve aux abonnes
      contenu reserve aux abonnes
      pour les abonnes
      premium
      decouvrir nos offres
      voir les offres
      lire le journal
      lire le journal numerique
      acheter le journal`),
    donation: phrases(`faire un don
      je fais un don
      faites un don
      je donne
      donner
      nous soutenir
      soutenez-nous
      je soutiens
      soutenir
      soutenir la redaction`),
    promo: phrases(`newsletter
      newsletters
      nos newsletters
      infolettre
      la newsletter
      suivez-nous
      nous suivre
      publicite
      annonce
      annonces
      pub
      sponsorise
      contenu sponsorise
      contenu partenaire
      la suite apres la publicite
      la suite apres cette publicite
      la suite de l'article apres la publicite
      suite apres la publicite
      l'article continue apres la publicite
      telecharger l'application`),
    navigation: phrases(`accueil
      menu
      rechercher
      recherche
      fermer
      retour
      retour a l'accueil
      retour en haut
      haut de page
      suivant
      precedent
      article suivant
      article precedent
      aller au contenu
      aller au contenu principal
      voir plus
      afficher plus
      charger plus
      voir tout
      tout voir
      en savoir plus
      plus d'infos
      en direct
      direct
      exclusif
      editorial
      a la une
      la une
      video
      regarder
      lire la video
      diaporama
      agrandir l'image
      agrandir
      contact
      contactez-nous
      mentions legales
      politique de confidentialite
      politique de cookies
      conditions generales d'utilisation
      gestion des cookies
      gerer les cookies
      accepter
      tout accepter
      tout refuser
      accepter et continuer
      continuer sans accepter
      chargement
      tous droits reserves
      tags
      mots-cles
      mots cles
      etiquettes
      themes
      thematiques
      rubriques
      sommaire
      page
      facebook
      min de lecture
      minutes de lecture
      temps de lecture min
      temps de lecture minutes
      lecture min
      lecture minutes
      signaler une erreur
      haut`),
    'related-articles': phrases(`voir plus d'articles
      plus d'articles
      charger plus d'articles
      tous les articles
      tous nos articles
      voir tous les articles`),
  },
  opening: {
    'share-bar': phrases(`partager sur
      partager cet article
      partager via
      partager par
      cliquez pour partager
      cliquer pour partager
      partagez cet
      envoyer cet article`),
    subscription: phrases(`abonnez-vous
      je m'abonne
      cet article est reserve
      ce contenu est reserve
      la suite est reservee
      la lecture de cet article est reservee
      article reserve
      pour lire la suite
      pour acceder a
      pour continuer a lire
      il vous reste
      deja abonne
      vous avez deja un compte
      vous etes abonne
      profitez de
      accedez a tous
      lisez la suite
      debloquez
      identifiez-vous
      inscrivez-vous pour`),
    donation: phrases(`faites un don
      n'oubliez pas de faire un don
      soutenez
      soutenez-nous
      votre don
      vos dons
      votre soutien
      aidez-nous
      si vous appreciez
      si vous aimez nos
      pour nous soutenir
      grace a vos dons
      un don de`),
    promo: phrases(`inscrivez-vous
      recevez
      recevoir
      suivez-nous
      suivez toute l'actualite
      suivez l'actualite
      suivez l'info
      retrouvez-nous
      retrouvez toute l'actualite
      retrouvez tous nos
      retrouvez l'ensemble de nos
      rejoignez-nous
      rejoignez notre
      rejoignez la
      rejoignez le
      telechargez
      telecharger notre
      ne manquez
      ne ratez
      restez informe
      restez connecte
      cliquez ici
      cliquez sur
      votre adresse e-mail est
      votre adresse email est
      entrez votre adresse
      votre email
      votre e-mail
      merci pour votre inscription
      en vous inscrivant
      en cliquant sur
      publicite`),
    navigation: phrases(`aller au contenu
      nous utilisons des cookies
      ce site utilise des cookies
      notre site utilise des cookies
      en poursuivant votre navigation
      en continuant a naviguer
      pour afficher ce contenu
      pour lire cette video
      votre navigateur ne
      veuillez activer javascript
      vous etes ici
      tags :
      tags:
      mots-cles :
      mots-cles:
      mots cles :
      classe sous
      publie dans
      poste dans
      rubrique :
      categorie :
      categories :
      themes :
      sujets :
      tous droits reserves
      copyright ©
      copyright (c)
      copyright 20
      ©
      (c) 20
      temps de lecture
      duree de lecture
      lecture :
      article suivant
      article precedent
      les opinions exprimees
      les propos tenus
      les points de vue exprimes
      cet article a ete initialement publie
      cet article est republie
      signaler une erreur
      une erreur dans cet article`),
    credit: phrases(`image generee par
      illustration generee par
      credit photo
      credit image
      credits photo
      credits :
      photo d'illustration
      image d'illustration
      photo d'archives
      © afp
      © reuters`),
    'reader-comments': phrases(`votre adresse e-mail ne sera pas publiee
      votre adresse email ne sera pas publiee
      votre adresse de messagerie ne sera pas publiee
      les champs obligatoires
      enregistrer mon nom
      vous devez etre connecte
      vous devez vous connecter
      connectez-vous pour
      les commentaires sont fermes
      les commentaires sont clos
      les commentaires sont desactives
      soyez le premier a
      soyez la premiere personne
      prevenez-moi
      pour commenter
      en reponse a`),
    'related-articles': [],
  },
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
