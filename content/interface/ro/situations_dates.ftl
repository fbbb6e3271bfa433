### Situații despre termene, bani și relație: ce citește managerul în jurul textelor. Textele pentru
### clienți sunt în content/playbook.

## Situațiile și etapele lor: butoane și titluri

situation-invitation = Invitație la discuție
situation-deadline = Mutarea termenului
situation-refusal = Un refuz
situation-vanished = Clientul nu răspunde
situation-feedback = Cerem o părere
situation-keep_in_touch = Păstrarea legăturii
situation-renewal = Preț și prelungire
situation-closing = Mulțumiri și încheiere

stage-payment-overdue_second = A doua solicitare
stage-payment-overdue_final = Ultima solicitare
stage-payment-part_paid = A intrat o parte
stage-payment-disputed = Plată contestată
stage-waiting-effect = Ni se mută termenul
stage-invitation-propose = Propunem o zi
stage-deadline-ours = Mutăm noi
stage-deadline-theirs = Mută clientul
stage-refusal-say_no = Spunem „nu”
stage-vanished-first = Primul semn
stage-vanished-second = A doua încercare
stage-vanished-final = Ultimul mesaj
stage-feedback-ask = Întrebăm
stage-keep_in_touch-word = O vorbă bună
stage-renewal-price_rise = Preț nou
stage-renewal-renew = Prelungire
stage-closing-thanks = Mulțumim
stage-closing-close = Lucrarea e gata

## Valorile: eticheta și întrebarea

value-paid = Suma primită
value-paid-ask = Cât a intrat deja? De exemplu: <code>900 lei</code>
value-rest = Rest de plată
value-rest-ask = Cât a rămas de plătit? De exemplu: <code>600 lei</code>
value-topic = Tema
value-topic-ask = Despre ce veți vorbi? În limba clientului, de exemplu: <code>planuri pentru decembrie</code>
value-hour = Ora
value-hour-ask = La ce oră? De exemplu: <code>15:00</code>
value-place = Locul
value-place-ask = Unde vă vedeți? În limba clientului, de exemplu: <code>str. Pușkin 22</code>

## De ce nu se potrivește canalul

unsuitable-payment-final-sms = O pauză în lucrări, anunțată în două rânduri, sună a amenințare. Sunați, apoi confirmați pe e-mail.
unsuitable-payment-part-meeting = O parte a intrat deja, iar pentru data restului o întâlnire e prea mult. Ajunge un mesaj sau un apel.
unsuitable-payment-disputed-messenger = O neînțelegere despre bani se aprinde repede în chat. Sunați sau vedeți-vă, apoi puneți totul într-un e-mail.
unsuitable-payment-disputed-sms = Într-un SMS nu încap nici observația, nici ordinea plății, iar tonul iese rece. Sunați, apoi confirmați pe e-mail.
unsuitable-invitation-meeting = Invitația vine înaintea întâlnirii. Trimiteți un e-mail sau un mesaj, iar cu o zi înainte amintiți printr-un SMS.
unsuitable-deadline-sms = Un termen mutat cere o explicație, iar un SMS pare o expediere. Sunați, apoi confirmați pe e-mail.
unsuitable-deadline-meeting = Vestea trebuie să ajungă mai repede decât se poate stabili o întâlnire. Sunați azi, apoi confirmați pe e-mail.
unsuitable-refusal-sms = Un „nu” prin SMS rănește: fără ton, fără altă propunere. Sunați sau scrieți un e-mail.
unsuitable-refusal-meeting = E neplăcut să chemați omul doar ca să-i spuneți „nu”. Sunați, iar la întâlnire discutați ce puteți face în loc.
unsuitable-vanished-meeting = Ca să vă vedeți, trebuie întâi să dați de client. Scrieți, apoi sunați.
unsuitable-feedback-sms = La un SMS se răspunde cel mult „e bine”. Întrebați într-un mesaj sau la telefon.
unsuitable-price-messenger = Un preț nou, aflat între două mesaje de chat, supără. Sunați, apoi trimiteți cifrele pe e-mail.
unsuitable-renewal-sms = Prețul și durata cer timp de gândire, iar un SMS e prea scurt. Trimiteți un e-mail sau sunați.
unsuitable-closing-meeting = Pentru un „mulțumesc” nu e nevoie de o întâlnire. Scrieți un mesaj sau sunați.
unsuitable-closing-sms = Ce s-a predat și până când răspundeți trebuie găsit ușor mai târziu. Trimiteți un e-mail.

## Aceeași valoare, la o etapă unde are alt înțeles

value-deadline-ask-payment-overdue_final = Din ce zi se oprește lucrul dacă plata nu intră? De exemplu: <code>1 decembrie</code>
value-deadline-ask-vanished-final = Până în ce zi îi păstrați locul? De exemplu: <code>1 decembrie</code>
value-deadline-ask-deadline-ours = Care era termenul stabilit? De exemplu: <code>1 decembrie</code>
value-deadline-ask-deadline-theirs = Care era termenul stabilit? De exemplu: <code>1 decembrie</code>
value-day-ask-renewal-price_rise = Din ce zi se aplică prețul nou? De exemplu: <code>1 ianuarie</code>
value-day-ask-renewal-renew = În ce zi se încheie perioada? De exemplu: <code>31 decembrie</code>
value-day-ask-closing-close = Până în ce zi răspundeți la întrebări? De exemplu: <code>15 decembrie</code>
unsuitable-keep-in-touch-sms = Un salut prin SMS pare trimis tuturor. Mai bine un mesaj sau un telefon.
unsuitable-keep-in-touch-meeting = O întâlnire cere un motiv. Un mesaj sau un telefon scurt face mai mult cu mai puțin.
