# Ce se face periodic cu un client: rapoarte care pleacă regulat și păstrarea legăturii.

card-rhythms = 🔄 Periodic
rhythms-title = <b>{ $name }</b>: ce facem periodic
rhythms-none =
    <b>{ $name }</b>: încă nimic periodic.
    Un raport care pleacă regulat sau un semn din când în când: țin eu socoteala și vă amintesc la timp.
rhythms-add-report = ➕ Raport
rhythms-add-touch = 🤝 Țin legătura
rhythms-back = ← Periodic
rhythm-report-line = 📊 { $name }: { $when }. Următorul: { $day }
rhythm-report-over = 📊 { $name }: { $when }. Încheiat.
rhythm-touch-line = 🤝 Un semn { $days ->
    [1] în fiecare zi
    [few] la fiecare { $days } zile
   *[other] la fiecare { $days } de zile
}. Următorul: { $day }
rhythm-name = { $often ->
    [week] Raport săptămânal
    [month] Raport lunar
    [day] Raport zilnic
   *[other] Raport
}
rhythm-report-ask =
    <b>{ $name }</b>: când pleacă raportul? Alegeți sau scrieți, cu tot cu nume, dacă doriți:
    <code>lunar, până în a 5-a zi lucrătoare</code>
    <code>în fiecare vineri raport de publicitate</code>
rhythm-touch-ask = <b>{ $name }</b>: cât de des vreți să țineți legătura? Alegeți sau scrieți: <code>la 3 săptămâni</code>. Zilele se numără de la ultimul contact.
rhythm-days = { $days ->
    [1] În fiecare zi
    [few] La fiecare { $days } zile
   *[other] La fiecare { $days } de zile
}
rhythm-pick = La care dintre ele vă gândiți?
rhythm-name-ask = Cum se numește raportul? În limba clientului: numele intră în text.
rhythm-title = 📊 <b>{ $name }</b>: { $report }
rhythm-when = { $when }
rhythm-at = { $when }, { $time }
rhythm-ahead = Pleacă:
rhythm-date = • { $day }
rhythm-date-holiday = • { $meant } este sărbătoare, deci { $day }
rhythm-date-weekend = • { $meant } este în weekend, deci { $day }
rhythm-date-counted = • { $day }: sărbătorile nu se numără, altfel ar fi { $meant }
rhythm-lead = { $lead ->
    [one] Vă amintesc cu o zi lucrătoare înainte, cu lista de verificare, iar în ziua aceea, cu textul.
    [few] Vă amintesc cu { $lead } zile lucrătoare înainte, cu lista de verificare, iar în ziua aceea, cu textul.
   *[other] Vă amintesc cu { $lead } de zile lucrătoare înainte, cu lista de verificare, iar în ziua aceea, cu textul.
}
rhythm-lead-style = Cu o zi mai mult ca de obicei: un client flegmatic citește fiecare cifră.
rhythm-country = Zile lucrătoare: { $country }.
rhythm-history = Până acum:
rhythm-sent = ✓ { $day }: { $late ->
    [0] trimis la timp
    [one] trimis cu o zi întârziere
    [few] trimis cu { $late } zile întârziere
   *[other] trimis cu { $late } de zile întârziere
}
rhythm-skipped = ⏭ { $day }: sărit
rhythm-missed = ✖️ { $day }: netrimis, din câte știu
rhythm-set = ✓ Gata, am notat.
rhythm-is-back = ✓ Am pus la loc.
rhythm-removed = Eliminat: { $what }. Nu vă mai amintesc.
rhythm-touch-title = 🤝 <b>{ $name }</b>: un semn { $days ->
    [1] în fiecare zi
    [few] la fiecare { $days } zile
   *[other] la fiecare { $days } de zile
}
rhythm-touch-last = Ultimul contact: { $day }.
rhythm-touch-never = Încă niciun contact notat; zilele se numără din { $day }.
rhythm-touch-due = Termen: { $day }. Orice contact notat reia numărătoarea de la zero.
rhythm-next = Următorul memento: { $when }.
rhythm-archived = Cât timp { $name } e în arhivă, nu vă amintesc nimic.
rhythm-change = 🗓 Alt moment
rhythm-rename = ✏️ Nume
rhythm-remove = ✖️ Elimin
rhythm-undo = ↩️ Anulez
rhythm-sent-early = ✅ Trimis deja
rhythm-sent-now = ✅ Trimis
rhythm-skip = ⏭ Sar peste el
rhythm-later-today = 💤 Azi, mai târziu
rhythm-later-morning = 🌅 Mâine
rhythm-text = 💬 Textul
rhythm-other-channel = 💬 Alt canal
rhythm-wrote = ✍️ Am scris
rhythm-called = 📞 Am vorbit
rhythm-unreached = 📵 Nu răspunde
rhythm-elsewhere = 🤝 Altfel
rhythm-not-now = 🙅 Nu acum
rhythm-nudge-prepare = 📊 <b>{ $name }</b>: { $report }, de pregătit. { $days ->
    [0] Pleacă azi.
    [one] Pleacă peste o zi lucrătoare, { $day }.
    [few] Pleacă peste { $days } zile lucrătoare, { $day }.
   *[other] Pleacă peste { $days } de zile lucrătoare, { $day }.
}
rhythm-nudge-send = 📤 <b>{ $name }</b>: { $report } pleacă azi.
rhythm-nudge-late = 🕗 <b>{ $name }</b>: { $report } trebuia să plece { $day }, acum { $late ->
    [one] o zi.
    [few] { $late } zile.
   *[other] { $late } de zile.
}
rhythm-nudge-missed = Cel dinainte, din { $day }, nu a fost marcat ca trimis.
rhythm-late-1 = Se întâmplă. Mai bine azi decât perfect mâine.
rhythm-late-2 = Dacă lipsește ceva, trimiteți ce aveți și spuneți ziua pentru rest: tăcerea neliniștește mai mult decât o lipsă.
rhythm-late-3 = Vă rog să decideți azi: îl trimiteți sau îl săriți și îi spuneți clientului. Un raport promis care nu vine costă încredere.
rhythm-late-last = E ultima oară când întreb de el. Rămâne în /today până îl trimiteți sau îl săriți.
rhythm-nudge-touch = 🤝 <b>{ $name }</b>: { $days ->
    [one] o zi
    [few] { $days } zile
   *[other] { $days } de zile
} fără contact.
rhythm-touch-why = Ați vrut să țineți legătura { $days ->
    [1] în fiecare zi
    [few] la fiecare { $days } zile
   *[other] la fiecare { $days } de zile
}. Nu e nevoie de nimic de la client: ajunge o vorbă bună.
rhythm-touch-again = V-am mai amintit. Dacă nu e momentul, apăsați „Nu acum” și revin mai târziu.
rhythm-checklist = Înainte să plece:
rhythm-closed-sent = ✓ Trimis: { $report }, { $name }, { $channel }. { $late ->
    [0] La timp.
    [one] Cu o zi întârziere.
    [few] Cu { $late } zile întârziere.
   *[other] Cu { $late } de zile întârziere.
}
rhythm-closed-skipped = ⏭ Sărit: { $report }, { $day }.
rhythm-closed-next = Următorul: { $day }.
rhythm-kept = ✓ Notat: { $name }, { $channel }. Următorul termen: { $day }.
rhythm-rested = Bine. Despre { $name } vă amintesc din nou { $day }.
rhythm-settled = Raportul din { $day } e marcat ca trimis.

