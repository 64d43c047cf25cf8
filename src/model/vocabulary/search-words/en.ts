/** Made from `data/search/en.tsv` by `npm run vocabulary`: change that. */
export const words = `filler a about actually advice after again all also always am an and any any-good anybody anyone anything are area arent around as at available away bad badly be because been begin being best better big bit both bro but by can cannot cant chat close club come coming community constantly cope coping could currently day days deal deal-with dealing diagnosed diagnosis did didnt do does doesnt dont each else even ever every everyday everything feel feeling find finding first for found from full get gets getting give go goes going gonna good got gotta great had happened happening happens hard has have havent having he heavy hello help helping her hes hey hi him his how i id if ill im in info information into is isnt issue it its ive join just keep kind know language last lately life like listen little live living loads local lol long look looking lot lots made make making many mate may maybe me meet might mine month more most much my my-area|problem myself n name near near-me nearby nearest need needing network never new next nice normal not-know now of ok okay old on ones only or other our out over own pay paying people person please pls plz problem program programme put quite r really really-bad recently recommend recover resources right same says schedule search searching see seem self service share she shes should show similar since single situation so so-much some somebody someone something somewhere sort speak speakers speaking start started still struggle struggled struggling stuff such suffer suffering supporting supportive supports sure survive system take talk talking tell than thank-you thanks that the their them then there these they thing think think-im thinking this those time tired-of to today-i together too trouble try trying two type u until up upset ur us using very w wanna want wanting was way we week well went were what when where which while who whole will with within without wonder wondering wont would x year yes you your
group circle forum group grp meeting meetup session support
me i i-am id im ive me-and
not anything-but dont-want except instead-of isnt never no non not rather-than without
near around at based|live|living-in close|closest|local|near-to in near near-me-in nearby within-reach-of
focus:depression anhedonia antidepressant* black-dog cant-get-up-in-the-morning cant|cannot|couldnt|hardly-get-out-bed cry*-all-the-time crying dark-place dead-inside deppression depresed depresh* depresion depress* dont-care-about-anything dont-care-anymore dont|cant-enjoy dysthymi* empty feel-like-shit feel*-blue|crap|down|low|nothing|useless hopeless* hopless lost-all-hope lost-interest low-mood mdd melanchol* miserable no-energy|interest|joy|motivation|pleasure nothing-anymore|matters nothing-makes-happy numb numbness pointless rock-bottom sad sadness seasonal-affective ssri tearful the|winter-blues unhappy worthless
:depression+focus:suicidal-thoughts burden-to-my-family|everyone|others feel*-a|like-burden
:bipolar biploar bipolar* bipoler bypolar cyclothymi* highs-and-lows hypomani* mania manic-depress* manic* mood-disorder*|swing* ups-and-downs
:anxiety anxeity anxi* axiety cant-relax cant-switch-off dread freak*-out gad googling-symptoms hypochondri* mind-wont|doesnt-stop nervous* on-edge overthink* racing-thoughts scared sunday-scaries think-i-have-cancer think-im-dying worri* worry*
:anxiety+focus:stress-burnout adjustment-disorder nerves
:panic afraid-outside agoraphob* agrophob* cant-breathe cant-catch-breath cant|scared|afraid|dont-leave-house|home|flat|room cant|scared|afraid|frightened-go-outside|out|anywhere chest-tight* heart-race*|pound*|beat*|racing|beating housebound hyperventilat* panic* panik* scared-of-buses|trains|crowds|lifts scared-to-leave stuck-at-home think-dying
:depression+focus:chronic-illness pmdd premenstrual-dysphor*
:phobia afraid|fear|scared-of phobi*
:social-anxiety afraid|fear-of-people avoid-people blush* cant-talk-at-parties cant|afraid|scared|terrified|nervous|hate-meet|meeting-people|strangers cant|afraid|scared|terrified|nervous|hate-talk|speak-to-people|strangers fear-of-public-speaking scared-of-people|talking shy* social-anxi*|phob* socially-awkward
:ocd bad-thoughts check*-..-lock*|stove|door*|oven compulsi* germophob* germs hand-washing intrusive|unwanted-thought* keep|cant-stop-checking|washing|counting|cleaning obsessed-with-germs|cleaning|checking obsession* obsessive* ocd pure-o rituals wash*-hands
:hoarding cant-get-rid-of-anything|things|stuff cant-throw-anything|away|out|stuff|things clutter* declutter* full-of-stuff|junk|things|rubbish|clutter hoard* horder too-much-stuff
:hair-pulling bfrb dermatillo* excoriation hair-pull* pick*-skin|scabs pull*-hair skin-pick* trich*
:tics tic tourets tourette*
:ptsd combat-stress cptsd flashback* hypervigilan* moral-injury post-trauma* post-traumatic-stress* ptsd shell-shock* war-trauma
:ptsd+focus:sleep bad-dreams night-terrors nightmare*
:trauma+focus:ptsd abuse-in-childhood abused-..-kid|child|young|childhood accident bad-childhood bad-things-happened-..-kid|child|young|childhood car-crash emdr mugged saw-..-crash|accident|die something-happened-..-kid|child|young something|things-bad-happened survivor trauma* truama
:grief+audience:bereaved bereav* buried|lost|miss-{kin} dead death died dies funeral greif grie* heartbroken life|christmas|holidays|birthday|anniversary-without loss lost-both-parents lost-her|him|someone lost-loved-one* miss-her|him-so-much mourn* orphan* passed {kin}-gone
:grief+audience:bereaved+audience:partners widdow* widow*
:grief+word:pet dead-dog|cat|pet|horse|puppy|kitten|rabbit dog|cat|pet|puppy|kitten|horse|rabbit|hamster|budgie|parrot-died|dead|passed lost-dog|cat|horse|puppy|pet miss-dog|cat pet-bereavement|loss put-..-cat|dog|pet-to-sleep rainbow-bridge
:suicide-loss+audience:bereaved after-suicide bereaved-by-suicide death|died|loss|lost-..-suicide ended-his|her|their-life hung|hanged-himself|herself killed-himself|herself|themself lost-{kin}-..-suicide suicide-bereave*|loss|survivor* took-his|her|their-own-life {kin}-died-..-suicide {kin}-killed-himself|herself|themselves {kin}-suicide
:pregnancy-loss+audience:bereaved baby-died baby|infant|pregnancy-loss ectopic lost-..-baby lost-pregnancy miscarage miscarr* rainbow-baby stillb*
:infertility cant-conceive cant-get-pregnant childless* fertility infertil* ivf trying-for-a-baby
:perinatal after|gave-birth after|new|since-baby antenatal* baby-blues depres*-after-baby|birth|having dont|cant|not-bond*-baby first-time-mum|mom had-a-baby mum-not-coping new-mum|mom|mam|mother newborn perinatal* pnd post-partum-anxi* postnatal* postpartum-anxi* postpartum* ppa ppd pregnan*
:perinatal+audience:men+audience:parents dad-to-be first-time-dad|dads new-dad|father*
:eating afraid-to-eat ana anerexi* annorexia anorexa anorexi* arfid bdd binge* body-dysmorph*|image bulemi* bulimi* bullimia cant-eat disordered-eating eat*-too-much-at-night eating-disorder* ednos feel*-fat hate-my-body mia orthorexi* purg* starv*-myself starve throw-up-food throw*-up-after-eating|meals wont|doesnt|isnt|not|stopped-eat*
:eating+focus:food cant-stop-eating compulsive|emotional-eat* eat*-too-much food|sugar-addict* overeat*
:food diet* lose-weight obes* overweight weight-loss
:psychosis breakdown delusion* first-episode nervous-breakdown paranoi* psychosis psychot* psycosis
:schizophrenia+focus:psychosis schitzo* schizo* scizo* skizo*
:hearing-voices hallucinat* halucinat* hear*-things see*-things-..-there voice-hear* voices
:personality boarderline borderline* bpd dbt emotionally-unstable emotions|feelings|moods-out-of-control eupd fear-of-abandonment intense|overwhelming|strong-emotions personality-disorder* splitting-on unstable-emotions|moods
:dissociation depersonal* dereal* disassociat* dissociat* dpdr feel*-unreal multiple-personalit*
:adhd add adderall adha adhd ahdh attention-deficit cant|cannot|couldnt|trouble-focus|concentrate|concentrating|sit easily-distracted executive-function hard-to-focus hyperactiv* inattentive neurodiver* procrastinat*
:autism asd asperg* aspie* autis* autsim neurodivers* spectrum
:self-harm burn|burning|cut|harm|hurt|hurting-myself cuts-herself|himself|themselves cutting self-harm*|injur*|mutilat* urge-to-cut
:suicidal-thoughts better-off-dead better-off-without-me dont-wanna-be-here dont-wanna-live dont-want-to-be-alive|here dont|not-want-to-live end-it-all end-my-life kill-myself no-reason-to-live not-want-to-be-alive suicde suicid* unalive want*-to-die
:alcohol alcahol* alchohol* alchol* alcohol* alky beer blackouts booz* drank drink* drunk* dui dwi sober sobriety vodka wine
:drugs #-days-clean|sober addict addicted addiction adict* amphetamin* benzo* cannabis clean-and-sober clean|sober-#-days cocain* coke crack detox drug* ecstasy fent fentan* get|getting|stay-clean herion heroin hooked junkie* ketamine marijuan* mdma meth methadone methamphetamine* narcotic* opiate* opiods opioid* overdose* oxy oxycodone oxycontin painkiller* percocet pill pot rehab relapse relapsed smokes-weed|pot|crack smoking-weed|crack|meth|pot snort* substance-abuse substance* using-again weed xanax
:nicotine cigar* nicotin* smok* tobacco vap*
:gambling bet betting bookies casino* gambl* lottery online-slots poker scratchcards slot-machine* slots sports-bet*
:sex-love love|sex-addict* porn* sex sexahol*
:internet-gaming addicted-to-phone|internet|games|gaming computer|video-game* gamer* gaming internet|phone-addict* screen-time social-media
:debt bankrupt* credit-card* debt* financial money-problems|worries overspend* owe-money shopaholic* shopping-addict* spend*-too-much
:work overwork* work-addict* work-too-much workahol*
:codependency coda-meeting codepend* enabl* people-pleas* toxic-relationship*
:adult-children aca-meeting acoa adult-child* alcoholic-parents child-of-addict*|alcoholic* children-of-alcoholics dysfunctional-famil* grew-up-..-addict|alcoholic grew-up-..-mentally-ill mentally-ill-..-growing-up mentally-ill-parents|mother|father|mum|mom|dad narcissistic-mother|father|parents|mum|mom|dad parents-drank|drink
:caregiving+audience:carers+kind:family ageing|aging-parents care-giver-burnout caregiv* caregiver|carer-burnout carer* caretaker* care|caring-for-{kin} caring-for caring-for-..-mother|father|mum|mom|dad|parent|wife|husband|son|daughter|brother|sister|grandma elderly-parents|mother|father|mum|mom|dad looking-after look|looking-after-{kin} take|taking-care-of-{kin}
:caregiving+audience:older-adults+kind:family kinship-care* raising-grandchildren|grandkids raising-my-grandchildren|grandkids|grandson|granddaughter
:chronic-illness arthrit* asthma* chronic-fatigue|illness* chronically-ill colitis copd crohns diabet* epilep* has|have|with-ms heart-attack|disease hiv ibs long-covid long-term-condition|illness lupus me-cfs multiple-sclerosis parkinsons seizure*
:cancer cancer* chemo* leukaemi* leukemi* lymphom* oncolog* remission tumor* tumour*
:pain headache* migrain* pain somatoform
:pain+focus:chronic-illness arthritis-pain endometrios* fibro fibromyalg*
:dementia altzeim* alzeim* alzheim* alzhiem* dement* losing-memory memory-loss
:brain-injury aphasi* brain|head-injur* concussion* stroke-survivor stroke* tbi
:disability blind blindness disabilit* disabled paralys* paralyz* wheelchair-user
:loneliness alone dont-have-anyone|friends have-no-one isolat* lonel* lonley lonliness make|making|no-friends meet-people new-in-town new-to-the-area no-one-calls|visits no-one-to-talk-to nobody-calls|visits nobody|someone-to-talk-to
:stress-burnout burnedout burnout burnt|worn-out exams exhausted exhaustion hate-my-job overwhelm* stress*
:stress-burnout+focus:depression always|so-tired cant-go-on-like-this no-strength tired-all-the-time
:anger anger angry road-rage short-fuse temper violent-outbursts
:divorce breakup broke|split-up cheated-on-me custody divorc* getting-over-ex heartbreak my-ex separat* seperat* {partner}-cheated|left
:relationships couple* dating marriage relationship*
:domestic-abuse abus* abusive-boyfriend|ex|girlfriend|husband|partner|relationship*|wife batter* beats|hits-me coercive-control domestic-violen* dv gaslight* intimate-partner-violence narcissist* {partner}-hits
:sexual-abuse assaulted incest military-sexual-trauma molest* mst rape* sexual-abus*|assault*|trauma|violence sexually-abused
:trauma+focus:sexual-abuse molest*|rape*|touched-..-child|kid|young|childhood sexually-abused-..-child|kid|young|childhood
:sleep awake-..-night|hours|morning awake-until cant-fall|stay-asleep dont|not-sleep* insomia insomni* lay|lie|lying|wide-awake narcolep* sleep* up-all-night wake*-up-..-night
:unemployment fired job-loss jobless* laid-off looking-for-work lost|no-job out-of-work redundan* unemploy*
:migration+audience:newcomers asylum* expat* imigra* immigra* interpreter-for-refugees just-arrived just-moved-here migrant* new-in-this-country new-to-the|this-country newcomer* refugee*
:migration+focus:loneliness away|far-from-home homesick* miss-home
:self-esteem confiden* hate-myself insecure* no-confidence not-good-enough self-esteem|hate|worth shame
kind:general emotional|peer-support hard-time just-talk mental-health|helth|illness mentally-ill not-coping|ok|okay wellbeing wellness
:general+word:ward after|left|mental-hospital discharged-from-hospital inpatient out-of-..-hospital psych|psychiatric-ward|unit|hospital
:recovery addiction-recovery recovery
:dual-diagnosis addiction*-..-mental-health|illness comorbid* cooccurring double-trouble dual-diagnosis|recovery dually-diagnosed mental-health|illness-..-addiction*|alcohol|drinking|drugs|substance* self-medicat* sober-and-depressed|bipolar|anxious
:family affected-by-someone families family-and-friends family-group|member*|of|support for-famil* friends-and-family living-with-someone loved-one relatives significant-other* someone-i-love
:family+audience:parents dad|father|mom|mother|mum|parent-of my-kid-has parent-of-..-child|kid|son|daughter|teen* parent-whose parents-whose-kids|children|child|kid|son|daughter|teen* parents-with-..-child|kid|son|daughter|teen* worried-about-{child}
:family+audience:partners husband|partner|spouse|wife|wives-of living-with-a married-to
:family+audience:siblings brother|sibling|sister-of
:family+audience:veterans army-wife|wives husband-is-a-veteran military-famil*|spouse*|wife veteran-famil*
focus:alcohol+kind:family alcoholic-parent* families-of-alcoholics friends-of-drinkers living-with-an-alcoholic loving-an-alcoholic married-to-an-alcoholic
:drugs+kind:family families-of-addicts living-with-an-addict loving-an-addict married-to-an-addict
kin:partner bf boyfriend fiance* gf girlfriend hubby husband* my-guy|man other-half partner spouse wife
:child adult-child adult|grown|teen|teenage-son adult|teen|teenage-daughter child children|kids-use|using|are|drink|take daughter daugter grandchild granddaughter grandson kid my-boy|child|children|kids|teen|teenager my-little-girl nephew niece son stepdaughter stepson
:parent dad daddy father father|mother-in-law mam mom mommy mother mum mummy my-parent|parents stepdad stepfather stepmom stepmother stepmum
:sibling bro-has brother brother|sister-in-law my-sibling sis sister stepsister twin
:grandparent gran grandad granddad grandfather grandma grandmother grandpa granny nan nana
:friend bestie best|my-friend colleague coworker flatmate friend my-mate roommate
:relative aunt auntie cousin family-member loved-one my-family relative someone-i-know uncle
audience:women female* girl ladies lady no|without-men woman women
:men bloke guy lads male* man men no-women
:non-binary enby gender-queer genderfluid non-binary
:trans ftm gender-dysphori*|identity mtf trans trans-man|men|woman|women transexual* transgender* transition* transsexual*
:lgbtq asexual bisexual* came|coming-out come-out-to gay lesbian* lgbt* pride queer* rainbow same-sex sexuality
:teens adolescen* highschool middle-school teen teenage teenager* under-18 young-people youth
:young-adults 18-25 20s twenties under-30 young-adult*
:older-adults 60|65-plus 70s elder* in-my-60s|70s|80s oap old-age|folks|people older-adult*|people|person over-50|50s|55|60*|65*|70* pensioner* retire* senior
age #-y-o #-year|yrs-old #-yo age|aged|am|im-#
audience:students campus college* dorm freshman phd student* undergrad* uni university*
:parents dads fathers moms mothers mums parent* single-mom|mum|mam|dad|parent|mother|father stay-at-home-mom|mum|dad tired-mum|mom
:men+audience:parents dads|fathers-group
:women+audience:parents moms|mothers|mums-group
focus:divorce+audience:men+audience:parents divorced|separated-dad*|father*
audience:partners boyfriends girlfriends husbands partners spouses wives
:siblings brothers siblings sisters
:children children kids
:children+kind:family child-whose-parent|mum|mom|dad kids|children-of-ill|sick-parents kids|children-whose-parent|parents|mum|mom|dad|mother|father|brother|sister kids|children-with-..-ill|sick-parent|parents|mum|mom|dad|brother|sister
:children+audience:teens+kind:family child|teen|young-carer* kids-of-mentally-ill
:friends friends-of
:family famil*
:bereaved bereaved
:veterans air-force armed|ex-forces army combat|iraq|vietnam|war-vet* deployed deployment ex-service* marine military navy served-in-iraq|afghanistan servicem* soldier* vet veteran*
:veterans+focus:ptsd back-from-afghanistan|iraq|ukraine|vietnam|deployment|overseas|combat combat combat-nightmares combat-vet-..-nightmares war
:professionals cop doctor* ems emt firefight* first-responder* health|healthcare|social-worker* lawyer* nurse* paramedic* physician* police* teacher*
:people-of-colour african-american* asian* bipoc black black-men|women ethnic-minorit* hispanic* latina* latino* latinx people-of-color|colour poc
:indigenous aboriginal* american-indian first-nation* indigenous maori native talking-circle
:newcomers beginner* first-time|timer* never-been-before new-member* newbie*
:faith bible catholic celebrate-recovery christian* church faith* islamic jesus jew jewish muslim* prayer religion religious spiritual
:secular agnostic* atheist* freethink* non|not-religious no|without-god|religion no|without-higher-power secular
programme:aa aa alcholics|alcoholic-anonymous alcoholics-anon big-book
:na basic-text na narcotic-anonymous narcotics-anon
:ga ga gambler|gambling-anonymous
:al-anon al-non ala-teen alanon
:nar-anon nar-non naranon
:smart smart smart-recovery
:recovery-dharma dharma recovery-dharma
:refuge-recovery refuge-recovery
:recovery-dharma+programme:refuge-recovery buddhis* buddhist-recovery meditation* sangha
:lifering lifering secular-recovery|sober*
:women-for-sobriety wfs women-for-sobriety
:aa+programme:na+programme:al-anon+programme:nar-anon+programme:ga 12|twelve-step* anonymous
:coda co-dependents-anonymous coda codependents-anonymous
:oa oa overeaters-anonymous
:ca cocaine-anonymous
:ma marijuana-anonymous
:cma cma crystal-meth-anonymous
:da debtors-anonymous
:slaa sex-and-love-addicts-anonymous slaa
:saa sex-addicts-anonymous
:aca aca acoa-meeting adult-children-of-alcoholics
:gam-anon gamanon
:ha heroin-anonymous
:ea emotions-anonymous
:dra dual-recovery-anonymous
format:online from-home internet online remote* video virtual* web webcam zoom
:in-person f2f face-to-face in-person irl no-computer|screens|zoom not-online|virtual|zoom offline on-site physical-meeting real-life
:phone call|dial-in cant-use-zoom conference-call dont-have-internet helpline hotline landline no-wifi no|without-internet phone someone-to-call teleconference telephone warmline
access:wheelchair accessibility accessible disabled-access handicap* in-a-chair mobility-scooter walker wheelchair* zimmer
:step-free cant-climb|do-stairs crutches elevator ground-floor level-access lift no-stairs|steps ramp step-free
:accessible-toilet accessible-bathroom|restroom|toilet|washroom disabled-toilet
:sign-language+access:captions+language:ase deaf
:sign-language+language:ase asl bsl interpreter sign-language signed signing
:captions caption* cc subtitle*
:hearing-loop hearing-aid* hearing|induction-loop loop-system t-coil
:hearing-loop+access:captions+access:sign-language cant-hear-well half-deaf hard-of-hearing hearing-impair*|loss hoh
:childcare babysit* child-care creche daycare kids-looked-after no-babysitter nursery someone-to-watch-my-kids
:children-welcome baby|child|family|kid-friendly bring-kids|baby|children bring-my-kids|kid|baby|child|children children|kids-welcome with-my-baby
:fragrance-free chemical-sensitivity fragrance|perfume|scent-free no-perfume perfume* sensitive-to-smells unscented
:outdoors fresh|open-air hike hiking in-nature in-the-park nature-group outdoor* outside walk walking
:public-transport bus cant|dont-drive dont-have-a-car near-train no-car public-trans* subway train-station transit without-a-car
:parking car-park free-parking park-my-car parking somewhere-to-park
:pets-welcome assistance|service-dog* bring-dog dog-friendly dogs-allowed emotional-support-animal* pets-welcome
:smoking-permitted can-i-smoke smoking-allowed|permitted
cost:free affordable broke cant-afford* cheap costs-nothing doesnt-cost free low-income no-cost|fee|insurance|money without-insurance
:free+question:cost cant-afford-a-therapist cant-afford-counseling|counselling|therapy no-money-for-a-therapist no-money-for-therapy therapy-too-expensive
:donation donation* pay-what-you-can
openness:open anyone-can-come anyone|visitors-welcome bring-{kin} can|could-..-{kin}-come drop-ins drop|walk-in open-aa|ga|group*|meeting|meeting*|na open-to-all|anyone|everyone {kin}-come-with-me
:open+programme:aa open-aa-meeting*
:open+programme:na open-na-meeting*
:closed closed-group*|meeting* members-only private-group
day:MO mon monday*
:TU tue tuesday*
:WE wed wednesday* wednsday wendsday wensday
:TH thersday thu thur thursday*
:FR fri friday*
:SA sat saterday satuday saturday*
:SU sun sunday*
:SA+day:SU weekend*
:MO+day:TU+day:WE+day:TH+day:FR during-the-week mon-to-fri weekday*
time:morning a-m before-noon|work breakfast morning*
:afternoon afternoon* school-hours
:evening evening* late-afternoon p-m
:evening+when:after-work after-5|5pm|6|6pm|7|school|work after-office-hours
:afternoon+when:lunch lunch* midday noon noontime
:evening+time:night night
:night cant-sleep-who-can-i-talk-to late-night* middle-of-the-night midnight night-owl*|time overnight small-hours
:evening+time:night+when:tonight 2nite this-evening|night tonight tonite
:morning+when:today this-morning
:afternoon+when:today this-afternoon
when:today asap immediately now right-away today
:tomorrow 2moro tmrw tommorow tommorrow tomorow tomorrow tomoz
:this-week coming-days next-7|few|seven-days soon this-week
:always 24-7|hours 24h 24hr always-open anytime around|round-the-clock at-any-hour never-closes
frequency:weekly each|every-week once-a-week weekly
:biweekly bi-weekly every-2|two-weeks every-other-week fortnight* twice-a-month
:monthly each|every-month monthly once-a-month
:daily daily each|every-day
language:es espanol hispanohablante* spainish spanish* spansh
:fr francais francophone* french*
:de deutsch german
:pt brazilian* portugese portugues*
:ar arab arabic arabik
:zh cantonese chinese mandarin
:vi viet vietnamese
:pl polish polski
:so somali*
:sv swedish
:en english
:it italian italiano
:nl dutch flemish
:ru russian
:uk ukrainian*
:tr turkish
:fa dari farsi persian
:hi hindi
:ur urdu
:pa panjabi punjabi
:bn bangla bengali
:ko korean
:ja japanese
:tl filipino tagalog
:ht creole haitian
:he hebrew
:am amharic
:ti tigrinya
:sw swahili
:ne nepali
:hmn hmong
:ps pashto
:ku kurdish
:ro romanian
:hu hungarian
:el greek
:th thai
:cy welsh
:ga gaelic
question:first-meeting bring-someone dress-code goes-on-meeting have|need-to-talk|speak|share|say how-big|long how-do-i-join how-many-people if-i-cry introduce-myself just|only-listen leave-early must-i-speak|talk nervous-about-going register scared|afraid-to-go should-i-bring|wear sign-up stay-quiet|silent to-bring|expect|wear what-happens what-is-it-like
:privacy anonymity anyone|boss|doctor|employer|family|parents|work-know|find confidential* data|info-private give|see-my-name is-it|this-anonymous|private keep-notes|records need-id privacy real-name recorded report-me who-gets-to-see|hear|know who-will-know
:cost are-they-free do-i-pay does-it-cost fee have|need-to-pay how-much insurance is-it-free medicaid medicare price*
:questions cult group-is-safe how-do-i-choose how-to-choose in-charge is-there-a-therapist|professional|doctor questions-to-ask red-flags run-by should-i-ask trained which-group-is-right who-leads|runs
:programmes aa-or|vs-smart aa|it-religious alternative*-to-aa believe-in-god difference-between-..-aa|smart|na does-aa|na-work have-to-be-sober|clean have-to-believe|pray|quit higher-power smart-or|vs-aa sponsor* what-is|are-aa|na|smart|lifering|12
:treatment difference-between-..-therapy find|see-a-therapist get-therapy|treatment group-or-counselling|counseling|therapy instead-of|replace-therapy|meds|medication|treatment is-it|this-therapy my-doctor need-a-therapist|therapy off-..-meds|antidepressants|medication psychiatrist stop|stopping|quit-..-meds|medication|medicine|pills|tablets therapist|therapy-or-..-group therapy|medication|meds|counselling|counseling-instead
:format camera how-..-zoom in-person-or-online online-as-good online-or-in-person online-work zoom-safe
:evidence do-they-work|help does-it-work|help does-this-work effective evidence groups|it|they-any-good groups|support-work|help peer-support-work|help proof research studies this|it|they-actually|really-work|help
:types kinds|types-of-groups|support what-is-a-dual-diagnosis what|which-groups-are-there which-kind-of-group
:family did-i-cause help-my-{kin} how-can-i-help|support-{kin} how-to-help|support-{kin} my-fault talk-to-{kin} {kin}-refuses-help|treatment {kin}-wont-get-help {kin}-wont-go
:faq age-limit can-anyone-come find|start-a-group how-often-..-go if-i-dont-like-it need-a-diagnosis|referral need-a-doctors-note referral sick|bad-enough start-my-own-group what-is-a-support-group what-is-peer-support who-can-come without-a-diagnosis`;
