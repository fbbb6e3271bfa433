# Întrebările despre un client și ce spun răspunsurile.
#
# O întrebare este despre ce s-a văzut, nu despre cum este omul în sinea lui. Codul ei își păstrează
# sensul pentru totdeauna: alte variante înseamnă altă întrebare, cu cod nou, aici și în
# content/temperament. Variantele sunt butoane: cel mult 40 de caractere. .topic este întrebarea în
# unul-două cuvinte. Axele se numesc: sociabil și rezervat, calm și reactiv.

## Parcursul

temperament-intro =
    <b>{ $name }: ce fel de om este?</b>
    Trei până la opt atingeri despre ce ați văzut la ultima discuție. Dacă n-ați observat ceva, spuneți așa: e mai bine decât o presupunere.
temperament-resumed = Continuăm de unde am rămas.
question-head = <b>{ $name }</b> · întrebarea { $number } din cel mult { $limit }
question-unseen = Nu am observat
question-back = ← Înapoi
question-enough = Ajunge
question-more = Încă întrebări
stop-confident = Mulțumesc, imaginea e destul de clară.
stop-little_to_gain = Mulțumesc. Alte întrebări despre această discuție ar spune prea puțin.
stop-limit = Mulțumesc, pentru o singură discuție ajunge.
stop-no_questions = Mulțumesc, nu mai am întrebări despre această discuție.

## Întrebările

question-talk = Cine a vorbit mai mult?
    .topic = Cine vorbește
    .o0 = Mai mult eu
    .o1 = Cam pe jumătate
    .o2 = Mai mult clientul
question-answer = Ați pus o întrebare deschisă. Ce răspuns ați primit?
    .topic = Răspunsuri
    .o0 = Câteva cuvinte
    .o1 = Două-trei fraze, la obiect
    .o2 = Unul lung, cu povești pe lângă
question-pause = Când s-a lăsat liniștea, cine a reluat vorba?
    .topic = Pauze
    .o0 = Aproape mereu eu
    .o1 = Când unul, când altul
    .o2 = Aproape mereu clientul
question-open = Cum a început discuția?
    .topic = Începutul
    .o0 = Direct la subiect
    .o1 = Cu puțină conversație, începută de mine
    .o2 = Cu noutăți și glume de la client
question-pace = Cum a vorbit clientul?
    .topic = Vorbirea
    .o0 = Încet și rar
    .o1 = Undeva la mijloc
    .o2 = Repede, tare sau foarte însuflețit
question-decide = A apărut o mică alegere de făcut. Ce a făcut clientul?
    .topic = Alegeri mărunte
    .o0 = A cerut timp de gândire
    .o1 = A întrebat puțin, apoi a ales
    .o2 = A ales pe loc, gândind cu voce tare
question-setback = Ceva n-a ieșit cum voia clientul: prețul, termenul, un răspuns pe care nu-l aveați. Care a fost prima reacție?
    .topic = Un lucru neplăcut
    .o0 = Calmă: „Ce facem mai departe?”
    .o1 = O clipă de tensiune, apoi a trecut
    .o2 = Supărare, furie sau alarmă
question-remark = Ați corectat clientul sau i-ați cerut ceva incomod. Cum a primit?
    .topic = O observație
    .o0 = Ca pe o informație
    .o1 = Cu o ușoară răceală
    .o2 = Personal: cu supărare sau defensiv
question-worry = Cât de des a vorbit clientul despre ce ar putea merge prost?
    .topic = Temeri
    .o0 = Deloc
    .o1 = O dată sau de două ori
    .o2 = Iar și iar
question-settled = Un punct a fost lămurit. A revenit clientul la el?
    .topic = Puncte lămurite
    .o0 = Nu
    .o1 = O dată, ca să verifice
    .o2 = De mai multe ori, ca să se asigure
question-mood = Cât s-a schimbat dispoziția clientului pe parcurs?
    .topic = Dispoziția
    .o0 = Aceeași tot timpul
    .o1 = Puțin
    .o2 = Când sus, când jos, și se vedea
question-strain = Cât de tensionat a părut clientul?
    .topic = Tensiunea
    .o0 = Deloc
    .o1 = Puțin, la subiectele grele
    .o2 = Foarte, aproape tot timpul
