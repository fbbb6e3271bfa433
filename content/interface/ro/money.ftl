# Banii în toate felurile: părți, contestări, pauze, scara mementourilor, istoricul, /money.

payment-part = ➗ O parte
payment-more = ⋯ Altele…
payment-history = 📜 Istoric
payment-ladder = 🔔 Cum amintesc
payment-paper = 📎 Document
payment-parts = A intrat: { $paid }. A rămas: { $rest }.
payment-document = Document: { $document }
payment-distant = Până atunci sunt ani buni. Dacă anul e o scăpare, mutați termenul.
payment-disputed = ⚖️ Contestată: { $point }
payment-paused-pause = ⏸ Pauză până la { $until }.
payment-paused-not_received = 🧾 Factura nu a ajuns la ei. Tac până la { $until }.
payment-paused-approval = ⏳ Plata așteaptă aprobarea lor. Tac până la { $until }.
payment-paused-run = 🏦 E în lista lor de plăți. Tac până la { $until }.
payment-reason = Motiv: { $reason }
payment-ask-part =
    Cât a intrat? Mai sunt { $rest }.
    De exemplu: <code>500</code> sau cu ziua: <code>500, 20 noiembrie</code>.
payment-ask-document = Pe ce document se bazează plata? Un nume, un număr sau un link: <i>actul 12 din 3 noiembrie</i>.
payment-ask-point = Ce contestă, mai exact? Un rând, în cuvinte neutre: intră în texte.
payment-ask-pause = Până în ce zi să tac? În dimineața aceea continui de unde am rămas.
payment-ask-reason = Pauză până la { $day }. De ce? Câteva cuvinte, dacă doriți.
payment-twin = La acest client există deja { $sum } până la { $day }. Este aceeași plată?
payment-twin-same = Da, aceeași: păstrez una
payment-twin-both = Nu, alta: le păstrez pe ambele
payment-one = Rămâne o singură plată. Nu s-a adăugat nimic.
undone = ↩️ Anulat. Totul e ca înainte.

outcome-ask = <b>{ $name }</b>: ce a ieșit?
outcome-voicemail = 📼 Mesagerie vocală
outcome-unreachable = 📵 Nu răspunde
outcome-not_received = 🧾 N-au primit factura
outcome-approval = ⏳ Așteaptă aprobarea
outcome-run = 🏦 În lista de plăți
outcome-dispute = ⚖️ O contestă…
outcome-settled = ⚖️ S-a lămurit
outcome-pause = ⏸ Pauză…
outcome-resume = ▶️ Închei pauza
outcome-payment = ← La plată
pause-week = O săptămână
pause-weeks2 = Două săptămâni
pause-month = O lună
pause-months3 = Trei luni
pause-no-reason = Fără motiv

nudge-part = ➗ O parte
nudge-more = ⋯ Altele…
nudge-part_paid = 💰 <b>{ $name }</b>: a intrat { $paid }, au rămas { $sum } ({ $when }).
nudge-disputed = ⚖️ <b>{ $name }</b>: plata de { $sum } e contestată: { $point }
nudge-why-overdue_second = De ce acum: termenul a trecut de ceva vreme, iar banii nu au venit.
nudge-why-overdue_final = De ce acum: termenul a trecut demult. E ultimul memento pentru această plată.
nudge-why-part_paid = De ce acum: o parte a intrat acum câteva zile, restul întârzie.
nudge-why-disputed = De ce acum: o contestare fără termen devine pretext. Întrebați ce lipsește ca să se închidă.
nudge-why-promise_again = De ce acum: ziua promisă a trecut. { $count ->
    [one] O promisiune nu a fost ținută.
    [few] Până acum { $count } promisiuni nu au fost ținute.
   *[other] Până acum { $count } de promisiuni nu au fost ținute.
}
nudge-then = Ce urmează: dacă nu vine nimic, revin { $day }.
nudge-then-final = Ce urmează: dacă nu vine nimic, revin pentru ultima oară { $day }.
nudge-then-none = Ce urmează: nimic de la sine. Plata rămâne în fișă și în /money.

card-disputed = ⚖️ { $sum } până la { $day } ({ $when }), contestată
card-paused = ⏸ { $sum }, pauză până la { $day } ({ $when })

next-payment-part_paid = O parte a intrat, restul întârzie. Ca să întrebați de el:
next-payment-disputed = Plata e contestată. Ca să lămuriți lucrurile:

