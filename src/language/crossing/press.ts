/**
 * General words of the press that the dictionaries lack or know in another sense only, `English=French French`; compiled
 * for this project from the usual vocabulary of news agencies' style guides, one line per field.
 */
const byField = [
  // conflict and security
  'attack=attaque attentat offensive assaut; strike=frappe; airstrike=frappe bombardement; raid=raid descente; shelling=bombardement pilonnage; blast=explosion; bombing=attentat bombardement; ' +
    'troop=troupe soldat militaire; soldier=soldat militaire; army=armée militaire; military=militaire armée; force=force armée troupe; fighter=combattant; gunman=tireur assaillant; attacker=assaillant; ' +
    'rebel=rebelle insurgé; insurgent=insurgé rebelle; militant=militant djihadiste; jihadist=djihadiste jihadiste; terrorist=terroriste; extremist=extrémiste; separatist=séparatiste indépendantiste; ' +
    'militia=milice; mercenary=mercenaire; peacekeeper=casque; ceasefire=cessez-le-feu trêve; truce=trêve; peace=paix; war=guerre; battle=bataille combat; fighting=combat affrontement; clash=affrontement heurt; ' +
    'fight=combattre combat lutte; capture=capture prise capturer; seize=saisir emparer prendre; retake=reprendre reprise; recapture=reprise reconquête reprendre; take=prendre prise; takeover=prise; control=contrôle contrôler; ' +
    'withdraw=retirer retrait; withdrawal=retrait départ; pull=tirer retirer; leave=quitter départ laisser; departure=départ; enter=entrer entrée; advance=avancer progression; retreat=repli retraite; ' +
    'stronghold=fief bastion; base=base camp; camp=camp; convoy=convoi colonne; weapon=arme; missile=missile; drone=drone; hostage=otage; kidnap=enlever enlèvement; ransom=rançon; captive=captif prisonnier; ' +
    'threat=menace; threaten=menacer; security=sécurité; intelligence=renseignement; coup=putsch coup; junta=junte; border=frontière; front=front; siege=siège; occupation=occupation; ally=allié; enemy=ennemi',
  // people hurt
  'kill=tuer; killing=meurtre assassinat tuer; dead=mort; death=mort décès; die=mourir mort; toll=bilan; casualty=victime perte; victim=victime; wounded=blessé; injured=blessé; injury=blessure; wound=blesser blessure; ' +
    'missing=disparu; survivor=survivant rescapé; rescue=secours sauvetage secourir; rescuer=secouriste sauveteur; refugee=réfugié; displaced=déplacé; flee=fuir; massacre=massacre; murder=meurtre assassinat; shooting=fusillade tir; shoot=tirer abattre; stabbing=poignard couteau',
  // government and elections
  'government=gouvernement; leader=dirigeant chef leader; ruler=dirigeant; head=chef tête; chief=chef; official=responsable officiel fonctionnaire; authority=autorité; spokesman=porte-parole; spokeswoman=porte-parole; spokesperson=porte-parole; ' +
    'election=élection scrutin; vote=vote voter scrutin; voter=électeur; ballot=scrutin bulletin; poll=sondage scrutin; turnout=participation; runoff=second tour; campaign=campagne; candidate=candidat candidature; run=présenter courir; rally=rassemblement meeting; ' +
    'lawmaker=député parlementaire élu; deputy=adjoint député; senator=sénateur sénatrice; mayor=maire; governor=gouverneur; minister=ministre; ministry=ministère; secretary=secrétaire ministre; cabinet=gouvernement cabinet; ' +
    'bill=projet loi facture; law=loi droit; policy=politique; reform=réforme; agreement=accord; deal=accord marché; treaty=traité; talks=négociation pourparlers discussion; summit=sommet; meeting=réunion rencontre; sanction=sanction; ' +
    'resign=démissionner démission; resignation=démission; appoint=nommer; sworn=serment investir; power=pouvoir puissance; rule=règle gouverner régime; regime=régime; opposition=opposition; party=parti fête; state=état; statement=communiqué déclaration; ' +
    'announce=annoncer; announcement=annonce; claim=revendiquer affirmer; deny=démentir nier; denial=démenti; confirm=confirmer; report=rapport signaler; warn=avertir prévenir; call=appeler appel; urge=exhorter appeler; accuse=accuser; blame=accuser imputer; support=soutien soutenir; back=soutenir; ' +
    'hail=saluer; welcome=saluer accueillir; joy=joie bonheur; happy=heureux joie bonheur; glad=heureux; anger=colère; angry=colère; fear=peur crainte; side=côté camp; affair=affaire; minister=ministre; diplomacy=diplomatie; admit=admettre reconnaître; media=média; toll=bilan; losses=perte; rank=grade rang; armored=blindé; armoured=blindé; vehicle=véhicule; launch=lancer; start=début commencer; beginning=début; end=fin; breakthrough=percée; bury=enterrer inhumer; promote=promouvoir; first=premier; condemn=condamner; praise=saluer féliciter; congratulate=féliciter; sovereignty=souveraineté; flag=drapeau; hoist=hisser; raise=hisser lever; independence=indépendance; foreign=étranger étrangère étrangères; abroad=étranger; home=domicile maison; national=national; region=région; city=ville cité; town=ville localité; village=village; capital=capitale; north=nord; northern=nord septentrional; south=sud; southern=sud méridional; east=est; eastern=oriental est; west=ouest; western=occidental ouest',
  // society and protest
  'protest=manifestation protestation manifester; protester=manifestant; demonstration=manifestation; demonstrator=manifestant; riot=émeute; unrest=trouble agitation; march=marche défilé; strike=grève; walkout=débrayage; union=syndicat union; worker=travailleur salarié ouvrier; job=emploi poste; layoff=licenciement; ' +
    'school=école scolaire; student=étudiant élève; teacher=enseignant professeur; health=santé; hospital=hôpital; patient=patient; disease=maladie; outbreak=épidémie flambée; vaccine=vaccin; housing=logement; crime=crime criminalité; drug=drogue médicament; community=communauté; people=peuple population personne gens; resident=habitant riverain; inhabitant=habitant; civilian=civil; crowd=foule; woman=femme; women=femme; men=homme; child=enfant; children=enfant; youth=jeune jeunesse; church=église; mosque=mosquée',
  // justice
  'court=tribunal cour; trial=procès; judge=juge; ruling=décision jugement; verdict=verdict; sentence=peine condamner; jail=prison; prison=prison; charge=inculper accusation; suspect=suspect; arrest=arrêter arrestation interpeller; detain=détenir arrêter; detention=détention; custody=garde détention; lawyer=avocat; prosecutor=procureur; lawsuit=plainte procès; sue=poursuivre; investigation=enquête; inquiry=enquête; probe=enquête; evidence=preuve; allegation=accusation allégation; assault=agression; rape=viol; fraud=fraude; bribe=pot-de-vin; corruption=corruption; fine=amende; police=police policier; officer=officier policier agent; bail=caution; appeal=appel',
  // economy
  'company=entreprise société compagnie; business=entreprise affaire; firm=entreprise; market=marché; price=prix; tax=impôt taxe; budget=budget; debt=dette; bank=banque; share=action part; stock=action bourse; profit=bénéfice profit; loss=perte; revenue=recette revenu; growth=croissance; unemployment=chômage; inflation=inflation; trade=commerce; tariff=droit tarif; oil=pétrole; gas=gaz; mine=mine; mining=minier; gold=or; factory=usine; plant=usine; farmer=agriculteur; supply=approvisionnement; shortage=pénurie; currency=monnaie; spending=dépense; cut=réduction couper; rise=hausse augmenter; increase=augmentation hausse; fall=chute baisse tomber; drop=baisse chuter; launch=lancer lancement; sale=vente; customer=client; employee=employé salarié; owner=propriétaire; chairman=président; manager=directeur',
  // disasters, weather, transport
  'earthquake=séisme tremblement; quake=séisme; flood=inondation; storm=tempête orage; hurricane=ouragan; wildfire=incendie; fire=incendie feu; blaze=incendie; crash=accident écrasement; accident=accident; plane=avion; flight=vol; airport=aéroport; train=train; railway=ferroviaire; ship=navire bateau; boat=bateau embarcation; ferry=ferry; car=voiture; truck=camion; road=route; bridge=pont; harbour=port; harbor=port; weather=météo temps; climate=climat; rain=pluie; heat=chaleur; drought=sécheresse; aid=aide; relief=aide secours; water=eau; power=électricité; tower=tour; building=bâtiment immeuble; collapse=effondrement effondrer',
  // media, sport, culture
  'newspaper=journal; news=actualité nouvelle information; press=presse; reporter=journaliste; journalist=journaliste; interview=entretien interview; broadcast=diffuser; television=télévision; show=émission montrer spectacle; film=film; movie=film; book=livre; song=chanson; singer=chanteur; actor=acteur; writer=écrivain; award=prix récompense; prize=prix; leak=fuite divulguer; tweet=tweet tweeter; post=message publier; footage=image vidéo; picture=photo image; source=source; ' +
    'match=match rencontre; game=match jeu; team=équipe; coach=entraîneur; player=joueur; win=gagner remporter victoire; victory=victoire; defeat=défaite; lose=perdre; goal=but; title=titre; cup=coupe; champion=champion; league=ligue championnat; season=saison; race=course; final=finale; score=marquer; striker=attaquant',
  // time and measure
  "year=an année; month=mois; week=semaine; day=jour journée; morning=matin matinée; afternoon=après-midi; evening=soir soirée; night=nuit; hour=heure; today=aujourd'hui; yesterday=hier; tomorrow=demain; decade=décennie; century=siècle; hundred=centaine cent; thousand=millier mille; dozen=douzaine dizaine; million=million; half=moitié demi; third=tiers; number=nombre; kilometre=kilomètre; kilometer=kilomètre; mile=mille; area=zone région; distance=distance; birthday=anniversaire; anniversary=anniversaire",
] as const

/** Each pair as `[English, French]`. */
export const pressWords = pairsOf(byField)

/** Pairs of lines like the above. */
export function pairsOf(lines: readonly string[]): readonly (readonly [en: string, fr: string])[] {
  return lines.flatMap(line =>
    line.split('; ').flatMap(entry => {
      const [en, french] = entry.split('=') as [string, string]
      return french.split(' ').map(fr => [en, fr] as const)
    }),
  )
}
