/** Made from `data/search/pt.tsv` by `npm run vocabulary`: change that. */
export const words = `filler a acabei acabo acho adulto ainda ajuda ajudar alem algo alguem algum alguma alguns anda ando ano anos ao aos apenas aqui as asdf assim ate bastante bem boa bom busco cada cama casa cidade coisa com comeca comecei como comunidade conhecer consegue consigo controlar conversa conversar crise da das de demais dentro depois desde dia diagnosticada diagnosticado diagnostico dias do doenca dos e ela ele em em-casa encontrar entao entre era espontaneo essa esse esta estao estar estava este estou eu fala falam falar fale falem falo faz fazendo fazer feira fica ficar fico foi fui gente ha haha hahaha horario idioma informacao ja kkkk kkkkk la lingua mais mal mas me mes meses mesmo meu meus minha momento moro motivo mto muita muito mundo n na na-minha na-minha-cidade nada nao nas nem ninguem no nos nova novo nunca o o-tempo-todo obrigado oi ok ola onde os ou outra outro p pagar para parar parece parei participar perto perto-de-mim pessoa pfv pior pode podem pois por por-favor porque posso pq pra precisa precisando preciso pro problema procura procuro q qual quando que quem quer querem queria quero rsrs saber sair sao se sei sem semana sempre sente sentimento sentindo sentir ser sera seu seus sindrome sinto so sobre sofre sofrendo sofrer sofro somos sou sua suas ta tal tambem tao tem temos tempo tempo-todo tenho ter teve ti tipo tive to toda todo trabalho transtorno tratamento tudo um uma usa uso vai vamos vc vez vezes vida vive vivo voce vou
group apoio encontro grupo reuniao reunioes roda
me estou eu me mim sou tenho
not em-vez-de exceto
near em moro-em na-regiao-de perto perto-da|de|do proximo proximo-a|de regiao
focus:depression antidepressiv* apati* cama-o-dia-todo chorando chorar choro depre depress* deprim* desanim* desesper* distimi* fossa fundo-poco infeliz inutil levantar-cama me-sinto-um-lixo|peso nada-faz|tem-sentido|graca nada-importa nada-me-alegra nada-me-deixa-feliz nao-aguento-mais nao-sirvo-pra-nada pra|para-baixo sair|saio-da-cama sem-animo|energia|esperanca|forca|motivacao|sentido|vontade sinto-alegria so-fico-na-cama triste* vazia vazio vontade-nada|sair
:depression+focus:suicidal-thoughts peso|fardo-pra|para-minha-familia|todos sou-um-peso|fardo
:bipolar bipolar* hipomania mania maniac* mudanca*|oscilacoes-humor oscilacao-de-humor
:anxiety anciedade angusti* ansie* ansios* hipocondri* inquiet* medo mente|cabeca-nao-para nervos* pensamento|pensamentos-acelerado|acelerados pensar|penso-demais preocup* surtando
:anxiety+focus:stress-burnout a-flor-da-pele nervos
:panic agorafob* ataque*-ansiedade coracao-acelerado|disparado falta-de-ar medo-..-sair|rua|onibus|metro|multidao|aviao|elevador nao-saio|sair-..-casa palpitac* panico* taquicardia trancad*-em-casa
:panic+focus:anxiety crise*-ansiedade|nervosa
:phobia claustrofob* fobia* medo-..-agulha|aranha|altura|barata|cachorro|voar|dirigir|vomitar|sangue
:social-anxiety ansiedade|fobia-social envergonhad* falar-com-gente|pessoas falar-em-publico introvertid* medo|vergonha-..-pessoas|gente|falar|publico|julgad* socializar timid*
:ocd compuls* confiro|conferir|checar-..-porta|gas|fogao contamin* germes lavo|lavar|lava-..-maos mania|manias-de-limpeza|verificar obsess* pensamentos|pensamento-intrusivos|intrusivo perfeccionis* rituais toc
:hoarding acumul* casa-cheia-de-coisas|lixo jogar-fora tralha*
:hair-pulling arranco|arrancar-..-cabelo*|cilios dermatiloman* roo|roer|roi-unhas tricotiloman*
:tics tics tique tourette
:ptsd flashback* pos-traumatic* tept trauma-de-guerra
:ptsd+focus:sleep pesadelo*
:trauma+focus:ptsd acidente assalt* bullying infancia-dificil|ruim|sofrida sobrevivente* trauma*
:grief+audience:bereaved enlutad* ente-querido enterro falec* luto morreu morta morte morto orfa orfao perda perdemos|perder|perdeu|perdi|saudade*-..-{kin} perdi-alguem virou-estrela
:grief+audience:bereaved+audience:partners viuv*
:grief+word:animal cachorr*|cao|cadela|gato|gata|pet-morreu|morto|faleceu estimacao perdi|morte|luto|perda-..-cachorr*|cao|gato|gata|pet|animal
:suicide-loss+audience:bereaved perdi|morreu|morte|luto|perda|sobrevivente*-..-suicidio posvencao se-matou|suicidou tirou-a-propria-vida {kin}-..-suicidio {kin}-se-matou|suicidou|enforcou {kin}-tirou-..-vida
:pregnancy-loss+audience:bereaved abortei aborto* bebe-morreu|faleceu mae|maes-de-anjo|anjos nasceu-morto natimorto perda|luto|morte-gestacional|perinatal|neonatal perdi|perda|perdemos-..-bebe|gravidez|nenem
:infertility engravidar fertilizacao fiv infertil* nao-posso-ter-filhos
:perinatal amament* baby-blues cesarea depressao-..-gravidez|gestacao gestacao gestante* gravid* maternidade parto perinatal posparto pre-natal primeira-viagem puerper* recem-nascido recem|nova-mae ter|tive-..-bebe|nenem|filho violencia-obstetrica
:perinatal+audience:men+audience:parents novo|recem-pai pai|pais-de-primeira-viagem
:eating anorex* bulimi* calorias dismorfia imagem-corporal me-acho-gord* medo-de-comer|engordar nao-come nao-quero|quer-comer odeio-meu-corpo ortorex* parei|parou-de-comer provoco-vomito tca transtorno*|disturbio*-alimentar* vomit*-..-comer|comida|depois
:eating+focus:food comedor*|comer-compulsiv* como-por-ansiedade como|comer-demais compulsao-alimentar paro|parar-de-comer vicio|viciad*-..-comida|acucar|doce
:food emagrecer obes* sobrepeso
:psychosis delir* me-perseguem paranoi* perseguid* psicose* psicotic* surto surtou vigiando
:schizophrenia+focus:psychosis esquisofren* esquizo*
:hearing-voices alucin* vejo-vultos|coisas vozes
:personality boderline border borderline* limitrofe medo-..-abandono personalidade tpb
:dissociation despersonaliz* desrealiz* disoci* dissoci* personalidade*-multipla*
:adhd adhd concentr* deficit-atencao desatent* distraid* hiperativ* impulsiv* neurodiverg* phda procrastin* tda tdah
:autism asperger autis* espectro tea
:self-harm autoles* automutil* me-firo|machucar|machuco|mutilo me|se-corto|corta|cortar se-machuca
:suicidal-thoughts acabar-com-tudo desistir-da-vida|viver me-matar nao-quero-viver quero|queria-morrer|sumir suicid* sumir tirar-minha-vida vontade-de-morrer vontade-viver
:alcohol alcolatra* alcolismo alcool* bebad* bebe-muito|demais|todo|todos|cachaca bebedeira* beber bebida* bebo bebum cachaca cerveja* embriag* enche-a-cara pinga porre ressaca sobria sobrie* sobrio vinho vodka
me+focus:alcohol bebo-muito|demais|todo|todos
focus:drugs adict* anfetamina* baseado benzo* cannabis clonazepam cocain* crack desintoxic* droga* ecstasy haxixe heroina limpo maconha mdma metanfetamina narcotic* noia opioide* overdose po quimic* reabilit* recai recaida* rivotril substancia* tarja-preta toxicodepend* tramadol viciad* vicio
:nicotine cigarro* fumante* fumar fumo nicotin* tabaco tabag* vape*
:gambling aposta* bet bingo casino* cassino* jogador* jogatina jogo-patologico|compulsivo jogos|jogo-de-azar ludopat* perdi-..-jogando|apostando poker tigrinho vicio|viciad*-..-jogo*|bets|apostas
:sex-love compulsao-sexual mada masturb* porn* sexo vicio|viciad*-..-sexo
:internet-gaming gamer* jogos-eletronicos redes-sociais telas vicio|viciad*-..-celular|internet|telas|videogame|redes videogame*
:internet-gaming+focus:gambling jogos|jogo-online
:debt comprador*-compulsiv* compras-compulsivas divida* endividad* financeir* nome-sujo viciad*-..-compras
:work trabalho-demais viciad*-..-trabalho vicio-trabalho workahol*
:codependency codepend* dependencia|dependente-emocional|afetiva dizer-nao mulheres-que-amam-demais relacionamento*-toxic*
:adult-children familia|mae|pais-toxica|toxicos|disfuncional|narcisista filh*-..-alcoolatra*|alcoolic* filhos-adultos pai|mae|pais-alcoolatra|alcoolatras
:caregiving+audience:carers+kind:family acamad* cuidador* cuido|cuidar|cuidando-..-doente|acamad*|idos* cuido|cuidar|cuidando-..-{kin} pais-idosos
:caregiving+audience:older-adults+kind:family avos|avo|avo-..-neto*|neta* crio|criar|criando-..-neto* netos
:chronic-illness asma autoimune* covid cronic* diabet* doenca-rara epileps* esclerose hiv lupus parkinson
:cancer cancer* cancro leucemia oncolog* quimio* radioterapia tumor*
:pain coluna dor enxaqueca*
:pain+focus:chronic-illness endometriose fibromialgia
:dementia alzaimer alzeimer alzheimer* demenc* dement* esquece-tudo esquecid* memoria nao-me-reconhece senil
:brain-injury afasia aneurisma avc derrame lesao|dano-cerebral traumatismo-craniano
:disability amputad* baixa-visao cega cego deficien* paralis* paraplegi* pcd sindrome-de-down
:loneliness amizade* com-quem-conversar|falar conhecer-pessoas|gente fazer-amigos|amizade* isolad* isolamento nao-tenho-amigos|amigas|ninguem ninguem-me-entende novo|nova-na-cidade sem-amigos|amigas solid* sozinh*
:stress-burnout assedio-moral burnout cansad* chefe esgotad* estress* exaust* no-limite odeio-meu-trabalho|emprego pressao-no-trabalho sobrecarga sobrecarregad* stress*
:anger agressiv* explosiv* ira irritacao irritad* odio pavio-curto raiva
:divorce coracao-partido divorci* ex-marido|namorad* fim-do-namoro|casamento|relacionamento infidelidade me-deixou|largou|traiu meu|minha-ex separacao separad* termin*-..-namoro|relacionamento terminei termino traicao traid* {partner}-me-deixou|largou|traiu
:relationships casais casal casamento ciume* relacionamento*
:domestic-abuse abusiv* abuso-psicologico|emocional agredid* maria-da-penha me-bate|bateu|agride|ameaca|controla|humilha narcisist* stalk* violencia violencia-domestica|familiar|contra {partner}-violento|agressivo {partner}|{parent}-me-bate|agride|ameaca|controla|humilha
:sexual-abuse abusad* abusaram-de-mim abuso-..-infancia|crianca abuso-infantil abuso*-sexua* assedio estupr* incesto pedofilia violacao violada violencia-sexual
:sleep acordad* acordo-de-madrugada apneia dormir durmo insoni* sono
:unemployment demissao demitid* desempreg* despedid* procuro|procurando|acho-emprego|trabalho sem|perdi-..-emprego|trabalho
:migration+audience:newcomers asilo brasileir*-..-exterior|fora|eua emigr* estrangeir* imigr* indocumentad* migrant* morar|moro-fora recem-chegad* refugiad* saudade*-..-casa|brasil|pais|terra
:self-esteem autoestima complexo confianca impostor* insegur* me-odeio nao-sou-suficiente vergonha
kind:general bem-estar caps doenca*-menta* hospital internacao internad* nao-estou-bem psiquiatric* saude-mental to|estou-mal
:recovery recuperacao
:dual-diagnosis comorbid* diagnostico-duplo duplo-diagnostico patologia-dual saude-mental-..-drogas|alcool|vicio|dependencia
:family alguem-que-amo conviver|convivo-com entes-queridos familia* parentes
:family+audience:parents mae-atipica mae|pai-de-um|uma pais|maes-de
:family+audience:partners casada|casado-com-um|uma esposa-de esposa|mulher|companheira|namorada-de-um marido-de-uma
:family+audience:siblings irmaos-de irma|irmao-de-um|uma
focus:alcohol+kind:family conviver|convivo|casada|viver-..-alcool* familia*|familiares|esposa-de-alcool*
:alcohol+kin:partner {partner}-bebe
:alcohol+kin:parent {parent}-bebe
:alcohol+kin:child {child}-bebe
:alcohol+kin:sibling {sibling}-bebe
:drugs+kind:family amor-exigente familia*|familiares|mae-..-dependente*|drogad*|viciad*
kin:partner companheira companheiro esposa esposo marido minha-mulher namorada namorado parceira parceiro
:child enteado filha filho meu-adolescente|bebe|menino meus-filhos minha-crianca|menina neta neto sobrinha sobrinho
:parent mae mamae meus-pais pai papai
:sibling cunhada cunhado irma irmao meus-irmaos
:grandparent avo vo vovo
:friend amiga amigo colega melhor-amigo|amiga
:relative minha-familia parente prima primo tia tio
audience:women feminin* garotas meninas mocas mulher raparigas
:men homem homens masculin* meninos rapazes
:non-binary elu genero-fluido nao-binari*
:trans identidade-de-genero trans transex* transgen* travest*
:lgbtq bisexua* bissex* gay* homosexua* homossex* lesbica* lgbt* me-assumir queer sair-do-armario sapatao
:teens aborrecente adolesc* ensino-medio jovem jovens menor-de-idade
:young-adults jovem-adulto jovens-adultos juventude
:older-adults aposentad* envelhec* idos* mais|acima-de-60|65|70|50 reformad* terceira|melhor-idade velhice velhos
age #-aninhos|anos idade|tenho-#
audience:students aluno* estudant* faculdade universi*
:parents maes mae|maes|pai-solo|solteira|solteiras|solteiro pais ser-mae sou-mae|pai
:men+audience:parents paternidade
focus:divorce+audience:men+audience:parents pais|pai-divorciados|separados|divorciado
audience:partners companheiros esposas maridos
:siblings irmaos irmas
:children crianca infantil
:children+audience:teens+kind:family cuidadores-jovens filhos-de-pais-doentes jovens-cuidadores
:veterans ex-combatente* exercito militar* soldado* veteran*
:professionals advogad* assistente*-social|sociais bombeir* doutor* enfermeir* medic* policia* professor* profissionais|profissional-de|da-saude
:people-of-colour afro* asiatic* latin* negr* pardo* pret* racializ*
:indigenous indigen* indio* povos-originarios quilombola*
:newcomers iniciante* novato* nunca-fui primeira-vez principiante*
:faith biblia catolic* crist* deus espirit* evangelic* fe igreja islam* jesus judai* judeu* muculman* religios*
:secular agnostic* ateia ateu* laic* nao-religios* sem-poder-superior sem-religiao|deus
programme:aa aa alcoolicos-anonimos
:na grupo|reuniao|reunioes|sala|aa-na na-online narcoticos|viciados-anonimos
:ga apostadores|jogadores-anonimos ga ja
:al-anon alanon alateen
:nar-anon naranon
:smart smart
:recovery-dharma atencao-plena budis* dharma meditacao mindfulness
:women-for-sobriety mulheres-pela-sobriedade
:aa+programme:na+programme:al-anon+programme:nar-anon+programme:ga 12|doze-passos anonimos
:oa cca comedores-compulsivos-anonimos
:slaa dasa
format:online digital distancia em-linha internet meet online remoto sem-sair-de-casa teams video* virtual* web zoom
:in-person ao-vivo cara-a-cara nao-online|virtual|zoom olho-no-olho pessoalmente presencia* sem-zoom
:phone cvv ligacao ligar linha-de-apoio sem-internet telefon* telemovel tenho-internet|computador
access:wheelchair acessib* acessivel cadeira-rodas cadeirante* mobilidade-reduzida muletas
:step-free elevador* escadas rampa* sem|subir-escada*|degrau* terreo
:accessible-toilet banheiro-adaptado|acessivel
:sign-language+access:captions+language:ase surd*
:sign-language+language:ase interprete libras lingua|linguagem-sinais|gestual sinais
:captions legenda*
:hearing-loop aparelho*-auditiv* aro|anel-magnetico inducao-magnetica
:hearing-loop+access:captions+access:sign-language deficiencia|deficiente*-auditiv* nao-ouco-bem ouco|escuto-mal perda-auditiva
:childcare baba com-quem-deixar-..-filho*|filha*|crianca*|bebe creche cuidam-das-criancas espaco-kids quem-cuide-..-criancas|filhos|bebe recreacao-infantil
:children-welcome com-..-bebe|filho*|crianca* criancas-bem-vindas levar-..-filho*|filha*|crianca*|bebe
:fragrance-free sem-cheiro*|perfume*
:outdoors ar-livre caminhad* caminhar natureza parque passeio* trilha*
:public-transport autocarro comboio metro nao-dirijo onibus sem|tenho-carro transporte-publico trem
:parking estacion* parar-o-carro
:pets-welcome cao-guia com-meu-cachorro levar-..-cachorr*|cao pet-friendly
cost:free 0800 baixa-renda barat* graca gratis gratuit* nao-posso-pagar sem-custo*|pagar sus tenho|sem-dinheiro|grana
:free+question:cost pagar|dinheiro-..-terapia|psicologo psicologo-caro terapia-cara
:donation contribuicao-voluntaria doacao donativo*
openness:open aberto-a-todos|publico acompanhante ir-com-{kin} levar-{kin} qualquer-pessoa-pode-ir reuniao|reunioes|grupo|grupos-aberta|abertas|aberto|abertos sem-inscricao {kin}-pode-ir|vir
:closed reuniao|reunioes|grupo-fechada|fechadas|fechado so-membros
day:MO segunda
:TU terca
:WE quarta
:TH quinta
:FR sexta
:SA sabado*
:SU domingo*
:SA+day:SU fds fim|final|fins|finais-semana
:MO+day:TU+day:WE+day:TH+day:FR dias-uteis dia|dias-de-semana durante|meio-semana segunda-a-sexta
time:morning antes-do-trabalho cedinho cedo manha matutin*
:afternoon tarde tardinha vespertin*
:evening+time:night noite noturn*
:evening anoitecer fim|final-da|de-tarde
:evening+when:after-work depois-da-aula depois|apos-trabalho|servico|expediente
:afternoon+when:lunch almoco meio-dia
:night madrugada meia-noite
:evening+time:night+when:tonight hoje|esta|essa|hj-noite
:morning+when:today hoje-cedo hoje-de-manha
:afternoon+when:today hoje-tarde
when:today agora hj hoje urgente
:tomorrow amanha
time:morning+when:tomorrow amanha-cedo amanha-de-manha
:evening+time:night+when:tomorrow amanha-a-noite
:afternoon+when:tomorrow amanha-a-tarde
when:this-week em-breve esta|essa|nesta-semana proximos-dias
:always 24-7|horas 24h dia-e-noite qualquer-hora
frequency:weekly toda|cada-semana uma-vez-por-semana
:biweekly cada-duas|2-semanas cada-quinze|15-dias de-15-em-15-dias de-quinze-em-quinze duas-vezes-por-mes quinzenal*
:monthly mensal* todo|cada-mes uma-vez-por-mes
:daily cada|todo-dia diari*
language:pt brasileir* lusofon* portugues*
:en ingles
:es castelhano espanhol espanhola hispanic*
:fr frances
:de alemao
:ar arabe
:zh chines mandarim
:vi vietnamita
:pl polaco polones
:ht haitian*
question:first-meeting como-e|entro|funciona|funcionam|participar|participo como-sao-as-reunioes ficar-calad*|quiet* inscricao me-inscrever medo|vergonha-de-ir o-que-acontece|fazem|levar|vestir preciso|tenho|tem|precisa|obrigad*|obrigatorio|devo-..-falar|contar|dizer|compartilhar|apresentar primeira-reuniao primeiro-encontro quanto-tempo-dura roupa sair-antes se-eu-chorar so-ouvir|escutar
:privacy anonim* chefe|patrao|trabalho-..-saber|sabendo|descobrir confidencia* descobrir documento* ficam|fica-sabendo meu-nome nome-verdadeiro pedem-documento*|nome|cpf privado segredo sigil* vao|vai-saber
:cost cobra* custa e|sao-gratis|gratuito|gratuitos|graca mensalidade pagar pago plano-de-saude preco* quanto-custa*|e|cobram taxa
:questions como-escolher e-confiavel|serio|seguro qual-grupo quem-coordena|conduz|dirige|lidera|organiza seita tem-..-psicologo*|terapeuta*|profissional|medico
:programmes aa-funciona aa-ou-smart acreditar-em-deus alternativa*-..-aa diferenca*-..-aa|smart|na e|sao-religioso|religiosos o-que-e-smart|aa|al-anon o-que|quais-sao-os-12|doze-passos padrinho poder-superior preciso-acreditar
:treatment em-vez-de-terapia|remedio no-lugar-da-terapia parar|largar-..-remedio*|medicacao|medicamento*|tratamento psicolog* psiquiatra* substitui-..-terapia|tratamento|psicologo terapeuta* terapia
:format camera* como-funciona-o-zoom como-usar-zoom online-funciona online-ou-presencial presencial-ou-online|virtual tao-bom-online
:evidence adianta ajuda-mesmo|verdade cientific* eficacia eficaz evidencia* funciona* pesquisa* realmente-ajuda*|funciona*
:types que|quais-tipos|tipo|grupos tipos-de-grupo*
:family ajudar-{kin} como-ajudar|ajudo|apoiar|conversar-..-{kin} culpa-minha minha-culpa nao-aceita|quer-ajuda nao-quer-se-tratar o-que-digo|dizer-{kin} {kin}-nao-quer-ajuda|tratamento|tratar
:faq como-acho|encontrar-um-grupo criar|comecar|abrir-um-grupo encaminhamento o-que-e-um-grupo|apoio para|pra-quem-e pares preciso|sem|precisa-..-diagnostico qualquer-um-pode quem-pode-ir|participar se-eu-nao-gostar`;
