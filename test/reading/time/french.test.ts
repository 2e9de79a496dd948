import { describe, expect, test } from 'vitest'
import { timesOf } from '../../support/times.ts'

describe('French', () => {
  test.each([
    ['Le barrage a cédé le 3 mai 2021.', 'le 3 mai 2021 = 2021-05-03'],
    ['Le barrage a cédé lundi 3 mai.', 'lundi 3 mai = 2021-05-03'],
    ['Mardi, le maire avait démissionné.', 'Mardi = 2021-05-11'],
    ['Le conseil se réunira mardi.', 'mardi = 2021-05-18'],
    ['La nouvelle est tombée dans la matinée.', 'la matinée = TIME 2021-05-12TMO'],
    ['Elle est tombée mardi soir.', 'mardi soir = TIME 2021-05-11TEV'],
    ['Dans la nuit de lundi à mardi, la digue a cédé.', 'la nuit de lundi à mardi = TIME 2021-05-10TNI'],
    ['La séance avait commencé à 14 h 30.', '14 h 30 = TIME 2021-05-12T14:30'],
    [
      "Aux environs de deux heures de l'après-midi, ils sont entrés.",
      "deux heures de l'après-midi = TIME 2021-05-12T14:00",
    ],
    ['Depuis plus de dix années, on attend.', 'plus de dix années = DURATION P10Y MORE_THAN'],
    ['En 2013, puis dans les années 1990.', '2013 = 2013; les années 1990 = 199'],
    ['Au XIXe siècle.', 'XIXe siècle = 18'],
    ['Il y a deux ans, il a quitté la ville.', 'Il y a deux ans = 2019'],
    [
      'Le 3 mars 2019 ils partent. Le lendemain ils reviennent.',
      'Le 3 mars 2019 = 2019-03-03; Le lendemain = 2019-03-04',
    ],
    ['La veille, il avait neigé.', 'La veille = 2021-05-11'],
    ['Début octobre, la grève avait commencé.', 'Début octobre = 2020-10 START'],
    ['Entre le mardi 04 et le mercredi 05 mai 2021.', 'le mardi 04 = 2021-05-04; le mercredi 05 mai 2021 = 2021-05-05'],
    ['Du 3 au 5 mai 2021, il a plu.', '3 = 2021-05-03; 5 mai 2021 = 2021-05-05'],
    ['Ces derniers mois, il a plu.', 'Ces derniers mois = DURATION PXM'],
    ["L'été dernier, il avait plu.", "L'été dernier = 2020-SU"],
    ['Il a été élu et a été réélu.', ''],
    ['Elle parlera lundi, mais il a téléphoné samedi.', 'lundi = 2021-05-17; samedi = 2021-05-08'],
    ['Des averses sont attendues samedi matin.', 'samedi matin = TIME 2021-05-15TMO'],
    ['Dimanche, dans son discours, la maire, une fois encore, avait menti.', 'Dimanche = 2021-05-09'],
    ['Le 1er tour a déjà été passé, a dit le journal du 20h.', ''],
    ['Le groupe ultra-libéral, dans un texte publié samedi, le réfute.', 'samedi = 2021-05-08'],
    [
      'Deux jours auparavant, au mois de mars, il neigeait.',
      'Deux jours auparavant = 2021-05-10; au mois de mars = 2021-03',
    ],
    ['Les écoles fermeront à partir de samedi.', 'samedi = 2021-05-15'],
    ['Il partira vendredi au plus tard.', 'vendredi = 2021-05-14'],
    [
      "Deux jours après l'incendie, la mairie a fermé. À 14 heures, elle a rouvert.",
      'Deux jours = DURATION P2D; 14 heures = TIME 2021-05-12T14:00',
    ],
    ['Le 3 mai il a plu. Deux jours après, il neigeait.', 'Le 3 mai = 2021-05-03; Deux jours après = 2021-05-05'],
    [
      "La veille de l'ouverture, il avait plu. Le lendemain, rien.",
      'La veille = XXXX-XX-XX; Le lendemain = XXXX-XX-XX',
    ],
    [
      'La nuit du 30 avril au 1er mai 2019 fut froide.',
      'La nuit du 30 avril = TIME 2019-04-30TNI; 1er mai 2019 = 2019-05-01',
    ],
    ['Dans la nuit du 2 au 3 mai, la digue a cédé.', 'la nuit du 2 au 3 mai = TIME 2021-05-02TNI'],
    ['Le treize avril, à quinze heures trente.', 'Le treize avril, à quinze heures trente = TIME 2021-04-13T15:30'],
    ['Il reviendra mardi prochain, à la fin du mois.', 'mardi prochain = 2021-05-18; la fin du mois = 2021-05 END'],
    [
      "Ces prochaines semaines, d'ici la fin de l'année.",
      "Ces prochaines semaines = DURATION PXW; la fin de l'année = 2021 END",
    ],
    ['Elle est née il y a deux ans et demi.', 'il y a deux ans et demi = 2018'],
    ['Le dernier lundi de mai, et non le 16/4.', 'Le dernier lundi de mai = 2021-05-31; le 16/4 = 2021-04-16'],
    [
      'Juste avant 7 heures, un samedi, plus tard dans la journée.',
      '7 heures = TIME 2021-05-12T07:00; samedi = XXXX-WXX-6; plus tard dans la journée = 2021-05-12',
    ],
    [
      'Le premier jour des soldes, comme tous les soirs.',
      'Le premier jour = XXXX-XX-XX; tous les soirs = SET XXXX-XX-XXTEV',
    ],
    [
      "En mars de l'an dernier, à la première moitié de 2020.",
      "mars de l'an dernier = 2020-03; la première moitié de 2020 = 2020-H1",
    ],
    ['Au dernier trimestre de 2020.', 'Au dernier trimestre de 2020 = 2020-Q4'],
    ['Sept pompiers ont été blessés, les sept en mars.', 'mars = 2021-03'],
    ['Sept. 2020 fut chaud. Mars est une planète.', 'Sept. 2020 = 2020-09'],
    ['Du samedi 2 au dimanche 3 mars 2019, il a plu.', 'samedi 2 = 2019-03-02; dimanche 3 mars 2019 = 2019-03-03'],
    ['De novembre à février 2019, le col était fermé.', 'novembre = 2018-11; février 2019 = 2019-02'],
    ['Ouvert de 14 à 16 heures.', '14 = TIME 2021-05-12T14:00; 16 heures = TIME 2021-05-12T16:00'],
    ["Aujourd'hui et hier.", "Aujourd'hui = 2021-05-12; hier = 2021-05-11"],
    ['Tous les lundis, chaque année.', 'Tous les lundis = SET XXXX-WXX-1; chaque année = SET P1Y'],
  ])('%s', (text, expected) => expect(timesOf(text, 'fr')).toBe(expected))
})