question-push = Clientul voia ceva. Pe ce ton?
    .topic = Tonul cererilor
    .o0 = Răbdător, fără grabă
    .o1 = Clar și ferm
    .o2 = Insistent: acum, imediat
question-object = Clientul nu a fost de acord cu dumneavoastră. Ce s-a întâmplat?
    .topic = Dezacord
    .o0 = A trecut peste sau doar a sugerat
    .o1 = A spus-o calm
    .o2 = A întrerupt, a ridicat tonul
question-outlook = Cum vorbea clientul despre cum se va termina totul?
    .topic = Așteptări
    .o0 = Se aștepta la necazuri
    .o1 = „Om trăi și om vedea”
    .o2 = Cu încredere că va ieși bine
question-ease = Cât de deschis a fost clientul cu dumneavoastră?
    .topic = Deschidere
    .o0 = Precaut, în gardă
    .o1 = Politicos și neutru
    .o2 = Deschis, glumeț, în largul său

## Temperamente

style-choleric = Coleric
    .axes = sociabil și reactiv
style-sanguine = Sangvinic
    .axes = sociabil și calm
style-phlegmatic = Flegmatic
    .axes = rezervat și calm
style-melancholic = Melancolic
    .axes = rezervat și reactiv

## Concluzia: ce impresie lasă clientul. .short stă pe fișa clientului

verdict-probably = { $style ->
    [choleric] Impresia dumneavoastră: <b>probabil un temperament coleric</b>, sociabil și reactiv. Vorbește și hotărăște repede și se vede imediat când ceva nu e bine.
    [sanguine] Impresia dumneavoastră: <b>probabil un temperament sangvinic</b>, sociabil și calm. Îi place compania și trece ușor peste neplăceri.
    [phlegmatic] Impresia dumneavoastră: <b>probabil un temperament flegmatic</b>, rezervat și calm. Ascultă, gândește înainte să vorbească și greu își iese din fire.
   *[melancholic] Impresia dumneavoastră: <b>probabil un temperament melancolic</b>, rezervat și reactiv. Gândește înainte să vorbească și pune multe la inimă.
}
    .short = { $style ->
    [choleric] probabil coleric: sociabil, reactiv
    [sanguine] probabil sangvinic: sociabil, calm
    [phlegmatic] probabil flegmatic: rezervat, calm
   *[melancholic] probabil melancolic: rezervat, reactiv
}
verdict-leaning = { $style ->
    [choleric] Impresia dumneavoastră: <b>înclină spre coleric</b>: mai mult sociabil decât rezervat, mai mult reactiv decât calm.
    [sanguine] Impresia dumneavoastră: <b>înclină spre sangvinic</b>: mai mult sociabil decât rezervat, mai mult calm decât reactiv.
    [phlegmatic] Impresia dumneavoastră: <b>înclină spre flegmatic</b>: mai mult rezervat decât sociabil, mai mult calm decât reactiv.
   *[melancholic] Impresia dumneavoastră: <b>înclină spre melancolic</b>: mai mult rezervat decât sociabil, mai mult reactiv decât calm.
}
    .short = { $style ->
    [choleric] înclină spre coleric
    [sanguine] înclină spre sangvinic
    [phlegmatic] înclină spre flegmatic
   *[melancholic] înclină spre melancolic
}
verdict-blend = { $side ->
    [outgoing] Impresia dumneavoastră: <b>un temperament clar sociabil</b>, între coleric și sangvinic. Cât de puternic reacționează nu se știe încă.
    [reserved] Impresia dumneavoastră: <b>un temperament clar rezervat</b>, între flegmatic și melancolic. Cât de puternic reacționează nu se știe încă.
    [reactive] Impresia dumneavoastră: <b>un temperament clar reactiv</b>, între coleric și melancolic. Cât de sociabil este nu se știe încă.
   *[calm] Impresia dumneavoastră: <b>un temperament clar calm</b>, între sangvinic și flegmatic. Cât de sociabil este nu se știe încă.
}
    .short = { $side ->
    [outgoing] sociabil: coleric sau sangvinic
    [reserved] rezervat: flegmatic sau melancolic
    [reactive] reactiv: coleric sau melancolic
   *[calm] calm: sangvinic sau flegmatic
}
verdict-unclear = <b>Încă nu e clar:</b> alte două răspunsuri după următoarea discuție vor ajuta.
    .short = încă nu e clar