agenda-rhythm = Rapoarte și contacte
agenda-rhythm-report = 📊 <b>{ $name }</b>: { $report }, de trimis
agenda-rhythm-prepare = 📊 <b>{ $name }</b>: { $report }, de pregătit pentru { $day }
agenda-rhythm-late = 📊 <b>{ $name }</b>: { $report } trebuia să plece { $day }
agenda-rhythm-touch = 🤝 <b>{ $name }</b>: e timpul să dați un semn
agenda-rhythm-touch-late = 🤝 <b>{ $name }</b>: trebuia să dați un semn { $day }

error-rhythm-gone = Nu mai este aici.
error-rhythm-there = Nu e nevoie: există deja.
error-rhythm-many = La un client încap cel mult { $limit } rapoarte și contacte periodice. Eliminați întâi unul.
error-rhythm-archived = Acest client e în arhivă. Readuceți întâi fișa: „Modific”.
error-rhythm-too-often = Cel mai des, o dată pe zi. De exemplu: <i>în fiecare vineri</i>, <i>la fiecare 14 zile</i>.
error-rhythm-unreadable = N-am înțeles cât de des. Încercați <i>lunar, până în a 5-a zi lucrătoare</i>, <i>în fiecare vineri</i> sau <i>în ultima zi lucrătoare a lunii</i>.
error-rhythm-once = Asta ar fi o singură dată. Pentru un singur raport e mai bun „Amintește-mi” de pe fișă; ce se repetă se scrie <i>în fiecare vineri</i> sau <i>lunar, până pe 10</i>.
error-rhythm-name-empty = Cum se numește? Câteva cuvinte, vă rog.
error-rhythm-name-long = Numele poate avea cel mult { $limit } de caractere.
error-cadence-range = De la o zi la { $limit } de zile: <code>la fiecare 30 de zile</code>.
error-cadence-unreadable = Câte zile? De exemplu <code>30</code> sau <code>la 3 săptămâni</code>.
error-report-closed = Raportul acesta e deja încheiat.
error-workday-impossible = Nicio lună nu are atâtea zile lucrătoare. Puteți scrie <i>până în a 5-a zi lucrătoare</i> sau <i>în ultima zi lucrătoare a lunii</i>.
