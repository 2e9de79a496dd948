/** Stop words: Snowball's list (through @orama/stopwords) and the question's own words. Stemmer: Snowball English. */
import { stemmer } from '@orama/stemmers/english'
import { stopwords } from '@orama/stopwords/english'
import { fold } from '../fold.ts'
import type { WordRules } from '../rules/words.ts'

const asking =
  'a an many much long far often happen happened tell say said says also get got there date time number name names'

/** Irregular verbs and plurals of English (the school grammar's list; forms that are also other words left out). */
const irregular = new Map(
  (
    'arise:arose,arisen beat:beaten become:became begin:began,begun bite:bitten blow:blew,blown break:broke,broken bring:brought build:built burn:burnt buy:bought ' +
    'catch:caught choose:chose,chosen come:came deal:dealt die:died,dying,death,dead,deaths draw:drew,drawn drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought,fighting find:found,finding flee:fled fly:flew,flown,flight,flights ' +
    'forbid:forbade,forbidden forget:forgot,forgotten freeze:froze,frozen give:gave,given go:went,gone grow:grew,grown hang:hung hear:heard hide:hid,hidden hold:held keep:kept know:knew,known lead:led learn:learnt leave:left lend:lent ' +
    'lose:lost,loss,losses make:made mean:meant meet:met,meeting,meetings pay:paid,payment,payments ride:rode,ridden ring:rang,rung rise:rose,risen run:ran,running see:saw,seen seek:sought sell:sold,sale,sales send:sent shake:shook,shaken shoot:shot,shooting,shootings show:shown ' +
    'shrink:shrank,shrunk sing:sang,sung sink:sank,sunk sit:sat sleep:slept slide:slid speak:spoke,spoken spend:spent,spending split:splitting stand:stood steal:stole,stolen strike:struck,stricken swear:swore,sworn swim:swam sweep:swept take:took,taken,taking ' +
    'teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown understand:understood wake:woke,woken wear:wore,worn win:won,winning,winner,winners withdraw:withdrew,withdrawn,withdrawal write:wrote,written ' +
    'man:men woman:women child:children person:people,persons foot:feet elect:election,elections,elected'
  )
    .split(' ')
    .flatMap(entry => {
      const [base, forms] = entry.split(':') as [string, string]
      return forms.split(',').map(form => [form, base] as const)
    }),
)

export const words: WordRules = {
  stopWords: new Set([...stopwords, ...asking.split(' ')].flatMap(word => fold(word).split("'"))),
  elided: { before: new Set(), after: new Set(['s', 't', 'd', 'll', 're', 've', 'm']) },
  stem: stemmer,
  irregular,
  function: new Set(
    'the of and to in is was for that on with as by at it from be are were has have had this which their its his her they not but an or he she we after who will would been'.split(
      ' ',
    ),
  ),
}
