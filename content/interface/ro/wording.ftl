### Formulările: situații, etape, valori, părți și motive. Textele pentru clienți sunt în
### content/playbook; aici este doar ce citește managerul în jurul lor.

## Situațiile și etapele lor: butoane și titluri

situation-payment = Plată
situation-report = Raport
situation-recap = Rezumatul discuției
situation-waiting = Așteptăm de la client
situation-professionals = „Dar voi sunteți profesioniștii”

stage-payment-coming = Se apropie termenul
stage-payment-due = Scadentă azi
stage-payment-overdue = Întârziată
stage-payment-promise_broken = Promisiune nerespectată
stage-report-send = Trimiterea raportului
stage-recap-send = Rezumat în scris
stage-waiting-ask = Prima solicitare
stage-waiting-again = Solicitare repetată
stage-professionals-answer = Răspunsul

## Valorile: eticheta și întrebarea

value-sum = Sumă
value-sum-ask = Care este suma? De exemplu: <code>1500 lei</code>
value-due = Scadență
value-due-ask = Când este scadența? De exemplu: <code>25 noiembrie</code>
value-promised = Data promisă
value-promised-ask = Ce zi a numit clientul? De exemplu: <code>2 decembrie</code>
value-invoice = Factură
value-invoice-ask = Ce număr are factura? Ajunge numărul, de exemplu: <code>127</code>
value-contract = Contract
value-contract-ask = Ce număr are contractul? De exemplu: <code>12/3</code>
value-report = Raport
value-report-ask = Cum se numește raportul? În limba clientului, de exemplu: <code>Raport de publicitate</code>
value-period = Perioadă
value-period-ask = Ce perioadă acoperă? În limba clientului, de exemplu: <code>octombrie</code>
value-highlight = Rezultatul principal
value-highlight-ask = Care este rezultatul principal, într-un rând? În limba clientului, de exemplu: <code>cu 18 % mai multe comenzi decât în septembrie</code>
value-points = Puncte
value-points-ask = Ce ați stabilit? Câte un punct pe rând, în limba clientului. De exemplu:
    <code>logoul rămâne cel actual
    prima machetă pe 3 decembrie</code>
value-call_date = Data discuției
value-call_date-ask = Când ați vorbit? De exemplu: <code>ieri</code> sau <code>20 noiembrie</code>
value-awaited = Ce așteptăm
value-awaited-ask = De ce aveți nevoie de la client? În limba clientului, de exemplu: <code>fotografii din atelier</code>
value-deadline = Termen-limită
value-deadline-ask = Până în ce zi aveți nevoie? De exemplu: <code>1 decembrie</code>
value-asked_on = Data primei solicitări
value-asked_on-ask = Când ați cerut prima dată? De exemplu: <code>20 noiembrie</code>
value-advice = Recomandare
value-advice-ask = Ce recomandați? În limba clientului, de exemplu: <code>să păstrăm logoul vechi</code>
value-because = Motiv
value-because-ask = De ce? Ajunge un singur motiv, în limba clientului. De exemplu: <code>cumpărătorii îl recunosc</code>
value-warned_on = Avertisment în scris
value-warned_on-ask = Când l-ați avertizat pe client în scris? De exemplu: <code>3 noiembrie</code>

## Părțile unui text

part-subject = Subiect
part-body = Text
part-opening = Început
part-points = Ce spuneți
part-question = Întrebare
part-close = Încheiere
part-agenda = Ordinea de zi
part-if_say_1 = Dacă spune
part-then_1 = Răspunsul
part-if_say_2 = Sau dacă spune
part-then_2 = Răspunsul
part-bring = De luat la întâlnire
part-minutes = Minuta întâlnirii

## În jurul textului

wording-copy = Atingeți textul ca să îl copiați.
sms-length =
    { $segments ->
        [1] Un SMS, mai { $left ->
            [one] încape { $left } caracter
            [few] încap { $left } caractere
           *[other] încap { $left } de caractere
        }.
        [few] { $segments } SMS-uri, în ultimul mai { $left ->
            [one] încape { $left } caracter
            [few] încap { $left } caractere
           *[other] încap { $left } de caractere
        }.
       *[other] { $segments } de SMS-uri, în ultimul mai { $left ->
            [one] încape { $left } caracter
            [few] încap { $left } caractere
           *[other] încap { $left } de caractere
        }.
    }

