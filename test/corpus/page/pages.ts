/** Invented pages with the kind of every line, in the forms that news sites use. */
export const pages: readonly { name: string; language: string; headline?: string; page: string }[] = [
  {
    name: 'French page: share bar, appeal, body with headings, comments, teasers of other articles',
    language: 'fr',
    page: `
headline | Le vieux pont de Valmire fermé après la crue
standfirst | La mairie promet une passerelle provisoire avant l’été, mais les commerçants n’y croient plus.

byline | Par Jeanne Petit
dateline | Publié le 3 mai 2021 à 08:12, mis à jour le 3 mai 2021 à 10:40
share-bar | Partager sur Facebook
share-bar | Copier le lien
navigation | Temps de lecture : 3 min
caption | Le pont de Valmire, dimanche, vu de la rive gauche. © Jeanne Petit / Photo Presse

paragraph | Le pont de Valmire a été fermé dimanche soir après la découverte d’une fissure dans sa troisième pile, a annoncé la mairie.

article-teaser | À lire aussi : Valmire, une ville et son fleuve

paragraph | Les camions passent désormais par la rocade, à douze kilomètres, et les écoliers attendent le car une heure de plus.

heading | Des commerçants à bout

paragraph | « On nous promet une passerelle depuis trois ans », soupire Marc Aubin, boulanger sur le quai, qui a perdu la moitié de ses clients.

promo | Inscrivez-vous à notre newsletter pour recevoir l’essentiel de l’actualité locale

paragraph | La préfecture doit rendre un rapport en juin. D’ici là, le fleuve aura peut-être baissé.

byline | Jeanne Petit

reader-comments | Commentaires (2)
reader-comments | Paul
reader-comments | Encore une promesse de la mairie, comme pour la piscine et pour le stade, on a l’habitude dans cette ville !
reader-comments | Répondre
reader-comments | Laisser un commentaire
reader-comments | Votre adresse e-mail ne sera pas publiée.
related-articles | Dans la même rubrique
related-articles | Crue : les vendanges menacées
related-articles | Le stade de Valmire change de nom
navigation | Tous droits réservés`,
  },
  {
    name: 'English page: times, buttons, teaser box, credit, promotions',
    language: 'en',
    headline: 'Ferry strike enters second week',
    page: `
navigation | Skip to main content
navigation | Home > Business > Transport
headline | Ferry strike enters second week
headline | Ferry strike enters second week
dateline | Published On 12 Jun 2019
dateline | Last updated: 12/06/2019 - 17:04
share-bar | Share on Twitter
share-bar | Facebook Twitter WhatsApp

paragraph | Ferries stayed in port for an eighth day on Wednesday as talks between the owners and the seafarers broke down again.

paragraph | "We are further apart than ever," said Ann Moore, who speaks for the crews, after leaving the meeting shortly before midnight.

article-teaser | Read more: Why the islands need their ferries

paragraph | The owners said that they had offered four percent and that the offer would not be repeated before the autumn.

article-teaser | Related:
article-teaser | Islanders stock up on bread and fuel

paragraph | Some 3,000 tourists are waiting on the islands, where hotels have begun to lodge them for nothing.

promo | Story continues below advertisement

paragraph | Fishing boats have carried medicine to the smaller islands since Monday, the coast guard said.

credit | (With inputs from Reuters and AFP)

related-articles | Related articles
related-articles | Harbour fees to rise
related-articles | The last lighthouse keeper
promo | Sign up for our daily newsletter
promo | Follow us on Facebook and Twitter
navigation | Copyright 2019 The Island Post. All rights reserved.`,
  },
  {
    name: 'a list of other articles in the middle does not swallow the body below it',
    language: 'en',
    page: `
headline | Court rejects appeal over quarry

paragraph | The court of appeal on Friday rejected the request of three villages to stop the quarry above the lake of Arne.

related-articles | Recommended Stories
related-articles | list 1 of 2 Quarry workers march on the capital
related-articles | list 2 of 2 Lake of Arne loses its trout

paragraph | The judges said that the villages had waited too long, and that the permit of 2011 could no longer be attacked.

paragraph | A lawyer for the villages said that they would turn to the supreme court before the end of the month.

heading | Dust and noise

paragraph | Residents complain of dust and noise since the quarry was enlarged in the spring, and of lorries at night.`,
  },
  {
    name: 'teasers with their own cut-off paragraphs',
    language: 'fr',
    page: `
headline | Grève des bacs : huitième jour à quai

paragraph | Les bacs sont restés à quai mercredi pour le huitième jour, après l’échec des pourparlers entre armateurs et marins.

paragraph | Trois mille touristes attendent sur les îles, où les hôteliers les logent désormais pour rien.

article-teaser | Lire aussi : Les îles manquent de pain
related-articles | Depuis lundi, les boulangers des petites îles ne reçoivent plus de farine et cuisent ce qui leur reste..

article-teaser | Lire aussi : Le dernier gardien du phare
related-articles | Il a vu passer quarante hivers et deux naufrages, et il s’en va sans que personne ne le remplace…

article-teaser | Lire aussi : Le port relève ses droits
related-articles | À compter de juillet, chaque bateau paiera davantage pour passer la nuit au port de la capitale des îles..`,
  },
  {
    name: 'embedded posts',
    language: 'en',
    page: `
paragraph | The crews answered within the hour, on a social network and in front of the cameras of the island's television.

post | We will sail again when the owners come back to the table. #ferries https://t.co/a1b2c3
post | — Seafarers United (@seafarers) June 12, 2019

paragraph | The owners did not answer, and their own account has been silent since the eighth day of the strike began.

post | Nobody tells us anything! — Ann Moore (@annmoore) 12 June 2019

paragraph | By the evening a few hundred people had gathered on the quay with lamps, as they had done on the day before.`,
  },
  {
    name: 'an article behind a paywall',
    language: 'fr',
    page: `
headline | Ce que révèle le rapport sur le pont de Valmire
byline | Marc Aubin
dateline | 4 mai 2021

paragraph | Le rapport tient en soixante pages, et la dernière est la plus sévère : personne n’a regardé les piles depuis vingt ans.

paragraph | Les experts citent trois courriers restés sans réponse, dont un de la préfecture, daté de la veille de la crue.

subscription | Il vous reste 75 % de cet article à lire. La suite est réservée aux abonnés.
subscription | Déjà abonné ? Se connecter`,
  },
  {
    name: 'dates as headings of a chronology',
    language: 'en',
    page: `
headline | How the bridge of Valmire came to fall

paragraph | The bridge of Valmire stood for a hundred and six years. Here is how its last three weeks went by, day after day.

heading | 12 April 2021

paragraph | A diver sees a crack in the third pier and tells the town hall, which asks for a second opinion.

heading | 3 May 2021

paragraph | The bridge is closed to lorries at noon and to everybody at dusk, when the crack is as wide as a hand.`,
  },
]
