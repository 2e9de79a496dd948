import type { DiscordWording } from '../rules/discord.ts'

export const discord: DiscordWording = {
  context: 'Contexte',
  cite: 'Citer',
  differ: 'Où ils divergent',
  why: 'Pourquoi',
  post: 'Publier dans le salon',
  file: 'En fichier',
  asFile: 'La réponse en Markdown, en tableau et en données :',
  onlyOutlet: 'Un seul titre …',
  tooOld: 'Ce bouton est trop ancien. Reposez la question, s’il vous plaît.',
  notYours: 'Seule la personne qui a posé la question peut tourner cette page. Posez-la vous-même : c’est vite fait.',
  tooMany: seconds =>
    `C’est rapide ! Attendez ${seconds === 1 ? 'une seconde' : `${seconds} secondes`} avant la prochaine question.`,
  failed: reference =>
    `Désolé, la réponse a échoué. Si cela se reproduit, donnez cette référence au propriétaire du bot : ${reference}`,
  noText: 'Il n’y a pas de texte à vérifier dans ce message.',
}
