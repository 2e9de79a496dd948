/** Lines of French page furniture: what they are as a whole, and what they begin with. */
import { type FurnitureRules, phrases } from '../rules/furniture.ts'

export const whole: FurnitureRules['whole'] = {
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
}

export const opening: FurnitureRules['opening'] = {
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
}