## Portretul

portrait-title = <b>{ $name }</b>
portrait-none = <b>{ $name }</b>: despre temperament nu știm încă nimic. Pentru început ajung trei până la opt atingeri după o discuție.
portrait-person = Ca om, cu rezerva că e doar o impresie: <b>{ $pace ->
    [outgoing] sociabil
   *[reserved] rezervat
} { $pacePercent } %</b>, <b>{ $reactivity ->
    [reactive] reactiv
   *[calm] calm
} { $reactivityPercent } %</b>.
portrait-person-style = Temperamentul în sine: { $style ->
    [choleric] coleric
    [sanguine] sangvinic
    [phlegmatic] flegmatic
   *[melancholic] melancolic
} { $percent } %.
portrait-basis = { $answers ->
    [one] Din { $answers } răspuns, pe { $date }.
    [few] Din { $answers } răspunsuri, ultimul pe { $date }.
   *[other] Din { $answers } de răspunsuri, ultimul pe { $date }.
}
portrait-sure =
    <b>Cât de sigur este?</b>
    Ritmul se vede după o singură discuție; reacțiile, doar la greu. O impresie nu este omul însuși, iar procentele țin cont de asta. Chiar și un test de personalitate complet, repetat după câteva săptămâni, dă același temperament doar în două cazuri din trei.
portrait-colleague = <b>{ $name }</b>: părerea unui coleg care cunoaște clientul ar spune mai mult decât alte întrebări puse dumneavoastră.
portrait-disclaimer = <i>O ipoteză de lucru despre impresia pe care o lasă clientul, nu un diagnostic. Oamenii se află pe scale, nu în cutii.</i>
portrait-use = <i>Ca să vă alegeți cuvintele și ritmul. Nu pentru decizii de angajare, credit sau preț; nu se arată clientului.</i>
portrait-again = 🎭 Despre ultima discuție
portrait-treat = 🤝 Cum mă port
portrait-why = ❓ Cât de sigur este?
movers-title = <b>Ce a contat cel mai mult</b>
mover = • { $topic }: <i>{ $answer }</i> → { $side ->
    [outgoing] sociabil
    [reserved] rezervat
    [reactive] reactiv
   *[calm] calm
}
surprise = ⚡️ Altfel decât până acum. { $topic }: <i>{ $answer }</i>. O zi proastă sau o schimbare?

## Imaginea; aici fără marcaje

picture-title = { $name }
picture-subtitle = ce impresie vă lasă
picture-outgoing = sociabil
picture-reserved = rezervat
picture-reactive = reactiv
picture-calm = calm
picture-footer = O ipoteză de lucru, nu un diagnostic. Contururi: 50 % și 80 % din ce e probabil.

## Cum vă purtați cu acest client: trei sfaturi și de ce

treat-more = 📖 Pe teme, pe larg
treat-title = <b>{ $name }: cum vă purtați</b>
treat-choleric =
    • Trei puncte și o decizie la final: două variante, recomandarea dumneavoastră, alegerea clientului.
    • Întâi rezultatul: cifra față de obiectiv, ce urmează, de ce aveți nevoie. Detaliile, la cerere.
    • Dacă se aprinde, lăsați clientul să termine, numiți problema și propuneți pasul următor, cu oră.
    .why = <b>De ce:</b> aici încrederea vine din rezultate, viteză și cuvânt ținut, iar scuzele o pierd; furia trece la fel de repede cum a venit. <i>Sursa: experiența managerilor de clienți.</i>
treat-sanguine =
    • Răspundeți repede și cald și țineți minte ce v-a povestit. Întâi ideile, apoi detaliile.
    • Încheiați fiecare subiect cu voce tare și confirmați discuția în scris în aceeași zi: o listă scurtă.
    • Raportul, pe un singur ecran: întâi reușitele și un grafic, detaliile în atașament.
    .why = <b>De ce:</b> aici încrederea vine din căldură și energie; detaliile și promisiunile se uită ușor, fără rea intenție. <i>Sursa: experiența managerilor de clienți.</i>
