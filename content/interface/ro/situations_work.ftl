### Situații legate de lucrul propriu-zis: ce citește managerul în jurul textelor. Textele pentru
### clienți sunt în content/playbook.

## Situațiile și etapele lor: butoane și titluri

situation-kickoff = Primul contact și startul
situation-contact_rules = Regulile de contact
situation-approval = Aprobare
situation-risk = Avertizare de risc
situation-insists = Clientul insistă
situation-scope = Cerere în plus
situation-bad_news = Veste proastă
situation-complaint = Reclamație

stage-kickoff-first = Prima prezentare
stage-kickoff-start = Startul proiectului
stage-contact_rules-agree = Propunem regulile
stage-approval-ask = Cerem aprobarea
stage-approval-again = Cerem din nou
stage-risk-warn = Avertizăm
stage-insists-confirm = Confirmare în scris
stage-scope-change = În afara comenzii
stage-scope-revisions_used = Corecturi epuizate
stage-bad_news-news = A intervenit ceva
stage-bad_news-mistake = Greșeala noastră
stage-complaint-received = Am primit-o
stage-complaint-answer = Răspunsul nostru

## Valorile: eticheta și întrebarea

value-day = Ziua
value-day-ask = Despre ce zi este vorba? De exemplu: <code>27 noiembrie</code>
value-project = Proiect
value-project-ask = Cum îi spuneți lucrării? În limba clientului, de exemplu: <code>site nou</code>
value-hours = Orele de apel
value-hours-ask = Când vă poate suna clientul? În limba clientului, de exemplu: <code>luni–vineri, 9:00–18:00</code>
value-reply_within = Timp de răspuns
value-reply_within-ask = În cât timp răspundeți la un mesaj? În limba clientului, de exemplu: <code>o zi lucrătoare</code>
value-document = Document
value-document-ask = Despre ce document sau variantă este vorba? În limba clientului, de exemplu: <code>pagina principală, versiunea 3</code>
value-risk = Risc
value-risk-ask = Ce se poate întâmpla? În limba clientului, de exemplu: <code>clienții vechi nu recunosc firma</code>
value-wish = Dorința clientului
value-wish-ask = Ce dorește clientul? În limba lui, de exemplu: <code>un logo nou pentru magazin</code>
value-price = Preț
value-price-ask = Care este prețul? De exemplu: <code>2000 lei</code>
value-new_date = Data nouă
value-new_date-ask = Care este data nouă? De exemplu: <code>5 decembrie</code>
value-revisions = Runde incluse
value-revisions-ask = Câte runde de corecturi sunt incluse? De exemplu: <code>3</code>
value-news = Ce s-a întâmplat
value-news-ask = Ce s-a întâmplat, într-o frază? În limba clientului, de exemplu: <code>tipografia întârzie cu o săptămână</code>
value-plan = Ce facem
value-plan-ask = Ce faceți ca să rezolvați? În limba clientului, de exemplu: <code>jumătate se tipărește în altă parte</code>
value-objection = Nemulțumirea
value-objection-ask = Ce nu îi place clientului? În limba lui, de exemplu: <code>fotografiile sunt prea întunecate</code>
value-answer_by = Data răspunsului
value-answer_by-ask = În ce zi îi dați răspunsul? De exemplu: <code>28 noiembrie</code>

## De ce nu se potrivește canalul

unsuitable-kickoff-sms = Un SMS de la un număr necunoscut nu arată nici cine sunteți, nici ton. Prezentați-vă printr-un e-mail sau un apel.
unsuitable-contact-rules-sms = Regulile trebuie explicate și regăsite mai târziu, iar un SMS e prea scurt pentru ambele. Sunați, apoi trimiteți-le în scris.
unsuitable-approval-sms = Clientul trebuie să vadă ce aprobă, iar într-un SMS nu vede nimic. Trimiteți materialul pe e-mail sau pe messenger.
unsuitable-approval-meeting = O întâlnire doar ca să cereți din nou un răspuns costă prea mult. Sunați, apoi scrieți pe scurt ce a rămas de decis.
unsuitable-risk-sms = O avertizare are nevoie de motiv, de recomandare și de o urmă în scris. Trimiteți un e-mail, iar dacă miza e mare, vorbiți întâi.
unsuitable-insists-phone = Un apel nu lasă urmă, iar aici tocmai confirmarea scrisă contează. Vorbiți dacă e nevoie, dar trimiteți după aceea un e-mail.
unsuitable-insists-sms = O responsabilitate nu încape într-un SMS: clientul trebuie să vadă limpede ce confirmă. Trimiteți un e-mail sau un mesaj.
unsuitable-scope-sms = Prețul și termenul cer explicații și o alegere, iar într-un SMS sună a refuz. Trimiteți un e-mail sau sunați.
unsuitable-bad-news-messenger = O veste proastă citită pe fugă, între alte mesaje, supără de două ori. Sunați sau vedeți-vă, apoi confirmați pe e-mail.
unsuitable-bad-news-sms = Un SMS nu transmite nici părere de rău, nici plan. Sunați sau vedeți-vă, apoi confirmați pe e-mail.
unsuitable-complaint-sms = Un client supărat citește un SMS scurt ca pe o expediere. Sunați, iar dacă nu se poate, scrieți un mesaj sau un e-mail.
unsuitable-complaint-meeting = Întâi arătați că ați auzit și când vine răspunsul. Întâlnirea își are rostul mai târziu, când aveți ce propune.
unsuitable-complaint-messenger = Răspunsul la o reclamație cere voce și o urmă întreagă, nu un chat. Sunați sau vedeți-vă, apoi scrieți un e-mail.
