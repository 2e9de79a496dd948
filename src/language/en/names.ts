/**
 * Titles, ranks and offices after the Associated Press stylebook; given names from the most frequent of the U.S. Social
 * Security lists and of world news; nouns of groups and places from the usual names of institutions.
 */
import type { NameRules } from '../rules/names.ts'

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

const titles = list(`
  mr mrs ms miss mx sir dame lord lady dr prof professor rev reverend father sister pope king queen prince princess sultan emir sheikh
  sheik imam ayatollah rabbi cardinal bishop archbishop president vice-president premier chancellor minister secretary senator sen
  representative rep congressman congresswoman governor gov mayor ambassador judge justice general gen lieutenant lt colonel col major
  maj captain capt commander cmdr sergeant sgt corporal cpl admiral adm marshal brigadier brig constable detective inspector
  superintendent sheriff coach chairman chairwoman officer councillor councilor`)

export const names: NameRules = {
  enclitics: new Set(),
  determiners: list('the a an his her its their our my your this that these those another each every some no any'),
  titles,
  roles: new Set([
    ...titles,
    ...list(`
  head chief leader spokesman spokeswoman spokesperson spokesmen director executive ceo cfo cto founder co-founder owner manager chair
  chairperson deputy member official officials lawyer lawyers attorney prosecutor analyst analysts economist expert experts researcher
  researchers scientist scientists author writer editor journalist reporter correspondent activist activists candidate lawmaker lawmakers
  legislator mp adviser advisor aide aides envoy diplomat diplomats resident residents witness witnesses victim victims teacher student
  students player actor actress singer director-general secretary-general commissioner soldier soldiers officers police fighter fighters
  rebel rebels source sources critic critics supporter supporters opponent opponents politician politicians historian doctor doctors nurse
  physician engineer pilot driver farmer worker workers mother wife husband brother daughter son man woman men women people
  authorities investigators investigator negotiator commanders generals ministers senators leaders spokespersons chiefs heads
  presidents ex-president ex-minister co-author partner banker trader strategist consultant counsel speaker whistleblower dissident
  separatist separatists militant militants insurgent insurgents jihadist jihadists protester protesters organizer organizers organiser organisers observers observer monitor monitors intellectual cleric monk priest pastor`),
  ]),
  links: list('of for at the from in and to on'),
  particles: list('van von der den de du la le da di del della dos bin ibn ben al el ag ould bint abu st ter ten'),
  joiners: list('of for the and on against to in'),
  groups: list(`
  army navy force forces guard police party ministry department union bank council agency university college institute commission
  committee court parliament congress senate assembly house organization organisation association federation confederation league front movement
  coalition alliance group company corporation corp inc ltd llc plc co airlines airways motors industries systems technologies press times
  post news journal tribune herald network radio television tv society foundation trust fund office bureau administration authority board
  club team fc united staff hospital school church office brigade battalion regiment command corps mission service services programme program
  framework cabinet government exchange partners holdings capital securities media center centre museum academy tribunal conference
  initiative campaign republicans democrats conservatives liberals`),
  bodies: list('state republic nation'),
  places: list(`
  city town village province region county district state river lake mount mountain mountains valley island islands sea ocean bay gulf
  street avenue road square airport peninsula desert coast beach park bridge base camp north south east west northern southern eastern
  western central upper lower`),
  locatives: list('in at near from to into across around outside inside toward towards throughout'),
  given: list(`
  james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
  joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
  brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry peter kyle noah
  ethan jeremy keith roger carl gerald terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel
  logan alan juan wayne roy ralph randy eugene vincent russell louis bobby philip johnny bradley ben bill bob jim mike tom tim dan steve
  dave chris matt tony nick greg jeff ron ken simon graham neil ian colin gordon barack hillary boris vladimir angela
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna
  michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen shirley emma anna ruth helen alice
  julia jane kate ann anne diana rachel samantha katherine christine catherine virginia maria heather olivia victoria kelly joan
  mohamed mohammed muhammad ahmed ahmad mahmoud ali hassan hussein omar ibrahim abdullah khalid yusuf fatima aisha abdel carlos luis
  antonio miguel ivan sergei dmitry mikhail igor hiroshi kenji wei li narendra benjamin`),
  never: list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december i christmas easter ramadan gmt utc french british english spanish german dutch swiss greek irish scottish welsh
  danish swedish finnish polish turkish chinese japanese russian american african asian european arab israeli iraqi pakistani afghan thai
  muslim christian jewish catholic islamic western northern southern eastern god internet web english-language mr mrs ms dr sir p.m a.m
  photo image video read more related updated breaking exclusive live analysis opinion`),
  adjective: null,
  demonyms: ['an', 'ian', 'n', 'ese', 'i', 'ish', 'ans', 'ians', 'ns', 'is', 'ean', 'eans', 'er', 'ers', 'ien', 'nian'],
  countries: {
    us: 'US',
    'u.s': 'US',
    'u.s.': 'US',
    usa: 'US',
    'u.s.a.': 'US',
    america: 'US',
    uk: 'GB',
    'u.k.': 'GB',
    'u.k': 'GB',
    britain: 'GB',
    'great britain': 'GB',
    'ivory coast': 'CI',
    'czech republic': 'CZ',
    burma: 'MM',
    'north korea': 'KP',
    'south korea': 'KR',
    palestine: 'PS',
    turkey: 'TR',
    congo: 'CG',
    'democratic republic of congo': 'CD',
    drc: 'CD',
    'soviet union': 'SU',
    'hong kong': 'HK',
    'united states of america': 'US',
    uae: 'AE',
    holland: 'NL',
    swaziland: 'SZ',
    macedonia: 'MK',
  },
}