history-title = <b>{ $name }</b>: ce s-a întâmplat cu această plată
history-line = { $day }: { $what }
history-promise = { $what } — { $state }
history-none = Încă nimic.
history-earlier = { $count ->
    [one] … și încă o însemnare mai veche
    [few] … și încă { $count } însemnări mai vechi
   *[other] … și încă { $count } de însemnări mai vechi
}
history-undo = ↩️ Anulez ultima
history-noted = ✓ Notat: { $what }.
entry-part = a intrat { $sum }
entry-paid = plătit, { $sum }
entry-cancelled = nu mai așteptăm
entry-promised = promisă până la { $day }
entry-moved = termen nou: { $day }
entry-disputed = contestată: { $note }
entry-settled = contestarea s-a lămurit
entry-paused = pauză până la { $day } { $note }
entry-resumed = pauza s-a încheiat
entry-invoice = factura nr. { $note }
entry-document = document: { $note }
entry-ladder = amintesc altfel
entry-voicemail = mesagerie vocală
entry-unreachable = nu răspunde
entry-not_received = n-au primit factura; pauză până la { $day }
entry-approval = așteaptă aprobarea; pauză până la { $day }
entry-run = în lista lor de plăți; pauză până la { $day }
promise-open = încă valabilă
promise-kept = ținută
promise-broken = neținută
promise-replaced = înlocuită
record-promises = Promisiuni: ținute { $kept }, neținute { $broken }.
record-late = { $days ->
    [one] De obicei întârzie o zi (mediană, plăți: { $count }).
    [few] De obicei întârzie { $days } zile (mediană, plăți: { $count }).
   *[other] De obicei întârzie { $days } de zile (mediană, plăți: { $count }).
}
record-early = { $days ->
    [one] De obicei plătește cu o zi mai devreme (mediană, plăți: { $count }).
    [few] De obicei plătește cu { $days } zile mai devreme (mediană, plăți: { $count }).
   *[other] De obicei plătește cu { $days } de zile mai devreme (mediană, plăți: { $count }).
}
record-on-time = De obicei plătește la termen (mediană, plăți: { $count }).

money-all = 💰 Toți banii
money-none = Din câte știu, nimeni nu vă datorează nimic. O plată se adaugă din fișa clientului.
money-title = { $count ->
    [one] <b>Bani</b>: o plată deschisă
    [few] <b>Bani</b>: { $count } plăți deschise
   *[other] <b>Bani</b>: { $count } de plăți deschise
}
money-total = <b>{ $sum }</b>{ $any ->
    [0] , fără întârzieri
   *[other] , întârziat: { $late }
}
money-band = { $band }: { $sum }
money-band-current = încă la termen
money-band-days30 = întârziere până la 30 de zile
money-band-days60 = întârziere 31–60 de zile
money-band-days90 = întârziere 61–90 de zile
money-band-older = întârziere peste 90 de zile
money-line = <b>{ $name }</b> { $what }
money-page = Pagina { $page } din { $pages }
money-picture = 📊 Imagine
money-picture-title = Banii deschiși, după vechime. Valutele nu se adună.
money-picture-head = Deschis la { $day }
money-block = De încasat: { $sum }
money-back = ← La listă

ladder-title = <b>{ $name }</b>: când amintesc de această plată
ladder-coming = { $days ->
    [one] • cu o zi înainte de termen
    [few] • cu { $days } zile înainte de termen
   *[other] • cu { $days } de zile înainte de termen
}
ladder-due-day = • chiar în ziua aceea
ladder-late = • după termen, în zilele: { $days }; ultima dată e și cea finală
ladder-none = • niciodată de la mine
ladder-workdays = În zilele lucrătoare din: { $country }. Niciodată la mai puțin de două zile de la contactul dumneavoastră.
ladder-weekdays = De luni până vineri. Niciodată la mai puțin de două zile de la contactul dumneavoastră.
ladder-whose = Alegeți pentru client sau doar pentru această plată.
ladder-style = După stil
ladder-gentle = Mai blând
ladder-firm = Mai ferm
ladder-silent = Niciodată
ladder-style-payment = Ca pentru client
ladder-gentle-payment = Aceasta, mai blând
ladder-firm-payment = Aceasta, mai ferm
ladder-silent-payment = Pe aceasta, deloc
ladder-country = 🗓 Țara
country-ask = <b>{ $name }</b>: sărbătorile cărei țări contează? Alegeți sau scrieți o țară.
country-auto = După telefon și fus orar
command-money = Cine cât datorează și de când

error-part-currency = Plata este în { $wanted }, iar suma scrisă e în { $given }. Scrieți partea în { $wanted }.
error-part-too-big = E mai mult decât a rămas: { $rest } { $wanted }. Dacă a venit mai mult, scrieți aici restul, iar cealaltă sumă ca plată separată.
error-undo-late = Între timp s-a mai întâmplat ceva. Deschideți istoricul și anulați întâi ultima însemnare.
error-country-unknown = Nu cunosc această țară. Numele sau două litere: <i>Moldova</i>, <i>MD</i>.
