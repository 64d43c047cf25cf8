/** Made from `data/search/es.tsv` by `npm run vocabulary`: change that. */
export const words = `filler a acaba acabo actualmente adultos ahi ahora al algo alguien algun alguna alguno amable anda andamos ando ano anos antes aqui asdf asi ataque aun aunque ayer ayuda ayudan ayudar bastante bien buena bueno busca buscamos buscando buscar busco cada cama casa casi cerca-de-aqui|casa|mi cerca-mio charlar comida como con conmigo control controlar cosa creo cual cuando cuanta cuanto da dan dar de deja dejar dejo del demasiado dentro desde despues dia diagnosticada diagnosticado diagnosticaron diagnostico dias dice dicen donde durante e el ella ellos empezar empieza en en-algun-lugar en-casa|general|nada|realidad|serio|todo en-el-mundo en-la-vida en-mi-ciudad|vida|zona encontrar encuentro entre era es esa escuchar ese eso esta estaba estado estamos estan estar este esto estoy estuve fatal favor forma fue fui gente gracias gusta ha haber habla hablan hablar hable hablen hace hacen hacer haciendo hago han hasta hay he hemos hola hora horario horrible hoy-dia idioma importa informacion ir jaja jajaja jeje la las le lejos lengua les lleva llevamos llevo lo los mal mas mayor me mejor mes meses mi mi-zona mia mil mio mis misma mismo momento mucha mucho mundo muy necesita necesitamos necesito ni no nos nuestra nuestro nueva nuevo nunca o ok os otra otro pa pagar pais para parar parece paro pasa pasado pasando pero persona poco por por-favor porfa porfavor porque posible problema pueda puede pueden puedo pues q que quien quienes quiere quiero quisiera raro recien sabe salir se sea seguir semana sentimiento sentir sentirme ser si siempre siente siento sin sindrome sobre sola solo somos son soy su subir sufre sufren sufro superar sus suyo tal tambien tan tanto te tema tenemos tener tengo ti tiene tienen tipo toda todavia todo trabajo trastorno tu tus u ultimamente un una unas uno unos usa uso usted va vamos van veces vez vida vive viviendo vivo vos voy x xq y ya yo
group apoyo circulo grupo reunion reuniones sesiones
me ando estoy he me-siento necesito quiero siento soy sufro tengo yo
not en-lugar|vez-de excepto nada-de que-no-sea
near al-lado-de alrededor|cerca-de cerca cercana|cercano|junto|proximo-a en por-la-zona-de vivo-en
focus:depression apatia apatic* bajo*-animo* bajon bajonead* decaid* depre depres* deprim* desanim* desesperanz* desmotivad* distimi* ganas-de-nada hundid* infeliz inutil levantarme-..-cama llora llorando llorar lloro nada-me-hace-feliz nada-me-importa nada-tiene-sentido no-ganas|siento-nada no-puedo-salir-cama no-tengo-ganas pozo siento-..-mierda sin-animo*|energia|esperanza|ganas|ilusion sin-ganas-vivir|nada|levantarme todo-el-dia-en-cama triste* vacia vacio
:depression+focus:suicidal-thoughts carga-para-mi-familia|todos|los-demas soy-una-carga
:bipolar altibajos bipolar* cambios-humor|animo ciclotimi* hipomania litio mania maniac*
:anxiety agobi* anciedad angusti* ansie* ansios* asust* dejar-pensar doy-vueltas hipocondri* inquiet* miedo nervios* no-paro-pensar nudo-estomago|garganta pensar|pienso-demasiado preocup* vueltas-..-cabeza vueltas-a-todo
:anxiety+focus:stress-burnout al-limite nervios
:panic agorafob* corazon|pulso-acelera*|rapido|dispara* creo-voy-morir crisis|ataque*-ansiedad|angustia falta-aire miedo-..-ascensor|autobus|avion|bus|calle|metro|multitudes|salir no-me-atrevo|animo-salir no-puedo-respirar no-puedo-salir-..-casa palpitacion* panico salgo-casa taquicardia*
:phobia claustrofob* fobia* miedo-..-aranas|agujas|perros|alturas|volar|vomitar
:social-anxiety ansiedad|fobia-social cuesta-..-gente|relacionarme|socializar hablar-con-la-gente introvertid* miedo-..-gente|publico|juzguen pena|verguenza-hablar sonroj* timid* vergonzos*
:ocd compulsi* germenes intrusiv* lavo|lavarme|lava|lavar-..-manos obses* reviso|revisar|compruebo-..-puerta|gas|llave rituales toc
:hoarding acumul* diogenes no-tiro-nada
:hair-pulling arranco|arrancarme-..-pelo|cabello|pestanas dermatiloman* tricotiloman* unas
:tics tic-nervioso tics tourette turet
:ptsd estres-post-traumatic* estres-postraumatic* flashback* post-traumatic* postraumatic* tept
:ptsd+focus:sleep pesadilla*
:trauma+focus:ptsd abuso*-infancia accidente asalt* de-nino-..-paso emdr infancia-dificil|dura maltrato-infantil me-robaron secuestr* sobrevivient* trauma*
:grief+audience:bereaved duelo* echo-de-menos-{kin} extrano-..-{kin} falleci* huerfan* luto muerte muerto murieron murio navidad|navidades|cumpleanos|vida-sin-{kin} perder|perdi-{kin} perdi-alguien perdida ser-querido tanatologia
:grief+audience:bereaved+audience:partners enviud* viud*
:grief+word:mascota mascota murio|muerte|perdi|perdida|duelo-..-perro|perrito|gato|mascota perro|perrita|perrito|gato|gata|mascota-murio|fallecio
:suicide-loss+audience:bereaved murio|muerte|perdi|perdida|duelo|fallecio|sobrevivientes-..-suicidio se-quito-la-vida se-suicido {kin}-..-suicidio {kin}-se-suicido|mato|ahorco
:pregnancy-loss+audience:bereaved aborte aborto* bebe|murio-murio|bebe mortinato nacio-muerto perdida|duelo|muerte-gestacional|perinatal perdi|perdimos|perder|perdida-..-bebe|embarazo
:infertility fertilidad fiv infertil* quedar-embarazada tener-hijos
:perinatal acabo|tengo|tuve-..-bebe baby-blues cesarea dar|di-a-luz depresion-..-embarazo|nacimiento embaraz* lactancia maternidad no-conecto-bebe nueva-mama perinatal posparto postparto pos|post|despues|depresion-..-parto primeriza* puerper* recien-nacido
:perinatal+audience:men+audience:parents nuevo-papa papa|padre-primerizo
:eating ana-y-mia anorex* atracon* bulimi* calorias deje|dejo-de-comer dismorfia imagen-corporal me-veo-gorda miedo-a-comer|engordar no-come no-quiero|quiere|puedo-comer odio-mi-cuerpo ortorex* provoco-vomito purga* tca trastorno*-alimentari*|alimentici*|alimentacion vomit*-..-comer|comida
:eating+focus:food adicci*-comida|azucar comedor*|comer-compulsiv* comer-de-mas comer|como-por-ansiedad como-demasiado no-puedo-parar|dejar-comer
:food adelgazar obes* perder-peso sobrepeso
:psychosis brote delirio* me-persiguen paranoi* psicosis psicotic* sicosis
:schizophrenia+focus:psychosis esquisofren* esquizo* ezquizo*
:hearing-voices alucin* escucho|veo-cosas voces
:personality border borderline dbt inestab*-emocional* limite personalidad tlp
:dissociation despersonaliz* desrealiz* disoci* irreal personalidad-multiple
:adhd adhd concentr* deficit-atencion distraid* hiperactiv* impulsiv* me-distraigo neurodiverg* procrastin* tda tdah
:autism asperger autis* en-el-espectro tea
:self-harm autoles* cortarme cortarse cutting me-corto|lastimo me-hago-dano se-corta
:suicidal-thoughts desaparecer ganas-de-morir|vivir matarme morirme no-quiero-vivir quiero-morir* quitarme-la-vida suicid*
:alcohol alcohol* bebe-mucho|demasiado|todos bebedor* beber bebida bebo borrach* cerveza* dejar-tomar emborrach* sobri* tomo|toma-mucho|demasiado|alcohol tragos vino
me+focus:alcohol bebo|tomo-mucho|demasiado|todos
focus:drugs abuso-sustancias adicc* adict* benzo* clonazepam coca cocain* consum* crack cristal droga* extasis fentanil* fuma-marihuana|porros|mota|hierba heroina limpio mariguana marihuan* me-drogo metanfetamin* narcotic* opioide* pastillas porro* recai recaida* rehabilit* rivotril vicio
:nicotine cigarr* fumador* fumar nicotin* tabaco vape*
:gambling adict*|adicc*|vicio-juego|apuestas apostar apuest* bingo casino* juego-patologico|compulsivo juegos-de-azar jugador* loteria ludopat* maquinitas perdi-..-jugando ruleta tragamonedas tragaperras
:sex-love adict*|adicc*-sexo|amor porno* sexo
:internet-gaming adict*|adicc*-celular|movil|internet|pantallas|redes|telefono pantallas redes-sociales videojuego*
:internet-gaming+focus:gambling juegos-linea|online
:debt adict*|adicc*-compras comprador*-compulsiv* debo-dinero deuda* endeud*
:work adicc*|adict*-trabajo workaholic*
:codependency codepend* dependencia-emocional no-se-decir-no relacion*-toxic*
:adult-children creci-..-alcoholic*|borracho familia-disfuncional|toxica hij*-de|adulto*-alcoholic*|adictos|padres madre|padre|padres-toxica|toxicos|narcisista padre*-alcoholic*
:caregiving+audience:carers+kind:family cuidador* cuidados cuido|cuidar|cuidando-..-madre|padre|esposo|esposa|hijo|hija|enfermo me-hago-cargo me-ocupo-de-{kin} padres-mayores
:caregiving+audience:older-adults+kind:family abuela|abuelo|abuelos|criando|criar|crio|cuidar|cuido-..-nietos abuelos-cuidadores
:chronic-illness artritis asma autoinmun* covid cronic* diabet* dialisis epileps* epileptic* esclerosis lupus parkinson sida vih
:cancer cancer-de-mama cancer* leucemia oncolog* quimio* radioterapia tumor*
:pain dolor dolor-cronico espalda migrana*
:pain+focus:chronic-illness endometriosis fibro fibromialgia
:dementia alzeimer alzheimer* demenc* dement* no-me-reconoce perdida-memoria se-olvida-de-todo
:brain-injury acv afasia dano-cerebral derrame ictus traumatismo
:disability amputad* ciego discapac* paralis*
:loneliness aislad* aislamiento con-quien-hablar conocer-gente hacer|sin-amigos|amigas no-tengo-amigos|amigas|nadie nuevo|nueva-en-la-ciudad siento|estoy|vivo|muy|tan-solo|sola soledad solitari*
:stress-burnout abrumad* agotad* agotamiento burnout cansad* estres* exhaust* mobbing no-puedo-mas odio-mi-trabajo quemad* sobrecarg* stress* ya-no-aguanto
:anger agresiv* enfad* enojad* enojo ira pierdo-control rabia
:divorce corazon-roto divorci* infidelidad infiel me-dejo|abandono|engano-{partner} mi-ex rompi* ruptura separacion separad* {partner}-me-dejo|engano|engana
:relationships celos* matrimonio problemas-pareja relaciones
:domestic-abuse abusiva abuso-emocional|psicologico maltrat* me-controla|golpea|pega|pegan narcisista violencia violencia-genero|domestica|familiar|machista {partner}|{parent}-me-pega|golpea|maltrata|controla|grita
:sexual-abuse abusada abusado abusaron-de-mi abuso-..-infancia abuso*-sexual* me-violaron|violo violacion violencia|acoso-sexual
:sleep apnea despiert*-..-noche|madrugada|horas desvel* dormir insomn* no-duerme|duermo sueno
:unemployment busco|encuentro|sin|tengo-trabajo|empleo desemple* el|en-paro me-despidieron|echaron|corrieron perdi-..-trabajo|empleo
:migration+audience:newcomers asilo extranjer* extrano-..-pais indocumentad* inmigr* migracion migrant* nuevo-en-el-pais recien-llegad* refugiad* sin-papeles
:migration+focus:loneliness extrano-mi-casa|pais|tierra lejos-de-casa|familia|pais
:self-esteem autoestima confianza-en-mi insegur* me-odio no-me-quiero odio-a-mi-mism* sindrome-impostor
kind:general bienestar enfermedad*-mental* hospital no-estoy-bien psiquiatric* salud-mental|emocional
:recovery recuperacion
:dual-diagnosis adicc*-..-salud-mental doble-diagnostico patologia|diagnostico|trastorno-dual salud-mental-..-adicc*|drogas|alcohol
:family familia familiar* familiares para-familia* seres-queridos
:family+audience:parents padres|madres|mamas-de padre|madre|mama|papa-de-un|una
:family+audience:partners casada|casado-con-un|una esposa|esposo|pareja|mujer-de-un|una parejas|esposas-de
:family+audience:siblings hermanos-de hermano|hermana-de-un|una
focus:alcohol+kind:family familia*|familiares-de-alcoholicos vivir|vivo|casada-..-alcoholico
:alcohol+kin:partner {partner}-bebe|toma
:alcohol+kin:parent {parent}-bebe|toma
:alcohol+kin:child {child}-bebe|toma
:alcohol+kin:sibling {sibling}-bebe|toma
:drugs+kind:family familia*|familiares-de-adictos
kin:partner esposa esposo marido mi-mujer|senora|viejo novia novio pareja prometida prometido
:child hija hijastro hijo mi-adolescente|bebe|nina|nino mis-hijas|hijos nieta nieto sobrina sobrino
:parent madre mama mami mi-vieja mis-padres|papas padre papa papi
:sibling cunada cunado hermana hermano mis-hermanos
:grandparent abuela abuelita abuelito abuelo
:friend amiga amigo colega mejor-amigo|amiga mi-amiga|amigo
:relative familiar mi-familia pariente prima primo tia tio
audience:women chica femenin* mujer senora* sin-hombres
:men chicos hombre masculin* muchachos sin-mujeres varon
:non-binary elle genero-fluido nobinari*
:trans identidad-genero trans transex* transgenero*
:lgbtq bisexual* diversidad-sexual gay* homosexual* lesbian* lgbt* lgtb* queer salir-del-armario|closet
:teens adolescen* adolesente* chavos instituto jovencit* menor-edad menores prepa secundaria
:young-adults joven* juventud
:older-adults abuelos adulto*-mayor* ancian* gente-mayor jubilad* mas-de-60|65|70 mayores pensionad* senior tercera-edad viejos
age #-anitos|anos edad|tengo-#
audience:students alumno* estudiant* facultad la-uni universi*
:parents crianza madres madre|padre|mama|papa-soltera|soltero mamas monoparental padres papas soy-madre|mama|padre|papa
:men+audience:parents grupo-de-papas padres-varones papas-solteros
focus:divorce+audience:men+audience:parents padres|padre|papas-divorciados|divorciado|separados
audience:partners esposas esposos maridos novias novios parejas
:siblings hermanas hermanos
:children infantil ninas ninos ninos-pequenos peques primaria
:children+audience:teens+kind:family cuidadores-jovenes
:friends amigos-de
:veterans ejercito excombatiente* exmilitar* militar* soldado* veteran*
:professionals abogad* bomber* doctor enfermera* enfermero* maestr* medic* policia* profesor*
:people-of-colour afro* asiatic* hispan* latin* negr*
:indigenous indigen* mapuche* originari*
:newcomers nunca-fui primera-vez principiante* soy-nuevo|nueva
:faith catolic* cristian* dios espiritual* fe iglesia jesus judi* musulman* religios*
:secular agnostic* atea* ateo* laic* no-religios* sin-dios|religion
programme:aa alcoholico-anonimo a|doble-a libro-azul
:na adictos-anonimos n-a narcotico-anonimo
:ga ga ja jugador-anonimo
:al-anon al-non alanon alateen
:nar-anon naranon
:smart smart
:recovery-dharma budis* dharma meditacion
:lifering lifering recuperacion-laica
:women-for-sobriety mujeres-sobriedad
:aa+programme:na+programme:al-anon+programme:nar-anon+programme:ga 12|doce-pasos anonimo-grupo anonimos programa-de-pasos
:coda coda codependientes-anonimos
:oa comedores-compulsivos-anonimos oa
:ea neuroticos-anonimos
format:online desde-casa digital distancia internet linea meet online por-computadora video videollamada* virtual* zoom
:in-person cara-a-cara en-persona fisico no-online|virtual|zoom no-por-internet|zoom presencial* sin-zoom
:phone llamada sin-internet telefonic* telefono
access:wheelchair accesib* en-silla movilidad-reducida muletas silla-de-rueda silla-ruedas
:step-free ascensor* elevador* escaleras planta-baja rampa* sin-escalera*|escalones
:accessible-toilet bano-accesible|adaptado
:sign-language+access:captions+language:ase sord*
:sign-language+language:ase interprete lengua-senas|signos senas
:captions leyendas subtitul*
:hearing-loop audifono* bucle
:hearing-loop+access:captions+access:sign-language audicion dificultad|discapacidad-auditiva hipoacus* no-escucho|oigo-bien oigo-mal
:childcare con-quien-dejar-..-hijos|ninos|bebe cuidado|cuidan|cuiden-ninos guarderia ninera
:children-welcome con-..-bebe|hijo|hijos|ninos llevar|traer-..-hijo|hija|hijos|ninos|bebe ninos-bienvenidos
:fragrance-free sin-fragancia*|perfume*
:outdoors aire-libre caminando caminar caminata* naturaleza parque pasear paseo*
:public-transport autobus bus metro no-tengo-coche|carro|auto transporte-publico tren
:parking aparcamiento donde-estacionar|aparcar estacion* parking
:pets-welcome con-mi-perro llevar-..-perro mascotas perro-guia perros
cost:free barat* economic* gratis gratuit* no-cuesta no-puedo-pagar no-tengo-dinero|plata sin-costo|dinero|pagar
:free+question:cost dinero-..-terapia|psicologo no-puedo-pagar|alcanza-..-terapia|psicologo terapia-cara
:donation donacion* donativo*
openness:open abierto-a-todos acompanantes cualquiera-puede-ir ir-con-{kin} llevar-{kin} puede-venir|ir-{kin} reunion*|grupo*-abierta*|abierto* sin-cita
:closed reunion*|grupo*-cerrada*|cerrado*
day:MO lunes
:TU martes
:WE miercoles
:TH jueves
:FR viernes
:SA sabado*
:SU domingo*
:SA+day:SU fin-semana finde*
:MO+day:TU+day:WE+day:TH+day:FR dias-de-semana dias-laborables entre-semana lunes-a-viernes
time:morning de-manana mananas matutin* por|en|de-la-manana temprano
:afternoon+time:evening tarde vespertin*
:evening+when:after-work despues-trabajar despues|salgo|saliendo|salir-trabajo
:afternoon+when:lunch almuerzo hora-de-comer mediodia
:evening+time:night noche nocturn*
:night madrugada media-noche
:evening+time:night+when:tonight esta|hoy-noche
:morning+when:today esta-manana hoy-en|por-la-manana
:afternoon+when:today esta-tarde hoy-en|por-la-tarde
when:today ahora|ya-mismo ahorita hoy urgente
:tomorrow manana
time:morning+when:tomorrow manana-en|por-la-manana manana-temprano
:evening+time:night+when:tomorrow manana-en|por-la-noche
:afternoon+time:evening+when:tomorrow manana-en|por-la-tarde
day:MO+time:morning lunes-manana
:TU+time:morning martes-manana
:WE+time:morning miercoles-manana
:TH+time:morning jueves-manana
:FR+time:morning viernes-manana
:SA+time:morning sabado-manana
:SU+time:morning domingo-manana
when:this-week esta-semana pronto proximos-dias
:always 24-7|horas a-cualquier-hora dia-y-noche siempre-abierto
frequency:weekly cada-semana semanal* todas-las-semanas una-vez-semana
:biweekly cada-15|quince-dias cada-2|dos-semanas dos-veces-al-mes quincena quincenal*
:monthly cada-mes mensual* todos-los-meses una-vez-al-mes
:daily cada-dia diari* todos-los-dias
language:es castellano espanol habla-hispana hispanohablante*
:en ingles
:fr frances francofon*
:de aleman
:pt brasilen* brasiler* portugues
:ar arabe
:zh chino mandarin
:vi vietnamita
:pl polaco
:so somali
:sv sueco
:it italiano
:ru ruso
:uk ucranian*
question:first-meeting apuntarme como-es-un-grupo como-es-una|la-reunion como-funciona|funcionan cuanto-dura|duran inscribir* miedo|verguenza-ir primera-reunion|sesion que-hacen|llevar|ropa que-me-pongo que-pasa-en si-conozco-a-alguien si-lloro solo-escuchar tengo|hay|debo|obligad*-..-hablar|contar|compartir|presentarme
:privacy anonimo confidencial* enteren es|son-anonimo|anonima|anonimos la-migra mi-jefe-..-saber|sabra mi-nombre nombre-real papeles piden-..-papeles|documentos|datos policia privado se-entera*|enteran|enterar
:cost cobran costo cuanto-cuesta*|sale|vale cuesta es|son-gratis pagar precio* seguro-medico
:questions a-cargo como-elijo|elegir|escoger hay-..-psicologo*|terapeuta*|profesional* quien-dirige|lleva|coordina|organiza|guia secta
:programmes aa-o-smart alternativa*-a-aa creer-en-dios diferencia-..-aa|smart|na es|son-religios* funciona-aa padrino poder-superior que-es-aa|smart|al-anon|na que-son-los-12-pasos tengo-que-creer
:treatment dejar-..-medicacion|medicamentos|medicina|pastillas|tratamiento diferencia-..-terapia en-vez-de-terapia|medicacion es-terapia grupo-o-psicologo|terapia psicologo psiquiatra terapeuta terapia|psicologo-o-grupo
:format camara como-usar|funciona-zoom online-o-presencial presencial|virtual-o-online|virtual|presencial sirve|funciona-online
:evidence cientific* efectiv* eficaz estudios evidencia funciona-verdad funcionan realmente|verdad-funciona*|ayuda* sirve
:types que-grupos-hay que|cuales-tipos|clases tipos-de-grupo*
:family ayudar-a-mi-{kin} como-ayudar|ayudo|apoyar|hablar-{kin} culpa-mia mi-culpa no-acepta-ayuda que-le-digo-{kin} {kin}-no-quiere-ayuda|ir|tratamiento
:faq como-encuentro|empezar|crear|formar-un-grupo crear-un-grupo entre-pares necesito|sin-diagnostico para-quien-es que-es-un-grupo|apoyo quien-puede-ir|asistir si-no-me-gusta`;
