/** Made from `data/search/fr.tsv` by `npm run vocabulary`: change that. */
export const words = `filler a a-cote-de-chez-moi a-la-maison adulte ai aide aider aimerais aller alors an ans apres arret arrete arreter arrive as assez au aussi autour-de-moi autre aux avec avez avoir avons beaucoup besoin bien bon bonjour bonsoir c ca car ce celle celui ces cest cet cette ceux chaque cherche chercher chez chose comme commence comment crise d dans dans-ma-tete|ville dans-mon-coin de deja depuis des diagnostic diagnostique diagnostiquee discuter donc du echanger elle en encore enfin entre es est est-ce et etais etait ete etre eu eux face faire fais fait faut fois gens gerer horaire horrible ici il ils info inscrire j jai jamais jarrive je jour journee juste l la langue le les leur lol lui m ma mais mal maladie mdr me meme merci mes moi mois moment mon n ne ni nos notre nous nouveau ok on ont ou par parle parlent parler parole participer pas payer pensee personne peu peut peux pire plus plutot pour pourquoi prendre pres-de-chez-moi probleme ptdr puis qu quand que quel quelle quelqu quelqu-un quelque quelquun qui quoi recherche ressens reste rester rien roulant s sa sais salut sans sans-que se sens sent sentir ses seulement si situation soit son sont sorte sortir souci souffre souffrir souhaite souvent stp suis sur svp t ta te tellement temps tes toi ton toujours tous tout toute travail tres trop trouble trouve trouver tu un une va vais venir veut veux vie viens vient vis vit vite vivre vos votre voudrais vous vraiment xd y ya
group asso association entraide groupe rencontre reunion seance soutien
me chuis j jai je jsuis me moi
not au-lieu-de plutot-que sauf
near a autour|pres|proche-de cote dans habite-a j-habite pres proche sur vers
focus:depression a-quoi-bon antidepresseur* au-fond-du-lit broie-noir ca-va-pas cafard depress* deprim* desesper* desespoir envie-de-rien fond-du-trou idees-noires je-vaux-rien lever-le-matin lit-toute-la-journee mal-dans-ma-peau mal-etre malheureu* moral-a-zero|bas pas-le-moral pleure* pleurs plus-d-energie plus-de-joie plus-gout plus-la-force plus-rien-..-plaisir|envie|joie plus-rien-a-de-sens plus|pas-envie|lever reste-au-lit rien-ne-me-fait-plaisir rien-ne-va sers-a-rien sortir-du-lit triste* va|vais-mal va|vais-pas-bien vide
:depression+focus:suicidal-thoughts poids|fardeau-pour-ma-famille|tout-le-monde|les-autres suis-un-poids|fardeau
:bipolar bipo bipol* cyclothym* humeur-instable hypoman* mania* maniaco-depress*
:anxiety angoiss* anxi* appreh* boule|noeud-ventre|gorge|estomac flippe hypocondri* inquiet* nerveu* pense-trop peur rumin* stress*-pour-tout sur-les-nerfs tendu* tourne-en-boucle
:anxiety+focus:stress-burnout a-bout-de-nerfs nerfs
:panic agoraphob* attaque*|crise*-panique|angoisse coeur-..-vite coeur-s-emballe|emballe|bat|accelere crois-mourir etouffe hyperventil* ose-plus|pas-sortir palpitation* paniqu* peur-..-sortir|dehors|foule|metro|bus|train|avion|ascenseur plus-sortir sors-plus spasmophil* tachycardi*
:phobia claustrophob* peur-..-araignees|aiguilles|piqures|chiens|vomir|sang|vide phobi* vertige
:social-anxiety anxiete|phobie-sociale introverti* ose-pas-parler parler-aux-gens parler-en-public peur-..-gens|parler|jugement|regard|autres|juge rougi* timid*
:ocd compuls* contamin* germes lave|laver-..-mains microbes obsess* pensees-intrusives rituel* toc verification* verifie|verifier-..-porte|gaz|tout
:hoarding accumul* diogene encombr* garde-tout jeter jette-rien maison-pleine|remplie syllogoman*
:hair-pulling arrache|arracher-..-cheveux|cils|sourcils dermatilloman* gratte|triture-..-peau ongles trichotilloman*
:tics tics tourette
:ptsd attentat* flashback* post-trauma|traumatique ptsd sspt stress-post-traumatique tspt
:ptsd+focus:sleep cauchemar*
:trauma+focus:ptsd accident agress* attentat braqu* emdr enfance-difficile|brisee|volee maltraitance survivant* trauma*
:grief+audience:bereaved deced* deces deuil* endeuill* enterrement etre-cher mort morte noel|anniversaire|vie|fetes-sans-{kin} nous-a-quitte* orphelin* perdre-{kin} perdu-quelqu-un perdu|perte-..-proche|cher perte-..-{kin} premier-noel-sans {kin}-me-manque
:grief+audience:bereaved+audience:partners deces|mort|perdu-{partner}|femme veuf* veuv* {partner}|femme-mort|morte|decede*
:grief+word:animal chien|chat|chienne|chatte|lapin|animal-mort|morte|decede deuil-animalier euthanasi* mort|perdu|deuil|perte-..-chien|chat|animal|cheval
:suicide-loss+audience:bereaved mis-fin-a-ses-jours mort|deces|deuil|perdu|endeuille*-..-suicide s-est-donne-la-mort s-est-pendu*|suicide*|tue* suicide-d-un-proche {kin}-..-suicide
:pregnancy-loss+audience:bereaved avortement bebe-mort|decede deuil-perinatal fausse*-couche* img ivg mamange mort-in-utero mort-ne|nee|subite perdu|perte-..-bebe|grossesse
:infertility desir-d-enfant fiv infertil* pma sterile tomber-enceinte
:perinatal accouch* allait* baby-blues bebe cesarienne depression-..-grossesse|naissance enceinte grossesse jeune|jeunes|nouvelle-maman|mamans|mere maternite nouveau-ne perinatal* post-natal* postpartum
:perinatal+audience:men+audience:parents jeune|jeunes|nouveau|futur-papa|papas|pere
:eating anore* boulim* calories comportement-alimentaire deteste-mon-corps dysmorph* hyperphag* image-du-corps mange-plus|pas me-trouve-grosse orthorex* peur-de-manger|grossir refuse-de-manger tca trouble*-alimentaire* vomi*
:eating+focus:food addiction|accro-bouffe|nourriture|sucre arreter|arrete-manger compulsion*-alimentaire* mange-trop manger-mes-emotions
:food maigrir obes* regime surpoids
:psychosis delir* parano* persecut* psychos*
:schizophrenia+focus:psychosis schizo* skizo* squizo*
:hearing-voices halluc* voix
:personality border borderline* emotions-hors-controle emotions-incontrolables|debord*|intenses etat-limite hyperemoti* personnalite peur-..-abandon* tpb
:dissociation depersonnal* derealis* dissoci* irreel personnalite*-multiple*
:adhd adhd concentr* deficit-attention hyperacti* neuroatyp* procrastin* tda tdah
:autism asperger autis* tsa
:self-harm automutil* me-blesse*|couper me-faire-du-mal me|se-coupe|mutile|scarifie me|se-fais|fait-mal scarif*
:suicidal-thoughts disparaitre en-finir envie-mourir|crever me-tuer plus-envie-vivre suicid* veux|veut-mourir veux|veut-plus-vivre
:alcohol abstinen* alcol* alcoo* apero* biere* boire bois boisson boit bourre* bouteille buveur* ivre* ivrogne picole* sobre* sobriete vin vodka
me+focus:alcohol bois-trop jbois je-bois
focus:drugs accro* addict* amphet* bedo* benzo* beuh cachets came cannab* clean cocain* codeine coke consomm* crack cure defonce* dependan* desintox* drog* ecsta* heroin* joint* keta* lexomil mdma medoc* meth methadone opiace* overdose petard* rechut* replong* sevrage shit stupefiant* substance* toxico* tramadol weed xanax
:nicotine cigar* clope* fume fumer fumeu* nicotin* tabac* vapot*
:gambling addict*|accro|dependance-..-jeu|jeux casino* grattage jeu-pathologique|excessif jeux-de-hasard jeux|jeu-d-argent joueu*-compuls*|pathologique joueur* loto machines-a-sous parie parier paris pmu poker
:sex-love addict*|accro|dependan*-sexe|sexuel* dependance-amoureuse porn* sexe
:internet-gaming addict*|accro-..-telephone|internet|portable|console cyberdepend* ecran* gamer* jeux|jeu-video reseaux-sociaux tiktok
:internet-gaming+focus:gambling addict*|accro|dependan*-..-jeux|jeu-en-ligne jeux|jeu-en-ligne
:debt achats-compulsifs acheteu*-compuls* argent credit* dette* endett* fin-de-mois huissier* surendett*
:work addict*|accro-travail bourreau-de-travail workahol*
:codependency codepend* dependan*-affect* dire-non relation*-toxique*
:adult-children enfant*-d-alcoolique* enfants-adultes famille-toxique grandi-..-alcool* mere|pere-toxique|narcissique parent*-alcoolique*|toxique*
:caregiving+audience:carers+kind:family aidant* m-occupe|occuper-..-{kin} mere-agee parents-ages prends|prendre-soin-{kin} repit s-occuper-..-{kin} soigne-{kin}
:caregiving+audience:older-adults+kind:family grands-parents-..-petits-enfants petits-enfants
:chronic-illness arthr* asthme auto-immune cardiaque chronique* covid crohn diabet* dialyse epilep* longue-maladie lupus maladie-rare parkinson sclerose sida vih
:cancer cancer* chimio* onco* radiotherap* tumeur*
:pain douleur* endometriose mal-de|au-dos|tete mal-partout migrain*
:pain+focus:chronic-illness fibro fibromyal*
:dementia alzaimer alzeimer alzheimer* demen* me-reconnait-plus perd-la-memoire|tete perte*-memoire
:brain-injury aphasi* avc cerebroles* lesion-cerebrale traumatis*|trauma-cranien
:disability ampute* aveugle* handicap* invalid* malvoyant* paralys* trisomi*
:loneliness a-qui-parler exclu* isole* me-faire-des-amis nouveau-dans-la-ville pas|plus|sans-amis rencontrer-gens|monde seul seule solitaire solitude
:stress-burnout a-bout au-bout-du-rouleau burnout charge-mentale craqu* deborde* deteste-mon-travail|boulot en-ai-marre en-peux-plus epuis* fatigue* harcel*-travail ras-le-bol souffrance-au-travail stress* submerge* surcharge* surmen* travail-me-tue
:anger agressi* colere* enerv* impulsi* m-emporte rage violent*
:divorce chagrin-d-amour coeur-brise divorc* garde-alternee infidel* largue* ma-quitte*|largue*|plaque*|trompe* mon-ex quitte-par rompu rupture* separation* separe* trompe* {partner}-ma-quitte*|trompe* {partner}-parti|partie
:relationships couple* jalou* manipulat* mariage pervers pervers-narcissique* pn relation*
:relationships+focus:domestic-abuse emprise
:domestic-abuse battue harcel* maltrait* me-frappe*|tape|bat|menace narcissique violence*-conjugale*|domestique*|intrafamiliale*|couple violences {partner}-violent* {partner}|{parent}-me-frappe*|tape|bat|menace
:sexual-abuse abus*|agress*-sexuel* abuse*|viole*-enfant attouchement* harcelement-sexuel inceste* viol viole* violences-sexuelles
:sleep apnee dormir dors|dort-pas|plus|mal eveille*-..-nuit insomn* nuit-blanche pas-dormi reveill*-..-nuit|heures sommeil somnifere*
:unemployment cherche|perdu|trouve-..-emploi|travail|boulot chomage chomeu* licenci* sans|plus-emploi|travail|boulot vire*
:migration+audience:newcomers asile deracin* etrang* exil* expat* immigr* loin-de-ma-famille|pays migrant* nouveaux-arrivants nouvel-arrivant refugi* sans-papiers viens-d-arriver
:migration+focus:loneliness loin-de-chez-moi|ma-famille|mon-pays|maison mal-du-pays
:self-esteem complexe* confiance devalori* estime honte imposteur me-deteste pas-a-la-hauteur sens-nul|nulle
kind:general bien-etre hopital hospitalis* malades-psychiques maladie*|trouble*|souffrance-mentale*|psychique* mauvaise-passe moment-difficile psychiatrique sante-mentale tous-problemes
:recovery retabliss*
:dual-diagnosis comorbid* double-diagnostic pathologie-duelle psy-..-addict* sante-mentale-..-addict*|alcool|drogue
:family entourage famille* proche* quelqu-un-que-j-aime vivre-avec-quelqu-un
:family+audience:parents parents-d parents|mamans-de parent|mere|pere|maman|papa-d-un|une
:family+audience:partners femme|conjoint*-de femme|conjoint|conjointe|epouse|compagne-d-un mari-d-une mariee-a-un
:family+audience:siblings freres-et-soeurs-de soeur|frere-d-un|une
focus:alcohol+kind:family famille*|proche*|entourage|femme-..-alcoolique* vivre|vis-..-alcoolique
:drugs+kind:family famille*|proche*-..-toxicomane*
kin:partner compagne compagnon conjoint conjointe copain copine epouse epoux fiance fiancee mari ma|sa-femme petit-ami petite-amie
:child enfant fille fils gamin gamine mes-enfants mon-ado|bebe neveu niece petit-fils petite-fille
:parent beau-pere belle-mere maman mere mes-parents papa parent pere
:sibling beau-frere belle-soeur frangin frangine frere soeur
:grandparent grand-mere|pere mamie papi papy
:friend ami amie collegue meilleur-ami meilleure-amie pote
:relative cousin cousine ma-famille oncle tante
audience:women dames feminin* femme filles
:men garcons homme masculin* mecs
:non-binary agenre enby genderqueer genre-fluide nonbinaire*
:trans identite-de-genre trans transex* transgenre* transidentit* transsex*
:lgbtq bisexuel* coming-out gay* homo homosexuel* lesbien* lgbt* queer
:teens ado adolesc* college jeune* lycee* mineur* moins-de-18
:young-adults jeune jeune*-adulte* moins-de-30
:older-adults agee* ages aines plus-de-60|65|70 retrait* senior* troisieme-age vieill* vieux
age #-ans age-de-#
audience:students campus etudiant* fac universi*
:parents mamans maman|parent|mere|pere-solo|celibataire|isolee meres monoparental* papas parent* peres
focus:divorce+audience:men+audience:parents peres|papas|pere|papa-divorce*|separe*
audience:partners conjoints epouses maris
:siblings fratrie* freres soeurs
:children enfants
:children+audience:teens+kind:family jeune-aidant*
:veterans ancien*-combattant* armee militaire* soldat* veteran*
:professionals ambulancier* avocat* docteur* enseignant* infirmi* medecin* polici* pompier* prof soignant*
:people-of-colour africain* afro* asiatique* maghreb* noir* racise*
:indigenous amerindien* autochtone* inuit* premieres-nations
:newcomers debutant* jamais-alle|venu nouveaux premiere-fois
:faith bible catho* chret* dieu eglise foi islam* juif* musulman* priere protestant* relig* spirituel*
:secular agnosti* athe* laic* laique* non|pas-religieux|croyant* sans-dieu|religion
programme:aa aa alcoliques|alcooliques-anonymes
:na na narcotiques|toxicomanes-anonymes
:ga gamblers-anonymes joueur-anonyme
:al-anon alanon alateen
:nar-anon naranon
:smart smart
:recovery-dharma bouddh* dharma meditation* pleine-conscience
:lifering lifering retablissement-laique
:women-for-sobriety femmes-pour-la-sobriete
:aa+programme:na+programme:al-anon+programme:nar-anon+programme:ga 12-pas 12|douze-etapes anonymes
:coda dependants-affectifs-anonymes
:oa oa outremangeurs-anonymes
format:online a-distance distanciel en-ligne internet online skype teams video virtuel* visio* web webcam zoom
:in-person en-personne|vrai face-a-face pas-en-ligne|visio|virtuel|zoom physique* presentiel sans-visio sur-place
:phone appel* numero pas-d-internet|ordinateur pas|sans-internet tel telephon*
access:wheelchair acces-handicap* accessib* bequilles fauteuil* mobilite-reduite pmr
:step-free ascenseur plain-pied rampe rez-de-chaussee sans|monter-..-escalier*|marche*
:accessible-toilet toilette*|wc-handicap*|accessible*|adapte*
:sign-language+access:captions+language:ase sourd*
:sign-language+language:ase interprete* lsf lsq signes
:captions soustitr*
:hearing-loop appareil*-auditif* boucle
:hearing-loop+access:captions+access:sign-language entends-mal entends-pas-bien malentendant*
:childcare baby-sitt* creche garderie garde|garder-..-enfant* nounou
:children-welcome avec-mon-fils|fille avec|amener|emmener|venir-..-enfant*|bebe enfants-bienvenus
:fragrance-free sans-odeur*|parfum*
:outdoors balade* dehors exterieur marche* nature parc plein-air promenade* rando*
:public-transport bus gare metro sans|pas-voiture train tram* transport*
:parking me|se-garer parking* stationne*
:pets-welcome animaux-acceptes avec-..-chien chien-guide|assistance|accepte*
cost:free gratos gratuit* moyens pas-cher pas|sans-argent petit-budget sans-payer
:free+question:cost moyens-..-psy|therapie pas-payer-psy|therapie psy-trop-cher
:donation don participation|prix-libre
openness:open accompagne* emmener-{kin} ouvert-a-tous|toutes reunion*|groupe*-ouverte*|ouvert* sans-inscription sans-rendez-vous venir-avec-{kin} {kin}-peut-venir
:closed reunion*|groupe*-fermee*|ferme*
day:MO lundi*
:TU mardi*
:WE mercredi*
:TH jeudi*
:FR vendredi*
:SA samedi*
:SU dimanche*
:SA+day:SU fins-de-semaine we weekend*
:MO+day:TU+day:WE+day:TH+day:FR semaine
time:morning avant-le-travail matin*
:afternoon aprem apres-midi*
:evening soir soiree*
:evening+when:after-work apres-17h|18h|19h|boulot|travail
:afternoon+when:lunch dejeuner heure-du-repas midi
:evening+time:night nocturne* nuit
:night milieu-de-la-nuit minuit pleine-nuit tard-le-soir
:evening+time:night+when:tonight ce-soir cette-nuit
:morning+when:today ce-matin
:afternoon+when:today cet-aprem cet-apres-midi
when:today ajd auj aujourdhui maintenant tout-de-suite urgent
:tomorrow demain
time:morning+when:tomorrow demain-matin
:evening+when:tomorrow demain-soir
when:this-week bientot cette-semaine prochains-jours
:always 24-7|heures 24h 7j-7 a-toute-heure jour-et-nuit
frequency:weekly chaque|par-semaine hebdo* toutes-les-semaines une-fois-par-semaine
:biweekly bimensuel* deux-fois-par-mois quinze-jours tous-les-15-jours toutes-les-2|deux-semaines une-semaine-sur-deux
:monthly chaque-mois mensuel* tous-les-mois une-fois-par-mois
:daily chaque-jour quotidien* tous-les-jours
language:fr francais* francophon*
:en anglais anglophon*
:es espagnol* hispanophon*
:de allemand*
:pt bresilien* lusophon* portugais*
:ar arabe arabophon*
:zh cantonais chinois* mandarin
:vi vietnamien*
:pl polonais*
:so somali*
:ru russe*
:fa farsi persan
:ht creole haitien*
question:first-meeting a-quoi-m-attendre a-quoi-ressemble ca-dure combien-de-personnes|temps deroule* dois|oblige*|obligatoire|faut-..-parler|dire|raconter|presenter inscri* juste|seulement-ecouter m-habiller ne-rien-dire peur-aller-groupe premiere-reunion|seance|rencontre quoi-mettre|apporter sans-parler se-passe* si-je-connais-quelqu-un si-je-pleure
:privacy anonym* confiden* discret enregistr* mon-patron|employeur|boulot-..-savoir|saura|sache mon|vrai-nom papiers piece-d-identite police prenom prive saura secret va-savoir vie-privee
:cost combien coute* c|est-gratuit mutuelle payer prix rembours* secu tarif*
:questions anime-par comment|bien-choisir quel-groupe quelles-questions qui-anime|dirige|organise|gere|encadre quoi-demander secte* sont-ils-formes y-a-..-psy|professionnel*|psychologue|therapeute
:programmes aa-ca-marche aa-ou-smart alternative*-aa c-est-quoi-les-12-etapes c-est-quoi-smart|al-anon|na|aa croire difference-..-aa|smart|na est|c-religieux parrain* puissance-superieure quelles-sont-les-12-etapes
:treatment arreter-..-medicament*|traitement|medocs|antidepresseur* psy psychiatre* psychologue* remplace*-..-psy|therapie|traitement therapeute* therapie
:format aussi-bien-en-ligne camera* comment-utiliser|marche-zoom en-ligne-ca-marche en-ligne|visio-ou-presentiel presentiel-ou-ligne|visio|distanciel
:evidence ca-aide|marche|sert efficac* preuve* scientifi* utile*
:types quels-groupes quels|quel-types|sortes|type|genre types|sortes-de-groupes
:family aider-un-proche aider-{kin} comment-aider|soutenir|parler-{kin} ma-faute que|quoi-dire-{kin} refuse-de-se-soigner veut-pas-se-soigner|aider {kin}-refuse*-aide|soins
:faq besoin|sans|faut-un-diagnostic c-est-pour-qui c-est-quoi-un-groupe comment-trouver|creer-un-groupe creer|lancer|monter-un-groupe limite-d-age ordonnance pair-aidance pairs qu-est-ce-qu-un-groupe qui-peut-venir|participer sans-diagnostic si-ca-me-plait-pas`;