## De ce nu se potrivește canalul

unsuitable-payment-meeting = O întâlnire e prea mult pentru un termen care nu a trecut încă. Ajunge un mesaj sau un e-mail.
unsuitable-report-sms = Un raport nu încape într-un SMS: fără fișiere, fără cifre, fără loc de întrebări. Trimiteți-l pe e-mail sau pe messenger.
unsuitable-recap-sms = Un rezumat trebuie păstrat și regăsit. SMS-ul e prea scurt pentru asta: trimiteți un e-mail sau un mesaj.
unsuitable-recap-phone = Un apel nu lasă nimic scris, iar rezumatul tocmai pentru asta există. Trimiteți-l pe e-mail sau pe messenger.
unsuitable-recap-meeting = Discuția a avut loc; mai lipsește doar urma ei în scris. Trimiteți rezumatul pe e-mail sau pe messenger.
unsuitable-waiting-meeting = O întâlnire costă mai mult decât solicitarea în sine. Scrieți, iar dacă nu vine răspuns, sunați.
unsuitable-professionals-sms = Aici sunt emoții la mijloc, iar un SMS nu transmite nici tonul, nici argumentele. Sunați sau vedeți-vă, apoi confirmați în scris.

## De ce e formulat așa, pe stiluri

wording-why-unknown = <i>Stilul nu e clar încă: neutru, politicos și scurt, ca să nu supere cu nimic.</i>
wording-why-blend = <i>Deocamdată e clară doar o latură: ținem cont de ea unde textul permite, în rest neutru.</i>
wording-why-phlegmatic = <i>Ritm lent, reacții calme: toate cifrele, din timp și în ordine, cu răgaz de verificare. Graba strică încrederea.</i>
wording-why-sanguine = <i>Ritm rapid, reacții calme: cald și lejer, cu calea cea mai simplă la îndemână. Detaliile se uită ușor, de aceea spunem o zi anume.</i>
wording-why-choleric = <i>Ritm rapid, reacții vii: întâi esențialul, o singură întrebare, o alegere. Introducerile lungi irită.</i>
wording-why-melancholic = <i>Ritm lent, reacții sensibile: blând și discret, fără surprize, întâi ajutorul, apoi data. Presiunea ar închide ușa.</i>

## Alegerea temei și ce se poate face cu textul

say-ask = <b>{ $name }</b>: despre ce este vorba?
say-title = <b>{ $situation }</b> · { $stage } · { $channel }
say-for = Pentru { $name }, { $address ->
    [informal] cu „tu”
   *[formal] cu „dumneavoastră”
}, în { $language }.
say-copy = 📋 Copiez
say-copy-part = 📋 { $part }
say-sent = ✓ Am trimis
say-details = ✏️ Detalii
say-informal = Trec la „tu”
say-formal = Trec la „dumneavoastră”
say-details-title = <b>Detaliile textului</b>: ce schimbăm sau adăugăm?
say-detail = { $label }: { $value }
say-detail-empty = lipsește
say-again = 🔄 De la capăt
say-another = 🔁 Altfel
say-shorter = Mai scurt
say-warmer = Mai cald
say-firmer = Mai ferm
say-checklist = ☑️ Întâi lista
say-more = Mai multe…
say-usual = ← Cele uzuale
say-stages = ↕️ În ce etapă
say-stages-title = <b>{ $situation }</b>: în ce etapă suntem?
say-situations = ← Teme
say-not-here = <b>{ $channel }</b> nu se potrivește aici. { $reason }
say-unsuitable = ✖️ { $channel }
say-channels = ⚙️ Canalele clientului
say-payments = 💰 Alte plăți
say-line = <code>{ $text }</code>
say-block = <pre>{ $text }</pre>
say-aloud = <blockquote>{ $text }</blockquote>