treat-phlegmatic =
    • Trimiteți detaliile și cifrele din timp, verificate de două ori, și cunoașteți fiecare rând.
    • Anunțați termenele devreme și lăsați timp de decizie. Anunțați apelurile, cu agendă.
    • Păstrați un ton amabil și formal: fapte, experiență, exemple. Fără „cred că”, fără prietenie jucată.
    .why = <b>De ce:</b> cu cât știe mai multe, cu atât decide mai ușor; o cifră greșită sau un „nu știu” costă mult, iar graba neliniștește, deși abia se vede. <i>Sursa: un capitol de carte despre clienții flegmatici.</i>
treat-melancholic =
    • Vorbiți între patru ochi, trimiteți agenda înainte, lăsați timp de gândire. Nu cereți răspuns pe loc.
    • Veștile proaste: devreme, prin viu grai, cu un plan și cu ce nu e în pericol. Niciodată prin SMS.
    • Raportul, în ziua promisă: riscurile și ce se face pentru fiecare. Întrebați ce neliniștește.
    .why = <b>De ce:</b> aici încrederea vine din grijă și previzibilitate; jignirile se țin minte, iar îndoiala arată ca prudență, rar ca obiecție deschisă. <i>Sursa: experiența managerilor de clienți.</i>
treat-outgoing =
    • Mai bine vorbiți decât scrieți: un apel sau un mesaj scurt, apoi un rând ca să rămână scris.
    • Lăsați clientul să gândească cu voce tare și rezumați fiecare decizie înainte de a trece mai departe.
    • Răspundeți repede, măcar ca să spuneți când vine răspunsul complet.
    .why = <b>De ce:</b> oamenii sociabili vorbesc primii și decid repede, iar asta se vede după un singur contact. <i>Sursa: cercetări despre temperament; sfaturile vin din experiența managerilor de clienți.</i>
treat-reserved =
    • Întâi scrieți, iar apelul anunțați-l, cu subiectul lui.
    • Puneți o singură întrebare și așteptați: pauza nu trebuie umplută.
    • Dați materialele din timp și o zi pentru răspuns, în loc să cereți răspunsul acum.
    .why = <b>De ce:</b> oamenii rezervați gândesc înainte să vorbească. Tăcerea e gândire, nu refuz. <i>Sursa: cercetări despre temperament; sfaturile vin din experiența managerilor de clienți.</i>
treat-reactive =
    • Veștile proaste: devreme și prin viu grai, cu un plan. Niciodată prin SMS.
    • Întâi lăsați emoția să se consume, apoi numiți problema, apoi pasul următor, cu oră.
    • Fără surprize: anunțați schimbările și respectați termenele la zi.
    .why = <b>De ce:</b> grija pentru termene și veștile proaste se vede aici imediat, iar pașii previzibili reduc tensiunea. <i>Sursa: cercetări despre temperament; sfaturile vin din experiența managerilor de clienți.</i>
treat-calm =
    • Spuneți lucrurilor pe nume, cu tot cu probleme: fapte, cifre, ce se schimbă.
    • Nu luați calmul drept acord: întrebați direct dacă e bine așa și confirmați în scris.
    • Stabiliți termenele din timp: presiunea abia se vede aici, dar se simte.
    .why = <b>De ce:</b> oamenii calmi arată puțin, și la bine, și la rău, așa că ce nu se întreabă rămâne nespus. <i>Sursa: cercetări despre temperament; sfaturile vin din experiența managerilor de clienți.</i>
treat-unknown =
    • Întrebați pe ce canal preferă clientul să vorbiți și respectați alegerea.
    • Confirmați fiecare discuție în scris în aceeași zi.
    • După următoarea discuție răspundeți aici la două întrebări: mai ales, cum a primit o veste proastă?
    .why = <b>De ce:</b> cât timp s-a văzut puțin, e mai bine să întrebați decât să ghiciți. <i>Sursa: cercetări despre temperament; sfaturile vin din experiența managerilor de clienți.</i>

error-question-gone = Această întrebare nu mai este deschisă. Vă rog să reluați din fișa clientului.
